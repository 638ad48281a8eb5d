"""Names merged over articles."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.stories.names import join_names, merge_names
from scoring.values import Article


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alexander Lukashenko", "Lukashenka"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Robert Aalto", "Bob Aalto"),
        ("R. Aalto", "Robert Aalto"),
        ("Maria Núñez", "Maria Nunez"),
        ("Harbour Pilots Association", "HPA"),
        ("U.S.", "United States"),
        ("Xi Jinping", "Xi"),
        ("Joseph R. Biden Jr.", "Joe Biden"),
        ("House Majority Leader Ana Sol", "Ana Sol"),
    ],
)
def test_one_and_the_same(one: str, other: str) -> None:
    homes = join_names([one, other])
    assert homes[one] == homes[other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bill Clinton", "Hillary Clinton"),
        ("White House", "House"),
        ("North Korea", "Korea"),
        ("Bank of England", "England"),
        ("Rosa Lind", "Rosa Lund"),
        ("Anna Berg", "Anna Borg"),
    ],
)
def test_two(one: str, other: str) -> None:
    homes = join_names([one, other])
    assert homes[one] != homes[other]


def test_a_family_name_of_two_people_is_neither() -> None:
    homes = join_names(["Bill Clinton", "Hillary Clinton", "Clinton"])
    assert homes["Clinton"] == "Clinton"


def test_mentions_in_all_articles_under_the_fullest_name() -> None:
    texts = ("President Alexander Holm spoke. Holm smiled.", "A word from Holm pleased the crowd, Ms Tarn thought.")
    entities = merge_names([read(Article("a", "", text)) for text in texts])
    holm = next(each for each in entities if "Holm" in each.name)
    assert holm.name == "Alexander Holm"
    assert [texts[place.article][place.start : place.end] for place in holm.mentions] == [
        "Alexander Holm",
        "Holm",
        "Holm",
    ]
    assert {place.article for place in holm.mentions} == {0, 1}


def test_nothing_has_no_names() -> None:
    assert merge_names([]) == ()
    assert merge_names([read(Article("a", "", ""))]) == ()
