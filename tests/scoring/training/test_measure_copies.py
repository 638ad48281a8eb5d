"""Planted copies: planted where it is said, and found."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.passages import passages
from scoring.stories.wording import wording
from scoring.training.measure_copies import RATES, Planted, is_found, measure, plant
from scoring.values import Article, Document, Span


@cache
def told() -> list[list[Document]]:
    """The sample lesson as one story."""
    return [[read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]]


@pytest.mark.parametrize("rate", [0.0, 0.3])
def test_copies_stand_where_it_is_said(rate: float) -> None:
    copies = list(plant(told(), rate))
    assert copies
    for copy in copies:
        assert copy.here in [Span(sentence.start, copy.here.end) for sentence in copy.source.sentences]
        planted = copy.target.text[slice(*copy.there)]
        assert (planted == copy.source.text[slice(*copy.here)]) == (rate == 0)
        assert is_found(copy, passages(wording(copy.target), wording(copy.source)))


def test_the_same_copies_every_time() -> None:
    first, second = ([copy.target.text for copy in plant(told(), 0.6)] for _ in range(2))
    assert first == second


def test_what_is_not_found_is_not_found() -> None:
    document = told()[0][0]
    whole = Span(0, len(document.text))
    assert not is_found(Planted(document, document, whole, whole), [])


def test_figures_of_a_folder(tmp_path: Path, write_corpus: Callable[..., Path]) -> None:
    rows = [
        {"id": document.article.id, "text": document.text, "meta": {"triplet": "t"}}
        for story in told()
        for document in story
    ]
    path = write_corpus("basil", rows)
    (tmp_path / "articles").mkdir()
    path.rename(tmp_path / "articles" / path.name)
    found = measure(tmp_path)
    assert len(found) == len(RATES) + 1
    assert found["copies found, 0% of the words edited"] == 1.0
    assert 0.5 < found["precision of copies"] <= 1.0
