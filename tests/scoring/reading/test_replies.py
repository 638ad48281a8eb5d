"""Who was given the chance to answer."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.values import Article


def replies(body: str) -> list[tuple[str, str, str | None]]:
    document = read(Article("test", "", f"Bridge plan\n\n{body}"))
    return [
        (each.kind, document.text[each.start : each.end], document.text[slice(*each.who)] if each.who else None)
        for each in document.replies
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Mara Dahl declined to comment.", ("declined", "declined to comment", "Mara Dahl")),
        ("The port would not comment on the plan.", ("declined", "would not comment", None)),
        ("The port had no comment.", ("declined", "had no comment", None)),
        (
            "Norvik did not immediately respond to a request for comment.",
            ("unreached", "did not immediately respond", "Norvik"),
        ),
        ("Norvik didn’t return phone calls.", ("unreached", "didn’t return phone calls", "Norvik")),
        ("Paul Okoro could not be reached for comment.", ("unreached", "could not be reached", "Paul Okoro")),
        (
            "Paul Okoro could not be immediately reached for comment.",
            ("unreached", "could not be immediately reached", "Paul Okoro"),
        ),
        ("There was no immediate comment from the port.", ("unreached", "There was no immediate comment from", None)),
        ("Paul Okoro has denied any wrongdoing.", ("denied", "denied", "Paul Okoro")),
        ("Mara Dahl said that she was at home. She denied it.", ("denied", "denied", "Mara Dahl")),
        ("Paul Okoro rejected the allegations.", ("denied", "rejected the allegations", "Paul Okoro")),
        ("Paul Okoro pleaded not guilty.", ("denied", "pleaded not guilty", "Paul Okoro")),
        ("Asked for comment, the port sent a letter.", ("asked", "Asked for comment", None)),
        ("Responding to the criticism, the port sent a letter.", ("asked", "Responding to the criticism", None)),
    ],
)
def test_answers(body: str, expected: tuple[str, str, str | None]) -> None:
    (found,) = replies(body)
    assert found[:2] == expected[:2]
    assert expected[2] is None or found[2] == expected[2]


@pytest.mark.parametrize(
    "body",
    [
        "Paul Okoro was denied entry.",
        "The court denied the request.",
        "The court denied him bail.",
        "Nobody can deny that it rained.",
        "The number of visitors declined to forty.",
        "Mara Dahl said: “He denied it, and he declined to comment.”",
        "Mara Dahl responded to the call of the sea.",
        "The port did not say why.",
    ],
)
def test_no_answers(body: str) -> None:
    assert replies(body) == []
