"""Quotations closed but never opened, or opened but never closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.extent import heads
from scoring.reading.quotations import find_quotations
from scoring.values import Document, Evidence, Message, Quotation

_FIRST = re.compile(r"\S{1,40}")
_LAST = re.compile(r"\S{1,40}\Z")


def find_unbalanced_quotes(document: Document) -> Iterator[Evidence]:
    """Marks the word at the lonely quotation mark."""
    for quotations in (document.quotations, find_quotations(document.text, heads(document))):
        for i, quotation in enumerate(quotations):
            goes_on = i + 1 < len(quotations) and quotations[i + 1].continues
            if not quotation.opened and not quotation.continues:
                yield _at_end(document.text, quotation)
            elif quotation.opened and not quotation.closed and not goes_on and not _is_primed(document.text, quotation):
                yield _at_start(document.text, quotation)


def _is_primed(text: str, quotation: Quotation) -> bool:
    """Whether the sign of inches closes it, as some editing systems have it."""
    return "″" in text[quotation.start : quotation.end]


def _at_end(text: str, quotation: Quotation) -> Evidence:
    found = _LAST.search(text, max(quotation.start, quotation.end - 40), quotation.end)
    start = found.start() if found else quotation.end - 1
    return Evidence(start, quotation.end, "unbalanced_quote", Message("typos.never_opened"))


def _at_start(text: str, quotation: Quotation) -> Evidence:
    found = _FIRST.match(text, quotation.start, quotation.end)
    end = found.end() if found else quotation.start + 1
    return Evidence(quotation.start, end, "unbalanced_quote", Message("typos.never_closed"))
