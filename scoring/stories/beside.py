"""Two articles of a story side by side: the places in which they tell the same, each with the words that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from scoring.stories.comparison import Comparison
from scoring.stories.differing import differing
from scoring.stories.drift import note
from scoring.stories.quotes import difference
from scoring.stories.utterances import find_utterances
from scoring.stories.values import Change, Place, Quote
from scoring.values import Message, Span

MatchKind = Literal["copy", "quote", "figure", "told"]


class Match(NamedTuple):
    """A place in one article and the like place in another; ``ones`` and ``others`` are the words that differ.

    Copied words, an utterance in two wordings, sentences whose figures differ, or a statement that both tell.
    """

    kind: MatchKind
    one: Span
    other: Span
    note: Message
    ones: tuple[Change, ...] = ()
    others: tuple[Change, ...] = ()

    def side(self, at: int) -> Span:
        """The place in the one (0) or the other article (1)."""
        return self.other if at else self.one

    def changed(self, at: int) -> tuple[Change, ...]:
        """The words of a side that differ."""
        return self.others if at else self.ones


def beside(found: Comparison, one: int, other: int) -> list[Match]:
    """All places that match, in the order of the one article; a statement that is copied or quoted is no place more."""
    kept = [*_copies(found, one, other), *_quotes(found, one, other)]
    for match in (*_figures(found, one, other), *_told(found, one, other)):
        if not any(_meet(each, match) for each in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: (match.one, match.other))


def closest(found: Comparison) -> tuple[int, int]:
    """The two articles that share most: those to lay side by side first."""
    best = max(found.ties, key=lambda each: each.share, default=None)
    return (best.one, best.other) if best else (0, 1)


# -- inside


def _copies(found: Comparison, one: int, other: int) -> Iterator[Match]:
    documents = found.documents
    for tie in found.ties:
        if {tie.one, tie.other} == {one, other}:
            for each in tie.passages:
                spans = (each.one, each.other) if tie.one == one else (each.other, each.one)
                ones, others = differing(documents[one], spans[0], documents[other], spans[1])
                told = Message("stories.match_copy", {"percent": f"{each.similarity:.0%}"})
                yield Match("copy", *spans, told, _plain(ones), _plain(others))


def _quotes(found: Comparison, one: int, other: int) -> Iterator[Match]:
    said = {at: {each.spans: each for each in find_utterances(found.documents[at])} for at in (one, other)}
    for quote in found.quotes:
        at = {each.place.article: each for each in quote.variants}
        if one in at and other in at:
            variants = at[one], at[other]
            changed = difference(0, 1, [said[each.place.article][each.spans] for each in variants])
            yield _quote(Quote(quote.speaker, variants, (changed,)))


def _quote(quote: Quote) -> Match:
    one, other = (Span(*each.place[1:]) for each in quote.variants)
    return Match("quote", one, other, note(quote.kind), tuple(quote.changes(0)), tuple(quote.changes(1)))


def _figures(found: Comparison, one: int, other: int) -> Iterator[Match]:
    for each in found.told.disagreements:
        figures, sentences = (each.one, each.other), each.sentences
        if _are(sentences, one, other):
            turned = sentences[0].article == other
            ones, others = ((Change(Span(*figure[1:]), grave=True),) for figure in _turned(figures, turned))
            yield Match("figure", *_spans(sentences, turned), Message("stories.match_figure"), ones, others)


def _told(found: Comparison, one: int, other: int) -> Iterator[Match]:
    seen = set[tuple[Span, ...]]()
    for each in found.told.statements:
        for place in each.told:
            if _are((each.place, place), one, other):
                spans = _spans((each.place, place), each.place.article == other)
                if spans not in seen:
                    seen.add(spans)
                    yield Match("told", *spans, Message("stories.match_told"))


def _are(places: Sequence[Place], one: int, other: int) -> bool:
    return {place.article for place in places} == {one, other}


def _spans(places: tuple[Place, Place], turned: bool) -> tuple[Span, Span]:
    first, second = _turned(places, turned)
    return Span(*first[1:]), Span(*second[1:])


def _turned(pair: tuple[Place, Place], turned: bool) -> tuple[Place, Place]:
    return (pair[1], pair[0]) if turned else pair


def _plain(spans: Sequence[Span]) -> tuple[Change, ...]:
    return tuple(Change(span, grave=False) for span in spans)


def _meet(match: Match, other: Match) -> bool:
    """Whether two matches have words in common in both articles."""
    sides = ((match.side(at), other.side(at)) for at in (0, 1))
    return all(one.start < other.end and other.start < one.end for one, other in sides)
