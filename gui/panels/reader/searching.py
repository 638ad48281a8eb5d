"""Finding words in a text, whatever their case and accents."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from unicodedata import combining, normalize

from scoring.values import Span

MOST_HITS = 10_000


class Searchable:
    """A text made ready to be searched: small letters without accents, each knowing where it came from."""

    def __init__(self, text: str) -> None:
        plain = {ord(sign): _plain(sign) for sign in set(text)}
        self._text = text.translate(plain)
        self._starts: list[int] | None = None  # of each sign, where some are longer or shorter than one
        self._length = len(text)
        if any(len(each) != 1 for each in plain.values()):
            self._starts = [0, *accumulate(len(plain[ord(sign)]) for sign in text)]

    def hits(self, wanted: str) -> list[Span]:
        """Where ``wanted`` stands, from left to right, none over another; at most ``MOST_HITS``."""
        plain = "".join(_plain(sign) for sign in wanted)
        found: list[Span] = []
        at = self._text.find(plain) if plain.strip() else -1
        while at >= 0 and len(found) < MOST_HITS:
            end = at + len(plain)
            found.append(Span(self._sign(at), self._sign(end - 1) + 1))
            at = self._text.find(plain, end)
        return [self._with_accents(hit) for hit in found]

    def _sign(self, at: int) -> int:
        return at if self._starts is None else bisect_right(self._starts, at) - 1

    def _with_accents(self, hit: Span) -> Span:
        """Accents of their own belong to the letter before them."""
        end = hit.end
        if self._starts is not None:
            while end < self._length and self._starts[end] == self._starts[end + 1]:
                end += 1
        return Span(hit.start, end)


def hits_between(hits: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """The hits that touch a stretch of the text."""
    return hits[bisect_left(hits, start, key=lambda hit: hit.end) : bisect_right(hits, end, key=lambda hit: hit.start)]


@cache
def _plain(sign: str) -> str:
    if sign in "\u2018\u2019":
        return "'"
    if sign in "\u201c\u201d\u201e":
        return '"'
    return "".join(each for each in normalize("NFKD", sign).casefold() if not combining(each))
