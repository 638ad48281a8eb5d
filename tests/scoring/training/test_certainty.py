from __future__ import annotations

from dataclasses import replace
from typing import Any

from scoring.scorecard.card import Scorecard
from scoring.training.certainty import how_sure


def told(card: Scorecard, publishers: int, interval: list[float]) -> list[str]:
    known: Any = card.training
    articles = {**known["articles"], "publishers": publishers}
    unseen = {**known["publishers_never_seen"], "auc": 0.71, "auc_interval": interval}
    return list(how_sure(replace(card, training={**known, "articles": articles, "publishers_never_seen": unseen})))


def test_both_splits_are_told_side_by_side(card: Scorecard) -> None:
    known: Any = card.training
    splits = told(card, 60, [0.6, 0.8])[1]
    assert "0.71 (between 0.60 and 0.80)" in splits
    assert f"{known['random_split']['auc']:.2f}" in splits


def test_what_is_no_better_than_guessing_is_said(card: Scorecard) -> None:
    assert any("guessing. Label more" in each for each in told(card, 60, [0.42, 0.9]))
    assert any("so few publishers" in each for each in told(card, 20, [0.6, 0.8]))
    assert len(told(card, 60, [0.6, 0.8])) == 2
