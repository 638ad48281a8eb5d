"""How well claims are found: those worth checking in debates and speeches, the unsourced ones in news.

Speeches by folds of sentences, as the best figure known was had, and by folds of whole speeches, which is harder.

``python -m scoring.training.measure_claims DATA``
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from scoring.reading import read
from scoring.reading.check_worthy import Model
from scoring.training import labelled_sentences
from scoring.training.claims import Labelled, learn, load
from scoring.training.measure_hedging import f1
from scoring.training.word_vectors import Vectors, learn_vectors, news
from scoring.values import Document

_DEBATE_FOLDS = 4
_SPEECH_FOLDS = 10
_LINE = -0.5  # a claim missed costs more than one too many
Pairs = list[tuple[bool, bool]]


def _judge(
    rows: Sequence[Labelled],
    fold_of: Callable[[int], object],
    vectors: Vectors,
    line: float = 0.0,
    elsewhere: Model | None = None,
) -> Pairs:
    """Found and true for each row, by what the other folds taught, and other sentences elsewhere."""
    pairs: Pairs = []
    for fold in sorted({fold_of(at) for at in range(len(rows))}, key=str):
        model = learn([row for at, row in enumerate(rows) if fold_of(at) != fold], vectors, elsewhere)
        tested = [row for at, row in enumerate(rows) if fold_of(at) == fold]
        pairs += [(model.odds(row.words, row.features) > line, row.claim) for row in tested]
    return pairs


def _shuffled(rows: Sequence[Labelled]) -> list[Labelled]:
    return random.Random(0).sample(rows, len(rows))  # noqa: S311 - folds, no secret


def _accuracy(pairs: Pairs) -> float:
    return sum(found == true for found, true in pairs) / max(1, len(pairs))


def debates(data: Path, vectors: Vectors) -> float:
    """F1 on ClaimBuster, four folds of sentences."""
    rows = _shuffled(load(data, "claimbuster"))
    return f1(_judge(rows, lambda at: at % _DEBATE_FOLDS, vectors, _LINE))


def speech_sentences(data: Path, vectors: Vectors, debates: Model) -> float:
    """Accuracy on PoliClaim, ten folds of sentences: others of the same speech are learnt from."""
    rows = _shuffled(load(data, "policlaim"))
    return _accuracy(_judge(rows, lambda at: at % _SPEECH_FOLDS, vectors, elsewhere=debates))


def speeches(data: Path, vectors: Vectors, debates: Model) -> float:
    """Accuracy on PoliClaim, each speech judged by what the other speeches taught."""
    rows = load(data, "policlaim")
    return _accuracy(_judge(rows, lambda at: rows[at].group, vectors, elsewhere=debates))


def status(document: Document, start: int, end: int) -> str:
    """The status of the sentence that takes in most of a span, "" where there is none or it is no claim."""
    shared = [min(each.end, end) - max(each.start, start) for each in document.sentences]
    if not shared or max(shared) <= 0:
        return ""
    return {claim.sentence: claim.status for claim in document.claims}.get(shared.index(max(shared)), "")


def news_sentences(data: Path) -> dict[str, Pairs]:
    """Called unsourced by us and by people, for the labelled sentences of each half."""
    documents: dict[str, Document] = {}
    pairs: dict[str, Pairs] = {"dev": [], "test": []}
    for row in labelled_sentences.load(data):
        if row.article.id not in documents:
            documents[row.article.id] = read(row.article)
        found = status(documents[row.article.id], row.start, row.end)
        pairs[row.half].append((found == "unsourced", row.label == "unsourced"))
    return pairs


def measure(data: Path) -> dict[str, float]:
    """All figures by name."""
    vectors = learn_vectors(news(data))
    learnt = learn(load(data, "claimbuster"), vectors)
    halves = news_sentences(data)
    return {
        "unsourced F1, dev": f1(halves["dev"]),
        "unsourced F1, test": f1(halves["test"]),
        "unsourced F1, both": f1([*halves["dev"], *halves["test"]]),
        "ClaimBuster F1": debates(data, vectors),
        "PoliClaim accuracy, folds of sentences": speech_sentences(data, vectors, learnt),
        "PoliClaim accuracy, folds of speeches": speeches(data, vectors, learnt),
    }


def main() -> None:
    """Print the figures."""
    for name, value in measure(Path(sys.argv[1])).items():
        sys.stdout.write(f"{name} {value:.3f}\n")


if __name__ == "__main__":
    main()
