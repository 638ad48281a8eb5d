"""Which of many articles may share passages: those with alike sentences, by MinHash (Broder 1997; datasketch, MIT).

For a few articles every pair is looked at; this is for so many that it would take hours. The sketches are datasketch's;
they are banded here, column by column, because its tables would take a gigabyte for 2,000 articles.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import chain, combinations, pairwise
from typing import TYPE_CHECKING

from scoring.stories.wording import Wording

if TYPE_CHECKING:
    from numpy import intp, uint32
    from numpy.typing import NDArray

    Sketches = NDArray[uint32]  # a row a sentence, a column a hash

FEW = 60  # articles of which every pair is looked at
LEAST = 5  # content words of a sentence that is compared
BANDS, ROWS = 42, 3  # sentences of which a quarter is the same meet every second time, of a half nearly always
ALIKE = 0.2  # share of the hashes of two sentences that are the same, from which their articles are looked at
SHARED = 3.5  # words that they have in common by it, from which; fewer make no passage
NEXT = 50  # where a sentence stands in more articles than that, each is paired with the next ones only


def pairs(wordings: Sequence[Wording]) -> Iterable[tuple[int, int]]:
    """The pairs of articles that may share a passage, each with the lower number first."""
    if len(wordings) <= FEW:
        return combinations(range(len(wordings)), 2)
    return _alike(wordings)


def _alike(wordings: Sequence[Wording]) -> list[tuple[int, int]]:
    import numpy as np

    counts = [sum(1 for _ in _sentences(wording)) for wording in wordings]
    owners = np.repeat(np.arange(len(wordings)), counts)
    sizes, sketches = _sketches(chain.from_iterable(map(_sentences, wordings)), sum(counts))
    found: set[tuple[int, int]] = set()
    for band in range(BANDS):
        for ones, others in _meetings(sketches[:, band * ROWS : (band + 1) * ROWS]):
            alike = (sketches[ones] == sketches[others]).mean(axis=1)
            shared = alike / (1 + alike) * (sizes[ones] + sizes[others])
            close = (alike >= ALIKE) & (shared >= SHARED) & (owners[ones] != owners[others])
            found.update(zip(owners[ones[close]].tolist(), owners[others[close]].tolist(), strict=True))
    return sorted(found)


def _sentences(wording: Wording) -> Iterator[set[str]]:
    """The different content words of each sentence that has enough of them."""
    for first, end in pairwise(wording.sentences):
        stems = {own.stem for own in wording.own[first:end]}
        if len(stems) >= LEAST:
            yield stems


def _sketches(sentences: Iterable[Set[str]], count: int) -> tuple[NDArray[uint32], Sketches]:
    """How many words so many sentences have, and the sketch of each."""
    import numpy as np
    from datasketch import MinHash  # type: ignore[import-untyped]

    sizes = np.empty(count, np.uint32)
    sketches = np.empty((count, BANDS * ROWS), np.uint32)

    def words() -> Iterator[list[str]]:
        for number, each in enumerate(sentences):
            sizes[number] = len(each)
            yield list(each)

    hashed = cache(lambda word: zlib.crc32(word.encode()))
    for number, made in enumerate(MinHash.generator(words(), num_perm=BANDS * ROWS, hashfunc=hashed)):
        sketches[number] = made.hashvalues
    return sizes, sketches


def _meetings(columns: Sketches) -> Iterator[tuple[NDArray[intp], NDArray[intp]]]:
    """The pairs of rows that are the same here, the earlier one first; neighbours before those two places apart."""
    import numpy as np

    order = np.lexsort(columns.T)
    new = (columns[order][1:] != columns[order][:-1]).any(axis=1)
    group = np.r_[0, np.cumsum(new)][: len(order)]
    for step in range(1, NEXT + 1):
        same = np.flatnonzero(group[step:] == group[:-step])
        if not len(same):
            return
        yield order[same], order[same + step]
