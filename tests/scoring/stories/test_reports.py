"""Families of reports."""

from __future__ import annotations

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.passages import passages
from scoring.stories.reports import SAME, Tie, has_other_headline, reports, tie, tree
from scoring.stories.wording import wording
from scoring.values import Article, Document
from tests.scoring.stories.test_passages import EDITED, FERRY, REST


def ties(texts: list[str]) -> list[Tie]:
    told = [wording(read(Article("a", "", text))) for text in texts]
    pairs = [(one, other) for one in range(len(told)) for other in range(one + 1, len(told))]
    return [tie(one, other, told, passages(told[one], told[other])) for one, other in pairs]


def test_copies_of_copies_are_one_report() -> None:
    texts = [FERRY, REST, f"{EDITED} {REST.split('. ')[1]}", FERRY]
    found = ties(texts)
    kept = tree(found)
    assert len(kept) == 2
    assert all(each.weight >= SAME for each in kept)
    assert reports(4, kept) == [[0, 2, 3], [1]]
    assert next(each for each in found if (each.one, each.other) == (0, 3)).is_copy
    assert next(each for each in found if (each.one, each.other) == (0, 3)).share == 1.0


def test_without_ties_each_is_a_report_of_its_own() -> None:
    assert reports(3, []) == [[0], [1], [2]]
    assert tree(ties([FERRY, REST])) == []


def test_the_seeds_are_three_reports() -> None:
    documents = [read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]
    found = tree(ties([document.text for document in documents]))
    assert reports(5, found) == [[0], [1, 3], [2, 4]]


def document(headline: str) -> Document:
    return read(Article("a", "", f"{headline}\n\n{FERRY}\n\n{REST}"))


def test_another_headline() -> None:
    assert has_other_headline(document("Band misses the boat"), document("Oranges at midnight"))
    assert not has_other_headline(document("Band misses the boat"), document("Band Misses the Boat!"))
    assert not has_other_headline(document("Band misses the boat"), read(Article("a", "", "")))
