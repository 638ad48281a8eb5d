"""A PDF: its paragraphs, with running heads and page numbers as lines at the end. Read in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scoring.errors import UserError
from scoring.intake.clean import clean
from scoring.intake.pdf_columns import Piece, in_order
from scoring.intake.pdf_margins import part
from scoring.intake.pdf_pages import PAGES
from scoring.intake.pdf_paragraphs import paragraphs

SECONDS = 20.0
_PROGRAM = str(Path(__file__).with_name("pdf_pages.py"))
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console for it
_HEAD = 1024  # bytes before which a PDF must say that it is one
_STRAY = 0.2  # share of letters that are none, from which the fonts do not say what their letters mean


def from_pdf(data: bytes, path: str) -> tuple[str, str]:
    """The cleaned text and the text as the file has it; UserError where it has none."""
    if b"%PDF-" not in data[:_HEAD]:
        raise UserError("intake.broken", path=path)
    pages = _pages(data, path)
    raw = "\n\n".join("\n".join(piece.text for piece in page) for page in pages).strip()
    if not raw:
        raise UserError("intake.pdf_pictures", path=path)
    if _is_garbled(raw):
        raise UserError("intake.pdf_garbled", path=path)
    bodies, heads = part(pages)
    return clean("\n".join([*paragraphs([in_order(body) for body in bodies]), *heads])), raw


def _pages(data: bytes, path: str) -> list[list[Piece]]:
    answer = _ask(data, path)
    if "error" in answer:
        raise UserError(f"intake.{answer['error']}", path=path, pages=answer.get("pages", 0), limit=PAGES)
    return [[Piece(*piece) for piece in page] for page in answer["pages"]]


def _ask(data: bytes, path: str) -> dict[str, Any]:
    """What the reading program answers; a crash of it means a broken file, not a broken Copydesk."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the file goes to it as data
            _command(), input=data, capture_output=True, timeout=SECONDS, check=True, creationflags=_NO_WINDOW
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise UserError("intake.pdf_too_slow", path=path, seconds=int(SECONDS)) from error
    except (subprocess.CalledProcessError, ValueError) as error:
        raise UserError("intake.broken", path=path) from error
    return answer


def _command() -> Sequence[str]:
    """Python without this folder on its path: html.py here is not the library's."""
    return [sys.executable, "-P", _PROGRAM]


def _is_garbled(text: str) -> bool:
    stray = sum(letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" or letter < " " for letter in text)
    return stray - text.count("\n") > _STRAY * len(text)
