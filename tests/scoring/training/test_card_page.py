from __future__ import annotations

from dataclasses import replace
from typing import Any

from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import load
from scoring.training.card_page import PAGE, PICTURE, page, picture


def test_every_figure_is_the_scorecards_own(card: Scorecard) -> None:
    told: Any = card.training
    found = page(card)
    assert card.sha256 in found
    assert f"{told['publishers_never_seen']['auc']:.3f}" in found
    assert f"| development test made | 36 | {told['tests']['made']['auc']:.3f} |" in found
    assert "{" not in found


def test_it_says_plainly_where_the_mission_carries_less_than_half(card: Scorecard) -> None:
    told = {**card.training, "spread_of_points": {"attribution": 1.0, "wording": 3.0}}
    assert "carry only 25% of it" in page(replace(card, training=told))
    told = {**card.training, "spread_of_points": {"attribution": 3.0, "wording": 1.0}}
    assert "carry 75% of it" in page(replace(card, training=told))


def test_the_page_in_the_project_is_of_the_shipped_scorecard() -> None:
    assert PAGE.read_text("utf-8") == page(load())
    assert PICTURE.read_text("utf-8") == picture(load())
