"""The pages on a story: everything told, nothing taken for markup, the same bytes."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from resources.messages import word
from resources.themes import theme
from scoring.clean import clean
from scoring.report import Report, make_report, story_page, write_html, write_pdf
from scoring.report.story import Some, StoryPart
from scoring.report.telling import Plan
from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import load
from scoring.values import Assessment
from tests.junk import LESSON, edited, junk
from tests.scoring.report.stories import FOREIGN, ONE, THREE, TWO, assess
from tests.scoring.report.test_html import Page
from tests.scoring.report.test_pdf import poppler

HOSTILE = (
    '#read("/etc/passwd") $x$ *b* _i_ `r` \\u{41} <script>alert(1)</script> "><img src=x> & @ref \u202eevil\u202c עברית'
)


@pytest.fixture(scope="module")
def found() -> list[Assessment]:
    return assess(ONE, TWO, THREE, FOREIGN)


@pytest.fixture(scope="module")
def report(found: list[Assessment]) -> Report:
    return make_report(found, load(), stories=[Plan("Night off Arvensund", range(4)), Plan("Too few", [0])])


def hostile(text: str) -> str:
    """The text with markup in its headline, credit, names and quotes."""
    head, _, body = text.partition("\n\n")
    body = body.replace("Greta Halvorsen", "Greta <b>Halvorsen</b>").replace("the wreck", f"the {HOSTILE} wreck")
    return f"<svg onload=x> {HOSTILE} {head}\n\n{body.replace('Coast Gazette', 'Coast #Gazette')}"


def test_all_of_it_is_in_the_pdf_in_order(report: Report, tmp_path: Path) -> None:
    pdf = write_pdf(report)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    text = poppler("pdftotext", pdf, tmp_path)
    order = [
        "Too few: ",
        "Night off Arvensund",
        "3 articles, 2 independent reports",
        "Not in English and left out here: article 4",
        "Who reports",
        "two headlines",
        "Who is talking",
        "Blamed, and not heard",
        "One utterance, several wordings",
        "surer or less sure",
        "What does not agree",
        "Told by several independent reports",
        "Found in one article only",
        "What this cannot tell",
        "Article 1",
    ]
    places: list[int] = []
    for words in order:
        places.append(text.index(words, places[-1] if places else 0))


def test_the_tree_has_its_words_in_the_pdf(report: Report) -> None:
    part = report.stories[0]
    assert isinstance(part, StoryPart)
    it = story_page.data(part, theme("light"))
    assert 'aria-label="3 articles, 2 independent reports: ' in it["tree"]


def test_html_is_well_formed_and_its_links_lead_somewhere(report: Report) -> None:
    page = Page(write_html(report))
    assert len(set(page.ids)) == len(page.ids)
    assert all(link[1:] in page.ids for link in page.links)
    levels = [int(name[1]) for name in page.names if re.fullmatch("h[1-6]", name)]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_both_tell_the_same(report: Report, tmp_path: Path) -> None:
    html = re.sub("<[^>]+>", " ", write_html(report))
    text = poppler("pdftotext", write_pdf(report), tmp_path)
    for words in ("31", "28", "Coast Gazette", "Greta Halvorsen", "mending nets", "What does not agree"):
        assert words in html
        assert words in text or words == "Coast Gazette"  # which stands in the picture


def test_differences_are_not_told_by_colour_alone(report: Report) -> None:
    html = write_html(report)
    assert "<mark class=grave>not</mark>" in html
    style = re.search(r"mark\.grave\{([^}]*)\}", html)
    assert style
    assert "underline" in style[1]
    assert "color" not in style[1]


def test_markup_in_titles_names_and_quotes_stays_words(scorecard: Scorecard, tmp_path: Path) -> None:
    found = assess(*map(hostile, (ONE, TWO, THREE)))
    report = make_report(found, scorecard, stories=[Plan(HOSTILE, range(3))])
    html = write_html(report)
    page = Page(html)
    assert not {"script", "img", "b>"} & set(page.names)
    assert "onload=x>" not in html
    assert "\u202e" not in html
    text = poppler("pdftotext", write_pdf(report), tmp_path)
    assert '#read("' in text
    assert "root:" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("title", ["👩\u200d👩\u200d👧 met", "砣 中", "x\u0323\u0301", "سلام\u200cها"])
def test_any_title_is_set_accessibly(scorecard: Scorecard, title: str) -> None:
    found = assess(ONE.replace("Ferry sinks", title), TWO)
    assert b"<pdfuaid:part>1" in write_pdf(make_report(found, scorecard, stories=[Plan(title, range(2))]))


@pytest.mark.parametrize("seed", range(4))
def test_texts_that_nobody_writes_are_told_without_harm(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    texts = [reduce(lambda text, _: edited(text, random), range(20), text) for text in random.choices(LESSON, k=3)]
    texts = list(map(clean, [*texts, junk(random), junk(random)]))
    report = make_report(assess(*texts), load(), stories=[Plan("", range(len(texts)))])
    assert write_pdf(report).startswith(b"%PDF")
    Page(write_html(report))


def test_the_same_bytes_twice(found: list[Assessment]) -> None:
    first, second = (make_report(found, load(), stories=[Plan("Ferry", range(4))]) for _ in range(2))
    assert first.stories == second.stories
    assert write_pdf(first) == write_pdf(second)
    assert write_html(first) == write_html(second)


def test_a_story_with_nothing_to_tell_is_set(report: Report) -> None:
    part = report.stories[0]
    assert isinstance(part, StoryPart)
    empty = replace(
        part,
        voices=Some((), 0),
        unanswered=Some((), 0),
        quotes=Some((), 0),
        figures=Some((), 0),
        several=Some((), 0),
        one_report=0,
        alone=(),
        family=(),
    )
    bare = replace(report, stories=(empty,))
    assert write_pdf(bare).startswith(b"%PDF")
    Page(write_html(bare))


def test_twelve_articles_are_set(found: list[Assessment]) -> None:
    report = make_report(found[:3] * 4, load(), stories=[Plan("Ferry", range(12))])
    assert write_pdf(report).startswith(b"%PDF")
    Page(write_html(report))


def test_the_same_words_everywhere_are_said_to_be_the_same(found: list[Assessment]) -> None:
    html = write_html(make_report(found[:1] * 2, load(), stories=[Plan("Ferry", range(2))]))
    assert f"<b>{word('stories.name_same')}</b>" in html
    assert "set against it" not in html
