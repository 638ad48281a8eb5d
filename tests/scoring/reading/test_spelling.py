from __future__ import annotations

import time

import pytest

from scoring.reading import spelling
from scoring.reading.spelling import (
    capitals,
    common_words,
    edits,
    fold,
    full_names,
    is_listed,
    is_name,
    is_one_slip,
    is_slip_for,
    is_word,
    listed_names,
    near_common,
    near_words,
    one_edit_away,
    pairs,
    suggest,
    words,
)


def test_fold_writes_as_the_lists_do() -> None:
    assert fold("hasn’t") == "hasn't"
    assert fold("Société") == "Societe"
    assert fold("plain") == "plain"


@pytest.mark.parametrize(
    "word", ["colour", "color", "organise", "organize", "theatre", "isn't", "fiance", "covid", "tweet"]
)
def test_words_of_both_shores_and_of_the_news(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize("word", ["recieve", "teh", "goverment", "untill"])
def test_misspellings_are_no_words(word: str) -> None:
    assert not is_word(word)


def test_names_are_known_by_their_capital() -> None:
    assert is_name("Merkel")
    assert is_name("Belarus")
    assert not is_name("Wangi")
    assert "Angela Merkel" in full_names()
    assert is_listed("Hanson")
    assert is_listed("Table")


@pytest.mark.parametrize(
    ("one", "other"), [("Wangi", "Wang"), ("Vladmir", "Vladimir"), ("Lukashenka", "Lukashenko"), ("Mekrel", "Merkel")]
)
def test_one_slip(one: str, other: str) -> None:
    assert is_one_slip(one, other)
    assert is_one_slip(other, one)


def test_slip_for_the_one_word_that_can_be_meant() -> None:
    assert is_slip_for("Repersentitives", "Representatives")
    assert is_slip_for("Vallaye", "Valley")
    assert not is_slip_for("Tower", "Valley")
    assert not is_slip_for("At", "Art")


def test_another_consonant_is_another_name() -> None:
    assert not is_one_slip("McFaul", "McCaul")
    assert not is_one_slip("Wang", "Wang")
    assert not is_one_slip("Alexandr", "Alexei")


def test_one_edit_away() -> None:
    assert {"ab", "abd", "acb", "xabc", "abcz", "abz"} <= one_edit_away("abc")
    assert "abc" not in one_edit_away("abc")


@pytest.mark.parametrize(
    ("one", "other", "number"), [("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("Speical", "Special", 2)]
)
def test_edits(one: str, other: str, number: int) -> None:
    assert edits(one, other) == edits(other, one) == number


def test_pairs_by_the_word_beside_the_gap() -> None:
    assert "Minister" in pairs()["Foreign *"]
    assert "Foreign" in pairs()["* Minister"]


def test_near_common_asks_how_common() -> None:
    assert near_common("teh", 10)
    assert not near_common("stormwatre", 10)
    assert not near_common("a" * 100_000)
    assert common_words()["the"] < common_words()["harbour"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieve", "receive"),
        ("goverment", "government"),
        ("Goverment", "Government"),
        ("Wangi", "Wang"),
        ("untill", "until"),
        ("teh", "the"),
        ("qxzzkjw", None),
        ("", None),
        ("a" * 5_000, None),
    ],
)
def test_suggest(wrong: str, right: str | None) -> None:
    assert suggest(wrong) == right


def test_near_words_by_edits_the_most_common_first() -> None:
    one, two = near_words("goverment")
    assert one == ("government",)
    assert "governments" in two
    assert near_words("frevent")[0][0] == "prevent"
    assert near_words("") == near_words("a" * 100_000) == ((), ())


def test_lists_load_quickly() -> None:
    """50 ms on an idle machine; the rest is forgiven to a busy one."""
    for each in (words, capitals, listed_names, common_words):
        each.cache_clear()
    start = time.process_time()
    spelling.words()
    assert time.process_time() - start < 0.2


def test_an_apostrophe_left_out_is_one_edit() -> None:
    assert suggest("shouldnt") == "shouldn't"


def test_nothing_two_edits_from_a_short_word() -> None:
    assert suggest("qzxw") is None


def test_rare_words_and_words_far_from_common_ones() -> None:
    assert spelling.is_rare("nephrotoxic")
    assert not spelling.is_rare("goverment")
    assert spelling.is_in_large_list("nephrotoxic")
    assert spelling.is_far("lightsaber")
    assert not spelling.is_far("imediatly")
