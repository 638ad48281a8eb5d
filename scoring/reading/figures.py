"""Which names are people's, and which pronoun stands for each: by first names, titles and what they are quoted for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from scoring.reading.names import parts
from scoring.reading.sources import head_of
from scoring.reading.word_lists import word_list
from scoring.values import Attribution, Name, Span

Gender = Literal["he", "she"]
_TITLE_REACH = 24  # characters before a name in which its title stands
_TITLED = 5  # mentions that are looked at for a title
_SHORT_TITLES = ("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "prof", "rev")


class Figure(NamedTuple):
    """A name that is a person's; ``gender`` is the pronoun that stands for them, None where either may."""

    name: Name
    gender: Gender | None

    def answers_to(self, pronoun: str) -> bool:
        """Whether the pronoun may stand for this person."""
        return self.gender in (None, pronoun)


def find_figures(text: str, names: Sequence[Name], attributions: Sequence[Attribution]) -> tuple[Figure | None, ...]:
    """For each name its figure, None where nothing says that it is a person's."""
    sources = [each.source for each in attributions if each.source and each.source_kind in ("person", "official")]
    speaking = {source.start + len(head_of(text[source.start : source.end])) for source in sources}
    return tuple(_figure(text, name, speaking) for name in names)


def _figure(text: str, name: Name, speaking: set[int]) -> Figure | None:
    words = name.text.lower().split(" ")
    if is_thing(name):
        return None
    title = _title(text, name.mentions)
    gender = None if title == "either" else title
    first = words[0] if len(words) > 1 else ""
    if first in word_list("male_first_names", "figures"):
        return Figure(name, gender or "he")
    if first in word_list("female_first_names", "figures"):
        return Figure(name, gender or "she")
    return Figure(name, gender) if title or any(mention.end in speaking for mention in name.mentions) else None


@cache
def _things() -> frozenset[str]:
    """Words of bodies, countries and places."""
    capitals = parts("bodies") | parts("countries")
    kinds = ("organisations", "named_organisations", "governments")
    sources = (word_list(kind, "attribution_sources") for kind in kinds)
    return frozenset(word.lower() for word in capitals).union(*sources)


def is_thing(name: Name) -> bool:
    """A body, a country, a place, an abbreviation: whatever says it of itself."""
    words = name.text.lower().split(" ")
    if len(words) == 1 and name.text.isupper():
        return True
    return not _things().isdisjoint(words) or (len(words) < 3 and not word_list("places", "figures").isdisjoint(words))


def _title(text: str, mentions: Sequence[Span]) -> Gender | Literal["either"] | None:
    """What the titles right before a name say of it."""
    found: Literal["either"] | None = None
    for mention in mentions[:_TITLED]:
        before = _word_before(text, mention.start)
        if before in word_list("male_roles", "figures"):
            return "he"
        if before in word_list("female_roles", "figures"):
            return "she"
        if before in word_list("roles", "figures"):
            found = "either"
    return found


def _word_before(text: str, place: int) -> str:
    """The word right before a place, in lower case, without its point: "mr" before "Mr. Xi"."""
    before = text[max(0, place - _TITLE_REACH) : place].split()
    word = before[-1].lower() if before and text[place - 1 : place] == " " else ""
    return word[:-1] if word[:-1] in _SHORT_TITLES else word
