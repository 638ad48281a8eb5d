from __future__ import annotations

import pytest

from scoring.measures.typos.slip_odds import core, edit, features, letters, model, odds, setting
from scoring.text.words import find_words
from scoring.values import Word


@pytest.mark.parametrize(
    ("wrong", "right", "kind"),
    [
        ("teh", "the", "swapped inside"),
        ("goverment", "government", "lost inside"),
        ("occured", "occurred", "one of two lost inside"),
        ("seperate", "separate", "vowel inside"),
        ("untill", "until", "doubled last"),
        ("whem", "when", "key beside last"),
        ("bridgk", "bridge", "consonant last"),
        ("frevent", "prevent", "consonant first"),
    ],
)
def test_kind_of_edit(wrong: str, right: str, kind: str) -> None:
    assert edit(wrong, right) == kind


def test_core_is_the_unknown_part_written_small() -> None:
    assert core(Word(0, 9, "Goverment’s")) == "goverment"
    assert core(Word(0, 9, "self-sufficent")) == "sufficent"
    assert core(Word(0, 9, "self-made")) == "self-made"


def test_words_run_together_are_told() -> None:
    assert "run together" in letters("ofthe")
    assert "run together" not in letters("goverment")


def test_setting_tells_what_stands_beside() -> None:
    text = "the mayor of “Shrovia blorn,” of the town"
    words = find_words(text)
    found = set(setting(text, words, [word.text for word in words].index("blorn")))
    assert {"1 times", "before: strange capital", "mark after: ”", "after: common"} <= found


def test_of_a_capital_more_is_told() -> None:
    text = "Goverment workers left."
    assert any(each.startswith("capital, ") for each in features(text, find_words(text), 0))


@pytest.mark.parametrize(("slip", "other"), [("goverment", "norovirus"), ("becaue", "guerre"), ("ofthe", "tannoy")])
def test_a_slip_is_likelier_than_a_rare_or_foreign_word(slip: str, other: str) -> None:
    def at(word: str) -> float:
        text = f"The mayor said the {word} was not on the list."
        return odds(text, find_words(text), 4)

    assert at(slip) > model().small[1] > at(other)
