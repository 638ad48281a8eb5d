"""Which of many articles may share passages: those with alike sentences, by MinHash (Broder 1997; datasketch, MIT).

For a few articles every pair is looked at; this is for so many that it would take hours. The sketches are datasketch's;
they are banded here, column by column, because its tables would take a gigabyte for 2,000 articles.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
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
NEXT = 50  # where a sentence stands in more articles than that, each is paired with the next ones only


def pairs(wordings: Sequence[Wording]) -> Iterable[tuple[int, int]]:
    """The pairs of articles that may share a passage, each with the lower number first."""
    if len(wordings) <= FEW:
        return combinations(range(len(wordings)), 2)
    return _alike(wordings)


def _alike(wordings: Sequence[Wording]) -> list[tuple[int, int]]:
    import numpy as np

    told = [list(_sentences(wording)) for wording in wordings]
    owners = np.repeat(np.arange(len(told)), [len(sentences) for sentences in told])
    sketches = _sketches(chain.from_iterable(told))
    found: set[tuple[int, int]] = set()
    for band in range(BANDS):
        ones, others = _meetings(sketches[:, band * ROWS : (band + 1) * ROWS])
        apart = owners[ones] != owners[others]
        ones, others = ones[apart], others[apart]
        close = (sketches[ones] == sketches[others]).mean(axis=1) >= ALIKE
        found.update(zip(owners[ones[close]].tolist(), owners[others[close]].tolist(), strict=True))
    return sorted(found)


def _sentences(wording: Wording) -> Iterator[list[bytes]]:
    """The different content words of each sentence that has enough of them."""
    for first, end in pairwise(wording.sentences):
        stems = {own.stem for own in wording.own[first:end]}
        if len(stems) >= LEAST:
            yield [stem.encode() for stem in stems]


def _sketches(sentences: Iterable[Sequence[bytes]]) -> Sketches:
    import numpy as np
    from datasketch import MinHash  # type: ignore[import-untyped]

    made = MinHash.generator(sentences, num_perm=BANDS * ROWS, hashfunc=zlib.crc32)
    return np.array([each.hashvalues.astype(np.uint32) for each in made], np.uint32).reshape(-1, BANDS * ROWS)


def _meetings(columns: Sketches) -> tuple[NDArray[intp], NDArray[intp]]:
    """The pairs of rows that are the same in these columns, the earlier one first."""
    import numpy as np

    order = np.lexsort(columns.T)
    new = np.r_[True, (columns[order][1:] != columns[order][:-1]).any(axis=1)] if len(order) else np.zeros(0, bool)
    groups = np.split(order, np.flatnonzero(new)[1:])
    found = [(a, b) for group in groups for n, a in enumerate(group) for b in group[n + 1 : n + 1 + NEXT]]
    ones, others = np.array(found, dtype=np.intp).reshape(-1, 2).T
    return ones, others
