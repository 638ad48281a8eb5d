from __future__ import annotations

from collections.abc import Callable

from resources.messages import word
from scoring.scorecard.cautions.extent import MIN_WORDS, mostly_quotation, not_english, too_short
from scoring.values import Document

SENTENCE = "The council sold the harbour to a company that is not from here. "


def test_too_short_names_the_words(reading: Callable[..., Document]) -> None:
    message = too_short(reading(SENTENCE * 3))
    assert message
    assert word(*message) == f"Too short to tell (39 words; {MIN_WORDS} needed)"


def test_the_limit(reading: Callable[..., Document]) -> None:
    words = "The harbour is closed and it is cold. "
    assert too_short(reading(words * 7))
    assert not too_short(reading(words * 7 + "They went to the pub."))


def test_not_english(reading: Callable[..., Document]) -> None:
    assert not_english(reading("Der Rat verkaufte den Hafen am Montag, und niemand in der Stadt war froh. " * 4))
    assert not not_english(reading(SENTENCE * 4))


def test_mostly_quotation(reading: Callable[..., Document], report: str) -> None:
    message = mostly_quotation(reading("“" + SENTENCE * 11 + "” she said to the clerk."))
    assert message
    assert "97%" in word(*message)
    assert not mostly_quotation(reading(report))
