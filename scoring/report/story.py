"""The section on one story as one frozen value: which reports there are, who is talking, how quotes differ, what does
not agree, what one alone tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from scoring.charts.family import Leaf, Shared
from scoring.report.wordings import Side

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Some(Generic[T]):
    """The first rows of a list, and how many more it has."""

    rows: tuple[T, ...]
    more: int


class TieRow(NamedTuple):
    """What two articles of one report share, and their longest passage beside each other, if there is room for it."""

    told: str
    passage: tuple[Side, ...]


class VoiceRow(NamedTuple):
    """Somebody who is heard; ``share`` of all that is said, 0 to 1."""

    name: str
    kind: str
    share: float
    articles: tuple[int, ...]


class Wording(NamedTuple):
    """A wording of an utterance and how it differs from the one that tells most; of that one nothing is said."""

    side: Side
    about: str
    difference: str


class QuoteRow(NamedTuple):
    """One utterance in several wordings; ``question``: what the gravest difference makes one ask."""

    speaker: str
    question: str
    wordings: tuple[Wording, ...]


class SeveralRow(NamedTuple):
    """What several independent reports tell, in the words of the first."""

    side: Side
    articles: tuple[int, ...]
    reports: int


class AloneRow(NamedTuple):
    """What was found in one article alone."""

    number: int
    title: str
    sides: Some[Side]


@dataclass(frozen=True, slots=True)
class StoryPart:
    """What the report says of one story; ``reports`` and ``ties`` count the ``leaves`` from 0."""

    number: int
    title: str
    headline: str
    left_out: tuple[int, ...]  # articles that are not in English
    leaves: tuple[Leaf, ...]
    reports: tuple[tuple[int, ...], ...]
    ties: tuple[Shared, ...]
    family: tuple[TieRow, ...]
    voices: Some[VoiceRow]
    unanswered: Some[tuple[str, Side]]
    quotes: Some[QuoteRow]
    figures: Some[tuple[Side, Side]]
    several: Some[SeveralRow]
    one_report: int  # statements that several articles tell, all of one report
    alone: tuple[AloneRow, ...]
    limits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoStory:
    """A story that cannot be laid out, and why."""

    number: int
    title: str
    why: str
