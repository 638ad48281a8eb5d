from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from resources.fonts import characters
from scoring.charts.svg import Picture
from scoring.report import Report, make_report, write_pdf
from scoring.report.pdf import MISSING, settable
from scoring.scorecard.card import Scorecard
from scoring.values import Assessment

Make = Callable[..., Assessment]
HOSTILE = (
    '#read("/etc/passwd") *bold* $x$ `raw` \\u{41} <script>alert(1)</script> @ref \u202eevil\u202c 😀 '
    "🏳️\u200d🌈 العربية שלום 中文 Кириллица q\u0334\u0301 z\u0327\u0310 “odd' \ufffd " + "endless" * 200
)


def poppler(tool: str, pdf: bytes, folder: Path, *options: str) -> str:
    """What a tool of poppler-utils prints of a PDF; the test is skipped where it is not installed."""
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    end = ["-"] if tool == "pdftotext" else []
    command = [tool, *options, str(path), *end]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def test_the_same_report_gives_the_same_bytes(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = write_pdf(report)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert write_pdf(report) == first


def test_it_is_accessible(report: Report) -> None:
    """PDF/UA-1: typst gives it only where every picture has its words and headings are nested right."""
    pdf = write_pdf(report)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf


def test_no_clock_and_no_path_is_in_it(report: Report) -> None:
    pdf = write_pdf(report)
    assert b"CreationDate" not in pdf
    assert b"CreateDate" not in pdf
    assert str(Path(__file__).parents[3]).encode() not in pdf


def test_the_text_reads_in_order(report: Report, tmp_path: Path) -> None:
    text = poppler("pdftotext", write_pdf(report), tmp_path)
    order = [
        "How 3 articles are reported",
        "never whether it is true",
        "The articles side by side",
        "Article 1",
        "Harbour council votes to close the old pier",
        "The receipt",
        "Every article starts from",
        "The case for",
        "The case against",
        "In its own words",
        "Article 2",
        "Too short to tell (37 words; 60 needed)",
        "How to read this report",
        "What the score is not",
        "tests-1",
        "0.712",
    ]
    places: list[int] = []
    for words in order:
        places.append(text.index(words, places[-1] if places else 0))
    assert places == sorted(places)


def test_tables_and_headings_are_tagged(report: Report, tmp_path: Path) -> None:
    tags = poppler("pdfinfo", write_pdf(report), tmp_path, "-struct")
    for tag in ("H1", "H2", "Table", "THead", "TH", "Figure"):
        assert tag in re.split(r"\W+", tags), tag


def test_hostile_text_is_set_as_it_stands(make: Make, scorecard: Scorecard, tmp_path: Path) -> None:
    body = f"The council said that {HOSTILE} was so. " * 3
    pdf = write_pdf(make_report([make(HOSTILE, body)], scorecard))
    text = poppler("pdftotext", pdf, tmp_path)
    assert '#read("' in text
    assert "<script>alert(1)" in text.replace("\u200b", "").replace("\n", "")
    assert "root:" not in text
    assert "\u202e" not in text


def test_every_character_the_fonts_have_can_be_set(make: Make, scorecard: Scorecard) -> None:
    known = [chr(code) for code in sorted(characters())]
    titles = ["".join(known[i : i + 200]) for i in range(0, len(known), 200)]
    assert write_pdf(make_report([make(title) for title in titles], scorecard)).startswith(b"%PDF")


def test_a_character_no_font_has_is_a_box() -> None:
    assert settable({"a": ["中", 3]}) == {"a": [MISSING, 3]}


def test_a_picture_holds_no_character_that_no_font_has() -> None:
    svg = Picture('<svg xmlns="x" aria-label="中 a"><text>中 a</text></svg>')
    set_ = settable(svg)
    assert isinstance(set_, dict)
    assert f"<text>{MISSING} a</text>" in set_["svg"]
    assert set_["alt"] == "中 a"


def test_what_no_font_has_is_set_all_the_same(
    make: Make, scorecard: Scorecard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scoring.report.pdf.characters", lambda: range(sys.maxunicode + 1))
    pdf = write_pdf(make_report([make("Rain 中 today")], scorecard))
    assert pdf.startswith(b"%PDF")
    assert b"pdfuaid" not in pdf


def test_pictures_come_with_their_words() -> None:
    svg = Picture('<svg xmlns="x" aria-label="71 of 100"></svg>')
    assert settable(svg) == {"svg": svg, "alt": "71 of 100"}


def test_a_headline_that_looks_like_a_picture_is_none() -> None:
    headline = '<svg onload="x">'
    assert settable([headline]) == [headline]


def test_a_hundred_articles_take_seconds(make: Make, scorecard: Scorecard) -> None:
    start = perf_counter()
    write_pdf(make_report([make(f"Story {i}") for i in range(100)], scorecard))
    assert perf_counter() - start < 30  # about 3 on an idle machine


def test_the_text_of_a_huge_article_is_not_in_it(make: Make, scorecard: Scorecard) -> None:
    report = make_report([make(body="The pier is closed, he said. " * 20_000 + "x" * 1_000_000 + ".")], scorecard)
    assert len(write_pdf(report)) < 400_000
