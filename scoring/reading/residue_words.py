"""What the words of a line and their order say for and against its being page residue, as learnt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+|[©|»›@#:]")
_LOOKED_AT = 60
_SHORT = 5


def word_points(line: str, words: Mapping[str, float]) -> float:
    """The points of a plain line (log odds)."""
    return sum(words.get(token, 0.0) for token in {*tokens(line), ""})


def tokens(line: str) -> Iterator[str]:
    """Words and pairs of a plain line, how it begins and ends, how many words it has, and a short line as a whole."""
    words = _WORD.findall(line)[:_LOOKED_AT]
    yield f"{min(len(words), 12)} words"
    if not words:
        return
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise(words))
    yield f"^{words[0]}"
    yield f"^{' '.join(words[:2])}"
    yield f"{words[-1]}$"
    if len(words) < _SHORT:
        yield f"^{' '.join(words)}$"
