"""The measures of attribution on one text: shares, counts and groups."""

from __future__ import annotations

import pytest

from scoring.measures.attribution import (
    attribution_density,
    named_sources,
    plain_cues,
    quotes_without_speaker,
    unnamed_sources,
)
from scoring.measures.attribution.voices import find_voices, named_voices
from scoring.reading import read
from scoring.values import Article, Document

TEXT = """Bridge plan

Paul Okoro said that the bridge was old. Okoro said it was dear.

Critics say that the ministry was too late. “Nobody asked us,” Mara Dahl said.

“A heart of stone for sale” was its name. It rained."""


@pytest.fixture
def document() -> Document:
    return read(Article("test", "", TEXT))


def test_density_is_a_share_of_words(document: Document) -> None:
    found = attribution_density.measure(document)
    # that the bridge was old, it was dear, that the ministry was too late, Nobody asked us: 17 words.
    assert found.value == pytest.approx(17 / len(document.words))
    groups = {each.group for each in found.evidence}
    assert groups == {0, 1, 2, 3}
    for group in groups:
        assert {each.kind for each in found.evidence if each.group == group} == {"source", "cue", "content"}


def test_a_source_says_its_kind(document: Document) -> None:
    found = attribution_density.measure(document)
    assert [each.source_kind for each in found.evidence if each.kind == "source"] == [
        "person",
        "person",
        "unnamed",
        "person",
    ]


def test_named_sources_are_counted_once(document: Document) -> None:
    assert len(named_voices(document)) == 2
    assert named_sources.measure(document).value == 2


def test_a_pronoun_counts_as_who_it_stands_for() -> None:
    text = "Rain\n\nMara Dahl said that it rained. She said it was cold. Paul Okoro said it was late."
    voices = find_voices(read(Article("test", "", text)))
    assert [(voice.name, len(voice.heard)) for voice in voices] == [("Mara Dahl", 2), ("Paul Okoro", 1)]


def test_voices_without_a_name_are_told_by_their_words(document: Document) -> None:
    assert [voice.name for voice in find_voices(document)] == ["Paul Okoro", None, "Mara Dahl"]


def test_unnamed_sources_are_a_share(document: Document) -> None:
    assert unnamed_sources.measure(document).value == pytest.approx(1 / 4)


def test_plain_cues_are_a_share(document: Document) -> None:
    found = plain_cues.measure(document)
    assert found.value == 1
    assert [document.text[each.start : each.end] for each in found.evidence] == ["said", "said", "say", "said"]


def test_quotes_without_speaker_are_a_share(document: Document) -> None:
    found = quotes_without_speaker.measure(document)
    assert found.value == pytest.approx(1 / 2)
    assert [each.kind for each in found.evidence] == ["quote_without_speaker"]


def test_no_quotation_no_value() -> None:
    assert quotes_without_speaker.measure(read(Article("test", "", "Rain\n\nIt rained."))).value is None
