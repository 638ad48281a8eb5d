"""How well sentences worth checking are found: F1 on ClaimBuster by five folds, accuracy on speeches never seen.

``python -m scoring.training.measure_claims DATA``
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from scoring.training.claims import Labelled, learn, load
from scoring.training.measure_hedging import f1

_FOLDS = 5
_LINE = -0.6  # a claim missed costs more than one too many


def _judge(train: Sequence[Labelled], test: Sequence[Labelled], line: float) -> list[tuple[bool, bool]]:
    intercept, weights = learn(train)
    return [(intercept + sum(weights.get(each, 0.0) for each in row.features) > line, row.claim) for row in test]


def debates(data: Path) -> float:
    """F1 on ClaimBuster, five folds."""
    rows = load(data, "claimbuster")
    pairs: list[tuple[bool, bool]] = []
    for number in range(_FOLDS):
        train = [row for at, row in enumerate(rows) if at % _FOLDS != number]
        pairs += _judge(train, rows[number::_FOLDS], _LINE)
    return f1(pairs)


def speeches(data: Path) -> float:
    """Accuracy on PoliClaim, each speech judged by what the other speeches taught."""
    rows = load(data, "policlaim")
    pairs: list[tuple[bool, bool]] = []
    for speech in sorted({row.group for row in rows}):
        train = [row for row in rows if row.group != speech]
        pairs += _judge(train, [row for row in rows if row.group == speech], 0.0)
    return sum(found == true for found, true in pairs) / max(1, len(pairs))


def main() -> None:
    """Print the figures."""
    data = Path(sys.argv[1])
    print(f"ClaimBuster F1 {debates(data):.3f}, PoliClaim accuracy by speech {speeches(data):.3f}")  # noqa: T201


if __name__ == "__main__":
    main()
