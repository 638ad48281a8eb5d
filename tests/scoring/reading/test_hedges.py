from __future__ import annotations

from itertools import pairwise

import pytest

from scoring.reading import read
from scoring.reading.hedges import find_candidates
from scoring.reading.word_looks import all_lowered
from scoring.text.words import find_words
from scoring.values import Article, Hedge, HedgeKind

from .planted import Planted, planted


def found(sentence: str) -> list[tuple[str, HedgeKind]]:
    document = read(Article("test", "", f"Headline\n\nThe town lies in the north. {sentence}"))
    return [(document.text[each.start : each.end], each.kind) for each in document.hedges]


def of_kind(case: Planted, kind: HedgeKind) -> list[str]:
    return [case.document.text[each.start : each.end] for each in case.document.hedges if each.kind == kind]


@pytest.mark.parametrize("case", planted())
def test_planted_cues_are_found_and_no_others(case: Planted) -> None:
    assert of_kind(case, "hedge") == case.hedges
    assert of_kind(case, "agentless_hedge") == case.agentless
    assert of_kind(case, "booster") == case.boosters


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It may rain in the hills.", [("may", "hedge")]),
        ("It isn’t clear who paid for the hall.", [("isn’t clear", "hedge")]),
        ("The firm has yet to decide whether it sells.", [("whether", "hedge")]),
        ("He is widely believed to be rich.", [("is widely believed", "agentless_hedge")]),
        ("She has been accused of theft.", [("been accused of", "agentless_hedge")]),
        ("There is no doubt that it is old.", [("There is no doubt", "booster")]),
    ],
)
def test_cues(sentence: str, expected: list[tuple[str, HedgeKind]]) -> None:
    assert found(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "It began on May 7 in the hall.",
        "They met in May and left.",
        "Mrs May left the hall at noon.",
        "They could see the lights of the ships.",
        "Send it as soon as possible to the mayor.",
        "Rows of seats are seen, as the line stops.",
        "The think tanks met, and guess what, nobody paid.",
    ],
)
def test_the_same_words_without_doubt(sentence: str) -> None:
    assert found(sentence) == []


def test_by_somebody_is_not_agentless() -> None:
    assert ("is believed", "agentless_hedge") not in found("He is believed by two historians to be rich.")


def test_what_can_be_thought_is_not_agentless() -> None:
    assert all(kind != "agentless_hedge" for _, kind in found("A pond can be considered a lake."))


def test_a_booster_on_a_condition_insists_on_nothing() -> None:
    assert found("If the plan were truly good, they went ahead.") == [("If", "hedge")]
    assert ("truly", "booster") in found("The plan was truly good.")


def test_words_in_a_quotation_are_the_speakers() -> None:
    document = read(
        Article("test", "", "Headline\n\nIt may rain. “Perhaps it will,” said Ann Lee of the fire brigade.")
    )
    assert [each.quoted for each in document.hedges] == [False, True]


def test_cues_are_in_order_and_apart() -> None:
    document = read(
        Article("test", "", "Headline\n\n" + "He is thought to be clearly likely to win, if it may rain. " * 9)
    )
    hedges: tuple[Hedge, ...] = document.hedges
    assert len(hedges) >= 9
    assert all(before.end <= after.start for before, after in pairwise(hedges))


def test_candidates_are_phrases_of_the_lexicon_each_with_its_sort() -> None:
    words = find_words("It may not be clear, of course, if anybody can be heard. May 3 is in May.")
    found = find_candidates([word.text for word in words], all_lowered(words), 0, len(words))
    assert [(" ".join(word.text for word in words[each.at : each.end]), each.sort) for each in found] == [
        ("may", "possible"),
        ("of course", "booster"),
        ("if", "condition"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Some say the hall is old.", "Some say"),
        ("Many observers have long feared a flood.", "Many observers have long feared"),
        ("Observers have seen a change of tone.", "Observers have seen"),
        ("Two experts thought it was old.", None),
        ("Many people in the valley say so.", None),
        ("Some", None),
        ("He is seen as rich by many.", "is seen as"),
        ("Lee and others argue for it.", None),
        ("Several suspected cases were found.", None),
        ("He is seen as rich by Ann Lee.", None),
    ],
)
def test_a_crowd_without_a_name_is_nobody(sentence: str, expected: str | None) -> None:
    assert [text for text, kind in found(sentence) if kind == "agentless_hedge"] == ([expected] if expected else [])
