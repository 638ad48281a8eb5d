"""Voices: the sources of an article that have a name, each once."""

from __future__ import annotations

from scoring.reading.sources import name_of
from scoring.values import Attribution, Document


def named_voices(document: Document) -> tuple[Attribution, ...]:
    """For each distinct named source its first attribution: "Xi Jinping" and "Xi" are one."""
    known: dict[str, set[frozenset[str]]] = {}
    firsts = []
    for each in document.attributions:
        if each.source is None or each.source_kind in (None, "unnamed", "pronoun"):
            continue
        name = name_of(document.text[each.source.start : each.source.end])
        if name is None:
            continue
        words = frozenset(name.lower().replace("'s", "").split())
        if not any(words <= other or other <= words for word in words for other in known.get(word, ())):
            firsts.append(each)
        for word in words:
            known.setdefault(word, set()).add(words)
    return tuple(firsts)
