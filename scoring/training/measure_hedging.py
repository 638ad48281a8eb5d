"""How well hedges are found in news: sentence F1 and cue F1, five folds by document.

``python -m scoring.training.measure_hedging DATA``
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from scoring.reading.hedges import find_cues
from scoring.reading.phrases import lowered
from scoring.training.hedging import FOLDS, Labelled, folds, learn, load


def f1(pairs: Iterable[tuple[bool, bool]]) -> float:
    """F1 of (found, true) pairs."""
    kept = list(pairs)
    both = sum(found and true for found, true in kept)
    return 2 * both / max(1, sum(found for found, _ in kept) + sum(true for _, true in kept))


def _find(row: Labelled, intercept: float, weights: Mapping[str, float]) -> set[tuple[int, int]]:
    """The cues of a sentence as the program finds them, with these weights."""
    words = row.words
    lower = [lowered(word.text) for word in words]
    cues = find_cues(
        words, lower, 0, len(words), lambda known: intercept + sum(weights.get(each, 0.0) for each in known) > 0
    )
    return {(words[at].start, words[end - 1].end) for at, end, kind in cues if kind != "booster"}


def measure(data: Path) -> tuple[float, float, int]:
    """Sentence F1, cue F1 and the number of sentences, each sentence judged by weights learnt without its document."""
    news, elsewhere = load(data, "factbank"), load(data, "wiki")
    fold = folds(news)
    sentences: list[tuple[bool, bool]] = []
    cues: list[tuple[bool, bool]] = []
    for number in range(FOLDS):
        intercept, weights = learn([row for row in news if fold[row.doc] != number], elsewhere)
        for row in news:
            if fold[row.doc] == number:
                found = _find(row, intercept, weights)
                sentences.append((bool(found), bool(row.cues)))
                cues += [(cue in found, cue in row.cues) for cue in found | row.cues]
    return f1(sentences), f1(cues), len(sentences)


def main() -> None:
    """Print the figures."""
    sentence, cue, count = measure(Path(sys.argv[1]))
    print(f"sentence F1 {sentence:.3f}, cue F1 {cue:.3f}, {count} sentences, {FOLDS} folds by document")  # noqa: T201


if __name__ == "__main__":
    main()
