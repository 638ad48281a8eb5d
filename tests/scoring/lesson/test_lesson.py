from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from scoring.lesson.lesson import Lesson, Page
from scoring.values import Article


def test_a_change_makes_another() -> None:
    lesson = Lesson((Page(1, Article("a", "", "Text.")),))
    with pytest.raises(FrozenInstanceError):
        lesson.pages = ()  # type: ignore[misc]
