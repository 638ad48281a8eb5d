from __future__ import annotations

import pytest

from scoring.reading.function_words import word_class
from scoring.reading.word_lists import word_list


@pytest.mark.parametrize(
    ("word", "kind"),
    [("the", "the"), ("She", "she"), ("US", "A"), ("Dahl", "A"), ("1,000", "9"), ("quickly", "-ly"), ("walked", "-ed")],
)
def test_word_class(word: str, kind: str) -> None:
    assert word_class(word, word.lower()) == kind


def test_lists_are_lower_case() -> None:
    assert all(word == word.lower() for word in word_list("function_words"))
