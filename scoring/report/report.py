"""The report as one frozen value: all that PDF and HTML show, in words, without any layout."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain, repeat

from resources.messages import word
from scoring.explain import case_against, case_for, checks
from scoring.report.excerpts import Excerpt, find_excerpts
from scoring.report.method import Method, make_method
from scoring.report.plain import cut
from scoring.report.receipt import Receipt, make_receipt
from scoring.report.story import NoStory, StoryPart
from scoring.report.telling import Plan, Telling
from scoring.scorecard.card import Scorecard
from scoring.values import Assessment, Band

TITLE = 220  # characters of a headline
PHRASE = 160


@dataclass(frozen=True, slots=True)
class Lookup:
    """What to check elsewhere: the question and the words to search for."""

    question: str
    phrase: str


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """What the report says of one article; ``families`` are points by family, in order, without the base."""

    number: int
    id: str
    title: str
    facts: tuple[str, ...]
    score: float | None
    interval: tuple[float, float] | None
    band: Band
    families: dict[str, float]
    receipt: Receipt
    cautions: tuple[str, ...]
    case_for: tuple[str, ...]
    case_against: tuple[str, ...]
    excerpts: tuple[Excerpt, ...]
    checks: tuple[Lookup, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report."""

    title: str
    articles: tuple[ArticlePart, ...]
    stories: tuple[StoryPart | NoStory, ...]
    method: Method
    version: str


def make_report(
    assessments: Iterable[Assessment],
    scorecard: Scorecard,
    dropped: Iterable[int] = (),
    stories: Sequence[Plan] = (),
) -> Report:
    """The report on some articles, in their order; ``dropped``: how many sentences of each a reader dropped.

    Of many articles the assessments may come one after another: none is kept but those of ``stories``.
    """
    parts, told = [], [Telling(number, plan) for number, plan in enumerate(stories, 1)]
    for number, (assessment, gone) in enumerate(zip(assessments, chain(dropped, repeat(0)), strict=False), 1):
        parts.append(_article(number, assessment, gone))
        for each in told:
            each.hear(number, assessment)
    title = word("report.title", {"count": len(parts)})
    return Report(title, tuple(parts), tuple(each.tell() for each in told), make_method(scorecard), version("copydesk"))


def _article(number: int, assessment: Assessment, dropped: int) -> ArticlePart:
    scored = assessment.score is not None
    return ArticlePart(
        number=number,
        id=cut(assessment.article.id, 60),
        title=cut(assessment.document.title, TITLE) or word("report.untitled"),
        facts=_facts(assessment, dropped),
        score=assessment.score,
        interval=assessment.interval,
        band=assessment.band,
        families={family: points for family, points in assessment.families.items() if family != "base"},
        receipt=make_receipt(assessment),
        cautions=tuple(word(*caution.message) for caution in assessment.cautions),
        case_for=tuple(word(*reason) for reason in case_for(assessment)) if scored else (),
        case_against=tuple(word(*reason) for reason in case_against(assessment)) if scored else (),
        excerpts=find_excerpts(assessment),
        checks=tuple(Lookup(word(*check.message), cut(check.phrase, PHRASE)) for check in checks(assessment)),
    )


def _facts(assessment: Assessment, dropped: int) -> tuple[str, ...]:
    document = assessment.document
    counts = {
        "words": len(document.words),
        "sentences": len(document.sentences),
        "residue": len(document.residue),
        "struck": len(document.struck),
        "dropped": dropped,
    }
    return tuple(word(f"report.{name}", {"count": some, "shown": f"{some:,}"}) for name, some in counts.items() if some)
