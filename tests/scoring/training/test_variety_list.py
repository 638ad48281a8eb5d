from __future__ import annotations

from pathlib import Path

from scoring.training.variety_list import pairs, read


def test_pairs() -> None:
    british = {"colour", "centre", "analysed", "grey", "lorry", "organise"}
    american = {"color", "center", "analyzed", "gray", "truck"}
    assert dict(pairs(british, american)) == {
        "analysed": "analyzed",
        "centre": "center",
        "colour": "color",
        "grey": "gray",
    }


def test_read_takes_the_common_sizes(tmp_path: Path) -> None:
    (tmp_path / "british-words.35").write_text("colour\ncolour's\n")
    (tmp_path / "british-words.95").write_text("rancour\n")
    assert read(tmp_path, "british") == {"colour"}
