"""Misspellings: words that no list has or taken for another, names one letter off, and one name spelt two ways.

Unit: per 1,000 words of the article proper, its headline and subheads. Words that may be rare ones or names are marked
as unsure and not counted.
Source: SCOWL word lists (Atkinson); names of public figures from the training articles.
"""

from __future__ import annotations

from scoring.measures.typos.extent import per_thousand
from scoring.measures.typos.misspelt_names import find_misspelt_names
from scoring.measures.typos.misspelt_words import find_misspelt_words
from scoring.measures.typos.name_variants import find_name_variants
from scoring.measures.typos.taken_for_another import find_taken_for_another
from scoring.values import Document, Evidence, Measurement, Message, Word


def measure(document: Document) -> Measurement:
    """Words and names that surely are misspelt, per 1,000 words."""
    names = list(find_misspelt_names(document))
    taken = {word.start for word in names}
    variants = [(word, other) for word, other in find_name_variants(document) if word.start not in taken]
    taken |= {word.start for word, _ in variants}
    evidence = [mark for mark in find_misspelt_words(document) if mark.start not in taken]
    evidence += [_mark(word, "misspelling", Message("typos.misspelt_name", {"word": word.text})) for word in names]
    evidence += [
        _mark(word, "name_variant", Message("typos.name_variant", {"word": word.text, "other": other}))
        for word, other in variants
    ]
    taken = {place for mark in evidence for place in range(mark.start, mark.end)}
    others = find_taken_for_another(document)
    return per_thousand(document, [*evidence, *(each for each in others if each.start not in taken)])


def _mark(word: Word, kind: str, note: Message) -> Evidence:
    return Evidence(word.start, word.end, kind, note)
