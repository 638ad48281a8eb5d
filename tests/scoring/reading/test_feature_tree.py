from __future__ import annotations

from scoring.reading.feature_tree import NO, Tree


def test_what_was_not_learnt_weighs_nothing() -> None:
    learnt: Tree = {"kind": {"say": {"that": 1.5}}}
    by_kind = learnt.get("kind", NO)
    weights = [by_kind.get(kind, NO).get("that", 0.0) for kind in ("say", "want")]
    assert [*weights, learnt.get("form", NO).get("said", 0.0)] == [1.5, 0.0, 0.0]
