from __future__ import annotations

from collections.abc import Callable

import pytest

from scoring.scorecard.cautions.opinion import says_opinion, sounds_like_opinion
from scoring.values import Document

Reader = Callable[..., Document]


COLUMN = """I have lived by this harbour for forty years, and I have never been so angry.
We should ask ourselves what a town is for. We must not sell what our parents built for us.
Nobody can put a price on it. The council should be ashamed, and it ought to resign before the summer.
I know what they will say about money. But my answer is that we have always found the money when we had to.
Let's not wait until it is too late. We owe it to our children, and we owe it to the sea."""


@pytest.mark.parametrize(
    "headline",
    [
        "Opinion: Keep the harbour",
        "OPINION | Keep the harbour",
        "Keep the harbour | Editorial",
        "Letters: Keep the harbour",
        "Op-Ed - Keep the harbour",
    ],
)
def test_headlines_that_say_so(reading: Reader, report: str, headline: str) -> None:
    assert says_opinion(reading(report, headline))


@pytest.mark.parametrize(
    "line", ["Opinion", "ANALYSIS/OPINION:", "Opinion contributor", "The Editorial Board", "Commentary"]
)
def test_lines_that_say_so(reading: Reader, report: str, line: str) -> None:
    assert says_opinion(reading(f"{line}\n\n{report}"))


def test_a_disclaimer_says_so(reading: Reader, report: str) -> None:
    assert says_opinion(reading(report + "\n\nThe views expressed in this article are those of the author alone."))


@pytest.mark.parametrize(
    "headline",
    [
        "Public opinion turns against the harbour sale",
        "Columnist sues the harbour company",
        "Letters from the harbour",
        "Editorial staff at harbour paper go on strike",
    ],
)
def test_headlines_about_opinion_do_not(reading: Reader, report: str, headline: str) -> None:
    assert not says_opinion(reading(report, headline))


def test_a_column_sounds_like_one(reading: Reader) -> None:
    assert sounds_like_opinion(reading(COLUMN))
    assert not says_opinion(reading(COLUMN))


def test_a_report_does_not(reading: Reader, report: str) -> None:
    assert not sounds_like_opinion(reading(report))


def test_speakers_may_have_opinions(reading: Reader) -> None:
    said = "\n\n".join(f"“{line}” said Anna Berg, the mayor." for line in COLUMN.replace(".", ",").split("\n"))
    assert not sounds_like_opinion(reading(said))


def test_no_words_of_the_writer(reading: Reader) -> None:
    assert not sounds_like_opinion(reading("“I must go and we should too.”"))
