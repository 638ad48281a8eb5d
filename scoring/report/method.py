"""The method page: what the score is and is not, its limits, the measures, and the scorecard's own figures."""

from __future__ import annotations

from dataclasses import dataclass

from resources.messages import word
from scoring.measures.register import MEASURES
from scoring.report.figures import figures
from scoring.scorecard.captions import caption
from scoring.scorecard.card import Scorecard

FIGURES = 120  # rows of the training card
LIMITS = ("limit_truth", "limit_style", "limit_errors", "limit_interval", "limit_people")


@dataclass(frozen=True, slots=True)
class Definition:
    """A family, or a measure of one."""

    family: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Method:
    """What one must know to argue with the score; ``figures`` are rows of name and value."""

    scorecard: str
    sha256: str
    limits: tuple[str, ...]
    definitions: tuple[Definition, ...]
    figures: tuple[tuple[str, str], ...]


def make_method(scorecard: Scorecard) -> Method:
    """The method page of a scorecard."""
    definitions = tuple(
        Definition(measure.family, word(f"measures.{measure.id}"), _what(measure.id, scorecard)) for measure in MEASURES
    )
    limits = tuple(word(f"report.{limit}") for limit in LIMITS)
    return Method(scorecard.id, scorecard.sha256, limits, definitions, tuple(figures(scorecard.training))[:FIGURES])


def _what(measure: str, scorecard: Scorecard) -> str:
    """What a measure is, and how its points go."""
    shape = scorecard.shape(measure)
    what = word(f"measures.{measure}_what")
    return f"{what} {word(*caption(shape))}" if shape else what
