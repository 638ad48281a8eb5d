"""Where a place of the original is in a draft."""

from __future__ import annotations

import pytest

from scoring.rewriting.counterpart import counterpart

ORIGINAL = "one two three\n\nfour five six\n\nseven"


@pytest.mark.parametrize(
    ("draft", "words", "there"),
    [
        (ORIGINAL, "five", "five six"),
        ("new\n\n" + ORIGINAL, "five", "five six"),
        (ORIGINAL.replace("four ", ""), "five", "five six"),
        (ORIGINAL.replace("five ", ""), "five", "six"),
        (ORIGINAL.replace("four five six\n\n", ""), "five", "seven"),
        ("", "five", ""),
    ],
)
def test_places(draft: str, words: str, there: str) -> None:
    place = counterpart(ORIGINAL, draft, ORIGINAL.index(words))
    assert draft[place:].startswith(there)
    assert 0 <= place <= len(draft)


def test_every_place_of_any_draft_is_inside() -> None:
    for draft in ("", "x", ORIGINAL[::-1], ORIGINAL[:9], "\n\n\n"):
        assert all(0 <= counterpart(ORIGINAL, draft, at) <= len(draft) for at in range(len(ORIGINAL) + 1))
