from __future__ import annotations

import pytest

from scoring.measures.typos.name_variants import find_name_variants
from scoring.values import Document, Word

from .found import document, found


def variants(document: Document) -> list[Word]:
    return [word for word, _ in find_name_variants(document)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Lukashenko", "Lukashenka"), ("Grabovac", "Grabovec"), ("Yanukovych", "Yanukovich"), ("Voskarova", "Voskarowa")],
)
def test_one_name_two_ways(one: str, other: str) -> None:
    body = f"The mayor met Ivan {one} on Monday. He and {one} spoke about fish. Then {other} left."
    assert found(variants, body) == [other]
    assert [usual for _, usual in find_name_variants(document(body))] == [one]


@pytest.mark.parametrize(
    "body",
    [
        "The mayor met Jon Smith and John Smith, and later Antony Blair and Anthony Hill.",
        "Hansen met Hanson. The Belarusians left Belarus, and the Koreas met the Korean envoy.",
        "Ivan Grabovac met Petar Grabovec. Both left.",
        "Grabovac left. Grabovac's car stayed. The Grabovacs were at home.",
        "Maria Petrov and her brother Boris Petrova met WikiLeaks, which some call Wikileaks.",
    ],
)
def test_two_names_are_left_alone(body: str) -> None:
    assert found(variants, body) == []
