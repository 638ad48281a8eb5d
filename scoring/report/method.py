"""The method page: what the score is and is not, its limits, the measures, and the scorecard's own figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from resources.messages import word
from scoring.measures.register import MEASURES
from scoring.report.plain import cut
from scoring.scorecard.captions import caption
from scoring.scorecard.card import Scorecard

FIGURES = 120  # rows of the training card
DETAIL = ("by", "calibration")  # left to docs/scorecard.md
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
    figures = tuple(_figures(scorecard.training))[:FIGURES]
    limits = tuple(word(f"report.{limit}") for limit in LIMITS)
    return Method(scorecard.id, scorecard.sha256, limits, definitions, figures)


def _what(measure: str, scorecard: Scorecard) -> str:
    """What a measure is, and how its points go."""
    shape = scorecard.shape(measure)
    what = word(f"measures.{measure}_what")
    return f"{what} {word(*caption(shape))}" if shape else what


def _figures(card: Mapping[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    """The training card's figures, those of inner tables named after both; what the card is made from comes last."""
    for key, value in sorted(card.items(), key=lambda item: item[0] == "data"):
        if key in DETAIL:
            continue
        name = above + _named(str(key))
        if isinstance(value, Mapping):
            yield from _figures(value, f"{name}: ")
        else:
            yield cut(name, 80), cut(_figure(value), 200)


def _named(key: str) -> str:
    """A key of the card in words, where somebody wrote them."""
    try:
        return word(f"report.card_{key}")
    except KeyError:
        return key.replace("_", " ")


def _figure(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, list | tuple):
        return ", ".join(_figure(item) for item in value)
    return str(value)
