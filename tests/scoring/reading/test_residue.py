from __future__ import annotations

from collections.abc import Sequence

import pytest

from scoring.reading.residue import find_residue
from scoring.reading.residue_model import ResidueModel
from scoring.reading.residue_trees import Trees
from scoring.reading.sheet import look_over
from scoring.values import ResidueKind

FIRST = "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said."
SECOND = "The work cost nine million euros, twice what the council had planned for it in the spring of last year."
LINES: Sequence[tuple[str, ResidueKind]] = [
    ("Skip to content", "navigation"),
    ("Home > News > Region", "navigation"),
    ("Share this article", "share"),
    ("Be the first to comment", "comments"),
    ("Sign up for our newsletter", "subscribe"),
    ("Boats leave the harbour on Monday | Reuters", "caption"),
    ("© 2021 The Valley Post. All rights reserved.", "copyright"),
    ("By Ann Lee and Tom Roe", "author"),
    ("READ MORE:", "read_more"),
    ("Source: valleynews", "notice"),
]


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_kinds_in_the_midst_of_an_article(line: str, kind: ResidueKind) -> None:
    sheet = look_over(
        "\n\n".join(
            [
                FIRST,
                SECOND,
                "Share",
                line,
                FIRST.replace("Monday", "Friday"),
                SECOND.replace("nine", "ten"),
                "Leave a Reply",
            ]
        )
    )
    assert find_residue(sheet).get(3) == kind


def test_the_headline_after_read_more() -> None:
    sheet = look_over("\n\n".join([FIRST, "READ MORE:", "Mayor sells her famous car", SECOND]))
    assert find_residue(sheet) == {1: "read_more", 2: "other_headline"}


def test_about_the_author_below_the_article() -> None:
    bio = "I am Jane Roe, a professional writer for Daily Planet Times. I love to bring stories to light for readers."
    assert find_residue(look_over(f"{FIRST}\n\n{SECOND}\n\n{bio}")) == {2: "author"}


def test_the_headline_known_is_none() -> None:
    assert find_residue(look_over(f"Read more\n\n{FIRST}"), headline=0) == {}


def test_no_sign_of_a_page_no_residue() -> None:
    assert find_residue(look_over(f"{FIRST}\n\nShe left.\n\n{SECOND}")) == {}


def test_other_trees_find_other_lines() -> None:
    sheet = look_over(f"Menu\n\n{FIRST}\n\n{SECOND}\n\nThe harbour in numbers")
    assert set(find_residue(sheet, model=ResidueModel(Trees(5.0, [])))) == {0, 3}
    assert set(find_residue(sheet, model=ResidueModel(Trees(-5.0, [])))) <= {0}


def test_subheads_are_asked_about_only_on_a_page_that_shows_much() -> None:
    model = ResidueModel(Trees(5.0, []))
    article = [FIRST, "The old harbour", SECOND]
    assert set(find_residue(look_over("\n\n".join([*article, "Menu"])), model=model)) == {3}
    menu = ["Menu", "Log in", "Subscribe", "Share", "Search", "Read more"]
    assert 1 in find_residue(look_over("\n\n".join([*article, *menu])), model=model)


def test_the_articles_own_sources_are_none() -> None:
    sheet = look_over("\n\n".join([FIRST, SECOND, "Share this article", "[1] Lee, Harbours of the North, 2019"]))
    assert find_residue(sheet) == {2: "share"}
    sheet = look_over("\n\n".join([FIRST, SECOND, "Share this article", "https://harbour.org/north"]))
    assert find_residue(sheet) == {2: "share"}
