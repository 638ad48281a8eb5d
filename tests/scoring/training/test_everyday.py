from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import numpy as np

from scoring.measures.wording.everyday_words import strength
from scoring.reading import read
from scoring.training.everyday import Counts, Learnt, blind, count, fit, learn, parts, save, strengths, vocabulary
from scoring.training.folds import publisher_folds, random_folds
from scoring.training.row import Row
from scoring.values import Article

FILLER = [
    "harbour",
    "council",
    "storm",
    "bridge",
    "clerk",
    "letter",
    "market",
    "school",
    "river",
    "tower",
    "garden",
    "winter",
]


def press() -> tuple[list[Row], list[Counts]]:
    """Twenty outlets; the reliable ones write "whether", the others "shocking"; one word is of a topic."""
    chance = random.Random(3)  # noqa: S311
    rows, counts = [], []
    for i in range(120):
        label = i % 2
        words = Counter(chance.choices(FILLER, k=200))
        words["whether" if label else "shocking"] += chance.randint(1, 3)
        if i % 10 == 0:
            words["vaccine"] += 12
        rows.append(Row("train", f"set{i % 4 // 2}", f"{i % 20}.example", label, "", 200, 0, (None,) * 40))
        counts.append(Counts(words.total(), words, Counter({"harbour": 900}) if i == 0 else Counter()))
    return [row._replace(fold=int(f)) for row, f in zip(rows, publisher_folds(rows), strict=True)], counts


def test_words_outside_quotations_are_counted() -> None:
    found = count(read(Article("a", "a", "The mayor said the bridge is old. “We will rebuild the bridge,” she said.")))
    assert found.lower == Counter(the=1, mayor=1, said=2, bridge=1, old=1, she=1) + Counter({"is": 1})
    assert found.capital == Counter(), "The begins a sentence"
    assert found.words == 9


def test_names_and_words_of_a_topic_are_not_everyday() -> None:
    found = vocabulary(*press())
    assert {"whether", "shocking", "council"} <= set(found)
    assert not {"vaccine", "harbour"} & set(found)


def test_a_word_speaks_as_strongly_as_the_measure_has_it() -> None:
    _, counts = press()
    matrix = strengths(counts, ["council", "whether"])
    assert matrix[1, 1] == strength(counts[1].lower["whether"], counts[1].words)


def test_weights_point_to_the_label_and_the_usual_article_is_zero() -> None:
    rows, counts = press()
    words = vocabulary(rows, counts)
    matrix = strengths(counts, words)
    weights, usual = fit(matrix, rows)
    assert weights[words.index("whether")] > 0 > weights[words.index("shocking")]
    assert abs(float(np.mean(matrix @ weights)) - usual) < 1e-4


def test_no_weight_points_against_those_who_write_the_word() -> None:
    """Reliable outlets write "amid" more; but wherever it stands "whether" comes more often for no other reason."""
    rows, counts = press()
    chance = random.Random(8)  # noqa: S311
    for row, each in zip(rows, counts, strict=True):
        amid = chance.random() < (0.6 if row.label else 0.4)
        each.lower.update({"amid": 3 * amid, "whether": 1 + row.label + 3 * amid})
        del each.lower["shocking"]
    words = ["amid", "whether"]
    matrix = strengths(counts, words)
    labels = np.array([row.label for row in rows])
    more = matrix[labels == 1].mean(axis=0).A1 - matrix[labels == 0].mean(axis=0).A1
    assert (more > 0).all()
    weights, _ = fit(matrix, rows)
    assert weights[1] > 0 == weights[0]


def test_a_value_knows_nothing_of_its_own_outlet() -> None:
    """Turning the labels of a held-out part around changes no value of that part."""
    rows, counts = press()
    matrix = strengths(counts, vocabulary(rows, counts))
    for _, held, folds in parts(rows, random_folds(rows)):
        turned = [row._replace(label=1 - row.label) if own else row for row, own in zip(rows, held, strict=True)]
        once, again = (blind(matrix, each, held, folds) for each in (rows, turned))
        assert (once[held] == again[held]).all()


def test_every_row_gets_its_values() -> None:
    rows, counts = press()
    learnt, found = learn([*rows, rows[0]._replace(use="test")], [*counts, counts[0]])
    assert learnt.words["whether"] > 0
    assert {name.split()[0] for name in found[0][1]} == {"publisher", "random", "set"}
    assert found[-1][1] == {}
    assert np.mean([value for value, _ in found[:-1:2]]) < 0 < np.mean([value for value, _ in found[1:-1:2]])


def test_weights_are_kept_as_the_measure_reads_them(tmp_path: Path) -> None:
    save(Learnt({"whether": 0.5}, 0.1), tmp_path / "words.json")
    assert json.loads((tmp_path / "words.json").read_text()) == {"words": {"whether": 0.5}, "usual": 0.1}
