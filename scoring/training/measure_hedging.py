"""How well cues of doubt are found, five folds by document: in news, in an encyclopedia, and hedges without a source.

``python -m scoring.training.measure_hedging DATA``

News and encyclopedia are the two parts of the Szeged Uncertainty Corpus (Szarvas et al. 2012), in which people marked
semantic uncertainty: epistemic ("may"), doxastic ("believe"), investigation ("whether") and condition ("if"); weasels
and other words of discourse are not among them. One lexicon and one way of learning read both: a sentence is judged by
weights learnt from the other documents of its part and all of the other part, news in full and encyclopedia a third.

Hedges without a source are compared with the weasel sentences of CoNLL 2010 (Farkas et al.), where somebody judged the
sentence. Nothing is learnt from these. Recall is low by design: most weasels there only count vaguely ("some", "many").
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from scoring.reading.hedges import find_candidates, find_cues
from scoring.reading.word_looks import all_lowered
from scoring.text.words import find_words
from scoring.training.hedging import FOLDS, Labelled, folds, learn, load
from scoring.training.jsonl import read_rows

Weights = tuple[float, Mapping[str, float]]


def f1(pairs: Iterable[tuple[bool, bool]]) -> float:
    """F1 of (found, true) pairs."""
    kept = list(pairs)
    both = sum(found and true for found, true in kept)
    return 2 * both / max(1, sum(found for found, _ in kept) + sum(true for _, true in kept))


def _find(row: Labelled, intercept: float, weights: Mapping[str, float]) -> set[tuple[int, int]]:
    """The cues of a sentence as the program finds them, with these weights."""
    words = row.words
    cues = find_cues(
        [word.text for word in words],
        all_lowered(words),
        0,
        len(words),
        lambda known: intercept + sum(weights.get(each, 0.0) for each in known) > 0,
    )
    return {(words[at].start, words[end - 1].end) for at, end, kind in cues if kind != "booster"}


def _by_folds(rows: Sequence[Labelled], train: Callable[[Sequence[Labelled]], Weights]) -> tuple[float, float]:
    """Sentence F1 and cue F1, each sentence judged by weights learnt without its document."""
    fold = folds(rows)
    sentences: list[tuple[bool, bool]] = []
    cues: list[tuple[bool, bool]] = []
    for number in range(FOLDS):
        intercept, weights = train([row for row in rows if fold[row.doc] != number])
        for row in rows:
            if fold[row.doc] == number:
                found = _find(row, intercept, weights)
                sentences.append((bool(found), bool(row.cues)))
                cues += [(cue in found, cue in row.cues) for cue in found | row.cues]
    return f1(sentences), f1(cues)


def measure(data: Path) -> dict[str, float]:
    """F1 of sentences with a hedge and of hedges, exact to the letter: news plain, encyclopedia as "wiki"."""
    news, wiki = load(data, "factbank"), load(data, "wiki")
    sentence, cue = _by_folds(news, lambda rows: learn(rows, wiki))
    wiki_sentence, wiki_cue = _by_folds(wiki, lambda rows: learn(news, rows))
    return {"sentence F1": sentence, "cue F1": cue, "wiki sentence F1": wiki_sentence, "wiki cue F1": wiki_cue}


def weasels(data: Path) -> dict[str, float]:
    """Of the sentences with a hedge without a source, the share that are weasels; and of weasels, the share found."""
    rows = read_rows(data / "features" / "hedging" / "wikiweasel.jsonl.gz")
    pairs = [(_is_agentless(row["text"]), bool(row["weasel"])) for row in rows if row["weasel_source"] == "listed"]
    both = sum(found and true for found, true in pairs)
    return {
        "agentless precision": both / max(1, sum(found for found, _ in pairs)),
        "agentless recall": both / max(1, sum(true for _, true in pairs)),
    }


def _is_agentless(text: str) -> bool:
    words = find_words(text)
    found = find_candidates([word.text for word in words], all_lowered(words), 0, len(words))
    return any(each.sort == "agentless_hedge" for each in found)


def main() -> None:
    """Print the figures."""
    data = Path(sys.argv[1])
    for name, value in {**measure(data), **weasels(data)}.items():
        print(f"{name} {value:.3f}")  # noqa: T201


if __name__ == "__main__":
    main()
