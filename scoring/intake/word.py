"""A Word document: headings, paragraphs, points of lists, cells and notes, a line each, by mammoth.

Deleted words, comments and pictures are left out; nothing outside the file is looked at.
"""

from __future__ import annotations

from html.parser import HTMLParser

from scoring.errors import UserError
from scoring.intake.clean import clean
from scoring.intake.parcel import repack

_OLD = b"\xd0\xcf\x11\xe0"  # how a .doc begins, and a .docx that is locked
_LINES = {"p", "li", "br", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6"}
_NOTES = ("#footnote-", "#endnote-")


def from_word(data: bytes, path: str) -> tuple[str, str]:
    """The cleaned text and the text as the file has it."""
    if data.startswith(_OLD):
        raise UserError("intake.word_locked", path=path)
    raw = _lines(_as_html(data, path))
    return clean(raw), raw


def _as_html(data: bytes, path: str) -> str:
    import mammoth  # type: ignore[import-untyped]

    parcel = repack(data, path)
    try:
        found = mammoth.convert_to_html(
            parcel, convert_image=lambda _: [], include_embedded_style_map=False, external_file_access=False
        )
    except Exception as error:  # what is no Word document ends in any error that there is
        raise UserError("intake.broken", path=path) from error
    return str(found.value)


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
