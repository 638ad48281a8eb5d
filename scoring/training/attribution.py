"""Learn the weights by which attributions are found: ``python -m scoring.training.attribution DATA``.

Logistic models on PolNeAR's train articles: is this word of the lexicon a cue; is this piece of the sentence content,
or source, of this cue; is all that the others found right. What is kept is a file of plain weights, no text.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from resources import ROOT
from scoring.reading.cue_features import first_looks, second_looks
from scoring.reading.cues import FIRST_LOOK, REACH, Cue, Model, candidates, extent, model_of, reach
from scoring.reading.feature_tree import Tree
from scoring.reading.pieces import pieces_around, weigh_side
from scoring.reading.prose import Prose, prepare
from scoring.reading.quotations import find_quotations
from scoring.reading.sayings import look_with
from scoring.reading.sure import weigh_whole
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences
from scoring.training.feature_names import Name, Names, tree
from scoring.training.measure_attribution import articles, covered

PENALTY = 0.15  # inverse strength of the L2 penalty
FOLDS = 3  # for the second look
SEEN = 4  # a feature counts from so many sightings
SMALLEST = 0.1  # weights nearer to 0 are left out
SAME_SOURCE, SAME_CONTENT = 0.5, 0.7  # F1 over words from which two stretches are the same for a reader
NAMES: Any = Names()
Row = Mapping[str, Any]


class Example(NamedTuple):
    """What the model looks at, the answers, and what is known already (``FIRST_LOOK``)."""

    features: tuple[Name, ...]
    answers: tuple[bool, ...]
    known: float = 0.0


def prose_of(row: Row) -> Prose:
    """An article of PolNeAR as the program reads it, every line a paragraph."""
    paragraphs = find_lines(row["text"])
    sentences, words = find_sentences(row["text"], paragraphs)
    return prepare(row["text"], sentences, words, find_quotations(row["text"], paragraphs))


def learn(pairs: Sequence[tuple[Row, Prose]]) -> dict[str, Any]:
    """The weights, as they are kept. How sure to be is learnt on what models found that learnt from the other half."""
    examples: list[Example] = []
    for half in range(2):
        weights = model_of(_find(pairs[half::2]) | {"sure": {}})
        examples += [each for row, prose in pairs[1 - half :: 2] for each in sure_examples(row, prose, weights)]
    return _find(pairs) | {"sure": _fit(examples)}


def _find(pairs: Sequence[tuple[Row, Prose]]) -> dict[str, Any]:
    """The weights by which attributions are found."""
    extents = _fit([each for row, prose in pairs for each in extent_examples(row, prose)])
    piece = _fit([each for row, prose in pairs for each in piece_examples(row, prose, extents)])
    return {"cue": _cues(pairs), "second": _second(pairs), "extent": extents, "piece": piece}


def _cues(pairs: Sequence[tuple[Row, Prose]]) -> dict[str, Any]:
    return _fit([each for row, prose in pairs for each in cue_examples(row, prose)])


def _second(pairs: Sequence[tuple[Row, Prose]]) -> dict[str, Any]:
    """The weights of the second look, learnt where the first had not learnt."""
    examples: list[Example] = []
    for fold in range(FOLDS):
        first = _cues([pair for at, pair in enumerate(pairs) if at % FOLDS != fold])
        examples += [each for row, prose in pairs[fold::FOLDS] for each in second_examples(row, prose, first)]
    return _fit(examples)


def cue_examples(row: Row, prose: Prose) -> Iterator[Example]:
    """Every candidate, and whether it lies in a cue."""
    answers = _answers(row, prose)
    for sentence in range(len(prose.sentences)):
        found = candidates(prose, sentence)
        for (word, lemma, _), features in zip(found, first_looks(NAMES, prose, sentence, found), strict=True):
            yield Example(features, ((word, lemma == ":") in answers,))


def second_examples(row: Row, prose: Prose, first: Tree) -> Iterator[Example]:
    """The same for the second look, with the weights of the first."""
    answers = _answers(row, prose)
    for sentence in range(len(prose.sentences)):
        found = candidates(prose, sentence)
        weights = list(first_looks(first, prose, sentence, found))
        looks = second_looks(NAMES, prose, found, weights)
        for (word, lemma, _), weight, features in zip(found, weights, looks, strict=True):
            if features:
                yield Example(((FIRST_LOOK,), *features), ((word, lemma == ":") in answers,), weight)


def _answers(row: Row, prose: Prose) -> frozenset[tuple[int, bool]]:
    """The words that people marked as cues, and the words behind colons that they marked."""
    ends = _colons(row)
    words = {(at, False) for at, inside in enumerate(_covered(prose, row, "cue")) if inside}
    return frozenset(words | {(at, True) for at in range(1, len(prose.words)) if prose.words[at - 1].end in ends})


def piece_examples(row: Row, prose: Prose, extents: Tree) -> Iterator[Example]:
    """The pieces around every cue that people marked, and whether each is content, or source."""
    for sentence, (word, lemma, kind), attribution in _heads(row, prose):
        others = {each for each, _, _ in candidates(prose, sentence)}
        cue = Cue(word, lemma, kind, *extent(prose, sentence, word, lemma, kind, extents), 1.0)
        content = covered(prose.words, attribution["content"])
        source = covered(prose.words, attribution["source"])
        left, right = pieces_around(prose, sentence, cue)
        for side, pieces, other in (("L", left, right), ("R", right, left)):
            sums = weigh_side(NAMES, prose, sentence, cue, side, pieces, other, others)
            for (a, b), features in zip(pieces, sums, strict=True):
                size = b - a
                yield Example(features, (sum(content[a:b]) * 2 > size, sum(source[a:b]) * 2 >= size))


def _colons(row: Row) -> frozenset[int]:
    """Where people marked a colon as a cue."""
    marked = (at for each in row["attributions"] for span in each["cue"] for at in range(*span))
    return frozenset(at for at in marked if row["text"][at] == ":")


def extent_examples(row: Row, prose: Prose) -> Iterator[Example]:
    """The words beside every cue, up to the first that does not belong to it."""
    for sentence, (word, lemma, kind), cue in _heads(row, prose):
        if lemma == ":":
            continue
        _, _, first, last, _ = prose.sentences[sentence]
        for beside in (range(word - 1, max(first, word - REACH) - 1, -1), range(word + 1, min(last, word + REACH))):
            for at in beside:
                if prose.gaps[max(at, word) if at > word else at + 1]:
                    break
                inside = any(start <= prose.words[at].start < end for start, end in cue["cue"])
                yield Example(reach(NAMES, prose, at, word, lemma, kind), (inside,))
                if not inside:
                    break


def sure_examples(row: Row, prose: Prose, weights: Model) -> Iterator[Example]:
    """Every attribution with a source that a model finds, and whether people marked it so."""
    gold = [[_places(prose, each[part]) for part in ("cue", "source", "content")] for each in row["attributions"]]
    for sentence, (_, _, first, last, _) in enumerate(prose.sentences):
        here = range(first, last)
        for cue, source, contents in look_with(weights, prose, sentence):
            if source and contents:
                said = {at for each in contents for at in range(*each)}
                right = any(
                    (cue.first == cue.last or not verb.isdisjoint(range(cue.first, cue.last)))
                    and _alike(set(range(*source)), who) >= SAME_SOURCE
                    and _alike(said, what.intersection(here)) >= SAME_CONTENT
                    for verb, who, what in gold
                )
                yield Example(weigh_whole(NAMES, prose, sentence, cue, source, contents), (right,))


def _places(prose: Prose, spans: Iterable[Sequence[int]]) -> set[int]:
    return {at for at, inside in enumerate(covered(prose.words, spans)) if inside}


def _alike(one: Set[int], other: Set[int]) -> float:
    return 2 * len(one & other) / max(1, len(one) + len(other))


def _heads(row: Row, prose: Prose) -> Iterator[tuple[int, tuple[int, str, str], Mapping[str, Any]]]:
    """For every cue that people marked its sentence, its words that the lexicon knows, and its attribution."""
    known = {}
    for sentence in range(len(prose.sentences)):
        for each in candidates(prose, sentence):
            at = prose.words[each[0] - 1].end if each[1] == ":" else prose.words[each[0]].start
            known[at] = (sentence, each)
    for attribution in row["attributions"]:
        heads = [known[at] for start, end in attribution["cue"] for at in range(start, end) if at in known]
        for sentence, head in heads:
            yield sentence, head, attribution


def _covered(prose: Prose, row: Row, part: str) -> list[bool]:
    return covered(prose.words, (span for each in row["attributions"] for span in each[part]))


def _fit(examples: Sequence[Example]) -> dict[str, Any]:
    """The tree of a weight for each feature, or of a list of one for each answer."""
    seen = Counter(feature for example in examples for feature in example.features)
    place = {name: at for at, name in enumerate(sorted(name for name, count in seen.items() if count >= SEEN))}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for example in examples:
        known = [name for name in example.features if name in place]
        columns.extend(place[name] for name in known)
        values.extend(example.known if name == (FIRST_LOOK,) else 1.0 for name in known)
        ends.append(len(columns))
    matrix = csr_matrix((values, columns, ends), shape=(len(examples), len(place)))
    rows = []
    for answer in range(len(examples[0].answers)):
        model = LogisticRegression(C=PENALTY, solver="liblinear", fit_intercept=False)
        rows.append(model.fit(matrix, [example.answers[answer] for example in examples]).coef_[0])
    weights = np.array(rows).T
    kept = {name: weights[at].round(2).tolist() for name, at in place.items() if abs(weights[at]).max() >= SMALLEST}
    return tree((name, each if len(each) > 1 else each[0]) for name, each in kept.items())


def main(data: str) -> None:
    """Learn from the train articles and keep the weights."""
    pairs = [(row, prose_of(row)) for row in articles(Path(data), "train")]
    text = json.dumps(learn(pairs), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    (ROOT / "models" / "attribution.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
