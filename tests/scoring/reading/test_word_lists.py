"""Lists of the lexicons."""

from __future__ import annotations

import pytest

from scoring.reading.word_lists import word_list


def test_a_list_is_its_words_and_read_once() -> None:
    assert {"the", "of"} <= word_list("function_words")
    assert word_list("function_words") is word_list("function_words")


def test_a_list_nobody_wrote_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        word_list("no_such_list")
