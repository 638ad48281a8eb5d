"""From an analysis to a scored article: points for every measure, their sum, and how far it can be trusted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from scoring.measures.register import MEASURES, Measure
from scoring.scorecard.card import POINTS_PER_LOGIT, Scorecard, Shape
from scoring.scorecard.cautions import UNSCORABLE, find_cautions, undecided
from scoring.values import Analysis, Assessment, Band, Caution, Line, Measurement

CAREFUL, LOOSE = 60.0, 40.0


def assess(analysis: Analysis, scorecard: Scorecard) -> Assessment:
    """Score an analysed article.

    An article that cannot be scored at all (too short, not English) keeps its measures, each with 0 points: the
    points of a receipt without a sum would be read as one.
    """
    cautions = find_cautions(analysis, scorecard)
    scorable = not any(caution.id in UNSCORABLE for caution in cautions)
    lines = tuple(_lines(analysis, scorecard, scorable=scorable))
    uncut = scorecard.base + sum(line.points for line in lines)
    score = min(max(uncut, 0.0), 100.0)
    if scorable:
        cautions += undecided(scorecard.conformal, uncut)
    return Assessment(
        document=analysis.document,
        score=score if scorable else None,
        probability=probability(uncut, scorecard.base) if scorable else None,
        band=_band(score, cautions),
        interval=_interval(analysis, scorecard) if scorable else None,
        base=scorecard.base,
        cut=scorable and score != uncut,
        lines=lines,
        cautions=cautions,
        scorecard_id=scorecard.id,
        scorecard_sha256=scorecard.sha256,
    )


def probability(uncut: float, base: float) -> float:
    """How likely the reliable label is for an uncut score, by the model."""
    logit = (uncut - base) / POINTS_PER_LOGIT
    return 1 / (1 + math.exp(-logit)) if logit >= 0 else math.exp(logit) / (1 + math.exp(logit))


def _lines(analysis: Analysis, scorecard: Scorecard, *, scorable: bool) -> Iterable[Line]:
    start = scorecard.starting_point if scorable else 0.0
    yield Line("starting_point", "base", "points", None, None, start, (), None)
    shapes = {shape.measure: shape for shape in scorecard.shapes}
    for measure in MEASURES:
        yield _line(measure, analysis.measurements[measure.id], shapes.get(measure.id), scorable=scorable)


def _line(measure: Measure, found: Measurement, shape: Shape | None, *, scorable: bool) -> Line:
    percentile = shape.percentile(found.value) if shape else None
    points = shape.points_at(found.value) if shape and scorable else 0.0
    return Line(measure.id, measure.family, measure.unit, found.value, percentile, points, found.evidence, found.note)


def _band(score: float, cautions: Sequence[Caution]) -> Band:
    if any(caution.blocking for caution in cautions):
        return "cannot tell"
    if score >= CAREFUL:
        return "carefully reported"
    return "loosely reported" if score <= LOOSE else "mixed"


def _interval(analysis: Analysis, scorecard: Scorecard) -> tuple[float, float]:
    columns = [scorecard.starting_refits] + [
        shape.refits_at(analysis.measurements[shape.measure].value) for shape in scorecard.shapes
    ]
    scores = sorted([scorecard.base + points for points in map(sum, zip(*columns, strict=True))])
    low, high = _quantile(scores, 0.05), _quantile(scores, 0.95)
    return min(max(low, 0.0), 100.0), min(max(high, 0.0), 100.0)


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
