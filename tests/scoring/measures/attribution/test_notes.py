"""What the marks of attributions say."""

from __future__ import annotations

from resources.messages import word
from scoring.measures.attribution import attribution_density, right_of_reply, source_concentration
from scoring.measures.attribution.notes import full_names, source_note, words_of
from scoring.reading import read
from scoring.values import Article, Document, Span

TEXT = """Bridge plan

Paul Okoro said that the bridge was old. “It is dear,” he added. Okoro denied the claim.

Critics say that the ministry was too late."""


def document() -> Document:
    return read(Article("test", "", TEXT))


def test_a_pronoun_is_told_by_its_full_name() -> None:
    found = document()
    notes = [word(*source_note(found, each, full_names(found))) for each in found.attributions if each.source]
    assert notes[1] == "“he” is Paul Okoro here. Who is Paul Okoro, and how would they know?"


def test_every_mark_asks_what_to_find_out_next() -> None:
    for measure in (attribution_density, source_concentration, right_of_reply):
        assert all(word(*each.note).endswith("?") for each in measure.measure(document()).evidence)


def test_who_answers_is_told_by_full_name() -> None:
    (mark,) = right_of_reply.measure(document()).evidence
    assert mark.note.values["who"] == "Paul Okoro"


def test_words_stand_on_one_line() -> None:
    assert words_of(document(), Span(0, 24)) == "Bridge plan Paul Okoro"
