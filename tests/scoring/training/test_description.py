from __future__ import annotations

from typing import Any

from scoring.scorecard.card import Scorecard


def test_the_card_tells_data_and_accuracy(card: Scorecard) -> None:
    told: dict[str, Any] = dict(card.training)
    assert told["data"] == {"made": "0" * 64}
    assert told["articles"]["n"] == 360
    assert (told["articles"]["publishers"], told["articles"]["reliable_publishers"]) == (30, 15)
    assert len(told["publishers_never_seen"]["auc_by_fold"]) == 5
    low, high = told["publishers_never_seen"]["auc_interval"]
    assert low < told["publishers_never_seen"]["auc"] < high
    assert told["tests"]["made"]["n"] == 36
    assert told["random_split"]["auc"] > 0.5
    assert told["undecided"]["both_labels"] <= 0.25
    assert told["settings"]["refits"] == 40
