"""Near-copies: articles most of which stood in an earlier one.

Every 8-word shingle of the normalised text is hashed and about one in sixteen kept (Manber 1994, "Finding similar
files in a large file system"); an article is a copy where one earlier article holds most of what was kept of it.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter

_WORD = re.compile(r"[a-z0-9]+")
SHINGLE, KEEP, SHARE = 8, 16, 0.6


class Copies:
    """The articles seen so far, as fingerprints."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._count = 0

    def seen(self, text: str) -> bool:
        """Whether an earlier article holds most of this one; remembers it where not."""
        prints = fingerprints(text)
        shared = Counter(self._first[each] for each in prints if each in self._first)
        if shared and max(shared.values()) >= SHARE * len(prints):
            return True
        self._count += 1
        for each in prints:
            self._first.setdefault(each, self._count)
        return False


def fingerprints(text: str) -> set[int]:
    """The kept hashes of a text; of a short one all."""
    words = _WORD.findall(text.lower())
    hashes = {zlib.crc32(" ".join(words[i : i + SHINGLE]).encode()) for i in range(max(len(words) - SHINGLE + 1, 1))}
    kept = {each for each in hashes if each % KEEP == 0}
    return kept if len(kept) >= KEEP // 4 else hashes
