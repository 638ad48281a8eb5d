from __future__ import annotations

from typing import Any

import pytest

from scoring.measures.typos.misspellings import measure
from scoring.reading.spelling import suggest

from .planted import marked, rows


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"].split("\n")[0])
def test_planted_slips_and_nothing_else(row: dict[str, Any]) -> None:
    assert marked(measure, row["text"]) == row["misspellings"]


def test_no_suggestion_is_worked_out_while_measuring() -> None:
    before = suggest.cache_info().currsize, suggest.cache_info().misses
    assert marked(measure, "Bridge shut\n\nThe goverment said that it could of been the weather.") == [
        "goverment",
        "could of",
    ]
    assert (suggest.cache_info().currsize, suggest.cache_info().misses) == before
