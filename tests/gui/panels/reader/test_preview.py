"""What a change would do, in a few signs."""

from __future__ import annotations

import pytest

from gui.panels.reader.preview import preview_text


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (33.2, 35.0, "33 → 35 (+1.8)"),
        (60.0, 57.5, "60 → 58 (\N{MINUS SIGN}2.5)"),
        (50.0, 50.0, "50 → 50 (0.0)"),
        (50.0, None, "50 → cannot tell"),
        (None, 41.0, "41"),
    ],
)
def test_before_and_after(before: float | None, after: float | None, said: str) -> None:
    assert preview_text(before, after) == said
