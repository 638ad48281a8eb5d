"""Exchanging names for names of the same kind, word count, capitals and length changes no score, by exactly nothing."""

from __future__ import annotations

from itertools import product

import pytest

from scoring.engine import score
from scoring.scorecard.files import load
from scoring.values import Article, Assessment

MEN = ("Donald Trump", "Barack Obama")
WOMEN = ("Angela Merkel", "Kamala Harris")
OUTLETS = ("Guardian", "Infowars", "Politico")
PARTIES = ("Democratic", "Republican")

STORY = """{man} and {woman} part over the harbour bill

{man} said on Tuesday that the {party} bill for the harbour would be signed before the summer, and {woman} told the
{outlet} that her office would “wait for the numbers” before it spoke. {last} denied that he had promised the money to
the town.

“We have read every page of it,” {woman} said in a statement. “Nobody has shown us what it costs.” A spokesman for
{last} declined to comment on the cost. According to the {outlet}, 340 people work at the harbour, and many of them
may lose their places.

The {party} leader of the council, who asked not to be named because the talks go on, said the vote was expected in May.
He believes that the town has no choice. The {outlet} reported that two banks were asked for a loan; the banks have not
answered. It is said that the price is 20 million dollars, a shocking sum for a town of this size.

{woman} has led the office since 2015. Critics say that she waited too long, and that {last} was right to ask for
a vote at once. “I will not be rushed,” she said. The {party} members left the hall before the count, the
{outlet} wrote.
"""


def assessed(man: str, woman: str, outlet: str, party: str) -> Assessment:
    text = STORY.format(man=man, last=man.split()[1], woman=woman, outlet=outlet, party=party)
    return score(Article("harbour", "harbour.txt", text), load())


def points(assessment: Assessment) -> dict[str, float]:
    return {line.measure: line.points for line in assessment.lines}


@pytest.mark.parametrize(("man", "woman", "outlet", "party"), list(product(MEN, WOMEN, OUTLETS, PARTIES))[1:])
def test_a_name_has_no_part_in_the_score(man: str, woman: str, outlet: str, party: str) -> None:
    first, other = assessed(MEN[0], WOMEN[0], OUTLETS[0], PARTIES[0]), assessed(man, woman, outlet, party)
    assert first.score is not None
    assert [(line.measure, line.points) for line in other.lines] == [
        (line.measure, line.points) for line in first.lines
    ]
    assert other.score == first.score


def test_the_story_has_something_to_score() -> None:
    marked = {line.measure for line in assessed(MEN[0], WOMEN[0], OUTLETS[0], PARTIES[0]).lines if line.evidence}
    assert {"attribution_density", "named_sources", "unnamed_sources", "everyday_words", "hedges"} <= marked
