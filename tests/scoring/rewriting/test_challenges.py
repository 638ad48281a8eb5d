"""Challenges: how far, when met, when nobody can tell, and for which articles they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from resources.messages import word
from scoring.rewriting.challenges import CHALLENGES, Challenge, State, progress
from scoring.rewriting.facts import Differences, Fact
from scoring.values import Article, Assessment, Span
from tests.gui.conftest import make_assessment

HIGHER, LOWER = CHALLENGES
SAME = Differences((), ())
CHANGED = Differences((Fact("date", "1 may", Span(0, 5)),), ())


def scored(score: float | None) -> Assessment:
    return replace(make_assessment(Article("a", "a", "Headline\n\nBody")), score=score)


@pytest.mark.parametrize(
    ("then", "now", "facts", "state", "share"),
    [
        (50.0, 50.0, SAME, "open", 0.0),
        (50.0, 44.0, SAME, "open", 0.0),
        (50.0, 55.0, SAME, "open", 0.5),
        (50.0, 60.0, SAME, "met", 1.0),
        (50.0, 60.0, CHANGED, "open", 1.0),
        (50.0, None, SAME, "untold", 0.0),
        (None, 60.0, SAME, "barred", 0.0),
        (95.0, 100.0, SAME, "barred", 0.0),
    ],
)
def test_higher(then: float | None, now: float | None, facts: Differences, state: State, share: float) -> None:
    found = progress(HIGHER, scored(then), scored(now), facts)
    assert (found.state, found.share) == (state, share)
    assert word(*found.message)


@pytest.mark.parametrize(
    ("then", "now", "state"), [(60.0, 50.0, "open"), (60.0, 40.0, "met"), (45.0, 10.0, "barred"), (60.0, 70.0, "open")]
)
def test_lower(then: float, now: float, state: State) -> None:
    assert progress(LOWER, scored(then), scored(now), CHANGED).state == state


@pytest.mark.parametrize("challenge", CHALLENGES)
def test_every_challenge_is_worded(challenge: Challenge) -> None:
    for kind in ("challenge", "barred", "met"):
        assert word(f"rewrite.{kind}_{challenge.id}", {"count": 2})
