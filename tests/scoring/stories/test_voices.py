"""Who is talking in a story."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.stories.names import merge_names
from scoring.stories.voices import Voice, merge_voices, unanswered
from scoring.values import Article, Document

ONE = (
    "The harbour of Navisund will close in June. “We have no choice,” said Alexander Holm, the mayor. "
    "“We looked at every other way,” Holm said.\n\n"
    "Critics say the plan is late. The pilots accused Karl Boden of hiding a report."
)
TWO = (
    "The harbour will close in June. “It had to be,” said Mayor Alex Holm on Monday. "
    "The pilots accused Karl Boden of hiding a report. “I hid nothing,” Boden said."
)


def story(*texts: str) -> list[Document]:
    return [read(Article(str(number), "", text)) for number, text in enumerate(texts)]


def voices(*texts: str) -> dict[str, Voice]:
    documents = story(*texts)
    return {voice.name: voice for voice in merge_voices(documents, merge_names(documents))}


def test_one_person_in_two_articles_is_one_voice() -> None:
    found = voices(ONE, TWO)
    assert found["Alexander Holm"].articles == {0: 2, 1: 1}
    assert found["Alexander Holm"].kind == "official"


def test_who_has_no_name_goes_by_their_words() -> None:
    assert voices(ONE, TWO)["critics"].kind == "unnamed"


def test_shares_of_the_attributed_words_sum_to_one() -> None:
    assert sum(voice.share for voice in voices(ONE, TWO).values()) == pytest.approx(1.0)


def test_each_place_holds_the_words_of_its_voice() -> None:
    for voice in voices(ONE, TWO).values():
        for place in voice.heard:
            assert (ONE, TWO)[place.article][place.start : place.end].strip()


def test_blamed_and_not_heard() -> None:
    documents = story(ONE, TWO)
    found = unanswered(documents, merge_names(documents))
    assert [(each.name, each.place.article) for each in found] == [("Karl Boden", 0)]


def test_nobody_talks_in_nothing() -> None:
    assert merge_voices([], ()) == ()
    assert voices("") == {}
