"""``copydesk report``: the PDF or HTML report of some articles."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from functools import partial

from resources.messages import word
from scoring.cli.progress import counted
from scoring.cli.score import score_one, scorecard
from scoring.errors import UserError
from scoring.files import write_whole
from scoring.intake import Failure, take_in
from scoring.report import make_report, write_html, write_pdf
from scoring.values import Article, Assessment


def run(options: argparse.Namespace) -> int:
    """Write the report; 1 where any article could not be scored."""
    if options.story:
        raise UserError("cli.not_yet_story")
    card = scorecard(options.scorecard)
    results = list(counted(map(partial(score_one, card=options.scorecard), _inputs(options)), quiet=options.quiet))
    for failure in results:
        if isinstance(failure, Failure):
            print(word(*failure.message), file=sys.stderr)  # noqa: T201
    scored = [result for result in results if isinstance(result, Assessment)]
    if not scored:
        raise UserError("cli.nothing_to_report")
    report = make_report(scored, card)
    pdf = options.output.lower().endswith(".pdf")
    write_whole(options.output, write_pdf(report) if pdf else write_html(report).encode())
    return int(any(isinstance(result, Failure) or result.score is None for result in results))


def _inputs(options: argparse.Namespace) -> Iterator[Article | Failure]:
    return take_in(options.paths, sys.stdin.buffer)
