from __future__ import annotations

import pytest

from scoring.intake.hyphens import join


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("the har-", "bour opens", "the harbour opens"),
        ("on Wednes-", "day he", "on Wednesday he"),
        ("the state-", "run agency", "the state-run agency"),
        ("the Anglo-", "Saxon town", "the Anglo-Saxon town"),
        ("the har\xad", "bour opens", "the harbour opens"),
        ("in 2020-", "2021 they", "in 2020-2021 they"),
        ("he said -", "and left", "he said - and left"),
        ("a 12-", "point plan", "a 12-point plan"),
        ("and Zelen-", "skyy said", "and Zelenskyy said"),
        ("no hyphen", "here", "no hyphen here"),
        ("", "x", " x"),
    ],
)
def test_two_lines(first: str, second: str, joined: str) -> None:
    assert join(first, second) == joined


def test_a_word_that_stands_elsewhere_in_the_text() -> None:
    assert join("said Luka-", "shenkovich", "when Lukashenkovich came") == "said Lukashenkovich"
    assert join("they re-", "sent it", "it was re-sent today") == "they re-sent it"
