"""News sentences labelled by hand as ``docs/unsourced.md`` rules, from ``tests/reviews/unsourced_sentences.csv``.

The file holds places, not texts: reading it needs the data folder, and a text that shifted is an error.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

from scoring.training.corpora import read_corpus
from scoring.values import Article

REVIEWS = Path(__file__).parents[2] / "tests" / "reviews"
SENTENCES = REVIEWS / "unsourced_sentences.csv"
Label = Literal["attributed", "unsourced", "event", "opinion", "other"]
Half = Literal["dev", "test"]
_SHA_LENGTH = 10


class LabelledSentence(NamedTuple):
    """A sentence, ``article.text[start:end]``, and what it is; tune on ``half`` dev, report on test."""

    article: Article
    start: int
    end: int
    label: Label
    half: Half


def load(data: Path, path: Path = SENTENCES) -> list[LabelledSentence]:
    """The labelled sentences in the file's order; those of a corpus that DATA lacks are left out, aloud.

    ValueError where a text is not the one that was labelled.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    articles = dict(_articles(data, rows))
    return [_sentence(articles[key], row) for row in rows if (key := (row["dataset"], row["id"])) in articles]


def fingerprint(text: str) -> str:
    """The first digits of a sentence's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:_SHA_LENGTH]


def _articles(data: Path, rows: list[dict[str, str]]) -> Iterator[tuple[tuple[str, str], Article]]:
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        wanted[row["dataset"]].add(row["id"])
    for dataset, ids in wanted.items():
        if (data / dataset).is_file():
            yield from (((dataset, each.article.id), each.article) for each in read_corpus(data / dataset, ids))
        else:
            sys.stderr.write(f"SKIPPED the labelled sentences of {dataset}: it is not in {data.name}\n")


def _sentence(article: Article, row: Mapping[str, str]) -> LabelledSentence:
    start, end = int(row["start"]), int(row["end"])
    if fingerprint(article.text[start:end]) != row["sha"]:
        raise ValueError(f"labelled sentence {row['row']}: the text of {row['id']} is not the one that was labelled")
    if row["label"] not in get_args(Label) or row["half"] not in get_args(Half):
        raise ValueError(f"labelled sentence {row['row']}: no such label or half")
    return LabelledSentence(article, start, end, cast(Label, row["label"]), cast(Half, row["half"]))
