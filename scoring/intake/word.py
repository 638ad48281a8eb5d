"""A Word document: headings, paragraphs, points of lists, cells and notes, a line each, by mammoth.

Heads and feet of its pages come as lines at the end; deleted words, comments and pictures are left out. Mammoth runs
in a process of its own.
"""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from scoring.clean import clean
from scoring.errors import UserError
from scoring.intake.apart import ask
from scoring.intake.parcel import repack

_OLD = b"\xd0\xcf\x11\xe0"  # how a .doc begins, and a .docx that is locked
_LINES = {"p", "li", "br", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6"}
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEAD = re.compile(r"word/(?:header|footer)\d{0,4}\.xml")
_NOTES = ("#footnote-", "#endnote-")


def from_word(data: bytes, path: str) -> tuple[str, str]:
    """The cleaned text and the text as the file has it."""
    if data.startswith(_OLD):
        raise UserError("intake.word_locked", path=path)
    parcel = repack(data, path)
    html = ask("word_html.py", parcel, path)["html"]
    raw = "\n".join(filter(None, [_lines(html), *_heads(parcel, path)]))
    return clean(raw), raw


def _heads(parcel: bytes, path: str) -> list[str]:
    """The lines of heads and feet, each once."""
    try:
        with zipfile.ZipFile(io.BytesIO(parcel)) as parts:
            found = [_paragraphs(parts.read(name)) for name in sorted(parts.namelist()) if _HEAD.fullmatch(name)]
    except ET.ParseError as error:
        raise UserError("intake.broken", path=path) from error
    return list(dict.fromkeys(line for lines in found for line in lines if line))


def _paragraphs(part: bytes) -> list[str]:
    lines = [""]
    for element in ET.fromstring(part).iter():  # noqa: S314 - a parcel with entities was refused
        if element.tag == f"{_WORD}p":
            lines.append("")
        elif element.tag == f"{_WORD}t":
            lines[-1] += element.text or ""
    return [line.strip() for line in lines]


def _lines(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = ("".join(line.split("\n")).strip() for line in "".join(reader.pieces).split("\0"))
    return "\n".join(filter(None, lines))


class _Reader(HTMLParser):
    """The words of mammoth's HTML, lines divided by NUL; a note's number and its way back are none of them."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._in_note_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_note_link = tag == "a" and (dict(attrs).get("href") or "").startswith(_NOTES)
        if tag in _LINES:
            self.pieces.append("\0")

    def handle_endtag(self, tag: str) -> None:
        self._in_note_link = False
        if tag in _LINES:
            self.pieces.append("\0")

    def handle_data(self, data: str) -> None:
        if not self._in_note_link:
            self.pieces.append(data)
