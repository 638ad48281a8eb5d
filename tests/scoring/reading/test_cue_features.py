from __future__ import annotations

from typing import Any

from scoring.reading.cue_features import first_looks, second_looks, tense
from scoring.reading.cues import candidates
from scoring.training.feature_names import Names

from .prosed import prose

NAMES: Any = Names()


def features(text: str) -> list[set[str]]:
    found = prose(text)
    return [set(map(".".join, each)) for each in first_looks(NAMES, found, 0, candidates(found, 0))]


def test_form_speaker_and_neighbour() -> None:
    said, wants = features("The mayor said that the council wants a road.")
    assert {"lemma.say.", "form.said.n.that", "behind.that", "kind.say.r.want4", "verb.sayd.s.P"} <= said
    assert {"lemma.want.", "before.council", "verb.wants.s.P", "kind.want.l.saysay4"} <= wants


def test_names_and_numbers_leave_no_word() -> None:
    (said,) = features("Mara Dahl said Telna paid 40 crowns.")
    assert not any("dahl" in each.lower() or "telna" in each.lower() or "40" in each for each in said)


def test_what_was_not_learnt_weighs_nothing() -> None:
    found = prose("He said that she said no.")
    assert list(first_looks({}, found, 0, candidates(found, 0))) == [0.0, 0.0]
    assert list(first_looks({"lemma": {"say": {"": 2.0}}}, found, 0, candidates(found, 0))) == [2.0, 2.0]


def test_the_second_look_sees_the_others() -> None:
    found = prose("He said that she said no.")
    first, second = second_looks(NAMES, found, candidates(found, 0), [2.0, -1.0])
    assert {("outside", "-1"), ("kind", "say", "r", "", "$")} <= set(first or ())
    assert {("outside", "2"), ("kind", "say", "l", "say", "")} <= set(second or ())


def test_no_second_look_at_the_hopeless() -> None:
    found = prose("He said that she said no.")
    assert list(second_looks({}, found, candidates(found, 0), [2.0, -7.0])) == [0.0, None]


def test_tense() -> None:
    assert [tense(form, "warn") for form in ("warn", "warns", "warned", "warning")] == ["", "s", "d", "g"]
