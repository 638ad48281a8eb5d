from __future__ import annotations

from typing import Any

import pytest

from scoring.measures.typos.doubled_words import measure

from .planted import marked, rows


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"].split("\n")[0])
def test_planted_slips_and_nothing_else(row: dict[str, Any]) -> None:
    assert marked(measure, row["text"]) == row["doubled_words"]


def test_three_times_is_on_purpose() -> None:
    assert marked(measure, "Bridge shut\n\nThey deny deny deny it. They shut the the bridge on Monday.") == ["the the"]
