"""Near-copies: articles most of which stood in an earlier one, by MinHash (Broder 1997), kept by datasketch (MIT)."""

from __future__ import annotations

import re
import zlib

from datasketch import MinHash, MinHashLSH  # type: ignore[import-untyped]

_WORD = re.compile(r"[a-z0-9]+")
SHINGLE = 5  # words in a row that are compared
ALIKE = 0.4  # share of all shingles of two articles that both hold, from which they are compared closely
SHARE = 0.6  # of the shorter one's shingles, from which it is a copy


class Copies:
    """The articles seen so far."""

    def __init__(self) -> None:
        self._near = MinHashLSH(threshold=ALIKE)
        self._seen: list[MinHash] = []
        self._sizes: list[int] = []

    def seen(self, text: str) -> bool:
        """Whether an earlier article holds most of this one, or this one of it; remembers it where not."""
        shingles = shingles_of(text)
        sketch = MinHash(hashfunc=zlib.crc32)
        sketch.update_batch(shingles)
        if any(self._shared(sketch, len(shingles), place) >= SHARE for place in self._near.query(sketch)):
            return True
        self._near.insert(len(self._seen), sketch, check_duplication=False)
        self._seen.append(sketch)
        self._sizes.append(len(shingles))
        return False

    def _shared(self, sketch: MinHash, size: int, place: int) -> float:
        """The share of the shorter one's shingles that both hold, told from how alike the two are."""
        alike, other = float(sketch.jaccard(self._seen[place])), self._sizes[place]
        return alike / (1 + alike) * (size + other) / min(size, other)


def shingles_of(text: str) -> set[bytes]:
    """The runs of words of a text, capitals and marks left out; of a short one all its words in one."""
    words = _WORD.findall(text.lower())
    return {" ".join(words[i : i + SHINGLE]).encode() for i in range(max(len(words) - SHINGLE + 1, 1))}
