from __future__ import annotations

import math
from dataclasses import replace

import pytest

from scoring.engine import analyse
from scoring.measures.register import MEASURES
from scoring.scorecard.assess import assess, probability
from scoring.scorecard.card import Conformal, Scorecard
from scoring.scorecard.files import load
from scoring.values import Analysis, Article, Assessment, Measurement

TEXT = "Harbour sold\n\n" + "\n\n".join(
    f"The council sold part {i} of the harbour to a company that nobody in the town has heard of." for i in range(9)
)
ANALYSIS = analyse(Article("test", "test", TEXT))


def with_values(first: float | None, second: float | None = None) -> Analysis:
    """The analysis with other values for the first two measures."""
    changed = {MEASURES[0].id: Measurement(first), MEASURES[1].id: Measurement(second)}
    return Analysis(ANALYSIS.document, {**ANALYSIS.measurements, **changed})


def deciding(card: Scorecard) -> Scorecard:
    return replace(card, conformal=Conformal(0.5, 51.0, 49.0))


def uncut(assessment: Assessment) -> float:
    return assessment.base + sum(line.points for line in assessment.lines)


@pytest.mark.parametrize(
    "text", [TEXT, TEXT + "\n\n“I may go!” she said on Monday. “Why not?”", TEXT.upper(), TEXT * 40]
)
def test_the_score_is_the_sum(text: str) -> None:
    found = assess(analyse(Article("test", "test", text)), load())
    assert found.score == pytest.approx(min(max(uncut(found), 0), 100), abs=1e-9)
    assert sum(found.families.values()) == pytest.approx(uncut(found) - 50, abs=1e-9)


def test_lines_are_the_starting_point_and_the_register(card: Scorecard) -> None:
    found = assess(with_values(2.0), card)
    assert [line.measure for line in found.lines] == ["starting_point", *(measure.id for measure in MEASURES)]
    assert (found.lines[0].family, found.lines[0].points) == ("base", 1.5)
    assert [line.points for line in found.lines[1:4]] == [3.0, 0.0, 0.0]
    assert (found.scorecard_id, found.scorecard_sha256) == (card.id, card.sha256)


def test_a_measure_without_shape_has_no_points_and_no_percentile(card: Scorecard) -> None:
    line = assess(ANALYSIS, card).lines[-1]
    assert (line.points, line.percentile) == (0, None)


def test_cut_to_0_and_100_with_the_probability_from_the_uncut_sum(card: Scorecard) -> None:
    steep = replace(card, starting_point=60.0)
    found = assess(with_values(3.0), steep)
    assert (found.score, found.cut) == (100, True)
    assert found.probability == pytest.approx(1 / (1 + math.exp(-6.6)))
    low = assess(with_values(0.0), replace(card, starting_point=-60.0))
    assert (low.score, low.cut) == (0, True)
    assert not assess(with_values(0.0), card).cut


@pytest.mark.parametrize(
    ("start", "band"),
    [(10, "carefully reported"), (9.9, "mixed"), (-9.9, "mixed"), (-10, "loosely reported"), (0, "mixed")],
)
def test_bands_come_from_the_score(card: Scorecard, start: float, band: str) -> None:
    assert assess(with_values(1.0), replace(deciding(card), starting_point=start)).band == band


def test_both_labels_possible_is_cannot_tell(card: Scorecard) -> None:
    undecided = assess(with_values(1.0), replace(card, starting_point=2.9))
    assert undecided.band == "cannot tell"
    assert [caution.id for caution in undecided.cautions] == ["undecided"]
    assert assess(with_values(1.0), replace(card, starting_point=3.1)).band == "mixed"


def test_the_interval_is_over_the_refits(card: Scorecard) -> None:
    assert assess(with_values(2.0), card).interval == pytest.approx((53.15, 55.85))
    assert assess(with_values(None), card).interval == pytest.approx((51.05, 51.95))


@pytest.mark.parametrize("text", ["Too short to say much.", "De raad verkocht de haven aan een bedrijf. " * 20])
def test_what_cannot_be_scored_keeps_its_measures(text: str) -> None:
    found = assess(analyse(Article("test", "test", text)), load())
    assert (found.score, found.probability, found.interval, found.cut) == (None, None, None, False)
    assert found.band == "cannot tell"
    assert found.cautions
    assert len(found.lines) == len(MEASURES) + 1
    assert {line.points for line in found.lines} == {0.0}


def test_probability_never_overflows() -> None:
    assert probability(-1e5, 50) == 0
    assert probability(1e5, 50) == 1
    assert probability(50, 50) == 0.5
