"""Words: base forms, near and opposite meanings, weights."""

from __future__ import annotations

import pytest

from scoring.stories.words_alike import alike, are_opposite, base_form, weight


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("voted", "vote"),
        ("went", "go"),
        ("politicising", "politicize"),
        ("non-standard", "nonstandard"),
        ("xi's", "xi"),
    ],
)
def test_base_forms(word: str, base: str) -> None:
    assert base_form(word) == base


def test_likeness_of_words() -> None:
    assert alike("buy", "buy") == 1
    assert alike("buy", "purchase") == alike("purchase", "buy") > 0.7
    assert alike("lukashenko", "lukashenka") > 0.5
    assert alike("buy", "sing") == 0


def test_opposites() -> None:
    assert are_opposite("rise", "fall")
    assert are_opposite("fall", "rise")
    assert not are_opposite("rise", "grow")


def test_rare_words_tell_more() -> None:
    assert weight("the") < weight("dam") < weight("a word that nobody knows") == weight("another such word")
