from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.measures.typos.run_together import find_run_together
from scoring.reading import read
from scoring.values import Article, Residue

from .found import found


@pytest.mark.parametrize(
    ("line", "mark"), [("HomeNewsPolitics", "HomeNewsPolitics"), ("More from EuropeMore posts", "EuropeMore")]
)
def test_residue(line: str, mark: str) -> None:
    document = replace(read(Article("a", "", line)), headline=None, residue=(Residue(0, len(line), "navigation"),))
    assert [line[each.start : each.end] for each in find_run_together(document)] == [mark]


def test_two_words_of_residue_may_be_a_name() -> None:
    line = "Photo by CameronFox"
    document = replace(read(Article("a", "", line)), headline=None, residue=(Residue(0, len(line), "caption"),))
    assert list(find_run_together(document)) == []


@pytest.mark.parametrize(
    ("body", "mark"),
    [("They met on MondayThe mayor was late.", "MondayThe"), ("They met in the springHe was late.", "springHe")],
)
def test_prose(body: str, mark: str) -> None:
    assert found(find_run_together, body) == [mark]


@pytest.mark.parametrize(
    "body",
    [
        "YouTube, iPhone, McDonald, BelTA, BuzzFeed, WhatsApp, LinkedIn, eBay, mRNA and PhD were named.",
        "The firms OneWeb, BlackRock and DoubleClick met. #HomeAlone and @TheWeekMagazine were there.",
        "See example.com/HomeNews and O'Brien, MacArthur, DeVos, LeBron and FitzGerald.",
    ],
)
def test_brands_and_names(body: str) -> None:
    assert found(find_run_together, body) == []
