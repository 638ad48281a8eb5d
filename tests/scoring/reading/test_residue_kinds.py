from __future__ import annotations

import pytest

from scoring.reading.residue_kinds import is_announced, kinds_of
from scoring.reading.sheet import look_over
from scoring.values import ResidueKind

FIRST = "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said."
SECOND = "The work cost nine million euros, twice what the council had planned for it in the spring of last year."


def kind(line: str, above: str = "Menu", below: str = SECOND) -> ResidueKind:
    return kinds_of(look_over("\n\n".join([FIRST, above, line, below])), [1, 2])[2]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("609 shares", "share"),
        ("Facebook Twitter Pinterest Boats leave the harbour of the old town in spring", "caption"),
        ("Ann Lee/Harbour News", "caption"),
        ("Email *", "navigation"),
        ("___", "notice"),
        ("This is the hour at which all of it began", "caption"),
        ("* Twelve boats from the North of Norway", "notice"),
        ("This article is more than 1 year old", "notice"),
        ("Share full article", "share"),
        ("Boats in the harbour. Photo: Ann Lee/Getty Images", "caption"),
        ("Image 1 of 4", "caption"),
        ("Boats leave the harbour of the old town on the first day of spring", "caption"),
        ("Team Wins Cup in the Last Minute of a Long and Cold Night", "other_headline"),
        ("By Ann LeeDec. 18, 2023 9:00 am EST", "author"),
        ("December 18, 2023", "notice"),
        ("— Ann Lee (@annlee) and others", "notice"),
        ("We may earn a commission from links on this page", "notice"),
        ("HomeNewsPolitics", "navigation"),
        ("Watch: the harbour opens", "read_more"),
        ("Mayor sells her famous car Read more", "read_more"),
        ("— Written by Ann Lee", "author"),
        ("Write to Ann Lee at ann@example.com", "author"),
        ("Follow Ann Lee at www.example.com/annlee", "share"),
        ("Follow the river to the old town and its harbour", "caption"),
        ("Read or share this story: https://example.com/1", "share"),
    ],
)
def test_by_itself(line: str, expected: ResidueKind) -> None:
    assert kind(line) == expected


def test_a_name_beside_a_date_is_the_author() -> None:
    assert kind("Ann Lee", above="December 18, 2023") == "author"
    assert kind("Ann Lee @annlee", above="By") == "author"
    assert kind("Ann Lee") == "navigation"
    assert kind("Who We Are", above="December 18, 2023") == "navigation"
    assert kind("ANN LEE", above="December 18, 2023") == "navigation"


def test_what_stands_below_the_author_is_about_the_author() -> None:
    bio = "Ann Lee joined the paper in 2001 and has since told of harbours, bridges and schools in four countries."
    sheet = look_over("\n\n".join([FIRST, SECOND, "About the author", bio]))
    assert kinds_of(sheet, [2, 3]) == {2: "author", 3: "author"}
    sheet = look_over("\n\n".join([FIRST, "About the author", bio, SECOND]))
    assert kinds_of(sheet, [1, 2])[2] == "notice"


def test_the_headline_after_read_more() -> None:
    sheet = look_over("\n\n".join([FIRST, "READ MORE:", "Mayor sells her famous car", SECOND]))
    assert [i for i in range(4) if is_announced(sheet, i)] == [2]


def test_the_headline_once_more() -> None:
    lines = ["Harbour opens after two years", "Menu", "Harbour opens after two years", FIRST]
    assert kinds_of(look_over("\n\n".join(lines)), [2]) == {2: "repeated_headline"}


def test_a_row_of_a_table_is_no_headline() -> None:
    lines = ["Number of boats", "Menu", "Number of boats", FIRST]
    assert kinds_of(look_over("\n\n".join(lines)), [2]) == {2: "notice"}


def test_a_network_alone_may_stand_for_a_post() -> None:
    assert kinds_of(look_over("\n\n".join([FIRST, "Twitter", SECOND])), [1]) == {1: "notice"}
    assert kinds_of(look_over("\n\n".join([FIRST, "Twitter", "Facebook", SECOND])), [1, 2])[1] == "share"
