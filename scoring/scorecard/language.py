"""Is a text English? By the share of its words that are common English words and rare in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

_ENOUGH = 25
# Left out on purpose: words that other languages write as well (a, in, is, on, as, me, was, for, at, of, we, he, her).
_WORDS = """
the and to that this these those which who with by from about after before because through
are were been being be have has had will would could should not but they their them his she
it its you your our what when where there than more other into up out over
"""
_ENGLISH = frozenset(_WORDS.split())


def english_share(words: Sequence[str]) -> float | None:
    """The share of English function words among words in lower case, 0 to 1; None where they are too few to tell."""
    spoken = sum(map(str.isalpha, map(itemgetter(0), words)))
    if spoken < _ENOUGH:
        return None
    return sum(map(_ENGLISH.__contains__, words)) / spoken
