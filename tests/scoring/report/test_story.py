from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from scoring.report.story import NoStory, Some


def test_they_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        NoStory(1, "Ferry", "one article").why = "many"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        Some(("a",), 0).more = 2  # type: ignore[misc]
