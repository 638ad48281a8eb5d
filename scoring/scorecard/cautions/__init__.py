"""Cautions: why the score of an article may not hold, each found in its reading, its measures or the score itself.

``docs/cautions.md`` lists them all with what they block.
"""

from __future__ import annotations

import math

from scoring.scorecard.card import Conformal, Scorecard
from scoring.scorecard.cautions.extent import mostly_quotation, not_english, too_short
from scoring.scorecard.cautions.form import is_listing, is_transcript
from scoring.scorecard.cautions.opinion import says_opinion, sounds_like_opinion
from scoring.scorecard.cautions.satire import says_satire, sounds_like_a_joke
from scoring.scorecard.cautions.spelling import mixed_spelling
from scoring.scorecard.cautions.unlike import outside
from scoring.values import Analysis, Caution, Document, Message

UNSCORABLE = frozenset({"too_short", "not_english"})  # no score at all
BLOCKING = UNSCORABLE | {
    "listing",
    "transcript",
    "mostly_quotation",
    "satire",
    "may_be_joke",
    "unlike_training",
    "undecided",
}


def find_cautions(analysis: Analysis, scorecard: Scorecard) -> tuple[Caution, ...]:
    """The cautions of an article, those that block an answer first; where there is no score, the reason only."""
    document = analysis.document
    unscorable = not_english(document) or too_short(document)
    kept = (mostly_quotation(document), outside(analysis, scorecard), mixed_spelling(document))
    found = [unscorable] if unscorable else [*_kind(document), *kept]
    if document.article.extra.get("edited") == "yes":
        found.append(Message("cautions.edited"))
    cautions = [_caution(message) for message in found if message]
    return tuple(sorted(cautions, key=lambda caution: not caution.blocking))


def undecided(conformal: Conformal, uncut: float) -> tuple[Caution, ...]:
    """The caution of an uncut score at which neither label can be excluded; none elsewhere."""
    if not conformal.holds_both(uncut):
        return ()
    low, high = math.floor(conformal.reliable), math.ceil(conformal.unreliable)
    return (_caution(Message("cautions.undecided", {"low": low, "high": high})),)


def _kind(document: Document) -> list[Message]:
    """What kind of text it is, if no news report: the first that holds, as one explains the signs of the next."""
    kinds = {
        "satire": says_satire,
        "transcript": is_transcript,
        "listing": is_listing,
        "opinion": says_opinion,
        "may_be_joke": sounds_like_a_joke,
        "may_be_opinion": sounds_like_opinion,
    }
    return [Message(f"cautions.{name}") for name, holds in kinds.items() if holds(document)][:1]


def _caution(message: Message) -> Caution:
    name = message.id.removeprefix("cautions.")
    return Caution(name, message, name in BLOCKING)
