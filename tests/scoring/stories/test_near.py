"""Of many articles only those with alike sentences are compared."""

from __future__ import annotations

import random
from itertools import combinations

from scoring.reading import read
from scoring.stories.near import FEW, pairs
from scoring.stories.wording import Wording, wording
from scoring.values import Article
from tests.scoring.stories.test_passages import EDITED, FERRY


def texts(count: int) -> list[str]:
    """Articles of made-up words, no two alike."""
    chance = random.Random(3)  # noqa: S311 - made-up words
    words = ["".join(chance.choices("abdeiklmnorstu", k=7)) for _ in range(3000)]
    return [" ".join(f"{' '.join(chance.choices(words, k=12))}." for _ in range(5)).capitalize() for _ in range(count)]


def told(texts: list[str]) -> list[Wording]:
    return [wording(read(Article("a", "", text))) for text in texts]


def test_of_few_every_pair() -> None:
    assert list(pairs(told(texts(4)))) == list(combinations(range(4), 2))


def test_of_many_those_with_alike_sentences() -> None:
    many = texts(FEW + 20)
    many[7] += f" {FERRY}"
    many[41] += f" {EDITED}"
    many[60] += f" {FERRY}"
    found = set(pairs(told(many)))
    assert {(7, 41), (7, 60), (41, 60)} <= found
    assert len(found) < len(many)


def test_of_many_with_nothing_to_compare_none() -> None:
    assert list(pairs(told(["Yes."] * (FEW + 1)))) == []
