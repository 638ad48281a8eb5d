"""What of a comparison is worth telling, the same in the shell, the window and the report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scoring.stories.comparison import Comparison
from scoring.stories.statements import Statement
from scoring.stories.values import Place
from scoring.values import SOURCED


class Several(NamedTuple):
    """A statement of two or more articles: where each tells it, and how many independent reports they are."""

    places: tuple[Place, ...]
    reports: int

    @property
    def articles(self) -> list[int]:
        """The articles that tell it, in order."""
        return sorted({place.article for place in self.places})


def only_in(comparison: Comparison) -> list[Statement]:
    """The statements with a source or a figure that no other article has."""
    return [each for each in comparison.told.statements if each.alone and (each.has_number or each.status in SOURCED)]


def told_by_several(comparison: Comparison) -> Iterator[Several]:
    """What two or more articles tell, each sentence once, in the order of the first that tells it."""
    seen = set[Place]()
    for each in comparison.told.statements:
        places = (each.place, *each.told)
        if each.told and seen.isdisjoint(places):
            seen.update(places)
            yield Several(places, comparison.independent([place.article for place in places]))
