"""The benchmark's limits: a figure that fell fails, data that changed are skipped aloud."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from scoring.training.benchmark import FAMILIES, FLOORS, is_as_pinned, judge, main

PINNED = {"floors": {"F1": 0.8}, "ceilings": {"error": 0.1}, "best_known": {"F1": 0.9}}


def write_floors(folder: Path) -> Path:
    (folder / "gold.txt").write_bytes(b"gold")
    floors = folder / "floors.json"
    floors.write_text(json.dumps({"hedging": {**PINNED, "data": {"gold.txt": sha256(b"gold").hexdigest()}}}), "utf-8")
    return floors


def test_a_floor_holds_from_itself_on_and_a_ceiling_up_to_itself() -> None:
    assert [verdict.holds for verdict in judge({"F1": 0.8, "error": 0.1}, PINNED)] == [True, True]
    assert [verdict.holds for verdict in judge({"F1": 0.799, "error": 0.101}, PINNED)] == [False, False]


@pytest.mark.parametrize(("value", "status", "end"), [(0.85, 0, "0.900)"), (0.75, 1, "FELL")])
def test_what_fell_fails(
    value: float,
    status: int,
    end: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    floors = write_floors(tmp_path)
    monkeypatch.setattr("sys.argv", ["benchmark", str(tmp_path)])
    assert main({"hedging": lambda _: {"F1": value, "error": 0.05}}, floors) == status
    assert capsys.readouterr().out.splitlines()[0].endswith(end)


def test_changed_data_are_skipped_aloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    floors = write_floors(tmp_path)
    (tmp_path / "gold.txt").write_bytes(b"other")
    monkeypatch.setattr("sys.argv", ["benchmark", str(tmp_path)])
    assert main({}, floors) == 0
    assert "SKIPPED" in capsys.readouterr().out


def test_the_shipped_floors_are_of_known_families_and_name_their_data(tmp_path: Path) -> None:
    shipped = json.loads(FLOORS.read_text("utf-8"))
    assert list(shipped) == list(FAMILIES)
    for pinned in shipped.values():
        assert pinned["floors"]
        assert not is_as_pinned(tmp_path, pinned["data"])
