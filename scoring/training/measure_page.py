"""Measures page residue, five folds by outlet, each with trees learnt from the other four.

``python -m scoring.training.measure_page DATA``. The pastes measured are cut by another seed than those that teach.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from scoring.reading.headline import guess_headline
from scoring.reading.residue import find_residue
from scoring.reading.residue_trees import Trees
from scoring.reading.sheet import look_over
from scoring.training.page import Paste, learn, load, pastes, teaching

_FOLDS = 5
_SEED = 9


class Marked(NamedTuple):
    """A paste, for each line whether it is found to be residue, and its words."""

    paste: Paste
    found: tuple[bool, ...]
    words: tuple[int, ...]

    def ratio_error(self) -> float:
        """How far the share of words in lines found is from the true share; the headline is in neither."""
        pairs = zip(self.words, self.found, self.paste.residue, strict=True)
        off = sum(words * (got - true) for words, got, true in pairs if true is not None)
        return abs(off) / sum(self.words)


def mark(paste: Paste, trees: Trees) -> Marked:
    """Find the residue lines of a paste."""
    sheet = look_over("\n\n".join(paste.lines))
    found = find_residue(sheet, guess_headline(sheet), trees)
    lines = range(len(sheet.lines))
    return Marked(paste, tuple(i in found for i in lines), tuple(line.size for line in sheet.lines))


def marked_by_folds(data: Path) -> Iterator[Marked]:
    """The pastes of all pages, each marked by trees that never saw its outlet."""
    pages = load(data)
    for number in range(_FOLDS):
        trees = learn(teaching([page for page in pages if _fold(page["domain"]) != number]))
        for paste in pastes([page for page in pages if _fold(page["domain"]) == number], _SEED):
            yield mark(paste, trees)


def figures(measured: Sequence[Marked]) -> dict[str, float]:
    """F1 of residue lines and error of the ratio in pastes; in clean ones lines marked and texts without a mark."""
    clean = [each.found for each in measured if each.paste.clean]
    pasted = [each for each in measured if not each.paste.clean]
    pairs = [pair for each in pasted for pair in zip(each.found, each.paste.residue, strict=True)]
    right, wrong, missed = pairs.count((True, True)), pairs.count((True, False)), pairs.count((False, True))
    return {
        "precision": right / (right + wrong),
        "recall": right / (right + missed),
        "f1": 2 * right / (2 * right + wrong + missed),
        "ratio_error": sum(each.ratio_error() for each in pasted) / len(pasted),
        "clean_lines_marked": sum(map(sum, clean)) / sum(map(len, clean)),
        "clean_texts_without_a_mark": sum(not any(found) for found in clean) / len(clean),
    }


def _fold(domain: str) -> int:
    return hashlib.sha256(domain.encode()).digest()[0] % _FOLDS


def main() -> None:
    """Print the figures."""
    found = figures(list(marked_by_folds(Path(sys.argv[1]))))
    sys.stdout.write("\n".join(f"{name} {value:.3f}" for name, value in found.items()) + "\n")


if __name__ == "__main__":
    main()
