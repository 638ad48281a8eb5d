from __future__ import annotations

from scoring.reading.cue_features import cue_features, second_features, tense
from scoring.reading.cues import candidates

from .prosed import prose


def features(text: str) -> list[list[str]]:
    found = prose(text)
    return list(cue_features(found, 0, candidates(found, 0)))


def test_form_speaker_and_neighbour() -> None:
    said, wants = features("The mayor said that the council wants a road.")
    assert {"f=said", "l=say", "n1=that", "R=want4say"} <= set(said)
    assert {"f=wants", "p1=council", "N=Pwants", "L=saysay4want"} <= set(wants)


def test_names_and_numbers_leave_no_word() -> None:
    (said,) = features("Mara Dahl said Telna paid 40 crowns.")
    assert not any("dahl" in each.lower() or "telna" in each.lower() or "40" in each for each in said)


def test_the_second_look_sees_the_others() -> None:
    found = prose("He said that she said no.")
    first, second = second_features(found, candidates(found, 0), [2.0, -1.0])
    assert {"m-1", "r-1", "s"} <= set(first)
    assert {"m2", "l2", "r-4", "Ksaylsay", "Dsay3", "<said said"} <= set(second)


def test_no_second_look_at_the_hopeless() -> None:
    found = prose("He said that she said no.")
    assert list(second_features(found, candidates(found, 0), [2.0, -7.0]))[1] == []


def test_tense() -> None:
    assert [tense(form, "warn") for form in ("warn", "warns", "warned", "warning")] == ["", "s", "d", "g"]
