"""What the words of a line and their order say for and against its being page residue, as learnt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+|[©|»›@#:]")
_LOOKED_AT = 60
_SHORT = 5


def word_points(line: str, words: Mapping[str, float]) -> float:
    """The points of a plain line (log odds)."""
    return sum([words.get(token, 0.0) for token in {*tokens(line), ""}])


def tokens(line: str) -> list[str]:
    """Words and pairs of a plain line, how it begins and ends, how many words it has, and a short line as a whole."""
    words = _WORD.findall(line)[:_LOOKED_AT]
    found = [f"{min(len(words), 12)} words", *words, *map(" ".join, pairwise(words))]
    if words:
        found += [f"^{words[0]}", f"^{' '.join(words[:2])}", f"{words[-1]}$"]
    if 0 < len(words) < _SHORT:
        found.append(f"^{' '.join(words)}$")
    return found
