from __future__ import annotations

import pytest

from scoring.measures.hedging.marks import counted
from scoring.reading import read
from scoring.values import Article

DOCUMENT = read(
    Article("test", "", "Headline\n\nIt may rain in the hills. “It may,” said Ann Lee of the fire brigade.")
)


def test_only_the_writers_are_counted() -> None:
    found = counted(DOCUMENT, DOCUMENT.hedges, "hedge", 100)
    assert found.value == pytest.approx(100 / len(DOCUMENT.words))
    assert [each.quoted for each in found.evidence] == [False, True]
    assert found.evidence[0].note != found.evidence[1].note


def test_nothing_found_is_said() -> None:
    found = counted(DOCUMENT, (), "hedge", 100)
    assert found.value == 0
    assert found.note is not None
    assert found.note.values == {"count": 2}


def test_no_words_no_value() -> None:
    assert counted(read(Article("test", "", "")), (), "hedge", 100).value is None
