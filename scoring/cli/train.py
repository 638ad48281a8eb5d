"""``copydesk train``: fit a scorecard and print its card."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from resources.messages import word
from scoring.cli.progress import ticking
from scoring.cli.score import crew
from scoring.training.certainty import how_sure
from scoring.training.train import train


def run(options: argparse.Namespace) -> int:
    """Fit on DATA, write the scorecard, print its training card."""
    with ticking(word("cli.training"), quiet=options.quiet) as tick:
        card = train([Path(path) for path in options.data], Path(options.output), tick, crew(options))
    if not options.quiet:
        print(*how_sure(card), sep="\n", file=sys.stderr)  # noqa: T201
    print(json.dumps({"id": card.id, "sha256": card.sha256, **card.training}, indent=2))  # noqa: T201
    return 0
