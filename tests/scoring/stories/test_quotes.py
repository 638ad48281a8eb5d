"""Utterances lined up over articles: the same sentence of the same speaker, however worded, and no other."""

from __future__ import annotations

from time import process_time

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.quotes import Shelf, line_up, needed, same_name
from scoring.stories.utterances import Utterance, find_utterances, utterance
from scoring.values import Article

BRIDGE = "The old bridge will be closed to heavy lorries until engineers have examined every pillar."
AGAIN = "Heavy trucks may not use the old bridge before each of its pillars has been inspected by engineers."
FERRY = "The ferry across the sound carries eleven cars and a brass band on every summer evening."


def says(*texts: str, speaker: str | None = "Mara Dahl") -> list[Utterance]:
    return [utterance(text, speaker=speaker) for text in texts]


def test_the_same_utterance_is_found_in_every_article() -> None:
    (quote,) = line_up([says(FERRY, BRIDGE), says(AGAIN), says(BRIDGE, speaker=None)])
    assert [variant.place.article for variant in quote.variants] == [0, 1, 2]
    assert quote.speaker == "Mara Dahl"
    assert [difference.kinds[0] for difference in quote.differences if difference.other == 2] == ["same"]


def test_nothing_is_lined_up_inside_one_article() -> None:
    assert line_up([says(BRIDGE, AGAIN), says(FERRY)]) == ()


def test_others_must_say_nearly_the_same_words() -> None:
    assert line_up([says(BRIDGE), says(AGAIN, speaker="Ola Norvik")]) == ()
    (quote,) = line_up([says(BRIDGE), says(BRIDGE, speaker="Ola Norvik")])
    assert quote.kind == "speaker changed"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Alexander Lukashenko", "Lukashenka", True),
        ("Mara Dahl", "Dahl", True),
        ("Mara Dahl", "Mara Norvik", False),
        ("Xi Jinping", "Xi", True),
        ("Hillary Clinton", "Bill Clinton", False),
        ("Alexander Lukashenko", "Alyaksandr Lukashenka", True),
        ("Li", "Lie", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) == same_name(other, one) == same
    said = [utterance(BRIDGE, speaker=name) for name in (one, other, None)]
    assert (needed(said[0], said[1]) < needed(said[0], said[2])) == same


def test_few_words_may_be_two_people_s() -> None:
    assert line_up([says("We have a plan."), says("We have a plan.", speaker="Ola Norvik")]) == ()


def test_an_article_is_compared_with_those_before() -> None:
    shelf = Shelf()
    assert shelf.add(0, says(BRIDGE)) == []
    (link,) = shelf.add(4, says(FERRY, AGAIN))
    assert (link.one, link.other) == ((0, 0), (4, 1))


def test_a_weak_likeness_counts_beside_a_strong_one() -> None:
    one, other = "We will mend it all by May.", "By May we mend all of it."
    assert line_up([says(one), says(other)]) == ()
    assert len(line_up([says(BRIDGE, one), says(AGAIN, other)])) == 2
    assert len(line_up([says(BRIDGE, FERRY, one), says(AGAIN, other)])) == 1


def test_eight_utterances_of_the_sample_lesson() -> None:
    documents = [read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]
    quotes = line_up([find_utterances(document) for document in documents])
    assert len(quotes) >= 8
    for quote in quotes:
        for variant in quote.variants:
            text = documents[variant.place.article].text
            assert " ".join(text[slice(*span)] for span in variant.spans) == variant.text


def test_twelve_articles_are_lined_up_at_once() -> None:
    said = [
        says(*(f"{BRIDGE} {number} of article {at} tells {word}" for number, word in enumerate(["a"] * 40)))
        for at in range(12)
    ]
    start = process_time()
    line_up(said)
    assert process_time() - start < 20
