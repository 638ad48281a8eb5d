from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.reading.page import Page, find_page
from scoring.text.lines import find_lines
from scoring.values import Span

FIRST = "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said."
SECOND = "The work cost nine million euros, twice what the council had planned for it in the spring of last year."
HEADLINE = "Harbour opens after two years of work"


def told(text: str, title: str | None = None) -> dict[str, list[str]]:
    page = find_page(text, title)
    return {
        "residue": [text[line.start : line.end] for line in page.residue],
        "headline": [text[slice(*page.headline)]] if page.headline else [],
        "subheads": [text[slice(*span)] for span in page.subheads],
        "paragraphs": [text[slice(*span)] for span in page.paragraphs],
    }


def all_spans(page: Page) -> list[Span]:
    residue = [Span(line.start, line.end) for line in page.residue]
    return sorted([*residue, *([page.headline] if page.headline else []), *page.subheads, *page.paragraphs])


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_page(gap: str) -> None:
    text = gap.join(["Skip to content", HEADLINE, FIRST, "What it cost", SECOND, "Leave a Reply"])
    assert told(text) == {
        "residue": ["Skip to content", "Leave a Reply"],
        "headline": [HEADLINE],
        "subheads": ["What it cost"],
        "paragraphs": [FIRST, SECOND],
    }


def test_headlines_of_other_stories_above_and_the_headline_told_twice() -> None:
    others = "Team wins cup in the last minute\nFarmers angry about new tax on diesel"
    text = "\n\n".join([HEADLINE, "HomeNewsRegion", HEADLINE, others, FIRST, SECOND])
    found = told(text)
    assert found["headline"] == [HEADLINE]
    assert found["residue"] == ["HomeNewsRegion", HEADLINE, *others.split("\n")]
    assert [line.kind for line in find_page(text).residue][:2] == ["navigation", "repeated_headline"]


def test_a_teaser_cut_off() -> None:
    teaser = FIRST[:60]
    assert told("\n\n".join([HEADLINE, teaser, FIRST, SECOND]))["residue"] == [teaser]


def test_the_title_given_is_the_headline_where_it_stands() -> None:
    text = "\n\n".join(["Short", HEADLINE, FIRST, SECOND])
    assert told(text, f"{HEADLINE} | The Valley Post")["headline"] == [HEADLINE]
    assert told(text, "Something else altogether was the title")["headline"] == []


def test_no_headline() -> None:
    assert told(f"{FIRST}\n\n{SECOND}")["headline"] == []


def test_clean_article_with_dialogue() -> None:
    lines = [HEADLINE, FIRST, "“Was it cold?” I asked.", "“Very.”", "“And now?”", SECOND]
    assert told("\n\n".join(lines))["residue"] == []


def test_poems_and_lists_are_paragraphs() -> None:
    poem = "The wind came down the valley\nand nobody was there\nto see the yellow barley\nlie down like yellow hair"
    assert len(told(poem)["paragraphs"]) == 3
    items = told("\n".join([HEADLINE, FIRST, "- a new roof", "- a lower tax", SECOND]))
    assert items["paragraphs"] == [FIRST, "- a new roof", "- a lower tax", SECOND]


@pytest.mark.parametrize("text", ["", " \n\n", "Word", "Hello world", "One sentence only here."])
def test_little_text(text: str) -> None:
    assert told(text)["paragraphs"] == ([text] if text.strip() else [])


@given(st.text(alphabet=st.sampled_from('aA b.\n"”:|©-1,(É😀'), max_size=300))
def test_every_line_is_one_thing(text: str) -> None:
    assert all_spans(find_page(text)) == list(find_lines(text))


@pytest.mark.parametrize("text", ["x " * 2_000_000, "(" * 1_000_000, f"{FIRST}\n" * 3_000, "By A, " * 200_000])
def test_long_texts_are_quick(text: str) -> None:
    start = time.process_time()
    find_page(text)
    assert time.process_time() - start < 5
