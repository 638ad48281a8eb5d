"""The comparison of a story: the seeds by what a careful reader finds; adding one redoes only its part."""

from __future__ import annotations

from itertools import pairwise

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories import comparison
from scoring.stories.comparison import Comparer, Comparison
from scoring.stories.passages import Passage, passages
from scoring.stories.wording import Wording
from scoring.values import Article, Document


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return [read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]


@pytest.fixture(scope="module")
def found(documents: list[Document]) -> Comparison:
    return Comparer().compare(documents)


def test_five_pages_three_reports(found: Comparison) -> None:
    assert found.reports == ((0,), (1, 3), (2, 4))
    assert found.independent([1, 3]) == 1
    assert found.independent([0, 1, 2]) == 3
    assert found.independent([]) == 0


def test_at_least_eight_utterances_over_two_or_more_articles(found: Comparison) -> None:
    assert len(found.quotes) >= 8
    assert all(len({variant.place.article for variant in quote.variants}) >= 2 for quote in found.quotes)


def test_one_sentence_in_other_wordings(found: Comparison, documents: list[Document]) -> None:
    no_winners = next(quote for quote in found.quotes if "no winners" in " ".join(each.text for each in quote.variants))
    assert {variant.place.article for variant in no_winners.variants} >= {0, 2, 4}
    assert no_winners.speaker == "Alexander Lukashenko"


def test_voices_are_merged(found: Comparison) -> None:
    lukashenko = next(voice for voice in found.voices if "Lukashenk" in voice.name)
    assert set(lukashenko.articles) == {0, 1, 2, 3, 4}


def test_every_place_lies_in_its_article(found: Comparison, documents: list[Document]) -> None:
    places = [place for voice in found.voices for place in voice.heard]
    places += [variant.place for quote in found.quotes for variant in quote.variants]
    places += [statement.place for statement in found.told.statements]
    for place in places:
        assert 0 <= place.start < place.end <= len(documents[place.article].text)
    for tie in found.ties:
        for passage in tie.passages:
            assert passage.one.end <= len(documents[tie.one].text)
            assert passage.other.end <= len(documents[tie.other].text)


def test_adding_one_redoes_only_its_part(documents: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[int] = []

    def counted(one: Wording, other: Wording) -> list[Passage]:
        looked_at.append(1)
        return passages(one, other)

    monkeypatch.setattr(comparison, "passages", counted)
    comparer, counts = Comparer(), [0]
    for count in range(2, 6):
        several = comparer.compare(documents[:count])
        counts.append(len(looked_at))
    assert [after - before for before, after in pairwise(counts)] == [1, 2, 3, 4]
    assert several == Comparer().compare(documents)


def test_one_article_and_none() -> None:
    assert Comparer().compare([]).reports == ()
    alone = Comparer().compare([read(Article("a", "", "It rained."))])
    assert alone.reports == ((0,),)
    assert alone.quotes == ()
