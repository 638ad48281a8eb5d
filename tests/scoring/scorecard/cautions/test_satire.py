from __future__ import annotations

from collections.abc import Callable

import pytest

from scoring.scorecard.cautions.satire import says_satire, sounds_like_a_joke
from scoring.values import Document

Reader = Callable[..., Document]


JOKE = """The mayor said on Monday that he had sold the harbour by accident, and that he felt a bit dumb.
“Oh man, I thought it was the button for the coffee,” he said. “It looked weird, okay? Yeah, I pressed it, so what.”
The council said it was crazy about the new owner, a goose called Kevin, who declined to comment."""


@pytest.mark.parametrize("headline", ["Satire: Mayor sells sea", "Mayor sells sea | Satire", "HUMOR: Mayor sells sea"])
def test_headlines_that_say_so(reading: Reader, report: str, headline: str) -> None:
    assert says_satire(reading(report, headline))


def test_lines_that_say_so(reading: Reader, report: str) -> None:
    assert says_satire(reading(f"Satire\n\n{report}"))
    assert says_satire(reading(report + "\n\nEverything on this page is satire and none of it happened."))


@pytest.mark.parametrize(
    "headline", ["Satire festival opens at the harbour", "Why satire is dying", "Humor helps, nurses say"]
)
def test_news_about_satire_does_not(reading: Reader, report: str, headline: str) -> None:
    assert not says_satire(reading(report, headline))


def test_jokes_have_chatty_words(reading: Reader) -> None:
    assert sounds_like_a_joke(reading(JOKE))


def test_a_report_has_none(reading: Reader, report: str) -> None:
    assert not sounds_like_a_joke(reading(report))
    assert not says_satire(reading(report))


def test_one_rude_quotation_is_not_enough(reading: Reader, report: str) -> None:
    assert not sounds_like_a_joke(reading(report + "\n\n“It is a damn shame, a damn shame,” said Anna Berg."))


def test_names_are_not_chatty(reading: Reader, report: str) -> None:
    names = "Guy Butt met Sandra Oh at the pier. Guy Butt said that Sandra Oh had left. "
    assert not sounds_like_a_joke(reading(names * 3 + report))
