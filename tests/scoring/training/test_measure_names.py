"""B-cubed, by hand; and the sample lesson's labels against today's reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from scoring.training import measure_names
from scoring.training.measure_names import b_cubed, measure


def test_b_cubed_by_hand() -> None:
    pairs: list[tuple[object, object]] = [(1, "a"), (1, "a"), (1, "b"), (2, "b")]
    found = b_cubed(pairs)
    assert found["B-cubed precision"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert found["B-cubed recall"] == pytest.approx((1 + 1 + 0.5 + 0.5) / 4)


def test_the_sample_lesson_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = measure_names.GOLD.read_text("utf-8").splitlines(keepends=True)
    gold = tmp_path / "names.csv"
    gold.write_text("".join(line for line in lines if line.startswith(("dataset", "seeds"))), "utf-8")
    monkeypatch.setattr(measure_names, "GOLD", gold)
    assert measure(tmp_path)["B-cubed F1"] > 0.95
