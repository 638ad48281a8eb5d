"""What words mean, learnt from the company they keep in news: words used alike get vectors alike.

Labelled sentences are few and many of their words occur once; with vectors, what is learnt of "billion" holds for
"trillion" too. Only weights folded to one number a word are kept, no vector ships.
Source: positive pointwise mutual information and its singular vectors (Levy, Goldberg and Dagan 2015).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]

from scoring.reading.check_worthy import plain
from scoring.reading.word_looks import all_lowered
from scoring.text.words import find_words
from scoring.training.jsonl import read_rows

NEWS = ("recovery", "article_bias_prediction", "fakenewscorpus_subset")
_MOST_WORDS = 20_000
_LONGEST = 4_000  # characters of an article
_SIDES = 100  # dimensions from the words around, and as many from the words next to it
_AROUND, _WIDE = 5, 8_000  # words to either side, and of which words
_BESIDE, _NARROW = 2, 3_000
_SMOOTHING = 0.75


class Vectors(NamedTuple):
    """A row of numbers for each word."""

    places: dict[str, int]
    matrix: NDArray[np.float64]

    def mean(self, words: Sequence[str]) -> NDArray[np.float64]:
        """The sum of the words' vectors over the root of their number."""
        known = [self.places[word] for word in words if word in self.places]
        shared: NDArray[np.float64] = self.matrix[known].sum(axis=0) / max(1, len(words)) ** 0.5
        return shared


def news(data: Path) -> Iterator[list[str]]:
    """The words of each article of the training corpora, as the model of claims knows them."""
    for name in NEWS:
        for row in read_rows(data / "articles" / f"{name}.jsonl.gz"):
            yield plain(all_lowered(find_words(row["text"][:_LONGEST])))


def learn_vectors(texts: Iterable[list[str]], most: int = _MOST_WORDS, sides: int = _SIDES) -> Vectors:
    """Vectors of the commonest words, half from the words around them, half from their neighbours left and right."""
    kept = list(texts)
    counts = Counter(word for text in kept for word in text)
    places = {word: at for at, (word, _) in enumerate(counts.most_common(most))}
    gap = [-1] * _AROUND
    stream = np.array([at for text in kept for at in (*(places.get(word, -1) for word in text), *gap)], dtype=np.int32)
    del kept
    near = [*range(1, _AROUND + 1)]
    around = _surprise(_seen(stream, [*near, *(-each for each in near)], len(places), _WIDE))
    sets = [[side * step] for step in range(1, _BESIDE + 1) for side in (1, -1)]
    beside = hstack([_surprise(_seen(stream, offsets, len(places), _NARROW)) for offsets in sets]).tocsr()
    return Vectors(places, np.hstack([_reduced(around, sides), _reduced(beside, sides)]))


def _seen(stream: NDArray[np.int32], offsets: Iterable[int], words: int, width: int) -> csr_matrix:
    """How often each word has each of the ``width`` commonest that far behind it, in front for offsets below 0."""
    table = csr_matrix((words, min(words, width)), dtype=np.float32)
    for offset in offsets:
        here, there = (stream[:-offset], stream[offset:]) if offset > 0 else (stream[-offset:], stream[:offset])
        both = (here >= 0) & (there >= 0) & (there < table.shape[1])
        ones = np.ones(int(both.sum()), np.float32)
        table = table + csr_matrix((ones, (here[both], there[both])), shape=table.shape)
    return table


def _surprise(table: csr_matrix) -> csr_matrix:
    """The logarithm of how much oftener than by chance, where it is oftener."""
    cells = table.tocoo()
    rows = np.asarray(table.sum(axis=1)).ravel()
    columns = np.asarray(table.sum(axis=0)).ravel() ** _SMOOTHING
    value = np.log(cells.data / (rows[cells.row] * (columns / columns.sum())[cells.col]))
    oftener = value > 0
    return csr_matrix((value[oftener], (cells.row[oftener], cells.col[oftener])), shape=table.shape)


def _reduced(table: csr_matrix, sides: int) -> NDArray[np.float64]:
    from sklearn.utils.extmath import randomized_svd  # type: ignore[import-untyped]

    left, strength, _ = randomized_svd(table, min(sides, *table.shape), n_iter=3, random_state=0)
    reduced: NDArray[np.float64] = left * np.sqrt(strength)
    return reduced
