from __future__ import annotations

from scoring.measures.register import MEASURES
from scoring.report.method import make_method
from scoring.scorecard.card import Scorecard


def test_every_measure_is_defined(scorecard: Scorecard) -> None:
    assert len(make_method(scorecard).definitions) == len(MEASURES)


def test_what_the_score_is_not_comes_first(scorecard: Scorecard) -> None:
    assert "never whether it is true" in make_method(scorecard).limits[0]


def test_the_figures_of_the_training_card_are_there(scorecard: Scorecard) -> None:
    assert make_method(scorecard).figures == (("AUC on outlets never seen", "0.712"), ("SHA-256 of ReCOVery", "f00d"))
