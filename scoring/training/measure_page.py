"""Measures page residue, five folds by outlet, each with a model learnt from the other four.

``python -m scoring.training.measure_page DATA``. The pastes measured are cut by another seed than those that teach.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from scoring.reading.headline import guess_headline
from scoring.reading.residue import find_residue
from scoring.reading.residue_model import ResidueModel
from scoring.reading.sheet import look_over
from scoring.training.page import Paste, clean_signs, learn_by_folds, load, pastes, points_to_show, split

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


def mark(paste: Paste, model: ResidueModel) -> Marked:
    """Find the residue lines of a paste."""
    sheet = look_over("\n\n".join(paste.lines))
    found = find_residue(sheet, guess_headline(sheet), model)
    lines = range(len(sheet.lines))
    return Marked(paste, tuple(i in found for i in lines), tuple(line.size for line in sheet.lines))


def marked_by_folds(data: Path) -> Iterator[Marked]:
    """The pastes of all pages, marked by a model and a limit for showing residue that never saw its outlet."""
    pages = load(data)
    models = learn_by_folds(pages)
    signs = clean_signs(pages, models)
    for number, model in enumerate(models):
        shows = points_to_show([sign for other, each in signs.items() if other != number for sign in each])
        for paste in pastes(split(pages, number)[0], _SEED):
            yield mark(paste, model._replace(shows=shows))


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


def main() -> None:
    """Print the figures."""
    found = figures(list(marked_by_folds(Path(sys.argv[1]))))
    sys.stdout.write("\n".join(f"{name} {value:.3f}" for name, value in found.items()) + "\n")


if __name__ == "__main__":
    main()
