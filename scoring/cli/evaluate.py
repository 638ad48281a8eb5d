"""``copydesk evaluate``: how well a scorecard does on labelled articles."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from resources.messages import word
from scoring.cli.progress import ticking
from scoring.cli.score import crew, scorecard
from scoring.training.card_page import page
from scoring.training.evaluate import evaluate


def run(options: argparse.Namespace) -> int:
    """Measure the scorecard on DATA; sentences for people, or one JSON object; or its card, which needs no DATA."""
    card = scorecard(options.scorecard)
    if options.card:
        print(page(card), end="")  # noqa: T201
        return 0
    with ticking(word("cli.evaluating"), quiet=options.quiet) as tick:
        found = evaluate([Path(path) for path in options.data], card, tick, crew(options))
    if options.json:
        print(json.dumps(found.to_json(), allow_nan=False))  # noqa: T201
    else:
        print(*found.lines(), sep="\n")  # noqa: T201
    return 0
