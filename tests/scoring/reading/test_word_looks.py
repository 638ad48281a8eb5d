from __future__ import annotations

import pytest

from scoring.reading.phrases import lowered
from scoring.reading.word_looks import all_lowered, looks_of
from scoring.text.words import find_words


@pytest.mark.parametrize(
    ("text", "who"), [("the old gate", "-"), ("Mara Dahl", "A"), ("officials in Telna", "P"), ("then she", "she")]
)
def test_the_greatest_may_speak(text: str, who: str) -> None:
    assert max(look.speaker for look in looks_of(text.split())) == who


@pytest.mark.parametrize(
    ("word", "plain", "known"),
    [
        ("the", "the", "the"),
        ("said", "said", "said"),
        ("Dahl", "A", "A"),
        ("bridges", "bridges", "-s"),
        ("12", "9", "9"),
    ],
)
def test_nobodys_name_is_known(word: str, plain: str, known: str) -> None:
    (look,) = looks_of([word])
    assert (look.plain, look.known) == (plain, known)


@pytest.mark.parametrize("text", ["Isn’t İstanbul BIG in 1,000 ways?", "", "… “ ”"])
def test_words_are_lowered_all_at_once(text: str) -> None:
    words = find_words(text)
    assert all_lowered(words) == [lowered(word.text) for word in words]
