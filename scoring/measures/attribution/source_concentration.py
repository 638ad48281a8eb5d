"""Source concentration: how much of what is said comes from the one source that is heard most.

Unit: share of the attributed words, 1 where only one source is heard; None where nobody is.
Source: Humprecht and Esser 2018, Diversity in Online News (Journalism Studies 19), on the diversity of actors.
"""

from __future__ import annotations

from scoring.measures.attribution.notes import words_of
from scoring.measures.attribution.said import attributed
from scoring.measures.attribution.voices import Voice, find_voices
from scoring.text.cover import merge
from scoring.text.places import begun_within
from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """The share of the source heard most; where it speaks is marked."""
    voices = find_voices(document)
    sizes = [_size(document, voice) for voice in voices]
    total = sum(sizes)
    if not total:
        return Measurement(None, note=Message("attribution.none", {"count": len(document.sentences)}))
    most = max(sizes)
    voice = voices[sizes.index(most)]
    if len(voices) == 1:
        note = Message("attribution.only_source", {"who": _name(document, voice)})
    else:
        note = Message("attribution.most_heard", {"who": _name(document, voice), "share": round(100 * most / total)})
    alone = len(voices) > 1 or len(voice.heard) == len(attributed(document))  # else others may be heard as well
    sure = {each.source for each in voice.heard if each.sure and alone and each.source_kind != "pronoun"}
    sources = sorted({each.source for each in voice.heard if each.source})
    return Measurement(
        most / total, tuple(Evidence(*source, "source", note, sure=source in sure) for source in sources)
    )


def _size(document: Document, voice: Voice) -> int:
    said = merge(span for each in voice.heard for span in each.content)
    return sum(begun_within(document.words, *span) for span in said)


def _name(document: Document, voice: Voice) -> str:
    source = voice.heard[0].source
    return voice.name or (words_of(document, source) if source else "")
