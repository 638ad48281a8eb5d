from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest

from resources.messages import word
from scoring.report.figures import FIGURES, figures
from scoring.scorecard.files import load


def keys(card: object) -> Iterator[str]:
    """All keys of a training card and of the tables in it."""
    if isinstance(card, Mapping):
        for key, value in card.items():
            yield str(key)
            yield from keys(value)


def test_figures_are_in_words_with_their_units() -> None:
    card = {
        "articles": {"n": 10351, "datasets": {"recovery": 1578, "my_own_set": 3}},
        "publishers_never_seen": {"auc": 0.79666, "auc_interval": [0.6878, 0.8752]},
        "tests": {"polnear": {"auc": 0.7708, "reliable_by_lean": {"left": {"n": 3, "mean": 40.166, "low": 0.539}}}},
        "coverage": {"stated": 0.83, "whole": {"held": 0.8291, "interval": [0.766, 0.878]}},
        "spread_of_points": {"unsourced_claims": 0.169},
    }
    assert dict(figures(card)) == {
        "Learnt from articles": "10,351",
        "Articles of ReCOVery": "1,578",
        "Articles of my own set": "3",
        "AUC on outlets never seen": "0.797 (0.688 to 0.875)",
        "AUC on PolNeAR, kept for testing": "0.771",
        "Reliable articles of PolNeAR, outlets called left": "mean score 40.2, 54% of them scored low",
        "Articles whose right answer should stay possible": "83%",
        "Articles whose right answer did stay possible": "83% (77% to 88%)",
        f"Spread of points: {word('families.unsourced_claims')}": "0.17 points",
    }


@pytest.mark.parametrize(
    "card",
    [
        {},
        {"articles": None},
        {"tests": {"polnear": {"auc": None}}},
        {"articles": [1]},
        {"random_split": 3},
        {"coverage": {"whole": {}}},
    ],
)
def test_what_is_not_there_is_left_out(card: dict[str, object]) -> None:
    assert list(figures(card)) == []


def test_what_nobody_wrote_words_for_is_left_out() -> None:
    assert list(figures({"new_key": {"deep_key": 3}, "random_split": {"seed": 7}})) == []


def test_every_figure_of_the_shipped_card_is_written() -> None:
    found = list(figures(load().training))
    assert len(found) >= len(FIGURES)
    assert all(name and value for name, value in found)


def test_no_raw_key_reaches_the_page() -> None:
    """Of the shipped card's keys none stands on the page but those that are words of the page's own."""
    told = list(figures(load().training))
    page = "\n".join(f"{name}\n{value}" for name, value in told)
    raw = {key for key in keys(load().training) if "_" in key or key in ("n", "held", "whole", "level")}
    for key in raw:
        assert not re.search(rf"\b{re.escape(key)}\b", page), key
    assert "None" not in page
    assert not re.search(r"^(coverage|fairness|undecided|settings|tests)\b", page, re.MULTILINE)
