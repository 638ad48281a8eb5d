"""``copydesk compare``: some articles as one story."""

from __future__ import annotations

import argparse
import sys

from resources.messages import word
from scoring.cli.inputs import read_inputs
from scoring.cli.progress import counted
from scoring.cli.score import score_all
from scoring.cli.story import as_json, as_lines
from scoring.errors import UserError
from scoring.intake import Failure
from scoring.stories.comparison import Comparer
from scoring.values import Assessment

LEAST = 2  # articles that can be compared


def run(options: argparse.Namespace) -> int:
    """Compare all articles; 1 where any could not be scored."""
    results = list(counted(score_all(read_inputs(options.paths), options, _whole), quiet=options.quiet))
    found = [result for _, result in results if isinstance(result, Assessment)]
    for _, result in results:
        if isinstance(result, Failure):
            print(word(*result.message), file=sys.stderr)  # noqa: T201
    if len(found) < LEAST:
        raise UserError("cli.compare_two", count=len(found))
    comparison = Comparer().compare([each.document for each in found])
    lines = [as_json(found, comparison)] if options.json else as_lines(found, comparison)
    print(*lines, sep="\n")  # noqa: T201
    return int(not all(ok for ok, _ in results))


def _whole(result: Assessment | Failure) -> Assessment | Failure:
    """A comparison needs all of an article, not a line of it."""
    return result
