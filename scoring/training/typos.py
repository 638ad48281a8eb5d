"""Learns which unknown words are slips, for ``typos.json``: ``python -m scoring.training.typos DATA``.

From words of training articles that no list has, read one by one and called slips or not (``unknown_words.csv``, words
only), where they stand; from unknown words with a capital, nearly all names; and from real misspellings put into
articles of reliable outlets: those of every other right word, so that recall can be measured on the rest.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from resources import ROOT
from scoring.measures.typos.misspelt_words import find_unknown
from scoring.measures.typos.slip_odds import features
from scoring.text.words import find_words
from scoring.training.corpora import Labelled, read_corpus
from scoring.training.linear import fit
from scoring.training.measure_typos import document_of, inject, is_trained_on, pairs

CORPORA = ("recovery", "article_bias_prediction", "fakenewscorpus_subset")
NEWS = CORPORA[:2]
WORDS = ROOT / "training" / "unknown_words.csv"
# How high the odds must be to mark a word and to be sure: chosen on words left out, sure where 19 of 20 were slips.
SMALL = (-2.2, 2.0)
CAPITAL = (0.15, 3.0)
_STRENGTH = 0.3
_PUT_IN = 0.15  # weight of a misspelling put in
_LEAST = 0.02  # smaller weights are not kept in the file
_SHARE = 20  # of 256: articles read for misspellings put in, and for names


class Seen(NamedTuple):
    """An unknown word where it stands, and whether it is a slip."""

    word: str
    features: tuple[str, ...]
    slip: bool
    weight: float


def labels() -> dict[str, bool]:
    """The words that were read, and whether they are slips."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {row["word"]: row["slip"] == "1" for row in csv.DictReader(file)}


def read_words(data: Path, labelled: dict[str, bool]) -> Iterator[Seen]:
    """The labelled words wherever the articles have them; one that comes often counts less each time."""
    found = []
    for name in CORPORA:
        for each in read_corpus(data / "articles" / f"{name}.jsonl.gz"):
            text = each.article.text
            words = find_words(text)
            found += [(w.text, tuple(features(text, words, i))) for i, w in enumerate(words) if w.text in labelled]
    often = Counter(word for word, _ in found)
    for word, shown in found:
        yield Seen(word, shown, labelled[word], often[word] ** -0.5)


def capitals(articles: list[Labelled]) -> Iterator[Seen]:
    """Unknown words with a capital that open a sentence or stand in a headline: nearly all are names."""
    for each in articles:
        document = document_of(_whole(each))
        for words, i in find_unknown(document):
            if words[i].text[0].isupper():
                yield Seen(words[i].text, tuple(features(document.text, words, i)), slip=False, weight=1)


def put_in(data: Path, articles: list[Labelled]) -> Iterator[Seen]:
    """Misspellings put into articles."""
    wrongs = {right: wrong for right, wrong in pairs(data).items() if is_trained_on(right)}
    for text, slips in inject([_whole(each) for each in articles], wrongs):
        document, starts = document_of(text), {slip.start for slip in slips}
        for words, i in find_unknown(document):
            if words[i].start in starts:
                weight = 1 if words[i].text[0].isupper() else _PUT_IN
                yield Seen(words[i].text, tuple(features(document.text, words, i)), slip=True, weight=weight)


def _whole(each: Labelled) -> str:
    return f"{each.article.title or ''}\n\n{each.article.text}"


def sample(data: Path, byte: int) -> list[Labelled]:
    """Some articles of reliable outlets, drawn by a hash of their ids."""
    rows = (each for name in NEWS for each in read_corpus(data / "articles" / f"{name}.jsonl.gz"))
    return [e for e in rows if e.label == 1 and hashlib.sha256(e.article.id.encode()).digest()[byte] < _SHARE]


def main() -> None:
    """Write the model."""
    data = Path(sys.argv[1])
    seen = [*read_words(data, labels()), *capitals(sample(data, 2)), *put_in(data, sample(data, 0))]
    start, weights = fit(
        [each.features for each in seen], [each.slip for each in seen], [each.weight for each in seen], _STRENGTH
    )
    kept = {name: round(weight, 2) for name, weight in sorted(weights.items()) if abs(weight) >= _LEAST}
    model = {"start": round(start, 3), "small": SMALL, "capital": CAPITAL, "weights": kept}
    text = json.dumps(model, ensure_ascii=False, separators=(",", ":")).replace('"weights":', '"weights":\n')
    (ROOT / "models" / "typos.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
