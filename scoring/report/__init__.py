"""The report: one frozen value, set as a tagged PDF and as one HTML page; the same bytes for the same articles."""

from __future__ import annotations

from scoring.report.html import write_html
from scoring.report.pdf import draw_pages, write_pdf
from scoring.report.report import Report, make_report

__all__ = ["Report", "draw_pages", "make_report", "write_html", "write_pdf"]
