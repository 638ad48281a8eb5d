"""Who is blamed."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.stories.accused import find_accused
from scoring.values import Article


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The union accused Karl Boden of lying about the wages.", "Karl Boden"),
        ("Karl Boden was accused of lying about the wages.", "Karl Boden"),
        ("Residents blame the city of Arvensund for the flood.", "Arvensund"),
        ("Two ministers condemned the attack. Karl Boden said nothing.", None),
        ("The union accused its own members of lying.", None),
        ("The union refused to criticise Karl Boden.", None),
        ("Karl Boden was not accused of anything.", None),
        ("Karl Boden was criticised for failing to condemn Arvensund.", "Karl Boden"),
        ("", None),
    ],
)
def test_the_name_that_is_blamed(text: str, who: str | None) -> None:
    found = [text[slice(*span)] for span in find_accused(read(Article("a", "", text)))]
    assert found == ([who] if who else [])
