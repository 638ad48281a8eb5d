"""The comparison of a story's articles: which share one report, who is talking, how quotes changed, who tells what.

What was worked out of an article, and of a pair, is kept by its text: adding one more redoes only its part.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from scoring.stories.disagreements import told_sentences
from scoring.stories.names import merge_names
from scoring.stories.near import pairs
from scoring.stories.passages import Passage, passages
from scoring.stories.quotes import line_up
from scoring.stories.reports import Tie, reports, tie, tree
from scoring.stories.statements import Told, compare_statements
from scoring.stories.utterances import find_utterances
from scoring.stories.values import Quote
from scoring.stories.voices import Accused, Voice, merge_voices, unanswered
from scoring.stories.wording import Wording, wording
from scoring.values import Document

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found over the articles of a story, which are numbered by their place in ``documents``.

    ``ties`` are all pairs that share passages, ``tree`` those that hold the families of reports together, ``reports``
    the articles by the report they go back to: as many as there are independent reports.
    """

    documents: tuple[Document, ...]
    ties: tuple[Tie, ...]
    tree: tuple[Tie, ...]
    reports: tuple[tuple[int, ...], ...]
    quotes: tuple[Quote, ...]
    voices: tuple[Voice, ...]
    unanswered: tuple[Accused, ...]
    told: Told

    def independent(self, articles: Sequence[int]) -> int:
        """How many independent reports some articles are: copies of one report count once."""
        return sum(not set(each).isdisjoint(articles) for each in self.reports)


class Comparer:
    """Compares stories one after another and keeps what it knows of the articles of the last."""

    def __init__(self) -> None:
        self._known: dict[Hashable, object] = {}
        self._used: dict[Hashable, object] = {}

    def compare(self, documents: Sequence[Document]) -> Comparison:
        """The comparison of some articles, in their order."""
        self._used = {}
        wordings = [self._once(("wording", each.text), wording, each) for each in documents]
        ties = tuple(self._ties(documents, wordings))
        kept = tree(ties)
        entities = merge_names(documents)
        said = [self._once(("said", each.text), find_utterances, each) for each in documents]
        found = Comparison(
            documents=tuple(documents),
            ties=ties,
            tree=tuple(kept),
            reports=tuple(map(tuple, reports(len(documents), kept))),
            quotes=self._once(("quotes", *(each.text for each in documents)), line_up, said),
            voices=merge_voices(documents, entities),
            unanswered=unanswered(documents, entities),
            told=compare_statements(
                documents,
                [self._once(("told", n, each.text), told_sentences, n, each) for n, each in enumerate(documents)],
            ),
        )
        self._known = self._used
        return found

    def _ties(self, documents: Sequence[Document], wordings: Sequence[Wording]) -> Iterator[Tie]:
        for one, other in pairs(wordings):
            key = ("passages", documents[one].text, documents[other].text)
            found: list[Passage] = self._once(key, passages, wordings[one], wordings[other])
            if found:
                yield tie(one, other, wordings, found)

    def _once(self, key: tuple[Hashable, ...], work: Callable[..., R], *args: object) -> R:
        """What some work gives, done once for the same key; kept while the stories compared need it."""
        if key not in self._used:
            self._used[key] = self._known[key] if key in self._known else work(*args)
        return cast(R, self._used[key])
