from __future__ import annotations

from scoring.measures.register import MEASURES
from scoring.training import directions as source
from scoring.training.directions import directions
from scoring.training.model import reference_basis
from scoring.training.table import Table


def test_every_named_measure_is_in_the_register() -> None:
    named = source._RISES | source._FALLS
    assert named <= {measure.id for measure in MEASURES}
    assert not source._RISES & source._FALLS


def test_one_direction_for_every_ramp(table: Table) -> None:
    basis = reference_basis(table.rows)
    found = directions(basis)
    assert len(found) == sum(len(knots) - 1 for knots in basis.knots)
    assert set(found) == {-1, 0, 1}
