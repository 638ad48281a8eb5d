"""The register is the scorecard's order: families stand together, ids are unique."""

from __future__ import annotations

from itertools import groupby

from scoring.measures.register import MEASURES
from scoring.scorecard.files import load

MISSION = {"attribution", "hedging", "typos", "unsourced_claims", "boilerplate"}


def test_ids_are_unique_and_families_stand_together() -> None:
    ids = [each.id for each in MEASURES]
    assert len(ids) == len(set(ids))
    families = [family for family, _ in groupby(MEASURES, key=lambda each: each.family)]
    assert len(families) == len(set(families))


def test_each_family_of_the_mission_has_at_least_two_measures() -> None:
    for family in MISSION:
        assert sum(each.family == family for each in MEASURES) >= 2


def test_the_shipped_scorecard_knows_only_measures_of_the_register_in_this_order() -> None:
    """A measure newer than the card has no points until the card is trained again."""
    known = {shape.measure for shape in load().shapes}
    assert [shape.measure for shape in load().shapes] == [each.id for each in MEASURES if each.id in known]
