"""The quality gate: ``python -m scoring.training.gate DATA`` fails where the shipped scorecard got worse.

It checks that the shipped feature table gives the shipped scorecard, byte for byte, and tries the scorecard on the
three development tests against pinned floors. A floor is lowered only with a reason in the commit.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from resources import ROOT
from scoring.scorecard import files
from scoring.training import table
from scoring.training.corpora import file_sha256, find_corpora, stem
from scoring.training.evaluate import evaluate
from scoring.training.train import fit_card

FLOORS = ROOT / "training" / "floors.json"
WIDEST_GAP = 0.6  # standard deviations between the mean scores of reliable left, center and right outlets
MOST_FALSE_LOW_APART = 0.05


def reproduces(features: Path, scorecard: Path) -> bool:
    """Whether a feature table gives a scorecard, byte for byte."""
    return files.dump(fit_card(table.load(features), lambda _: None)) == scorecard.read_text("utf-8")


def measured(data: Path, pinned: Mapping[str, Any]) -> dict[str, float | None]:
    """The AUC of the shipped scorecard on each pinned test that DATA holds unchanged; None for the others."""
    corpora = {stem(path): path for path in find_corpora([data])}
    card, found = files.load(), dict.fromkeys(pinned["data"])
    for name, digest in pinned["data"].items():
        if name in corpora and file_sha256(corpora[name]) == digest:
            found[name] = float(str(evaluate([corpora[name]], card, lambda _: None).to_json()["auc"]))
    return found


def unfair(found: Mapping[str, Any]) -> list[str]:
    """Where the leans of reliable outlets are treated too differently, in words."""
    gap = found["gap_of_leans"]
    low = [
        group["false_low"]["rate"] for group in found["by"]["lean"].values() if group["false_low"]["rate"] is not None
    ]
    apart = max(low, default=0.0) - min(low, default=0.0)
    _say(f"leans: means {gap} standard deviations apart (at most {WIDEST_GAP}), false-low rates {apart:.4f} apart")
    failed = [f"leans: means {gap} standard deviations apart"] if gap is not None and gap > WIDEST_GAP else []
    return failed + ([f"leans: false-low rates {apart:.4f} apart"] if apart > MOST_FALSE_LOW_APART else [])


def failures(found: Mapping[str, float | None], floors: Mapping[str, float]) -> list[str]:
    """What fell below its floor, in words; ``mean`` is the mean over the tests, judged where all are there."""
    known = {name: each for name, each in found.items() if each is not None}
    if len(known) == len(found):
        known["mean"] = sum(known.values()) / len(known)
    for name, each in known.items():
        _say(f"{name}: AUC {each:.4f} (floor {floors[name]})")
    return [f"{name}: {each:.4f} < {floors[name]}" for name, each in known.items() if each < floors[name]]


def main() -> int:
    """Print every figure; the exit status is 1 where one fell."""
    parser = argparse.ArgumentParser(description="Check the shipped scorecard against its pinned figures.")
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    pinned = json.loads(FLOORS.read_text("utf-8"))
    failed = [] if reproduces(table.DEFAULT, files.DEFAULT) else ["the feature table does not give the scorecard"]
    _say(f"feature table gives the scorecard: {'no' if failed else 'yes'}")
    training: Any = files.load().training
    failed += unfair(training["fairness"])
    found = measured(data, pinned) if data.is_dir() else dict.fromkeys(pinned["data"])
    for name in (name for name, each in found.items() if each is None):
        _say(f"SKIPPED {name}: not in {data.name} as it was when the floors were set")
    failed += failures(found, pinned["auc"])
    for each in failed:
        _say(f"FAILED {each}")
    return 1 if failed else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
