from __future__ import annotations

import pytest

from scoring.reading.residue_sure import says_so
from scoring.reading.sheet import look_over
from scoring.values import ResidueKind

FIRST = "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said."
SECOND = "The work cost nine million euros, twice what the council had planned for it in the spring of last year."


def within(line: str, kind: ResidueKind) -> bool:
    return says_so(look_over("\n\n".join([FIRST, line, SECOND])), 1, kind)


def below(line: str, kind: ResidueKind) -> bool:
    return says_so(look_over("\n\n".join([FIRST, SECOND, line])), 2, kind)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ADVERTISEMENT", "navigation"),
        ("HomeNewsPolitics", "navigation"),
        ("Read more from our island here.", "read_more"),
        ("Mayor sells her famous car Read more", "read_more"),
        ("Ann Lee/Getty Images", "caption"),
        ("By Ann Lee", "author"),
        ("Boats in the harbour of the old town on the first day of spring. Photo: Ann Lee, and others.", "caption"),
    ],
)
def test_a_line_that_says_what_it_is(line: str, kind: ResidueKind) -> None:
    assert within(line, kind)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ann Lee", "author"),
        ("Ann Lee, harbour editor of the town", "other_headline"),
        ("Home", "navigation"),  # or a subhead
        ("Got it.", "navigation"),  # or a short sentence
        ("Going forward", "notice"),
        ("© AFP 2020 / Ann Lee Boats leave the harbour", "copyright"),  # a caption
        ("More on the boats that are to leave:", "navigation"),  # it leads to what follows
        ("___", "notice"),
        ("June 7", "notice"),  # the subhead of a calendar
        ("It is cold — Ann Lee (@annlee) May 5, 2020", "notice"),  # a post that the article tells of
        ("Go to the page, she said, and click here if you have the time for all of it.", "notice"),
        ("Updated rules for boats came into force in May, and all forty of them had to stay in the port.", "notice"),
    ],
)
def test_a_line_that_an_article_may_have_too(line: str, kind: ResidueKind) -> None:
    assert not within(line, kind)


def test_below_the_article_less_is_enough() -> None:
    assert below("June 7, 2020", "notice")
    assert not below("360 Market Streets", "notice")
    assert not below("Sources: the mayor; the council", "notice")
    about = "Ann Lee is a reporter for the paper, and told of harbours, bridges and schools in four countries."
    assert below(about, "author")
    assert not within(about, "author")


def test_a_headline_is_announced() -> None:
    above = [FIRST, "READ MORE:"]
    assert says_so(look_over("\n\n".join([*above, "Mayor sells her famous car", SECOND])), 2, "other_headline")
    assert not says_so(look_over("\n\n".join([*above, "Also by the same Ann Lee:", SECOND])), 2, "other_headline")
