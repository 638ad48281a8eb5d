"""Challenges for a rewrite, as data: what the score has to do, and whether the facts have to stay."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scoring.rewriting.facts import Differences
from scoring.values import Assessment, Message

State = Literal["open", "met", "barred", "untold"]


class Challenge(NamedTuple):
    """``gain``: points above the original, below it where negative; ``least``, ``most``: scores of fit originals."""

    id: str
    gain: float
    keeps_facts: bool
    least: float = 0.0
    most: float = 100.0


class Progress(NamedTuple):
    """How far somebody is: ``share`` of the points, 0 to 1, and what to say of it."""

    challenge: Challenge
    state: State
    share: float
    message: Message


CHALLENGES = (
    Challenge("higher", gain=10, keeps_facts=True, most=90),
    Challenge("lower", gain=-20, keeps_facts=False, least=50),
)


def progress(challenge: Challenge, then: Assessment, now: Assessment, facts: Differences) -> Progress:
    """How far a draft is in a challenge; a score that cannot be told is a result and no failure."""
    if then.score is None or not challenge.least <= then.score <= challenge.most:
        return Progress(challenge, "barred", 0.0, Message(f"rewrite.barred_{challenge.id}"))
    if now.score is None:
        return Progress(challenge, "untold", 0.0, Message("rewrite.progress_untold"))
    gained = round(now.score, 1) - round(then.score, 1)
    share = min(1.0, max(0.0, gained / challenge.gain))
    changed = len(facts.gone) + len(facts.new)
    if share < 1.0:
        values = {"points": f"{abs(gained) if share else 0.0:.1f}", "goal": f"{abs(challenge.gain):.0f}"}
        return Progress(challenge, "open", share, Message("rewrite.progress", values))
    if changed and challenge.keeps_facts:
        return Progress(challenge, "open", share, Message("rewrite.progress_facts", {"count": changed}))
    return Progress(challenge, "met", 1.0, Message(f"rewrite.met_{challenge.id}", {"count": changed}))
