from __future__ import annotations

from pathlib import Path

import pytest

import resources


def test_the_sample_lesson_is_found_in_a_source_tree() -> None:
    assert len(list(resources.seeds().glob("*.txt"))) == 5


def test_the_sample_lesson_inside_a_wheel_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seeds").mkdir()
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    assert resources.seeds() == tmp_path / "seeds"
