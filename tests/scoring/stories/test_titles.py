"""What a story is called: names that its articles share, none twice; a headline where they share none."""

from __future__ import annotations

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.grouping import topic
from scoring.stories.titles import titles
from scoring.values import Article, Document

ONE = (
    "The ferry to Arvensund sank near the lighthouse on Tuesday evening. Ole Brandvik pulled 31 passengers from the "
    "water. Brandvik is a fisherman. Weeks before, the company had been fined in Bergen for faulty lifeboats."
)
TWO = (
    "Rescue crews saved 31 passengers when a ferry sank off Arvensund. The company declined to comment. “I only heard "
    "them shout,” Ole Brandvik said. Brandvik had been out for herring. Lifeboats were faulty."
)
BARE = "A boat sank near the coast, and crews saved many who were on it. Nobody knows yet why it had no lifeboats."


def story(*texts: str) -> list[Document]:
    return [read(Article(str(number), "", text)) for number, text in enumerate(texts)]


def called(documents: list[Document], stories: list[list[int]]) -> list[str]:
    return titles(documents, list(map(topic, documents)), stories)


def test_the_names_that_the_articles_share() -> None:
    (title,) = called(story(ONE, TWO), [[0, 1]])
    assert set(title.split(" · ")) == {"Ole Brandvik", "Arvensund"}


def test_without_names_the_headline() -> None:
    documents = [read(Article("", "", BARE, title=title)) for title in ("Ship lost", "Boat lost")]
    assert called(documents, [[0, 1]]) == ["Boat lost"]


def test_each_story_has_its_own() -> None:
    sample = [read(each) for each in take_in([str(seeds())]) if isinstance(each, Article)]
    ferry, lesson = called([*story(ONE, TWO), *sample], [[0, 1], [2, 3, 4, 5, 6]])
    assert "Arvensund" in ferry
    assert "Alexander Lukashenko" in lesson.split(" · ")
    assert len(lesson.split(" · ")) == 3
