from __future__ import annotations

import pytest

from scoring.reading.cues import Cue
from scoring.reading.speakers import follows, nearest_before, speaker_after, subject_of, trim_source

from .prosed import prose


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("but the mayor", "the mayor"),
        ("by western leaders", "western leaders"),
        ("in september", None),
        ("the mayor last week", "the mayor"),
        ("Dahl also met", "dahl"),
        ("the man who was late", "the man who was late"),
        ("Mara Dahl echoed the council", "mara dahl"),
        ("Mara Dahl, who", "mara dahl"),
        ("Mara May", "mara may"),
        ("the mayor last May", "the mayor"),
    ],
)
def test_trim(source: str, left: str | None) -> None:
    found = prose(source)
    stretch = trim_source(found, (0, len(found.words)))
    assert (" ".join(found.lower[slice(*stretch)]) if stretch else None) == left


def test_no_source_stays_none() -> None:
    assert trim_source(prose("the mayor"), None) is None


def test_speaker_after() -> None:
    found = prose("The road is closed, reported Telna.")
    assert speaker_after(found, 0, Cue(4, "report", "say", 4, 5, 1.0)) == (5, 6)
    other = prose("The mayor reported Telna to the court.")
    assert speaker_after(other, 0, Cue(2, "report", "say", 2, 3, 1.0)) is None


def test_subject_of_a_second_verb() -> None:
    found = prose("The mayor walked out, saying that he was tired.")
    assert subject_of(found, 0, Cue(4, "say", "say", 4, 5, 1.0)) == (0, 2)
    assert subject_of(found, 0, Cue(2, "walk", "say", 2, 3, 1.0)) is None


def test_follows() -> None:
    found = prose("She said no and added that it was late.")
    assert follows(found, Cue(4, "add", "say", 4, 5, 1.0))
    assert not follows(found, Cue(1, "say", "say", 1, 2, 1.0))


def test_pronoun_right_before_a_cue() -> None:
    found = prose("The law forbids what it calls noise.")
    assert nearest_before(found, 0, Cue(5, "call", "say", 5, 6, 1.0)) == (4, 5)
    assert nearest_before(found, 0, Cue(2, "forbid", "ban", 2, 3, 1.0)) is None
