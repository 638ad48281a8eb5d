"""Who is on stage where: people named outside quotations, and who was found to speak, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from scoring.reading.figures import Figure, find_figures, is_thing
from scoring.reading.sources import head_of
from scoring.text.places import number_at
from scoring.values import Attribution, Name, Quotation, Sentence, Span

_PLACE = (" in ", " In ", " at ", " At ", " near ", " across ")  # what follows is no person
_FEW = 12  # of an endless sentence no more are looked at
_NOT_ACTING = (*_PLACE, " of ", " to ", " from ", " for ", " on ", " with ", "-")


class Mention(NamedTuple):
    """Where a name stands, and which of the names it is."""

    span: Span
    name: int


@dataclass(frozen=True, slots=True)
class Scene:
    """Lists for each sentence: the people named; where names stand that may be people's; who spoke, None if unknown."""

    text: str
    starts: Sequence[int]
    quotations: Sequence[Quotation]
    figures: Sequence[Figure | None]
    people: Sequence[list[Mention]]
    strangers: Sequence[list[int]]
    spoke: Sequence[list[Mention | None]]

    def sentence(self, place: int) -> int:
        """The number of the sentence at a place."""
        return max(bisect_right(self.starts, place) - 1, 0)

    def quoted(self, place: int) -> bool:
        """Whether a place lies in a quotation."""
        return in_quotation(self.quotations, place)

    def fits(self, mention: Mention, pronoun: str) -> bool:
        """Whether the pronoun may stand for this person."""
        figure = self.figures[mention.name]
        return figure is not None and figure.answers_to(pronoun)

    def named_in(self, span: Span) -> Mention | None:
        """The person whose name ends the head of a source: "campaign manager Jeff Weaver"."""
        end = span.start + len(head_of(self.text[span.start : span.end]))
        found = [each for each in self.before(self.sentence(span.start), end) if span.start <= each.span.start]
        return found[-1] if found and found[-1].span.end == end else None

    def before(self, sentence: int, place: int) -> list[Mention]:
        """The last few people named in a sentence before a place."""
        people = self.people[sentence]
        at = bisect_left(people, place, key=lambda mention: mention.span.start)
        return people[max(0, at - _FEW) : at]


def in_quotation(quotations: Sequence[Quotation], place: int) -> bool:
    """Whether a place lies in one of the quotations, which are in order."""
    return number_at(quotations, place) is not None


def set_scene(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    names: Sequence[Name],
    attributions: Sequence[Attribution],
) -> Scene:
    """The scene before anybody has spoken."""
    starts = [sentence.start for sentence in sentences]
    figures = find_figures(text, names, attributions)
    scene = Scene(text, starts, quotations, figures, *([[] for _ in sentences] for _ in range(3)))
    for at, name in enumerate(names):
        if figures[at] or not is_thing(name):
            _enter(scene, at, name)
    for people in scene.people:
        people.sort()
    for strangers in scene.strangers:
        strangers.sort()
    return scene


def _enter(scene: Scene, at: int, name: Name) -> None:
    """Write down where a name is mentioned outside quotations."""
    for mention in name.mentions:
        if scene.quoted(mention.start):
            continue
        if scene.figures[at] and not scene.text.endswith(_PLACE, 0, mention.start):
            scene.people[scene.sentence(mention.start)].append(Mention(mention, at))
        elif not scene.figures[at] and not scene.text.endswith(_NOT_ACTING, 0, mention.start):
            scene.strangers[scene.sentence(mention.start)].append(mention.start)
