"""The one tokeniser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.text.words import find_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t go.", ["Don’t", "go"]),
        ("U.S. officials, e.g. two", ["U.S.", "officials", "e.g.", "two"]),
        ("1,000 men at 10:30, 2.5% in the 1990s", ["1,000", "men", "at", "10:30", "2.5%", "in", "the", "1990s"]),
        ("state-run COVID-19 — no", ["state-run", "COVID-19", "no"]),
        ("“Привет”, سلام 北京 😀", ["Привет", "سلام", "北京"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [word.text for word in find_words(text)] == words


@given(st.text())
def test_words_stand_where_they_say_and_never_overlap(text: str) -> None:
    end = 0
    for word in find_words(text):
        assert end <= word.start < word.end
        assert text[word.start : word.end] == word.text
        end = word.end


def test_only_the_asked_part() -> None:
    assert [word.text for word in find_words("one two three", 4, 7)] == ["two"]
