from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.reading.varieties import find_varieties, spellings
from scoring.values import Article


def are_mixed(body: str) -> bool:
    return find_varieties(read(Article("test", "", f"Paint\n\n{body}"))).are_mixed


def test_words_of_both_shores() -> None:
    assert spellings()["colour"] == "color"
    assert not {"organise", "organize", "cancelled"} & {*spellings(), *spellings().values()}


def test_mixed() -> None:
    assert are_mixed("Its behaviour is a matter of colour. Its behavior is a matter of favor.")


@pytest.mark.parametrize(
    "body",
    [
        "Its behaviour is a matter of colour, and the harbour is grey.",
        "Its behavior is a matter of color, and the harbor is gray.",
        "Its behaviour is a matter of colour. It looks like the color of the sea.",
        "Its behaviour is a matter of colour at the Center of the Department of Defense and Labor.",
        "Its behaviour is a matter of colour. “My behavior is my favor to the harbor,” he said.",
    ],
)
def test_not_mixed(body: str) -> None:
    assert not are_mixed(body)
