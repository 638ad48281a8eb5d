"""Statements over articles: told, told by one alone, figures that do not agree."""

from __future__ import annotations

from scoring.reading import read
from scoring.stories.statements import compare_statements
from scoring.stories.values import Place
from scoring.values import Article, Document

ONE = (
    "The ferry to Arvensund sank near the lighthouse on Tuesday evening. Rescuers pulled 31 passengers from the water. "
    "The shipping company had been fined for faulty lifeboats in 2019."
)
TWO = (
    "A boat went down off the coast this week. Rescue crews pulled 28 passengers out of the water. "
    "The prime minister interrupted a journey through the mountains."
)
THREE = (
    "Near the lighthouse the ferry to Arvensund sank on Tuesday evening. Rescuers pulled 31 passengers from the water."
)


def story(*texts: str) -> list[Document]:
    return [read(Article(str(number), "", text)) for number, text in enumerate(texts)]


def words(texts: tuple[str, ...], place: Place) -> str:
    return texts[place.article][place.start : place.end]


def test_told_by_another_in_other_order() -> None:
    texts = (ONE, THREE, TWO)
    told = compare_statements(story(*texts)).statements
    pulled = next(each for each in told if "31" in words(texts, each.place) and each.place.article == 0)
    assert words(texts, pulled.told[0]) == THREE.split(". ")[1]
    assert not pulled.alone


def test_told_by_one_alone() -> None:
    texts = (ONE, THREE, TWO)
    told = compare_statements(story(*texts)).statements
    fined = next(each for each in told if "fined" in words(texts, each.place))
    assert fined.alone
    assert fined.told == ()
    assert fined.has_number


def test_figures_of_one_thing_that_differ() -> None:
    texts = (ONE, TWO)
    (found,) = compare_statements(story(*texts)).disagreements
    assert (words(texts, found.one), words(texts, found.other)) == ("31", "28")
    assert "passengers" in words(texts, found.sentences[0])


def test_figures_that_agree_or_are_of_other_things_are_none() -> None:
    assert compare_statements(story(ONE, THREE)).disagreements == ()
    other = TWO.replace("28 passengers", "28 crates")
    assert compare_statements(story(ONE, other)).disagreements == ()


def test_nothing_tells_nothing() -> None:
    assert compare_statements([]).statements == ()
    assert compare_statements(story("", "")).disagreements == ()
