from __future__ import annotations

import pytest

from scoring.training.groups import groups_of, length
from scoring.training.table import Table


@pytest.mark.parametrize(
    ("words", "group"),
    [(299, "under 300 words"), (300, "300 to 599 words"), (1199, "600 to 1,199 words"), (1200, "1,200 words and over")],
)
def test_length(words: int, group: str) -> None:
    assert length(words) == group


def test_every_row_has_its_groups(table: Table) -> None:
    rows = [row._replace(publisher="bbc.com") if i < 40 else row for i, row in enumerate(table.rows)]
    found = groups_of(rows)
    assert found["region"][0] == "elsewhere"
    assert found["region"][-1] == "United States"
    assert found["size"][0] == "large outlets"
    assert found["size"][-1] == "small outlets"
    assert set(found["lean"]) <= {"left", "right", ""}
