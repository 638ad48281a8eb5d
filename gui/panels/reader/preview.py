"""How a change of the score is said before it happens."""

from __future__ import annotations

from gui.words import points_text, score_text
from resources.messages import word


def preview_text(before: float | None, after: float | None) -> str:
    """The score before and after, and the difference: 33 → 35 (+1.8)."""
    if after is None:
        return word("window.preview_cannot_tell", {"before": score_text(before)})
    if before is None:
        return score_text(after)
    return f"{score_text(before)} → {score_text(after)} ({points_text(after - before)})"
