from __future__ import annotations

from scoring.measures.wording.own import own, own_words, rate, words_in
from scoring.reading import read
from scoring.values import Article, Document, Span

TEXT = "Harbour sold\n\nThe US and you met here. “You and us,” he said, “are here.” It is us they met."


def document(text: str = TEXT) -> Document:
    return read(Article("test", "test", text))


def test_spans_in_quotations_are_not_the_writers() -> None:
    quoted = TEXT.index("“You")
    assert own(document(), [Span(0, 3), Span(quoted + 1, quoted + 4)]) == [Span(0, 3)]


def test_words_outside_quotations() -> None:
    assert own_words(document()) == 6 + 2 + 5


def test_capitals_are_no_pronouns() -> None:
    found = words_in(document(), frozenset({"us", "you"}))
    assert [TEXT[start:end] for start, end in found] == ["you", "us"]


def test_rate() -> None:
    assert rate(document(), [Span(0, 3)], "loaded", 130).value == 10
    assert rate(document(""), [], "loaded", 100).value is None
