from __future__ import annotations

from scoring.reading.feature_tree import NO
from scoring.training.feature_names import Names, tree


def test_a_sum_of_weights_becomes_the_names_of_them() -> None:
    weights = Names()
    kind = weights.get("kind", NO)
    assert isinstance(kind, Names)
    assert kind.get("say", 0.0) + weights.get("", 0j) == (("kind", "say"), ("",))  # type: ignore[operator]


def test_tree() -> None:
    assert tree([(("a", "b"), 1.0), (("a", "c"), 2.0), (("d",), [3.0, 4.0])]) == {
        "a": {"b": 1.0, "c": 2.0},
        "d": [3.0, 4.0],
    }
