"""Lines of a PDF back to paragraphs: what the page's width broke is joined again; headings stay lines of their own."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from scoring.intake.hyphens import join
from scoring.intake.pdf_columns import Piece

_SAME_SIZE = 0.08  # share by which the heights of letters of one paragraph differ, at most
_LARGE = 1.2  # times the usual size: a headline, whose lines end early without meaning anything
_LOOSE = 1.3  # times the usual step from line to line: a space between paragraphs
_FLUSH = 0.2  # sizes
_FLUSH_LINES = 3
_BEYOND = 0.1  # share of a column's lines that may reach over its edge: a line about the page, an odd letter
_INDENT = 0.5  # sizes
_SLACK = 0.6  # sizes: a space, and what a line may be short
_BULLET = re.compile(r"[•‣▪◦●■–*]\s|\(?\d{1,2}[.)]\s")
_END = re.compile(r"[.!?:…][\"'”’»)\]]{0,3}\Z")  # a sentence


class Column(NamedTuple):
    """Pieces below one another: where most begin, how far they reach, the usual ``step`` to the next line in sizes."""

    pieces: Sequence[Piece]
    size: float
    left: float
    right: float
    step: float


def paragraphs(pages: Sequence[Sequence[Piece]]) -> list[str]:
    """The text of pieces in reading order, a paragraph a string."""
    around = " ".join(piece.text for page in pages for piece in page)
    usual = median(piece.size for page in pages for piece in page) if around else 0.0
    found: list[list[str]] = []
    last: Column | None = None
    for column in _aligned(list(_columns(pages))):
        for i, piece in enumerate(column.pieces):
            if _follows(column, i, usual) if i else last and _goes_over(last, piece):
                found[-1].append(piece.text)
            else:
                found.append([piece.text])
        last = column
    return [_joined(lines, around) for lines in found]


def _columns(pages: Sequence[Sequence[Piece]]) -> Iterator[Column]:
    for page in pages:
        column: list[Piece] = []
        for piece in page:
            if column and not _is_below(column[-1], piece):
                yield _measured(column)
                column = []
            column.append(piece)
        if column:
            yield _measured(column)


def _aligned(columns: Sequence[Column]) -> list[Column]:
    """Columns that begin at the same place end at the same place: few lines do not show where."""
    ends: dict[float, list[float]] = defaultdict(list)
    for column in columns:
        ends[column.left] += (piece.right for piece in column.pieces if _same_size(piece, column))
    right = {left: sorted(each)[-1 - int(len(each) * _BEYOND)] for left, each in ends.items()}
    return [column._replace(right=right[column.left]) for column in columns]


def _measured(column: Sequence[Piece]) -> Column:
    size = Counter(piece.size for piece in column).most_common(1)[0][0]
    usual = [piece for piece in column if abs(piece.size - size) <= _SAME_SIZE * size]
    steps = sorted((a.bottom - b.bottom) / a.size for a, b in pairwise(column) if _same_size(a, b))
    left = Counter(round(piece.left) for piece in usual).most_common(1)[0][0]
    return Column(column, size, left, usual[0].right, steps[len(steps) // 4] if steps else 0.0)


def _is_below(a: Piece, b: Piece) -> bool:
    return b.top < a.top and b.bottom < a.bottom and b.left < a.right and a.left < b.right


def _same_size(a: Piece, b: Piece | Column) -> bool:
    return abs(a.size - b.size) <= _SAME_SIZE * max(a.size, b.size)


def _goes_over(column: Column, line: Piece) -> bool:
    """Whether the last paragraph of a column goes on in the next one, which begins with this line."""
    last = column.pieces[-1]
    if not _goes_on(last, line) or _fits(line, last, column.right):
        return False
    return not _END.search(last.text) or (_is_justified(column) and _is_flush(last, column))


def _is_justified(column: Column) -> bool:
    return sum(_is_flush(piece, column) for piece in column.pieces) >= _FLUSH_LINES


def _is_flush(piece: Piece, column: Column) -> bool:
    """Whether it reaches the right edge, as the last line of a paragraph seldom does."""
    return column.right - piece.right < _FLUSH * piece.size


def _goes_on(a: Piece, b: Piece) -> bool:
    """Whether two lines look as if they were of one paragraph."""
    return _same_size(a, b) and a.bold == b.bold and not _BULLET.match(b.text)


def _follows(column: Column, i: int, usual: float) -> bool:
    """Whether the i-th line belongs to the paragraph of the line above."""
    above, line = column.pieces[i - 1], column.pieces[i]
    if not _goes_on(above, line) or above.bottom - line.bottom > _LOOSE * column.step * line.size:
        return False
    if above.size > _LARGE * usual or above.text.endswith(("-", ",")) or line.text[0].islower():
        return True
    return not _fits(line, above, column.right) and not _is_indented(column, i)


def _fits(line: Piece, above: Piece, right: float) -> bool:
    """Whether the line's first word would have had its place at the end of the line above."""
    word = line.text.split(" ", 1)[0]
    width = len(word) * (line.right - line.left) / len(line.text)
    return above.right + width + _SLACK * line.size < right


def _is_indented(column: Column, i: int) -> bool:
    """Whether it stands further in than the line below, and above it a paragraph may have ended."""
    above, line, *below = column.pieces[i - 1 : i + 2]
    edge = column.left + _INDENT * line.size
    if line.left <= edge or any(each.left > edge for each in below):
        return False
    return not _BULLET.match(above.text) and (above.left <= edge or bool(_END.search(above.text)))


def _joined(lines: Sequence[str], around: str) -> str:
    text = lines[0]
    for line in lines[1:]:
        text = join(text, line, around)
    return text
