"""Measures page residue on outlets that taught nothing: ``python -m scoring.training.measure_page DATA``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from scoring.reading.page import find_page
from scoring.text.lines import find_lines
from scoring.training.page import Paste, load, pastes


def marked(paste: Paste) -> list[bool]:
    """For each line whether it is found to be residue."""
    text = "\n\n".join(paste.lines)
    starts = {line.start for line in find_page(text).residue}
    return [span.start in starts for span in find_lines(text)]


def figures(measured: Sequence[Paste]) -> dict[str, float]:
    """F1 of residue lines in pastes with some of the page; in clean ones lines marked and texts without a mark."""
    right = wrong = missed = clean_lines = clean_marked = clean = spotless = 0
    for paste in measured:
        found = marked(paste)
        if paste.clean:
            clean, clean_lines, clean_marked = clean + 1, clean_lines + len(found), clean_marked + sum(found)
            spotless += not any(found)
            continue
        pairs = [(got, true) for got, true in zip(found, paste.residue, strict=True) if true is not None]
        right += sum(got and true for got, true in pairs)
        wrong += sum(got and not true for got, true in pairs)
        missed += sum(true and not got for got, true in pairs)
    return {
        "precision": right / (right + wrong),
        "recall": right / (right + missed),
        "f1": 2 * right / (2 * right + wrong + missed),
        "clean_lines_marked": clean_marked / clean_lines,
        "clean_texts_without_a_mark": spotless / clean,
    }


def main() -> None:
    """Print the figures."""
    found = figures(list(pastes(load(Path(sys.argv[1]), teaching=False), seed=2)))
    sys.stdout.write("\n".join(f"{name} {value:.3f}" for name, value in found.items()) + "\n")


if __name__ == "__main__":
    main()
