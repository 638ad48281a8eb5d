"""Reasons both ways, and what to check elsewhere."""

from __future__ import annotations

import pytest

from resources import seeds
from resources.messages import word
from scoring import engine
from scoring.explain import case_against, case_for, checks, standing, value_text
from scoring.intake import take_in
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Line


@pytest.fixture(scope="module")
def assessments() -> list[Assessment]:
    card = load()
    return [engine.score(item, card) for item in take_in([str(seeds())]) if isinstance(item, Article)]


def line(unit: str, value: float | None) -> Line:
    return Line("hedges", "hedging", unit, value, 50, 0.0, (), None)


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        ("share of words", 0.423, "42% of words"),
        ("per 100 words", 1.26, "1.3 per 100 words"),
        ("per 100 words", 0.0, "0 per 100 words"),
        ("per 10 sentences", 6.0, "6 per 10 sentences"),
        ("per 100 words", None, "–"),
    ],
)
def test_values_have_units(unit: str, value: float | None, text: str) -> None:
    assert value_text(line(unit, value)) == text


def test_there_is_always_a_case_both_ways(assessments: list[Assessment]) -> None:
    for assessment in assessments:
        for case in (case_for(assessment), case_against(assessment)):
            assert 1 <= len(case) <= 4
            assert all(word(*message) for message in case)


def test_phrases_to_check_are_words_of_the_article(assessments: list[Assessment]) -> None:
    for assessment in assessments:
        found = checks(assessment)
        assert found
        for check in found:
            assert word(*check.message).endswith(("?", "."))
            words = check.phrase.replace('"', "").split()
            assert words
            assert all(each in assessment.article.text for each in words)


@pytest.mark.parametrize(
    ("percentile", "place"),
    [
        (0, ("below", 99)),
        (45, ("below", 55)),
        (46, ("usual", 46)),
        (54, ("usual", 54)),
        (55, ("above", 55)),
        (100, ("above", 99)),
    ],
)
def test_a_place_is_told_from_its_larger_side_and_never_beyond_all(percentile: int, place: tuple[str, int]) -> None:
    assert standing(percentile) == place


def test_the_source_heard_most_is_looked_up_by_its_full_name() -> None:
    text = (
        "Grain in Minsk\n\nAnna Petrova said the mills would open in May. Petrova said bread was cheap. "
        "Igor Belov said the mills were closed. The plan was signed on Monday in Minsk. "
    )
    found = checks(engine.score(Article("a", "a.txt", text), load()))
    phrase = next(check.phrase for check in found if check.message.id == "explain.check_source")
    assert phrase.startswith('"Anna Petrova"')
    assert "Minsk" in phrase


def test_nobody_heard_nobody_to_look_up() -> None:
    found = checks(engine.score(Article("a", "a.txt", "Grain in Minsk\n\nThe mills stand still."), load()))
    assert not [check for check in found if check.message.id == "explain.check_source"]


def test_a_phrase_has_no_name_in_the_genitive() -> None:
    found = checks(
        engine.score(Article("a", "a.txt", "Moscow’s response to Minsk's plan\n\nThe mills stand still."), load())
    )
    assert found[0].phrase == "Moscow response Minsk"
