"""British and American spelling: both are right, and an article keeps to one of them."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from resources import ROOT
from scoring.values import Document, Word

ENOUGH = 2  # different words of each spelling: one may be a slip, a name or somebody's title


class Varieties(NamedTuple):
    """The writer's own words that only one of the two spellings has, in order of the alphabet."""

    british: tuple[str, ...]
    american: tuple[str, ...]

    @property
    def are_mixed(self) -> bool:
        """Whether there are several words of each."""
        return min(len(self.british), len(self.american)) >= ENOUGH


@cache
def spellings() -> dict[str, str]:
    """The American form of each British word."""
    lines = (ROOT / "lexicons" / "words_spellings.txt").read_text("utf-8").splitlines()
    return dict(line.split(" ") for line in lines)


@cache
def _one_sided() -> tuple[frozenset[str], frozenset[str]]:
    """The words that only one of the two has."""
    return frozenset(spellings()), frozenset(spellings().values())


def find_varieties(document: Document) -> Varieties:
    """Words written small and outside quotations: names and other people's words keep their spelling."""
    texts = {word.text for word in document.words}
    british, american = (texts & words for words in _one_sided())
    if min(len(british), len(american)) < ENOUGH:
        return Varieties(tuple(sorted(british)), tuple(sorted(american)))
    own = {word.text for word in document.words if word.text in british | american and not _is_quoted(document, word)}
    return Varieties(tuple(sorted(british & own)), tuple(sorted(american & own)))


def _is_quoted(document: Document, word: Word) -> bool:
    return any(quotation.start <= word.start < quotation.end for quotation in document.quotations)
