"""Days that a sentence names, and what is none."""

from __future__ import annotations

import pytest

from scoring.stories.days import find_days
from scoring.stories.utterances import utterance


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met on Tuesday evening.", [("weekday", "tuesday")]),
        ("Tuesday’s vote comes before Friday.", [("weekday", "tuesday"), ("weekday", "friday")]),
        ("They met on 12 May in Minsk.", [("day", "may 12")]),
        ("They met on May 12th, 2023.", [("day", "may 12")]),
        ("They met on Feb. 3 and in January.", [("day", "february 3"), ("month", "january")]),
        ("It was signed in May.", [("month", "may")]),
        ("Theresa May signed it, and they may march in march.", []),
        ("It cost 40 in August 2019.", [("month", "august")]),
        ("", []),
    ],
)
def test_days_by_their_kind(text: str, days: list[tuple[str, str]]) -> None:
    said = utterance(text)
    found = list(find_days(said.words, said.lower))
    assert [(each.kind, each.name) for each in found] == days


def test_the_words_that_name_it() -> None:
    said = utterance("They met on 12 May in Minsk.")
    (day,) = find_days(said.words, said.lower)
    assert [word.text for word in said.words[day.first : day.last]] == ["12", "May"]
