"""Plain cues: attributions told with "say" alone, which neither judges the speaker nor guesses at thoughts.

Unit: share of the attributions that have a source; None without any.
Source: The Associated Press Stylebook, "said"; Cole and Shaw 1974, "Powerful" Verbs and "Body Language".
"""

from __future__ import annotations

from scoring.measures.attribution.said import credited
from scoring.text.words import find_words
from scoring.values import Attribution, Document, Evidence, Measurement, Message

_PLAIN = frozenset({"said", "say", "says", "saying"})


def measure(document: Document) -> Measurement:
    """The share of attributions with a plain cue; these cues are marked."""
    attributions = credited(document)
    if not attributions:
        return Measurement(None, note=Message("attribution.none", {"count": len(document.sentences)}))
    plain = [each for each in attributions if _is_plain(document, each)]
    cues = sorted({each.cue for each in plain})
    sure = {each.cue for each in plain if each.sure}
    evidence = tuple(Evidence(*cue, "cue", Message("attribution.plain"), sure=cue in sure) for cue in cues)
    note = None if evidence else Message("attribution.no_plain", {"count": len(attributions)})
    return Measurement(len(plain) / len(attributions), evidence, note)


def _is_plain(document: Document, attribution: Attribution) -> bool:
    cue = find_words(document.text, attribution.cue.start, attribution.cue.end)
    return any(word.text.lower() in _PLAIN for word in cue)
