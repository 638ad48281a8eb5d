"""Words that were divided at the end of a line: made whole where that makes a word."""

from __future__ import annotations

import re
from functools import cache

from resources import ROOT

_LISTS = ("words", "words_news", "capitals", "names")
_END = re.compile(r"([^\W_]{1,40})(?:[-\u2010]|(\xad))\Z")
_START = re.compile(r"[^\W_]{1,40}")


def join(first: str, second: str, around: str = "") -> str:
    """Two lines as one; ``around`` is the text they stand in, whose words count as known.

    A hyphen goes where that makes a known word, or where one of the parts is none ("Zelen-" and "skyy"); else it
    stays ("state-" and "run"), without a space after it.
    """
    end, start = _END.search(first[-42:]), _START.match(second)
    if not end or not start:
        return f"{first} {second}"
    left, soft = end.groups()
    return first[:-1] + second if soft or _is_divided(left, start.group(), around) else first + second


def _is_divided(left: str, right: str, around: str) -> bool:
    """Whether the two are one word."""
    if not (left.isalpha() and right.isalpha() and right.islower()) or f"{left}-{right}" in around:
        return False
    return _is_known(left + right) or f" {left}{right} " in around or not (_is_known(left) and _is_known(right))


def _is_known(word: str) -> bool:
    return f"\n{word}\n" in _listed() or f"\n{word.lower()}\n" in _listed()


@cache
def _listed() -> str:
    """All words known, a line each: searching it is faster than splitting it for the few that are asked for."""
    return "\n".join(["", *((ROOT / "lexicons" / f"{name}.txt").read_text("utf-8") for name in _LISTS), ""])
