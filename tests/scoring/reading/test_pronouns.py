"""Whom a pronoun stands for, where it is clear, and where it stays open."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.values import Article


def speakers(body: str) -> list[tuple[str, str | None]]:
    """Each source that is no name, and whom it stands for."""
    document = read(Article("test", "", f"Bridge plan\n\n{body}"))
    return [
        (document.text[slice(*each.source)], document.text[slice(*each.speaker)] if each.speaker else None)
        for each in document.attributions
        if each.source and (each.source_kind == "pronoun" or each.speaker)
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Mara Dahl said that the bridge was old. She said it was dear.", [("She", "Mara Dahl")]),
        ("“Nobody asked us,” Mara Dahl said.\n\n“It is a shame,” she added.", [("she", "Mara Dahl")]),
        ("Paul Okoro met Mara Dahl on Monday. He said that the bridge was old.", [("He", "Paul Okoro")]),
        ("Mr. Okoro met Ms. Dahl on Monday. She said that the bridge was old.", [("She", "Dahl")]),
        ("Okoro said that the bridge was old. He said it was dear.", [("He", "Okoro")]),
        ("Mara Dahl, who said that the bridge was old, left early.", [("who", "Mara Dahl")]),
        ("Paul Okoro, 42, who said that the bridge was old, left early.", [("who", "Paul Okoro")]),
        ("Spokeswoman Robin Falk said the bridge was old. It was dear, she said.", [("she", "Robin Falk")]),
    ],
)
def test_clear(body: str, expected: list[tuple[str, str]]) -> None:
    assert speakers(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Paul Okoro met Peter Lind on Monday. He said that the bridge was old.",  # two whom it fits
        "Mara Dahl went home. He said that the bridge was old.",  # nobody whom it fits
        "Paul Okoro went home. A neighbour said that the bridge was old. He said it was dear.",  # somebody unnamed
        "The senator praised Paul Okoro, but he said that the bridge was old.",  # the senator?
        "They said that the bridge was old.",
        "I said that the bridge was old.",  # the writer
        "In Texas he said that the bridge was old.",  # a place
    ],
)
def test_left_open(body: str) -> None:
    assert [speaker for _, speaker in speakers(body)] == [None]


def test_far_back_is_too_far() -> None:
    body = "Paul Okoro said that it rained. It rained. It rained. It rained. He said that the bridge was old."
    assert speakers(body) == [("He", None)]


@pytest.mark.parametrize(
    ("body", "sure"),
    [
        ("Marketwide said that the bridge was old.", False),
        ("Mara Dahl came late. Dahl said that the bridge was old.", True),
        ("President Dahl came late. Dahl said that the bridge was old.", True),
    ],
)
def test_a_name_of_one_word_may_be_a_firms(body: str, sure: bool) -> None:
    document = read(Article("test", "", f"Bridge plan\n\n{body}"))
    assert [each.sure for each in document.attributions] == [sure]
