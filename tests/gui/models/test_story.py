"""What the story board lists."""

from __future__ import annotations

import pytest

from gui.models.story import Section, board
from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.comparison import Comparer
from scoring.values import Article, Document


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return [read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]


@pytest.fixture(scope="module")
def sections(documents: list[Document]) -> list[Section]:
    return board(Comparer().compare(documents))


def test_every_line_has_its_place_and_every_wash_lies_in_its_words(
    sections: list[Section], documents: list[Document]
) -> None:
    lines = [line for section in sections for group in section.groups for line in group.lines]
    assert len(lines) > 40
    for line in lines:
        assert 0 <= line.place.start <= line.place.end <= len(documents[line.place.article].text)
        assert all(0 <= wash.start < wash.end <= len(line.text) for wash in line.washes)


def test_articles_of_one_report_stand_together(sections: list[Section]) -> None:
    groups = [[line.place.article for line in group.lines] for group in sections[0].groups]
    assert groups == [[0], [1, 3], [2, 4]]
    assert "44%" in sections[0].groups[2].hint


def test_wordings_of_a_quote_stand_below_each_other_with_what_differs(sections: list[Section]) -> None:
    quotes = sections[2].groups
    assert len(quotes) >= 8
    assert all(len(group.lines) >= 2 and group.hint.endswith("?") for group in quotes)
    assert any(line.washes for group in quotes for line in group.lines)


def test_nothing_to_tell_of_nothing() -> None:
    assert board(Comparer().compare([])) == []
