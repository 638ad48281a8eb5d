"""How many outlets write a word or a name: what several of them write is no slip."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from scoring.training.jsonl import read_rows

ARTICLES = ("recovery", "article_bias_prediction")


def read_articles(data: Path) -> Iterator[tuple[str, str]]:
    """The outlet and the text of every training article under ``data/articles``."""
    for name in ARTICLES:
        for row in read_rows(data / "articles" / f"{name}.jsonl.gz"):
            yield row["domain"] or row["publisher"], row["text"]


def count_outlets(data: Path, find: Callable[[str], Iterable[str]]) -> Counter[str]:
    """For all that ``find`` finds in the articles: the number of outlets that have it."""
    outlets: defaultdict[str, set[str]] = defaultdict(set)
    for outlet, text in read_articles(data):
        for item in set(find(text)):
            outlets[item].add(outlet)
    return Counter({item: len(found) for item, found in outlets.items()})
