from __future__ import annotations

from collections.abc import Callable

from scoring.scorecard.cautions.labels import alone, around, ending, headings, short_lines
from scoring.values import Document

Reader = Callable[..., Document]


def test_short_lines_near_the_top_and_the_end(reading: Reader) -> None:
    long = "The council sold the harbour to a company that is not from here."
    document = reading("\n".join(["Opinion", *[long] * 40, "Halfway house", *[long] * 40, "Letters"]), "Harbour sold")
    assert list(short_lines(document)) == ["Harbour sold", "Opinion", "Letters"]


def test_a_short_text_is_looked_at_once(reading: Reader) -> None:
    assert list(short_lines(reading("One line here.", "Harbour sold"))) == ["Harbour sold", "One line here."]


def test_headings_and_ending(reading: Reader) -> None:
    document = reading("It rains. " * 200)
    assert headings(document)[0] == "Council sells the harbour to a company"
    assert document.text.endswith(ending(document))
    assert len(ending(document)) < len(document.text)


def test_labels_stand_before_after_or_alone() -> None:
    label, lone = around("review"), alone("review")
    assert label.match("Review: A play")
    assert label.match("A play | review")
    assert not label.match("Review of a play")
    assert lone.match("(Review)")
    assert not lone.match("Review it")
