"""Rows of stories and articles, in any order."""

from __future__ import annotations

from gui.desk import Entry
from gui.models.shelf import REST, Row, by_story, in_order, measured, shelve
from scoring.lesson.lesson import Page, Story
from scoring.values import Article
from tests.gui.conftest import make_assessment

ENTRIES = tuple(Entry(key, Page(key, Article(str(key), "", "Text"), story)) for key, story in ((1, None), (2, 7)))


def test_without_stories_there_are_no_headings() -> None:
    assert list(shelve(by_story((), ENTRIES), {REST})) == [Row(REST, 1), Row(REST, 2)]


def test_stories_come_first_and_empty_ones_not_at_all() -> None:
    stories = (Story(7, "Rain"), Story(8, "Sun"))
    assert list(shelve(by_story(stories, ENTRIES), set())) == [Row(7), Row(7, 2), Row(REST), Row(REST, 1)]
    assert list(shelve(by_story(stories, ENTRIES[:1]), {REST})) == [Row(REST)]


def test_what_has_no_value_comes_last() -> None:
    assert in_order(ENTRIES, lambda entry: None if entry.key == 1 else 2.0, upward=True) == [ENTRIES[1], ENTRIES[0]]


def test_a_measure_is_read_wherever_its_line_stands() -> None:
    found = make_assessment(Article("a", "a", "Belta rain"))
    read = measured("hedges")
    assert read(found) == read(found) == next(line.value for line in found.lines if line.measure == "hedges")
    assert read(None) is None
    assert measured("none of them")(found) is None
    assert measured("score")(found) == found.score
