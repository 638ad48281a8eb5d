from __future__ import annotations

from scoring.measures.wording.own import is_written, own, own_words, phrases_in, rate, unsaid, words_in
from scoring.reading import read
from scoring.reading.phrases import index
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


def test_each_document_is_looked_at_for_itself() -> None:
    first, second = document(), document("Harbour\n\nYou met.")
    assert [len(words_in(each, {"you"})) for each in (first, second, first)] == [1, 1, 1]
    assert [own_words(each) for each in (first, second, first)] == [13, 2, 13]


def test_what_somebody_is_said_to_have_said_is_not_the_writers() -> None:
    text = "Harbour sold\n\nThe mayor said that the sale was shameful. It was a shameful day."
    spans = [Span(at, at + 8) for at in (text.index("shameful"), text.rindex("shameful"))]
    assert unsaid(document(text), spans) == spans[1:]
    assert unsaid(document(text), []) == []


def test_phrases_do_not_overlap() -> None:
    found = phrases_in(document(), index([("it is", "long"), ("is us", "late"), ("met", "short")]))
    assert [(TEXT[start:end], label) for (start, end), label in found] == [
        ("met", "short"),
        ("It is", "long"),
        ("met", "short"),
    ]


def test_a_word_is_written_as_it_is_written() -> None:
    assert is_written(document(), "you")
    assert not is_written(document(), "us are")
    assert not is_written(document(), "US")
