"""Figures, days and names for one thing that differ; nothing where the sentences tell of two."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.stories.disagreements import disagreements, told_sentences
from scoring.values import Article

MET = "The presidents of both countries met at the old harbour of Arvensund on {}."
SIGNED = "The treaty on fishing in the northern sea was signed in Arvensund by Foreign Minister {}."


def differing(one: str, other: str) -> list[tuple[str, str, str]]:
    here, there = (told_sentences(number, read(Article("", "", text))) for number, text in enumerate((one, other)))
    return [
        (each.kind, one[each.one.start : each.one.end], other[each.other.start : each.other.end])
        for a in here
        for b in there
        for each in disagreements(a, b)
    ]


@pytest.mark.parametrize(
    ("one", "other"), [("Tuesday", "Wednesday"), ("12 May", "13 May"), ("May 12", "June 12"), ("3 March", "March 13")]
)
def test_another_day_of_one_event(one: str, other: str) -> None:
    assert differing(MET.format(one), MET.format(other)) == [("date", one, other)]


def test_the_words_around_may_differ() -> None:
    other = "On Wednesday the presidents of both countries met at the old harbour of Arvensund."
    assert differing(MET.format("Tuesday"), other) == [("date", "Tuesday", "Wednesday")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MET.format("Tuesday"), MET.format("Tuesday")),
        (MET.format("12 May"), MET.format("May 12th")),
        (MET.format("Tuesday"), MET.format("12 May")),  # may be one day
        (MET.format("Tuesday"), MET.format("Wednesday and again on Tuesday")),
        (MET.format("Tuesday"), "On Wednesday the presidents argued about fish for hours."),
        (MET.format("Tuesday, after talks on Monday"), MET.format("Wednesday")),
    ],
)
def test_days_that_agree_or_are_of_two_events(one: str, other: str) -> None:
    assert differing(one, other) == []


def test_another_name_in_one_office() -> None:
    assert differing(SIGNED.format("Ole Brandvik"), SIGNED.format("Ane Toft")) == [("name", "Ole Brandvik", "Ane Toft")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ole Brandvik", "Brandvik"),
        ("Alexander Lukashenko", "Aleksandr Lukashenka"),
        ("Ole Brandvik", "Ane Toft, not by Brandvik"),
        ("Ole Brandvik and Foreign Minister Ane Toft", "Ane Toft"),
    ],
)
def test_names_that_are_one_persons_or_stand_in_both(one: str, other: str) -> None:
    assert differing(SIGNED.format(one), SIGNED.format(other)) == []


def test_another_office_is_another_person() -> None:
    assert differing(SIGNED.format("Ole Brandvik"), SIGNED.format("Ane Toft").replace("Foreign", "Prime")) == []


def test_figures_of_one_thing() -> None:
    one = "Rescuers pulled 31 passengers from the cold water near the lighthouse on May 12."
    assert differing(one, one.replace("31", "28")) == [("figure", "31", "28")]
    assert differing(one, one.replace("12", "13")) == [("date", "May 12", "May 13")]
