from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from resources.messages import word
from scoring.measures.register import MEASURES
from scoring.scorecard.card import Scorecard
from scoring.scorecard.cautions.unlike import outside
from scoring.values import Analysis, Document, Measurement


def with_values(card: Scorecard, document: Document, values: Sequence[float | None]) -> tuple[Analysis, Scorecard]:
    """An analysis with these values of the first measures, and a card that knows them; its references are 0 to 10."""
    measures = MEASURES[: len(values)]
    shapes = tuple(card.shapes[0]._replace(measure=measure.id) for measure in measures)
    found = {measure.id: Measurement(value) for measure, value in zip(measures, values, strict=True)}
    return Analysis(document, found), replace(card, shapes=shapes)


@pytest.mark.parametrize(
    ("values", "far"),
    [([5.0, 5.0, 5.0, 5.0], 0), ([11.0, 11.0, 5.0, 5.0], 0), ([11.0, 11.0, 5.0, 11.0], 3), ([-1.0, 0.0, 9.99, 5.0], 3)],
)
def test_three_measures_far_out(
    card: Scorecard, reading: Callable[..., Document], report: str, values: list[float], far: int
) -> None:
    message = outside(*with_values(card, reading(report), values))
    assert bool(message) == bool(far)
    if message:
        assert f"{far} of its measures" in word(*message)


def test_values_that_cannot_be_had_are_not_far(card: Scorecard, reading: Callable[..., Document], report: str) -> None:
    assert not outside(*with_values(card, reading(report), [None, None, None, 11.0]))
