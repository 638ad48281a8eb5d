"""Which rows a scorecard may learn from, and which it is tried on.

The three development tests are never learnt from, and no publisher of theirs is: a model that has met an outlet
recognises it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from scoring.training.copies import Copies
from scoring.training.corpora import Labelled, read_corpus, stem
from scoring.training.masks import mask
from scoring.values import Article

TESTS = frozenset({"buzzfeed_webis2016", "fakenewsnet_2017", "polnear"})
MIN_WORDS = 100
MAX_ROWS_A_PUBLISHER = {"fakenewscorpus_subset": 200}
# One outlet under several addresses, as they stand in the corpora.
_ALIASES = {
    "huffpost.com": "huffingtonpost.com",
    "westernjournal.com": "westernjournalism.com",
    "wapo.st": "washingtonpost.com",
    "nyti.ms": "nytimes.com",
}


def select(corpora: Sequence[Path], *, tests: bool = True) -> Iterator[tuple[str, Labelled]]:
    """The rows to use, each with its use: ``test`` first, then ``train``."""
    copies, tested = Copies(), set()
    for path in corpora:
        if stem(path) in TESTS:
            for row in read_corpus(path):
                tested.add(_site(row.publisher))
                copies.seen(row.article.text)
                if tests and row.label is not None:
                    yield "test", row
    for path in corpora:
        if stem(path) not in TESTS:
            yield from (("train", row) for row in _training(path, tested, copies))


def _training(path: Path, tested: set[str], copies: Copies) -> Iterator[Labelled]:
    rows: Counter[str] = Counter()
    limit = MAX_ROWS_A_PUBLISHER.get(stem(path))
    for row in read_corpus(path):
        if row.label is None or _within(_site(row.publisher), tested):
            continue
        text = mask(row.article.text)
        if len(text.split()) < MIN_WORDS or rows[row.publisher] == limit or copies.seen(text):
            continue
        rows[row.publisher] += 1
        article = Article(row.article.id, row.article.path, text, row.article.title)
        yield Labelled(article, row.label, row.dataset, _site(row.publisher), row.kind, row.lean)


def _site(publisher: str) -> str:
    return _ALIASES.get(publisher, publisher)


def _within(publisher: str, tested: set[str]) -> bool:
    """Whether a publisher is one of the test sets' or lives under one's address."""
    parts = publisher.split(".")
    return any(_site(".".join(parts[i:])) in tested for i in range(len(parts) - 1)) or publisher in tested
