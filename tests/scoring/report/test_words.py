from __future__ import annotations

from scoring.report.words import band_word, family_word, interval_word, words


def test_fixed_words_by_name() -> None:
    assert words("score article") == {"score": "Score", "article": "Article"}


def test_bands_families_and_intervals() -> None:
    assert band_word("loosely reported") == "loosely reported"
    assert family_word("attribution") == "Who says it"
    assert interval_word((62.6, 78.2)) == "63 to 78"
    assert interval_word(None) == ""
