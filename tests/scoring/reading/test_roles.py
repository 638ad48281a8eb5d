"""Whom a role stands for."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.values import Article


def stands_for(body: str) -> str | None:
    document = read(Article("test", "", f"Bridge plan\n\n{body}"))
    last = [each for each in document.attributions if each.source][-1]
    return document.text[slice(*last.speaker)] if last.speaker else None


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("President Paul Okoro was there. The president said that the bridge was old.", "Paul Okoro"),
        ("Vice President Ann Lee was there. The vice president said that the bridge was old.", "Ann Lee"),
        ("The trains belong to Norvik, the state railway agency. The agency said that the bridge was old.", "Norvik"),
        ("The Harbour Bank was founded here. The bank said that the bridge was old.", "Harbour Bank"),
        (
            "Mara Dahl, a spokeswoman for the port, was there. The spokeswoman said that the bridge was old.",
            "Mara Dahl",
        ),
    ],
)
def test_one_with_the_role(body: str, name: str) -> None:
    assert stands_for(body) == name


@pytest.mark.parametrize(
    "body",
    [
        "President Paul Okoro met President Ann Lee. The president said that the bridge was old.",
        "Vice President Ann Lee was there. The president said that the bridge was old.",
        "The mayor said that the bridge was old. Mayor Ann Lee was there. Critics say it is new.",
        "President Paul Okoro was there. The former president said that the bridge was old.",
        "President Paul Okoro was there. " + "It rained all day. " * 40 + "The president said that the bridge was old.",
    ],
)
def test_left_open(body: str) -> None:
    assert stands_for(body) is None
