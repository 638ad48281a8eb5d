from __future__ import annotations

import pytest

from scoring.reading.phrases import index, lowered, match

PHRASES = index([("no", "short"), ("no doubt", "long"), ("n't clear", "unclear")])


@pytest.mark.parametrize(("word", "expected"), [("May", "may"), ("Isn’t", "isn't"), ("", "")])
def test_words_are_written_as_in_lexicons(word: str, expected: str) -> None:
    assert lowered(word) == expected


def test_the_longest_phrase_wins() -> None:
    assert match(PHRASES, ["no", "doubt"], 0, 2) == (2, "long")
    assert match(PHRASES, ["no", "way"], 0, 2) == (1, "short")


def test_a_phrase_ends_with_the_sentence() -> None:
    assert match(PHRASES, ["no", "doubt"], 0, 1) == (1, "short")


def test_a_contraction_reads_as_its_not() -> None:
    assert match(PHRASES, ["isn't", "clear"], 0, 2) == (2, "unclear")


def test_nothing_is_found_elsewhere() -> None:
    assert match(PHRASES, ["doubt"], 0, 1) is None
