from __future__ import annotations

from scoring.reading.contents import find_contents, from_start, run_on
from scoring.reading.cues import find_cues

from .prosed import prose


def contents(text: str) -> list[str]:
    found = prose(text)
    (cue,) = find_cues(found, 0)
    _, stretches = find_contents(found, 0, cue, {cue.word})
    return [" ".join(found.lower[a:b]) for a, b in stretches]


def test_behind_before_and_around_the_cue() -> None:
    assert contents("The mayor said that the road is closed.") == ["that the road is closed"]
    assert contents("The road is closed, the mayor said.") == ["the road is closed"]
    assert contents("“The road,” the mayor said, “is closed for good.”") == ["the road", "is closed for good"]


def test_source_behind_the_cue() -> None:
    found = prose("The road is closed, reported the Harbour Times.")
    (cue,) = find_cues(found, 0)
    source, _ = find_contents(found, 0, cue, {cue.word})
    assert source is not None
    assert " ".join(found.lower[slice(*source)]) == "the harbour times"


def test_runs_on_over_the_same_quotation_and_stops_behind_it() -> None:
    found = prose("“One,” he said. “Two. Three.” She left.")
    cues = [find_cues(found, index) for index in range(len(found.sentences))]
    stretches = run_on(found, 0, [(0, 1)], cues)
    assert [" ".join(found.lower[a:b]) for a, b in stretches] == ["one", "two three"]


def test_goes_back_to_the_start_of_the_quotation() -> None:
    found = prose("“One. Two,” he said.")
    assert from_start(found, 1, [(1, 2)]) == [(0, 2)]
