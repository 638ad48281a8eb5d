from __future__ import annotations

from scoring.report.wordings import LENGTH, Marked, Stretch, stretches
from scoring.values import Span


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def told(words: tuple[Stretch, ...]) -> str:
    return "".join(each.text for each in words)


def test_marked_words_are_stretches_of_their_own() -> None:
    text = "We will not raise it."
    found = stretches(text, [span(text, text)], [Marked(span(text, "not"), "grave")])
    assert found == (Stretch("We will "), Stretch("not", "grave"), Stretch(" raise it."))


def test_the_graver_mark_wins() -> None:
    text = "We will not raise it."
    marks = [Marked(span(text, "will not raise"), "differs"), Marked(span(text, "not"), "grave")]
    found = stretches(text, [span(text, text)], marks)
    assert [each.mark for each in found] == [None, "differs", "grave", "differs", None]


def test_what_the_writer_cut_in_is_left_out() -> None:
    text = "“We will raise it,” she said, “in May.”"
    found = told(stretches(text, [span(text, "“We will raise it,”"), span(text, "“in May.”")]))
    assert found == "“We will raise it,” … “in May.”"


def test_a_lonely_quotation_mark_at_an_end_goes() -> None:
    text = "“We will raise it"
    assert told(stretches(text, [span(text, text)])) == "We will raise it"
    assert told(stretches("We “will” go", [Span(0, 12)])) == "We “will” go"
    assert told(stretches("raise it”", [Span(0, 9)])) == "raise it"
    assert told(stretches("“", [Span(0, 1)])) == "“"


def test_long_words_are_cut_around_what_matters() -> None:
    text = "word " * 500 + "not " + "word " * 500
    found = stretches(text, [Span(0, len(text))], [Marked(span(text, "not"), "grave")])
    assert len(told(found)) <= LENGTH + 4
    assert Stretch("not", "grave") in found
    assert told(found).startswith("…")
    assert told(found).endswith("…")


def test_long_words_can_be_shown_from_their_beginning() -> None:
    text = "First words. " + "word " * 500 + "not"
    found = stretches(text, [Span(0, len(text))], [Marked(span(text, "not"), "grave")], 0)
    assert told(found).startswith("First words.")


def test_a_mark_in_no_shown_part_does_no_harm() -> None:
    text = "word " * 500
    assert stretches(text, [Span(0, 2000)], [Marked(Span(2100, 2104), "grave")])
