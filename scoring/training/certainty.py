"""How sure a scorecard can be, in sentences for whoever trained it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from resources.messages import word
from scoring.scorecard.card import Scorecard

GUESSING = 0.5
FEW = 30  # publishers; with fewer a handful of them decides every figure


def how_sure(card: Scorecard) -> Iterator[str]:
    """Publisher split beside random split, the interval, and what follows from it."""
    told: Any = card.training
    unseen, articles = told["publishers_never_seen"], told["articles"]
    low, high = unseen["auc_interval"] or (None, None)
    yield word("scorecard.sure_articles", {key: articles[key] for key in ("n", "publishers", "reliable_publishers")})
    yield word(
        "scorecard.sure_splits",
        {
            "publishers": _shown(unseen["auc"]),
            "low": _shown(low),
            "high": _shown(high),
            "random": _shown(told["random_split"]["auc"]),
        },
    )
    if low is None or low <= GUESSING:
        yield word("scorecard.sure_guessing")
    elif articles["publishers"] < FEW:
        yield word("scorecard.sure_few")


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
