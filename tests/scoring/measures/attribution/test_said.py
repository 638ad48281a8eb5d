"""Who is said to have said something, and who surely."""

from __future__ import annotations

from scoring.measures.attribution.said import attributed, credited
from scoring.reading import read
from scoring.values import Article

TEXT = """Bridge

The mayor said on Monday that the bridge would open in May. "It is safe," Ann Lee said. Critics say it is not."""


def test_the_credited_are_among_the_attributed() -> None:
    document = read(Article("a", "", TEXT))
    assert len(attributed(document)) == 3
    assert set(credited(document)) <= set(attributed(document))
    assert any(each.source_kind == "unnamed" for each in credited(document))


def test_without_attributions_there_is_nobody() -> None:
    document = read(Article("a", "", "Bridge\n\nThe bridge opens in May."))
    assert attributed(document) == credited(document) == []
