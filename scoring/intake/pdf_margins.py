"""Running heads and feet of pages: the same on several pages, or a page's number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import takewhile

from scoring.intake.pdf_columns import Piece

_DEEP = 3  # pieces from the edge of a page in which a running head is looked for
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[-–—|\s]{0,4}(?:page\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?[-–—|\s]{0,4}", re.IGNORECASE)
_SHARE = 3  # on every third page, at least


def part(pages: Sequence[Sequence[Piece]]) -> tuple[list[list[Piece]], list[str]]:
    """The pages without their running heads and feet; and these, each once, as first written."""
    pages_with = Counter(key for page in pages for key in {_key(piece) for edge in _edges(page) for piece in edge})
    often = {key for key, count in pages_with.items() if count >= max(2, len(pages) / _SHARE)}
    heads: dict[str, str] = {}
    bodies = []
    for page in pages:
        gone = {piece for edge in _edges(page) for piece in takewhile(lambda each: _is_head(each, often), edge)}
        bodies.append([piece for piece in page if piece not in gone])
        for piece in page:
            if piece in gone:
                heads.setdefault(_key(piece), piece.text)
    return bodies, list(heads.values())


def _edges(page: Sequence[Piece]) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """The pieces nearest to the upper and to the lower edge, the outermost first."""
    down = sorted(page, key=lambda piece: -piece.top)
    return down[:_DEEP], down[: -_DEEP - 1 : -1]


def _is_head(piece: Piece, often: Collection[str]) -> bool:
    return _key(piece) in often or bool(_NUMBER.fullmatch(piece.text))


def _key(piece: Piece) -> str:
    return _DIGITS.sub("#", piece.text)
