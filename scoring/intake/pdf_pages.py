"""A program of its own, run apart: a PDF on standard input, its pieces of lines on standard output, as JSON.

PDFium (Chrome's, by pypdfium2) reads it; it runs no script and fetches nothing. What would crash it or keep it busy for
ever ends this program only. It imports nothing of Copydesk, so that it starts fast.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Iterator
from typing import Any

PAGES = 200
LETTERS = 3_000_000
_GAP = 1.5  # heights of a letter; no space between words is that wide, what is lies between columns
_SPACE = 32
_HYPHENS = {0x02, 0xFFFE}  # how PDFium writes a hyphen that ends a line
_BREAKS = {10, 13}
_PASSWORD = 4
_NAME = 100  # letters of a font's name


def main() -> None:
    """Answer with the pages, or with what is wrong."""
    json.dump(read(sys.stdin.buffer.read()), sys.stdout)


def read(data: bytes) -> dict[str, Any]:
    """``pages``, each a list of [text, left, right, bottom, top, size, bold]; or ``error`` and how many ``pages``."""
    import pypdfium2  # type: ignore[import-untyped]

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return {"error": "pdf_locked" if error.err_code == _PASSWORD else "broken"}
    if len(document) > PAGES:
        return {"error": "pdf_too_long", "pages": len(document)}
    pages: list[list[Any]] = []
    letters = 0
    for number in range(len(document)):
        try:
            page = document[number].get_textpage()
        except pypdfium2.PdfiumError:  # no page is left out without a word
            return {"error": "broken"}
        letters += page.count_chars()
        if letters > LETTERS:
            return {"error": "pdf_too_long", "pages": len(document)}
        pages.append([piece for piece in _pieces(page) if piece])
    return {"pages": pages} if pages else {"error": "broken"}


class _Piece:
    """Letters that follow one another on a line."""

    def __init__(self) -> None:
        self.letters: list[int] = []
        self.numbers: list[int] = []
        self.boxes: list[tuple[float, float, float, float]] = []

    def takes(self, left: float, right: float, bottom: float, top: float) -> bool:
        """Whether a letter in this box stands right after what was read of the line, in either direction of writing."""
        if not self.boxes:
            return True
        last = self.boxes[-1]
        gap = max(left - last[1], last[0] - right)
        return gap < _GAP * max(top - bottom, last[3] - last[2], 1) and bottom < (last[2] + last[3]) / 2 < top

    def add(self, letter: int, number: int, box: tuple[float, float, float, float]) -> None:
        """One more letter, the page's ``number``-th."""
        self.letters.append(ord("-") if letter in _HYPHENS else letter)
        if letter != _SPACE:
            self.numbers.append(number)
            self.boxes.append(box)

    def as_list(self, page: Any) -> list[Any]:  # noqa: ANN401 - a PdfTextPage
        """What is told of it: text, edges, height of its letters, whether it is all bold; [] where it has no words."""
        text = "".join(map(chr, self.letters)).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        words = " ".join(text.split())
        if not words or not self.boxes:
            return []
        left, right, bottom, top = zip(*self.boxes, strict=True)
        size = sorted(high - low for low, high in zip(bottom, top, strict=True))[len(top) // 2]
        edges = (round(each, 2) for each in (min(left), max(right), min(bottom), max(top), size))
        return [words, *edges, all(_is_bold(page, number) for number in (self.numbers[0], self.numbers[-1]))]


def _pieces(page: Any) -> Iterator[list[Any]]:  # noqa: ANN401 - a PdfTextPage
    """The lines as PDFium found them, split where columns lie side by side."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    piece = _Piece()
    rect = pdfium.FS_RECTF()
    for number in range(page.count_chars()):
        letter = pdfium.FPDFText_GetUnicode(page, number)
        if letter in _BREAKS:
            yield piece.as_list(page)
            piece = _Piece()
        elif letter and pdfium.FPDFText_IsGenerated(page, number):
            piece.letters.append(letter)
        elif letter and pdfium.FPDFText_GetLooseCharBox(page, number, rect):
            box = (rect.left, rect.right, rect.bottom, rect.top)
            if not piece.takes(*box):
                yield piece.as_list(page)
                piece = _Piece()
            piece.add(letter, number, box)
    yield piece.as_list(page)


def _is_bold(page: Any, number: int) -> bool:  # noqa: ANN401 - a PdfTextPage
    import pypdfium2.raw as pdfium

    name = ctypes.create_string_buffer(_NAME)
    size = pdfium.FPDFText_GetFontInfo(page, number, name, _NAME, ctypes.c_int())
    lower = name.value.lower()
    return bool(size) and any(each in lower for each in (b"bold", b"black", b"heavy"))


if __name__ == "__main__":
    main()
