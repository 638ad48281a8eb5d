"""Voices: who is heard in an article, each with all that is attributed to them."""

from __future__ import annotations

from typing import NamedTuple

from scoring.measures.attribution.said import credited
from scoring.reading.sources import name_of
from scoring.text.remembered import kept_for_the_last
from scoring.values import Attribution, Document


class Voice(NamedTuple):
    """Somebody who is heard; ``name`` None for a source without one ("critics", "he" where nobody knows who)."""

    name: str | None
    heard: list[Attribution]


@kept_for_the_last
def find_voices(document: Document) -> tuple[Voice, ...]:
    """The voices in the order in which they first speak: "Xi Jinping", "Xi" and the "he" that is Xi are one."""
    voices: list[Voice] = []
    known: dict[str, list[tuple[frozenset[str], Voice]]] = {}
    nameless: dict[str, Voice] = {}
    for each in credited(document):
        if each.source is None:
            continue
        name = _name(document, each)
        in_order = name.lower().replace("'s", "").split() if name else []
        words = frozenset(in_order)  # asked for by order below, so that every run finds the same voice
        alike = ((other, voice) for word in in_order for other, voice in known.get(word, ()))
        said = document.text[each.source.start : each.source.end].lower()
        voice = next((voice for other, voice in alike if words <= other or other <= words), nameless.get(said))
        if voice is None or (name and voice.name is None):
            voice = Voice(name, [])
            voices.append(voice)
        voice.heard.append(each)
        for word in words:
            known.setdefault(word, []).append((words, voice))
        if not name:
            nameless[said] = voice
    return tuple(voices)


def named_voices(document: Document) -> tuple[Attribution, ...]:
    """For each distinct named source its first attribution."""
    return tuple(voice.heard[0] for voice in find_voices(document) if voice.name)


def _name(document: Document, each: Attribution) -> str | None:
    """The name by which a source is known, its own or the one it stands for."""
    if each.speaker:
        return name_of(document.text[each.speaker.start : each.speaker.end])
    if each.source is None or each.source_kind in (None, "unnamed", "pronoun"):
        return None
    return name_of(document.text[each.source.start : each.source.end])
