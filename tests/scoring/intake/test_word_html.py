"""The program that reads a Word file, run here as a function."""

from __future__ import annotations

import io
import json
import sys

import pytest

from scoring.intake.word_html import convert, main

from .made import docx, words


def test_html() -> None:
    assert convert(docx(words("Title", "Heading1") + words("Said."))) == "<h1>Title</h1><p>Said.</p>"


def test_the_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(docx(words("Said.")))))
    main()
    assert json.loads(capsys.readouterr().out) == {"html": "<p>Said.</p>"}
