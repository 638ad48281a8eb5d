"""Which ending is read by what. A library is imported when the first file of its kind comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scoring.errors import UserError
from scoring.intake.decode import decode
from scoring.intake.html import declared_charset, from_html
from scoring.intake.markdown import from_markdown
from scoring.intake.opening import LIMIT
from scoring.intake.text import from_text

CORPUS = {".jsonl", ".csv"}
_WHY_NOT = {".eml": "intake.not_yet", ".zip": "intake.not_yet", ".lesson": "intake.lesson_inside"}
_LARGE = 50_000_000  # bytes: pictures and fonts lie in the file


class Taken(NamedTuple):
    """What a file holds: a title where it names one, the cleaned text, and the text before cleaning."""

    title: str | None
    text: str
    original: str


def take(data: bytes, suffix: str, path: str) -> Taken:
    """The article in the bytes of a file; UserError where there is none."""
    return _READERS[suffix](data, path)


def limit(suffix: str, path: str) -> int:
    """The most bytes that a file may have; UserError where files with this ending are not read."""
    if suffix not in _READERS:
        raise UserError(_WHY_NOT.get(suffix, "intake.unsupported"), path=path)
    return _LARGE if suffix in _LARGER else LIMIT


def _text(data: bytes, path: str) -> Taken:
    raw = decode(data, path)
    return Taken(None, from_text(raw), raw)


def _markdown(data: bytes, path: str) -> Taken:
    raw = decode(data, path)
    return Taken(*from_markdown(raw), raw)


def _html(data: bytes, path: str) -> Taken:
    raw = decode(data, path, declared_charset(data))
    return Taken(*from_html(raw, path), raw)


def _mhtml(data: bytes, path: str) -> Taken:
    from scoring.intake.mhtml import from_mhtml

    return Taken(*from_mhtml(data, path))


def _word(data: bytes, path: str) -> Taken:
    from scoring.intake.word import from_word

    return Taken(None, *from_word(data, path))


def _pdf(data: bytes, path: str) -> Taken:
    from scoring.intake.pdf import from_pdf

    return Taken(None, *from_pdf(data, path))


_READERS: dict[str, Callable[[bytes, str], Taken]] = {
    ".txt": _text,
    ".text": _text,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".mhtml": _mhtml,
    ".mht": _mhtml,
    ".docx": _word,
    ".pdf": _pdf,
}
_LARGER = {".mhtml", ".mht", ".docx", ".pdf"}
