from __future__ import annotations

import pytest

from scoring.reading.ages import is_age
from scoring.text.words import find_words


def ages(text: str) -> list[str]:
    return [word.text for word in find_words(text) if is_age(text, word)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the 26-year-old miller", ["26"]),
        ("a six-week-old and a 7 weeks old lamb", ["7"]),
        ("Ann Danahy, 58, sold the mill", ["58"]),
        ("said Ann Danahy, 58.", ["58"]),
        ("a man aged 71 and a girl, age 9", ["71", "9"]),
        ("he turned 90", ["90"]),
        ("a man in his 80s, in the 1980s", ["80s"]),
        ("he is 36 and lives here", ["36"]),
        ("the toll is 130 and the score was 12.", []),
        ("voters 18 to 25 years old", ["18", "25"]),
        ("people 65 and older", ["65"]),
        ("there were 58 mules, 12, she said, of 1990", []),
        ("on May 5, 43 mules left", []),
        ("Lee, 1990, and 1,200, of 26 years", []),
    ],
)
def test_ages(text: str, found: list[str]) -> None:
    assert ages(text) == found
