from __future__ import annotations

import pytest

from scoring.measures.unsourced_claims.unsourced_claims import measure, ranked
from scoring.reading import read
from scoring.values import Article

TEXT = """Dam is safe

Ann Lee, the mayor, said that the dam was safe.

It was dark.

The builder was born in Riga in 1890 and sold the mill to a firm of brothers.

The dam cost the town 9 million and was opened by the king.

The builder stole money from the workers and fled to Spain.
"""


def test_the_gravest_claims_come_first() -> None:
    document = read(Article("test", "", TEXT))
    assert [document.text[each.start : each.end].split()[1] for each in ranked(document)] == [
        "builder",
        "dam",
        "builder",
    ]
    assert "stole" in document.text[ranked(document)[0].start : ranked(document)[0].end]


def test_each_mark_says_what_would_source_it_in_the_order_of_the_text() -> None:
    evidence = measure(read(Article("test", "", TEXT))).evidence
    assert [each.note.id.removeprefix("unsourced_claims.") for each in evidence] == ["history", "number", "accusation"]


def test_the_share_is_of_the_checkable_sentences() -> None:
    assert measure(read(Article("test", "", TEXT))).value == pytest.approx(3 / 4)
    assert measure(read(Article("test", "", "What now?"))).value is None
