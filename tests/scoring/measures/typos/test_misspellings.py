from __future__ import annotations

from typing import Any

import pytest

from scoring.measures.typos.misspellings import measure

from .planted import marked, rows


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"].split("\n")[0])
def test_planted_slips_and_nothing_else(row: dict[str, Any]) -> None:
    assert marked(measure, row["text"]) == row["misspellings"]
