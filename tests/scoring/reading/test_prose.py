from __future__ import annotations

from .prosed import prose


def test_gaps_show_what_lies_between() -> None:
    found = prose("We go, he said: “No – never.” Then (once) we left.")
    assert dict(zip(found.lower, found.gaps, strict=True)) == {
        "we": "",
        "go": "",
        "he": ",",
        "said": "",
        "no": "o:",
        "never": "-",
        "then": "c.",
        "once": "(",
        "left": "",
    } | {"we": "("}


def test_words_know_their_quotation() -> None:
    found = prose("“Yes,” he said. “No way.”")
    assert list(found.quoted) == [1, 0, 0, 2, 2]
    assert list(found.openings) == [0, 3]


def test_lower_case_has_one_apostrophe() -> None:
    assert list(prose("Don’t").lower) == ["don't"]


def test_a_point_that_shortens_parts_nothing() -> None:
    assert list(prose("She met Mr. Dahl.").gaps) == ["", "", "", ""]


def test_words_know_how_they_look_and_whether_they_may_speak() -> None:
    found = prose("Then Mara met 20 officials.")
    assert found.classes == ("then", "A", "a", "9", "-s")
    assert found.speaking == ("-", "A", "-", "-", "P")
