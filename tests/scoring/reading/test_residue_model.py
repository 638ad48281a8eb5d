from __future__ import annotations

from scoring.reading.residue_model import load


def test_the_model_that_is_shipped() -> None:
    model = load()
    assert len(model.trees.trees) > 10
    assert len(model.words) > 100
    assert model.shows > model.enough
