from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scoring.report.excerpts import LENGTH, MOST, find_excerpts
from scoring.values import Assessment, Evidence, Message

Make = Callable[..., Assessment]
NOTE = Message("hedging.hedge")


def with_marks(assessment: Assessment, *marks: tuple[str, str, str]) -> Assessment:
    """The assessment with one line for each (family, kind, marked text)."""
    text = assessment.document.text
    lines = []
    for family, kind, marked in marks:
        start = text.index(marked)
        evidence = (Evidence(start, start + len(marked), kind, NOTE),)
        lines.append(replace(assessment.lines[1], family=family, points=-3.0, evidence=evidence))
    return replace(assessment, lines=tuple(lines))


def test_marked_words_are_a_piece_of_their_own(make: Make) -> None:
    (excerpt,) = find_excerpts(with_marks(make(), ("hedging", "hedge", "Possibly")))
    assert [(piece.text, piece.family) for piece in excerpt.pieces] == [
        ("Possibly", "hedging"),
        (" the repairs cost too much.", None),
    ]
    assert [caption.family for caption in excerpt.captions] == ["hedging"]


def test_the_shorter_of_two_marks_is_shown(make: Make) -> None:
    sentence = "Possibly the repairs cost too much."
    marks = (("unsourced_claims", "unsourced_claim", sentence), ("hedging", "hedge", "Possibly"))
    (excerpt,) = find_excerpts(with_marks(make(), *marks))
    assert [piece.family for piece in excerpt.pieces] == ["hedging", "unsourced_claims"]


def test_what_somebody_said_is_no_mark_of_its_own(make: Make) -> None:
    assert find_excerpts(with_marks(make(), ("attribution", "content", "It could not be saved"))) == ()


def test_every_family_has_its_sentence_in_the_order_of_the_text(make: Make) -> None:
    marks = (("typos", "misspelling", "Ticket"), ("hedging", "hedge", "Possibly"), ("attribution", "cue", "said"))
    found = find_excerpts(with_marks(make(), *marks))
    assert [excerpt.captions[0].family for excerpt in found] == ["hedging", "attribution", "typos"]


def test_there_are_few_and_none_is_long(make: Make) -> None:
    body = " ".join(f"The pier was closed in year {i} of the plan." for i in range(200)) + " " + "and so on " * 5000
    found = find_excerpts(make(body=body))
    assert 0 < len(found) <= MOST
    assert all(sum(len(piece.text) for piece in excerpt.pieces) <= LENGTH + 2 for excerpt in found)


def test_a_mark_outside_every_sentence_is_left_out(make: Make) -> None:
    assessment = make()
    blank = len("Harbour council votes to close the old pier")
    line = replace(assessment.lines[1], evidence=(Evidence(blank, blank + 1, "spacing", NOTE),))
    assert find_excerpts(replace(assessment, lines=(line,))) == ()
