"""A page as its lines, with what they have to do with each other; the text is looked at once."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from scoring.reading.residue_lines import COMMON, PageLine, look_at
from scoring.text.lines import find_lines
from scoring.text.remembered import remembered

Repeat = Literal["again", "teaser"]

_KEY = 30  # a teaser has at least so many characters in common with its line
_MOST_PACKED = 0.5


@dataclass(frozen=True)
class Sheet:
    """The lines of a page, in order, and for each whether it repeats another.

    ``first`` and ``last``: the first and the last paragraph that has no page's phrase; 0 and the number of lines where
    there is none. ``repeats``: "again" for a line that stood above, "teaser" for one that is another line cut off.
    What most articles need not is found when it is asked for.
    """

    lines: tuple[PageLine, ...]
    first: int
    last: int
    repeats: Sequence[Repeat | None]
    text: str

    @cached_property
    def stems(self) -> Set[str]:
        """The beginnings of the words of all lines that end as sentences do."""
        return frozenset[str]().union(*(stems_of(line) for line in self.lines if not line.is_heading))

    @cached_property
    def packed(self) -> Sequence[bool]:
        """For each line whether it touches a neighbour, on a page with blank lines between most."""
        return _packed(self.text, self.lines)

    def echo(self, i: int) -> float:
        """The share of a line's words that the text has too: high for its own headline, low for another's."""
        own = stems_of(self.lines[i])
        return len(own & self.stems) / len(own) if own else 0.0


def look_over(text: str) -> Sheet:
    """All lines of a page, looked at."""
    lines = tuple(look_at(text, span) for span in find_lines(text))
    proses = [i for i, line in enumerate(lines) if line.form == "prose" and not line.phrase]
    first, last = (proses[0], proses[-1]) if proses else (0, len(lines))
    return Sheet(lines, first, last, _repeats(lines), text)


def stems_of(line: PageLine) -> frozenset[str]:
    """The beginnings of a line's words, common words left out."""
    return _stems(line.words)


@remembered
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset([word[:5] for word in words - COMMON if len(word) > 2])


def _repeats(lines: Sequence[PageLine]) -> list[Repeat | None]:
    starts = [line.plain[:_KEY] for line in lines]
    if len(set(starts)) == len(lines):
        return [None] * len(lines)
    seen: set[str] = set()
    longest: dict[str, str] = {}
    for start, line in zip(starts, lines, strict=True):
        longest[start] = max(longest.get(start, ""), line.plain, key=len)
    found: list[Repeat | None] = []
    for line in lines:
        bare = line.plain.rstrip(" .…")
        longer = longest[line.plain[:_KEY]]
        cut = len(bare) >= _KEY and len(longer) > len(bare) + 8 and longer.startswith(bare)
        found.append("again" if line.plain in seen else "teaser" if cut else None)
        seen.add(line.plain)
    return found


def _packed(text: str, lines: Sequence[PageLine]) -> list[bool]:
    gaps = [text.count("\n", a.span.end, b.span.start) == 1 for a, b in pairwise(lines)]
    if sum(gaps) > _MOST_PACKED * len(gaps):
        return [False] * len(lines)
    return [above or below for above, below in zip([False, *gaps], [*gaps, False], strict=True)]
