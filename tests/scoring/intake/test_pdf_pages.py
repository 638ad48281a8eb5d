"""The program that reads a PDF, run here as a function."""

from __future__ import annotations

import io
import json
import sys

import pytest

from scoring.intake import pdf_pages
from scoring.intake.pdf_pages import PAGES, main, read

from .made import column, line, pdf


def test_pieces() -> None:
    ((title, left, right),) = read(
        pdf([line(50, 700, "Title", 20, "B") + line(50, 600, "left") + line(300, 600, "right")])
    )["pages"]
    assert title[0] == "Title"
    assert title[6] is True
    assert [left[0], right[0]] == ["left", "right"]
    assert left[1] == pytest.approx(50, abs=1)
    assert right[1] == pytest.approx(300, abs=1)
    assert title[5] == pytest.approx(2 * left[5], rel=0.02)


def test_a_hyphen_at_the_end_of_a_line() -> None:
    (pieces,) = read(pdf([column(50, 700, ["of the har-", "bour in it"])]))["pages"]
    assert [each[0] for each in pieces] == ["of the har-", "bour in it"]


def test_what_it_refuses() -> None:
    assert read(b"%PDF-1.7 nothing") == {"error": "broken"}
    assert read(pdf([" "] * (PAGES + 1))) == {"error": "pdf_too_long", "pages": PAGES + 1}
    assert read(pdf([])) == {"error": "broken"}
    locked = "/Encrypt<</Filter/Standard/V 1/R 2/O<" + "00" * 32 + ">/U<" + "00" * 32 + ">/P -4>>/ID[<00><00>]"
    assert read(pdf([" "], locked)) == {"error": "pdf_locked"}


def test_too_many_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "LETTERS", 5)
    assert read(pdf([line(50, 700, "more than five")])) == {"error": "pdf_too_long", "pages": 1}


def test_the_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pdf([line(50, 700, "Text")]))))
    main()
    assert json.loads(capsys.readouterr().out)["pages"][0][0][0] == "Text"
