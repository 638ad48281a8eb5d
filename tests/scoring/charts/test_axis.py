from __future__ import annotations

from scoring.charts.axis import EDGE, Axis


def test_ends_lie_at_the_edges_and_nothing_beyond() -> None:
    axis = Axis(-1.0, 3.0, 100)
    assert axis.x(-1.0) == axis.x(-9.0) == EDGE
    assert axis.x(3.0) == axis.x(9.0) == 100 - EDGE
    assert axis.x(1.0) == 50


def test_a_scale_of_one_value_is_no_mistake() -> None:
    assert Axis(0.0, 0.0).x(0.0) == EDGE
