"""What runs off the UI thread: plain functions. The engine is imported here and late, so the window opens before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from resources.messages import word
from scoring.lesson.lesson import Lesson, Page
from scoring.values import Article, Assessment, Document, Tick

if TYPE_CHECKING:
    from scoring.intake.failure import Failure
    from scoring.report import Report
    from scoring.scorecard.card import Scorecard, Shape
    from scoring.stories.comparison import Comparer, Comparison


def read_paths(paths: Sequence[str], tick: Tick) -> Iterator[Article | Failure]:
    """The articles in files and folders as they are read, failures among them."""
    from scoring.intake import take_in

    for content in take_in(paths):
        yield content
        tick(0.0)


def read_text(text: str, tick: Tick) -> Iterator[Article | Failure]:
    """The article in pasted text."""
    from scoring.intake import paste

    tick(0.0)
    yield paste(text)


def score(page: Page, tick: Tick) -> Assessment:
    """Read, measure and score a page as its reader left it."""
    from scoring.lesson.marking import score_page

    return score_page(page, _scorecard(), tick)


def compare(pages: Sequence[Page], read: Callable[[Page, Tick], Assessment], tick: Tick) -> Comparison:
    """Compare the articles of a story; what was worked out of the same articles before is taken over."""
    documents = [read(page, tick).document for page in pages]
    tick(0.5)
    return _comparer().compare(documents)


def group(documents: Sequence[Document], homes: Sequence[int | None], tick: Tick) -> list[tuple[list[int], str]]:
    """The stories of some articles by their numbers, and what each is called; ``homes`` are where somebody put them."""
    from scoring.stories.grouping import group, topic
    from scoring.stories.titles import titles

    topics = []
    for number, document in enumerate(documents):
        tick(number / len(documents))
        topics.append(topic(document))
    found = group(topics, homes)
    return list(zip(found, titles(documents, topics, found), strict=True))


def write_report(lesson: Lesson, path: str, tick: Tick) -> str:
    """Write the report on a lesson's pages and stories as PDF or HTML, by the ending of ``path``; the path written."""
    from scoring.files import write_whole
    from scoring.report import write_html, write_pdf

    report = _report(lesson, tick)
    html = Path(path).suffix.lower() in (".html", ".htm")
    data = write_html(report).encode() if html else write_pdf(report)
    tick(0.9)
    write_whole(path, data)
    return path


def draw_report(lesson: Lesson, dots: int, tick: Tick) -> list[bytes]:
    """The pages of the report as pictures for a printer with so many dots an inch."""
    from scoring.report import draw_pages

    return draw_pages(_report(lesson, tick), dots)


def _report(lesson: Lesson, tick: Tick) -> Report:
    from scoring.report import make_report
    from scoring.report.telling import plan_stories

    found = (score(page, tick) for page in lesson.pages)  # one after another: together they are much to hold
    dropped = [len(page.dropped) for page in lesson.pages]
    report = make_report(found, _scorecard(), dropped, plan_stories(lesson.pages, lesson.stories))
    tick(0.3)
    return report


def read_card(tick: Tick) -> tuple[Sequence[str], Sequence[tuple[str, str]]]:
    """The limits of the score and the figures of the scorecard, worded."""
    from scoring.report.method import make_method

    tick(0.0)
    method = make_method(_scorecard())
    names = [(word("report.scorecard_id"), method.scorecard), (word("report.sha256"), method.sha256)]
    return method.limits, (*names, *method.figures)


def read_shapes(tick: Tick) -> Mapping[str, Shape]:
    """How values become points, by measure."""
    tick(0.0)
    return {shape.measure: shape for shape in _scorecard().shapes}


@cache
def _scorecard() -> Scorecard:
    """The scorecard, read once: every article is scored by the same."""
    from scoring.scorecard.files import load

    return load()


@cache
def _comparer() -> Comparer:
    """One for all stories: it knows the articles of the last."""
    from scoring.stories.comparison import Comparer

    return Comparer()
