"""How long filter and sort of the library take: ``python -m tests.benchmarks.library [ROWS]``.

A script, not a test. Made-up assessments; each figure is milliseconds of this process from the wish to the end of the
next paint, through the real panel, each wish five times; the slowest includes the collector of garbage. Wanted at
10,000 rows: under 100 ms.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from random import Random
from statistics import median
from time import process_time

from PySide6.QtWidgets import QApplication

from gui.desk import Desk
from gui.models.library import LibraryModel
from gui.panels.library import LibraryPanel
from gui.theme import PLAIN, load_fonts
from scoring.values import Article, Assessment, Document, Line

MEASURES = 25
TIMES = 5


def assessment(article: Article, draw: Random) -> Assessment:
    """A receipt of numbers drawn at random."""
    document = Document(article, (), None, (), (), (), (), (), (), (), (), (), ())
    lines = tuple(
        Line(f"measure_{at}", "wording", "share of words", draw.random(), 50, draw.gauss(0, 3), (), None)
        for at in range(MEASURES)
    )
    return Assessment(document, draw.uniform(0, 100), 0.5, "mixed", (40, 60), 50.0, False, lines, (), "card", "0" * 64)


def lay_out(rows: int, stories: int) -> tuple[Desk, LibraryPanel]:
    """A library of so many articles, the first hundred of them in stories."""
    draw, desk = Random(7), Desk()  # noqa: S311
    articles = [Article(str(at), f"outlet{at % 40}/{at}", "Text", f"Rain in town {at}") for at in range(rows)]
    for entry in desk.add(articles):
        if entry.article:
            desk.accept(entry, assessment(entry.article, draw))
    for at in range(stories):
        desk.tell_story(f"Story {at}", [entry.key for entry in desk.entries[at * 10 : at * 10 + 10]])
    panel = LibraryPanel(LibraryModel(desk))
    panel.set_look(PLAIN)
    panel.resize(264, 800)
    panel.show()
    return desk, panel


def timed(act: Callable[[], object], panel: LibraryPanel) -> float:
    """Milliseconds until it is painted."""
    start = process_time()
    act()
    panel.grab()
    return 1000 * (process_time() - start)


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = QApplication([])
    load_fonts()
    rows = int(arguments[0]) if arguments else 10_000
    for stories in (0, 10):
        desk, panel = lay_out(rows, stories)
        program.processEvents()
        panel.choose(desk.entries[-1].key)
        gc.freeze()  # as gui/scorers.py does once so many are scored
        for name, acts in wishes(panel).items():
            took = sorted(timed(act, panel) for _ in range(TIMES) for act in acts)
            figures = f"median {median(took):.0f} ms, slowest {took[-1]:.0f} ms"
            sys.stdout.write(f"{rows} rows, {stories} stories, {name}: {figures}\n")
        panel.close()


def wishes(panel: LibraryPanel) -> dict[str, list[Callable[[], object]]]:
    """What is timed."""

    def seek(words: str) -> Callable[[], object]:
        return lambda: panel.filter.setText(words)

    def sort(order: str) -> Callable[[], object]:
        return lambda: panel.sort_by(order)

    return {
        "filter": [seek(words) for words in ("r", "rain 77", "outlet3", "nowhere", "")],
        "sort": [sort(order) for order in ("score", "title", "measure_0", "measure_20", "")],
    }


if __name__ == "__main__":
    main(sys.argv[1:])
