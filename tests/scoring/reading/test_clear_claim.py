from __future__ import annotations

import pytest

from scoring.reading.clear_claim import clear_claim


@pytest.mark.parametrize(
    "text",
    [
        "The owner stole money from the workers in 1961 and fled to Spain",
        "The government spent more than 12 billion on the schools in 2019",
        "Relations between the two nations have been strained since the war of 2014",
    ],
)
def test_a_claim(text: str) -> None:
    assert 0 < clear_claim(tuple(text.split())) < 10


@pytest.mark.parametrize(
    "text",
    [
        "The owner stole money in 1961",  # too short
        "The government spent more than 12 billion on the schools on Monday",  # the news of the day
        "The government spent a massive 12 billion on the schools in 2019",  # judged
        "The government that spent more than 12 billion on the schools",  # no clause
        "She has spent more than 12 billion on the schools since 2019",  # who may have told it
        "The tower of the old mill is next to the river",  # of no kind
    ],
)
def test_no_clear_claim(text: str) -> None:
    assert clear_claim(tuple(text.split())) == float("-inf")
