"""One wording for scores, points and titles."""

from __future__ import annotations

import pytest

from gui.words import (
    article_title,
    band_meaning,
    band_word,
    family_word,
    interval_text,
    measure_word,
    number_text,
    points_text,
    preview_text,
    score_text,
    standing_text,
    unit_text,
)
from scoring.values import Article, Line
from tests.gui.conftest import Assess


@pytest.mark.parametrize(
    ("points", "text"), [(4.24, "+4.2"), (-4.25, "−4.2"), (0.0, "0.0"), (-0.04, "0.0"), (0.04, "0.0"), (None, "–")]
)
def test_points_are_signed(points: float | None, text: str) -> None:
    assert points_text(points) == text


def test_scores() -> None:
    assert score_text(None) == "–"
    assert score_text(70.6) == "71"
    assert interval_text((63.2, 77.6)) == "63–78"
    assert interval_text(None) == ""


def test_names() -> None:
    assert band_word("carefully reported") == "carefully reported"
    assert "60" in band_meaning("carefully reported")
    assert family_word("hedging")
    assert measure_word("hedges")


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        ("share of words", 0.42, "42%"),
        ("sources", 7.0, "7"),
        ("sources", None, "–"),
        ("balance of words", -0.4, "\N{MINUS SIGN}0.4"),
        ("balance of words", -0.01, "0"),
    ],
)
def test_numbers_stand_without_their_unit(unit: str, value: float | None, text: str) -> None:
    assert number_text(Line("named_sources", "attribution", unit, value, None, 0.0, (), None)) == text


def test_units_stand_without_a_number(article: Article, assess: Assess) -> None:
    assert unit_text(assess(article), "attribution_density") == "% of words"


def test_the_best_title_known(article: Article, assess: Assess) -> None:
    assert article_title(article, None) == "Menu"
    assert article_title(article, assess(article)) == "Rain 🌧 is coming"
    assert len(article_title(Article("x", "x", "long " * 100), None)) <= 80


@pytest.mark.parametrize(
    ("percentile", "text"),
    [(13, "less than 87% of articles"), (50, "about as most articles"), (71, "more than 71% of articles")],
)
def test_the_place_among_articles(percentile: int, text: str) -> None:
    assert standing_text(percentile) == text


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (33.2, 35.0, "33 → 35 (+1.8)"),
        (60.0, 57.5, "60 → 58 (\N{MINUS SIGN}2.5)"),
        (50.0, 50.0, "50 → 50 (0.0)"),
        (50.0, None, "50 → cannot tell"),
        (None, 41.0, "41"),
    ],
)
def test_a_change_is_said_before_it_happens(before: float | None, after: float | None, said: str) -> None:
    assert preview_text(before, after) == said
