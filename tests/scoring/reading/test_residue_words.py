from __future__ import annotations

import pytest

from scoring.reading.residue_words import tokens, word_points


def test_tokens() -> None:
    assert set(tokens("read more: rome")) == {
        *("4 words", "read", "more", ":", "rome"),
        *("read more", "more :", ": rome"),
        *("^read", "^read more", "rome$", "^read more : rome$"),
    }


def test_a_long_line_has_no_token_of_its_own() -> None:
    assert "^one two three four five$" not in set(tokens("one two three four five"))


@pytest.mark.parametrize("line", ["", "...", "😀"])
def test_a_line_without_words(line: str) -> None:
    assert tokens(line) == ["0 words"]


def test_each_word_counts_once() -> None:
    assert word_points("menu menu", {"": -1.0, "menu": 2.0, "menu menu": 0.5}) == 1.5


def test_of_a_long_line_the_beginning_is_looked_at() -> None:
    assert len(tokens("word " * 10_000)) < 200
