"""Two articles side by side: what both have, whichever of them stands first."""

from __future__ import annotations

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.beside import beside, closest
from scoring.stories.comparison import Comparer, Comparison
from scoring.values import Article

BRIDGE = (
    "{head}\n\nThe council of Dresden closed the old bridge for {weeks} weeks on Monday after engineers found "
    "cracks in its northern pillar.\n\n“We {may} let a single heavy lorry cross it before every pillar has been "
    "examined by engineers,” Anna Smith, the minister of transport, told reporters."
)


@pytest.fixture(scope="module")
def found() -> Comparison:
    return Comparer().compare([read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)])


def test_a_statement_that_is_copied_or_quoted_is_no_place_more(found: Comparison) -> None:
    matches = beside(found, *closest(found))
    assert {"copy", "quote", "told"} == {match.kind for match in matches}
    copy = next(match for match in matches if match.kind == "copy")
    for match in matches:
        if match.kind == "told":
            assert any(
                match.side(at).end <= copy.side(at).start or copy.side(at).end <= match.side(at).start for at in (0, 1)
            )


def test_the_other_way_round_it_is_the_same(found: Comparison) -> None:
    there = {(match.kind, match.one, match.other, match.note.id) for match in beside(found, 2, 4)}
    back = {(match.kind, match.other, match.one, match.note.id) for match in beside(found, 4, 2)}
    assert {each for each in there if each[0] == "copy"} == {each for each in back if each[0] == "copy"}


def test_changed_words_lie_in_their_places(found: Comparison) -> None:
    for other in range(1, 5):
        for match in beside(found, 0, other):
            for at in (0, 1):
                place = match.side(at)
                assert all(place.start <= span.start < span.end <= place.end for span, _ in match.changed(at))


def test_a_quote_is_set_against_the_other_even_if_a_third_is_fuller() -> None:
    texts = [
        BRIDGE.format(head=head, weeks=6, may=may) for head, may in (("A", "cannot"), ("B", "can"), ("C", "cannot"))
    ]
    found = Comparer().compare([read(Article(str(n), "", text)) for n, text in enumerate(texts)])
    assert closest(found) in {(0, 1), (0, 2), (1, 2)}
    quotes = [match for match in beside(found, 1, 2) if match.kind == "quote"]
    assert [match.note.id for match in quotes] == ["stories.negation_changed"]
    assert any(change.grave for change in quotes[0].others)


def test_nothing_in_common() -> None:
    found = Comparer().compare([read(Article("1", "", "It rains.")), read(Article("2", "", "Ships sail."))])
    assert beside(found, 0, 1) == []
    assert closest(found) == (0, 1)
