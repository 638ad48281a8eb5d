"""The order in which the pieces of a page are read: down one column, then the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_APART = 4  # heights of a letter: the widest space that sets words to the width of a column
_PAIRS = 3  # rows that show a gutter, at least
_CANDIDATES = 30
_ACROSS = 0.4  # share of pieces that lie across what is taken for a gutter, at most
_DEEPEST = 6  # columns beside one another, at most


class Piece(NamedTuple):
    """A line, or the part of it that lies in one column. Edges and ``size`` (height of its letters) in points."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool


def in_order(pieces: Sequence[Piece]) -> list[Piece]:
    """The lines column by column where the file has them row by row; else in the file's order, which is right then."""
    lines: list[Piece] = []
    for piece in _by_column(pieces):
        if lines and _beside(lines[-1], piece) and piece.left - lines[-1].right < _APART * piece.size:
            lines[-1] = _on_one_line(lines[-1], piece)
        else:
            lines.append(piece)
    return lines


def _by_column(pieces: Sequence[Piece], deep: int = 0) -> list[Piece]:
    gutter = _gutter(pieces) if deep < _DEEPEST else None
    if gutter is None:
        return list(pieces)
    found: list[Piece] = []
    left: list[Piece] = []
    right: list[Piece] = []
    for piece in sorted(pieces, key=lambda each: -each.top):
        if piece.right <= gutter:
            left.append(piece)
        elif piece.left >= gutter:
            right.append(piece)
        else:
            found += [*_by_column(left, deep + 1), *_by_column(right, deep + 1), piece]
            left, right = [], []
    return [*found, *_by_column(left, deep + 1), *_by_column(right, deep + 1)]


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where a white stripe divides the page, if the file goes to and fro across one."""
    rows = [(a, b) for a, b in pairwise(pieces) if _beside(a, b)]
    middles = sorted({round((a.right + b.left) / 2) for a, b in rows})
    best = min(middles[:: len(middles) // _CANDIDATES + 1], key=lambda x: _across(pieces, x), default=None)
    if best is None or sum(a.right <= best <= b.left for a, b in rows) < _PAIRS:
        return None
    return best if _across(pieces, best) <= _ACROSS * len(pieces) else None


def _on_one_line(a: Piece, b: Piece) -> Piece:
    return a._replace(text=f"{a.text} {b.text}", right=b.right, bold=a.bold and b.bold)


def _beside(a: Piece, b: Piece) -> bool:
    return a.right < b.left and a.bottom < (b.bottom + b.top) / 2 < a.top


def _across(pieces: Sequence[Piece], x: float) -> int:
    return sum(piece.left < x < piece.right for piece in pieces)
