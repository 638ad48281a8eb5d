"""What headings and cells say."""

from __future__ import annotations

from gui.desk import Entry
from gui.models.comparing import Cell, Measure
from gui.models.headings import LONGEST, of_article, of_cell, of_measure
from scoring.lesson.lesson import Page
from scoring.values import Article, Message
from tests.gui.conftest import TEXT, make_assessment

ARTICLE = Article("rain", "rain.txt", TEXT)
FOUND = make_assessment(ARTICLE)
ENTRY = Entry(1, Page(1, ARTICLE))


def test_a_measure_names_its_unit_its_middle_and_the_order() -> None:
    said = of_measure(Measure("hedges", "hedging", [FOUND] * 3), "per 100 words", "↓")
    assert said.heading.name == "↓ Hedges"
    assert said.heading.detail.startswith("per 100 words, middle")
    assert said.heading.family == "hedging"
    assert "press to sort" in said.spoken.lower()
    assert of_measure(Measure("hedges", "hedging", [FOUND]), "per 100 words", "").heading.detail == "per 100 words"


def test_an_article_says_its_score_and_band() -> None:
    heading, spoken = of_article(ENTRY, FOUND, None)
    assert (heading.name, heading.figure, heading.band) == ("Rain 🌧 is coming", f"{FOUND.score:.0f}", FOUND.band)
    assert FOUND.band in spoken


def test_an_article_without_a_result_says_why() -> None:
    assert "reading" in of_article(ENTRY, None, None).heading.detail
    trouble = of_article(ENTRY, None, Message("window.nothing_to_paste"))
    assert (trouble.heading.figure, trouble.heading.detail) == ("", "not read")
    assert "no text" in trouble.spoken


def test_an_endless_title_is_cut() -> None:
    endless = Article("x", "x.txt", TEXT.replace("Rain", "Rain " * 10_000))
    heading, spoken = of_article(Entry(1, Page(1, endless)), make_assessment(endless), None)
    assert len(heading.name) == LONGEST
    assert len(spoken) < 2 * LONGEST


def test_a_cell_is_a_sentence() -> None:
    told = of_cell(Cell("42%", -2.0, "attribution", -1), FOUND.lines[1], "attribution_density", "Rain")
    assert "Rain" in told
    assert "42%" in told
    assert "Fewest points" in told
    assert of_cell(Cell(), None, "hedges", "Rain").startswith("Hedges, Rain: –")
