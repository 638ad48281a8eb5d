"""What is told of a comparison: by several, by one alone."""

from __future__ import annotations

import pytest

from scoring.stories.comparison import Comparer, Comparison
from scoring.stories.findings import only_in, told_by_several
from tests.scoring.stories.test_statements import ONE, THREE, TWO, story

TEXTS = (ONE, THREE, TWO)


@pytest.fixture(scope="module")
def found() -> Comparison:
    return Comparer().compare(story(*TEXTS))


def test_what_stands_alone_has_a_source_or_a_figure(found: Comparison) -> None:
    alone = [TEXTS[each.place.article][each.place.start : each.place.end] for each in only_in(found)]
    assert any("2019" in text for text in alone)
    assert not any("mountains" in text for text in alone), "nobody could look that up"


def test_what_several_tell_is_told_once_with_its_reports(found: Comparison) -> None:
    told = list(told_by_several(found))
    places = [place for each in told for place in each.places]
    assert len(set(places)) == len(places)
    assert all(each.articles[0] == 0 for each in told)
    assert all(1 <= each.reports <= len(each.articles) for each in told)
