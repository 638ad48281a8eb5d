from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.measures.register import MEASURES
from scoring.scorecard.card import Scorecard
from scoring.training.row import Row
from scoring.training.table import Table, joined, rounded
from scoring.training.train import fit_card

TEXT = "harbour council storm bridge clerk letter market school river tower garden winter paper candle bread"


def make_row(label: int, publisher: int, random: random.Random, use: str = "train") -> Row:
    values = [rounded(max(random.gauss(label if i == 0 else 0.5, 1.0), 0.0)) for i in range(len(MEASURES))]
    values[1] = None if random.random() < 0.3 else values[1]
    lean = random.choice(["left", "right", ""]) if label else ""
    return Row(use, "made", f"{'good' if label else 'bad'}{publisher}.example", label, lean, 400, 0, tuple(values))


@pytest.fixture(scope="session")
def table() -> Table:
    """Thirty outlets whose first measure tells the labels apart, with a test set."""
    chance = random.Random(5)  # noqa: S311
    rows = [make_row(label, publisher, chance) for label in (0, 1) for publisher in range(15) for _ in range(12)]
    tests = [make_row(label, publisher, chance, "test") for label in (0, 1) for publisher in (20, 21) for _ in range(9)]
    made = Table(tuple(each.id for each in MEASURES), tuple(rows + tests), {"made": "0" * 64})
    return joined([made])


@pytest.fixture(scope="session")
def card(table: Table) -> Scorecard:
    """The scorecard of the table."""
    return fit_card(table, lambda _: None)


@pytest.fixture
def write_corpus(tmp_path: Path) -> Callable[..., Path]:
    """Writes rows as a gzip JSON Lines corpus."""

    def write(name: str, rows: list[dict[str, object]]) -> Path:
        path = tmp_path / f"{name}.jsonl.gz"
        path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
        return path

    return write


@pytest.fixture
def prose() -> Callable[[int], str]:
    """A text of a hundred and more words, another for every number."""

    def make(number: int) -> str:
        chance = random.Random(number)  # noqa: S311
        sentences = (f"The {' '.join(chance.choices(TEXT.split(), k=9))} was seen by the clerk." for _ in range(12))
        return "\n\n".join(sentences)

    return make
