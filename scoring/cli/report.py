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
from scoring.report import make_report, write_html, write_pdf
from scoring.values import Assessment


def run(options: argparse.Namespace) -> int:
    """Write the report; 1 where any article could not be scored."""
    if options.story:
        raise UserError("cli.not_yet_story")
    items = list(read_inputs(options.paths))
    results = list(counted(score_all(items, options, _whole), quiet=options.quiet))
    scored, dropped = [], []
    for item, (_, result) in zip(items, results, strict=True):
        if isinstance(result, Failure):
            print(word(*result.message), file=sys.stderr)  # noqa: T201
        elif not isinstance(item, Failure):
            scored.append(result)
            dropped.append(len(item.dropped))
    if not scored:
        raise UserError("cli.nothing_to_report")
    report = make_report(scored, scorecard(options.scorecard), dropped)
    pdf = options.output.lower().endswith(".pdf")
    write_whole(options.output, write_pdf(report) if pdf else write_html(report).encode())
    return int(not all(ok for ok, _ in results))


def _whole(result: Assessment | Failure) -> Assessment | Failure:
    """A report needs all of an article, not a line of it."""
    return result
