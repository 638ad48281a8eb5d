"""``copydesk report``: the PDF or HTML report of some articles."""

from __future__ import annotations

import argparse
import sys

from resources.messages import word
from scoring.cli.inputs import read_inputs
from scoring.cli.progress import counted
from scoring.cli.score import score_all, scorecard
from scoring.errors import UserError
from scoring.files import write_whole
from scoring.intake import Failure
from scoring.lesson.lesson import Page, Story
from scoring.report import Report, make_report, write_html, write_pdf
from scoring.report.story import NoStory
from scoring.report.story_page import left_out
from scoring.report.telling import find_stories, plan_stories
from scoring.values import Assessment


def run(options: argparse.Namespace) -> int:
    """Write the report; 1 where any article could not be scored."""
    stories: list[Story] = []
    items = list(read_inputs(options.paths, stories))
    results = list(counted(score_all(items, options, _whole), quiet=options.quiet))
    pages, scored = [], []
    for item, (_, result) in zip(items, results, strict=True):
        if isinstance(result, Failure):
            print(word(*result.message), file=sys.stderr)  # noqa: T201
        elif isinstance(item, Page):
            pages.append(item)
            scored.append(result)
    if not scored:
        raise UserError("cli.nothing_to_report")
    plans = (plan_stories(pages, stories) if stories else find_stories(scored)) if options.story else []
    report = make_report(scored, scorecard(options.scorecard), [len(page.dropped) for page in pages], plans)
    if options.story:
        _tell_untold(report)
    pdf = options.output.lower().endswith(".pdf")
    write_whole(options.output, write_pdf(report) if pdf else write_html(report).encode())
    return int(not all(ok for ok, _ in results))


def _tell_untold(report: Report) -> None:
    """Name the stories that cannot be laid out, and articles left out; where no story can, that is an error."""
    untold = [each for each in report.stories if isinstance(each, NoStory)]
    if len(untold) == len(report.stories):
        raise UserError("cli.no_story", why=untold[0].why if untold else word("report.story_none"))
    for each in report.stories:
        told = each.why if isinstance(each, NoStory) else left_out(each)
        if told:
            print(f"{each.title}: {told}", file=sys.stderr)  # noqa: T201


def _whole(result: Assessment | Failure) -> Assessment | Failure:
    """A report needs all of an article, not a line of it."""
    return result
