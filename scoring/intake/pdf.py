"""A PDF: its paragraphs, with running heads and page numbers as lines at the end. Read in a process of its own."""

from __future__ import annotations

from scoring.clean import clean
from scoring.errors import UserError
from scoring.intake.apart import ask
from scoring.intake.pdf_columns import Piece, in_order
from scoring.intake.pdf_margins import part
from scoring.intake.pdf_pages import PAGES
from scoring.intake.pdf_paragraphs import paragraphs

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
    answer = ask("pdf_pages.py", data, path)
    if "error" in answer:
        raise UserError(f"intake.{answer['error']}", path=path, pages=answer.get("pages", 0), limit=PAGES)
    return [[Piece(*piece) for piece in page] for page in answer["pages"]]


def _is_garbled(text: str) -> bool:
    stray = sum(letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" or letter < " " for letter in text)
    return stray - text.count("\n") > _STRAY * len(text)
