"""Who is talking in a story: sources over all articles, each once, with what is attributed to them in each.

Share of voice: the part of all attributed words of the story that is one source's (words shared by two count for both).
Source: counting sources and their share of words is the usual content analysis of news (Riffe, Lacy and Watson 2019).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from scoring.measures.attribution.voices import find_voices
from scoring.reading.sources import name_of
from scoring.stories.accused import find_accused
from scoring.stories.names import Entity
from scoring.stories.values import Place
from scoring.text.places import begun_within
from scoring.values import Attribution, Document, SourceKind


class Heard(NamedTuple):
    """An attribution in an article, under the name of a voice."""

    voice: str
    article: int
    what: Attribution


class Voice(NamedTuple):
    """Somebody who is heard in a story; ``heard`` is where each attribution to them stands, source and content.

    ``share`` is of all attributed words of the story, 0 to 1. Who has no name goes by the words that stand for them.
    """

    name: str
    kind: SourceKind
    heard: tuple[Place, ...]
    share: float

    @property
    def articles(self) -> Mapping[int, int]:
        """How many attributions each article that hears them has."""
        return Counter(place.article for place in self.heard)


class Accused(NamedTuple):
    """Somebody blamed in an article that tells no answer of theirs."""

    name: str
    place: Place


def merge_voices(documents: Sequence[Document], entities: Sequence[Entity]) -> tuple[Voice, ...]:
    """The voices of a story; those that most articles hear first, then those with the most words."""
    homes = {place: entity.name for entity in entities for place in entity.mentions}
    heard: dict[str, list[Heard]] = defaultdict(list)
    for each in _heard(documents, homes):
        heard[each.voice].append(each)
    words = {name: sum(_words(documents[each.article], each.what) for each in said) for name, said in heard.items()}
    whole = max(1, sum(words.values()))
    voices = [Voice(name, _kind(said), _places(said), words[name] / whole) for name, said in heard.items()]
    return tuple(sorted(voices, key=lambda voice: (-len(voice.articles), -voice.share, voice.heard[0])))


def unanswered(documents: Sequence[Document], entities: Sequence[Entity]) -> tuple[Accused, ...]:
    """Who is blamed in an article where nothing is attributed to them and no answer of theirs is told."""
    home = {place: entity for entity in entities for place in entity.mentions}
    found: dict[tuple[str, int], Accused] = {}
    for article, document in enumerate(documents):
        speak = {home[place].name for place in _speaking(article, document) if place in home}
        for span in find_accused(document):
            entity = home.get(Place(article, *span))
            if entity and entity.name not in speak:
                found.setdefault((entity.name, article), Accused(entity.name, Place(article, *span)))
    return tuple(sorted(found.values(), key=lambda each: each.place))


# -- inside


def _heard(documents: Sequence[Document], homes: Mapping[Place, str]) -> Iterator[Heard]:
    """Every attribution under the names in its source, or under its words; a "he" that is nobody's is left out."""
    for article, document in enumerate(documents):
        for voice in find_voices(document):
            for each in voice.heard:
                named = list(dict.fromkeys(homes[place] for place in _named(article, document, each) if place in homes))
                if not named and each.source and each.source_kind != "pronoun":
                    named = [voice.name or document.text[slice(*each.source)].lower()]
                yield from (Heard(name, article, each) for name in named)


def _named(article: int, document: Document, each: Attribution) -> Iterator[Place]:
    """The mentions of names of who speaks; not of those they speak for ("a spokesman for Ana Sol")."""
    span = each.speaker or each.source
    head = (name_of(document.text[slice(*span)]) or "").lower().replace(".", "").split() if span else []
    for name in document.names if span and head else ():
        for mention in name.mentions:
            words = document.text[slice(*mention)].lower().replace(".", "").split()
            if span and span.start <= mention.start and mention.end <= span.end and set(words) <= set(head):
                yield Place(article, *mention)


def _kind(said: Sequence[Heard]) -> SourceKind:
    """The kind that most attributions give; a pronoun tells none."""
    kinds = Counter(each.what.source_kind for each in said if each.what.source_kind)
    del kinds["pronoun"]
    return kinds.most_common(1)[0][0] if kinds else "person"


def _places(said: Sequence[Heard]) -> tuple[Place, ...]:
    return tuple(sorted(_place(each.article, each.what) for each in said))


def _place(article: int, each: Attribution) -> Place:
    """From the first to the last of source, cue and content."""
    spans = [each.cue, *each.content, *([each.source] if each.source else [])]
    return Place(article, min(span.start for span in spans), max(span.end for span in spans))


def _words(document: Document, each: Attribution) -> int:
    return sum(begun_within(document.words, *span) for span in each.content)


def _speaking(article: int, document: Document) -> Iterator[Place]:
    """Where the names stand of those who speak or answer in an article."""
    said = {span for each in document.attributions for span in (each.source, each.speaker) if span}
    said |= {reply.who for reply in document.replies if reply.who}
    for name in document.names:
        for mention in name.mentions:
            if any(span.start <= mention.start and mention.end <= span.end for span in said):
                yield Place(article, *mention)
