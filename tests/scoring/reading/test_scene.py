"""Who is named in which sentence, outside quotations."""

from __future__ import annotations

from scoring.reading.names import find_names
from scoring.reading.quotations import find_quotations
from scoring.reading.scene import Scene, set_scene
from scoring.text.sentences import find_sentences
from scoring.values import Span

TEXT = "Paul Okoro left. “Ask Mara Dahl,” he said. Kvart was shut. They met in Paul Lind."


def scene() -> Scene:
    paragraphs = [Span(0, len(TEXT))]
    sentences, words = find_sentences(TEXT, paragraphs)
    names = find_names(TEXT, sentences, words)
    return set_scene(TEXT, sentences, find_quotations(TEXT, paragraphs), names, ())


def test_people_by_sentence() -> None:
    people = [[TEXT[slice(*each.span)] for each in several] for several in scene().people]
    assert people == [["Paul Okoro"], [], [], []]


def test_whoever_it_may_be_is_a_stranger() -> None:
    assert [TEXT[at:][:5] for several in scene().strangers for at in several] == ["Kvart"]


def test_the_name_of_a_source() -> None:
    found = scene().named_in(Span(0, 10))
    assert found is not None
    assert found.span == Span(0, 10)
    assert scene().named_in(Span(5, 10)) is None
