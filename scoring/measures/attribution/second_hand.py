"""Second hand: words that reached the article through another outlet ("the minister told Tass"; "quoted by the BBC").

Unit: share of the attributions that have a source; None without any.
Source: Lewis, Williams and Franklin 2008, A Compromised Fourth Estate? (Journalism Studies 9), on recycled news.
"""

from __future__ import annotations

from scoring.measures.attribution.notes import words_of
from scoring.measures.attribution.said import attributed
from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """The share passed on by an outlet; the outlets are marked."""
    found = attributed(document)
    if not found:
        return Measurement(None, note=Message("attribution.none", {"count": len(document.sentences)}))
    passed = [each.via for each in found if each.via]
    sure = {each.via for each in found if each.sure}
    evidence = tuple(
        Evidence(
            *via, "go_between", Message("attribution.go_between", {"via": words_of(document, via)}), sure=via in sure
        )
        for via in sorted(set(passed))
    )
    note = None if evidence else Message("attribution.all_first_hand", {"count": len(found)})
    return Measurement(len(passed) / len(found), evidence, note)
