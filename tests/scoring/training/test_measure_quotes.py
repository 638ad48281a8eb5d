"""The measure of quotes: planted ones are found, what is counted is counted right, the pairs are as they were."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.utterances import Utterance, find_utterances
from scoring.training.measure_quotes import PAIRS, Planted, figures, main, pairs, planted, unrelated
from scoring.values import Article


@cache
def told() -> list[tuple[Utterance, ...]]:
    """The utterances of the sample lesson."""
    return [find_utterances(read(item)) for item in take_in([str(seeds())]) if isinstance(item, Article)]


def test_planted_quotes_are_lined_up() -> None:
    found = list(planted(told()))
    assert found == list(planted(told()))
    assert sum(each.named is not None for each in found) > 0.8 * len(found) > 10


def test_figures_of_all_and_of_each_kind() -> None:
    found = [Planted("cut", "cut", "cut"), Planted("cut", "cut", None), Planted("same", "same", "reworded")]
    assert figures(found) == pytest.approx(
        {
            "aligned": 2 / 3,
            "class": 0.5,
            "aligned, cut": 0.5,
            "class, cut": 1.0,
            "aligned, same": 1.0,
            "class, same": 0.0,
        }
    )


def test_unrelated_quotations_are_kept_apart() -> None:
    assert unrelated([*told(), (), (), (), *told()[:1]]) <= 1


def test_precision_and_recall_of_pairs(tmp_path: Path) -> None:
    rows = [
        "pair,half,same,form,one,other",
        "0,dev,yes,direct,The bridge will be closed to lorries.,Lorries may not use the bridge as it is closed.",
        "1,dev,no,direct,The bridge will be closed to lorries.,The bridge will be closed to lorries.",
        "2,held,yes,direct,My brother plays the trumpet.,Snow fell in May.",
    ]
    path = tmp_path / "pairs.csv"
    path.write_text("\n".join(rows), "utf-8")
    assert pairs("dev", path)[1] == 1
    assert pairs("held", path) == (0, 0, 0)


def test_the_pairs_are_half_variants_and_half_near_misses() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 60
    assert Counter(row["same"] for row in rows) == {"yes": len(rows) // 2, "no": len(rows) // 2}
    assert abs(sum(1 if row["half"] == "held" else -1 for row in rows)) <= 2
    assert len({(row["one"], row["other"]) for row in rows}) == len(rows)


def test_the_pairs_are_printed_without_data(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == ["pairs, dev", "pairs, held"]
