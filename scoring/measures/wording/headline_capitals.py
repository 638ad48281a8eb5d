"""Shouting headline: words of four letters or more in capitals, acronyms left out.

A word that the article itself writes in capitals is an acronym. A title that came apart from the text is read as well;
it cannot be marked.

Unit: share of the headline's words.
Source: Horne and Adali 2017, This just in: fake news packs a lot in title.
"""

from __future__ import annotations

from collections.abc import Sequence

from scoring.text.words import find_words
from scoring.values import Document, Evidence, Measurement, Message, Word

LEAST = 4


def measure(document: Document) -> Measurement:
    """The share of the headline's words that shout; None without a headline."""
    headline, title = document.headline, document.article.title or ""
    words = find_words(document.text, *headline) if headline else find_words(title)
    if not words:
        return Measurement(None)
    loud = _loud(words, document.words)
    if not headline:
        return Measurement(len(loud) / len(words), (), Message("wording.title_apart", {"count": len(loud)}))
    evidence = tuple(Evidence(word.start, word.end, "capitals", Message("wording.capitals")) for word in loud)
    note = None if evidence else Message("wording.none_in_headline")
    return Measurement(len(loud) / len(words), evidence, note)


def _loud(words: Sequence[Word], body: Sequence[Word]) -> list[Word]:
    capitals = [word for word in words if len(word.text) >= LEAST and word.text.isalpha() and word.text.isupper()]
    if not capitals:
        return []
    acronyms = {word.text for word in body if word.text.isupper()}
    return [word for word in capitals if word.text not in acronyms]
