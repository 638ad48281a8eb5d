"""The receipt after a strike: process time from the new assessment to the end of the next paint, rows kept, not made.

A script, not a test: ``python tests/benchmarks/receipt.py``. Wanted: under 5 ms for ``show_assessment``.
"""

from __future__ import annotations

import os
import sys
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gui.panels.receipt.panel import ReceiptPanel
from gui.theme import load_fonts, look
from resources import seeds
from scoring.intake import take_in
from scoring.lesson.lesson import Page
from scoring.lesson.marking import score_page
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Strike

RUNS = 40


def measure(application: QApplication, panel: ReceiptPanel, both: tuple[Assessment, Assessment]) -> tuple[float, float]:
    """Milliseconds, best of many: showing, and showing with layout and paint."""
    shown, painted = [], []
    for run in range(RUNS):
        start = process_time()
        panel.show_assessment(both[run % 2])
        shown.append(process_time() - start)
        application.processEvents()
        painted.append(process_time() - start)
    return 1000 * min(shown), 1000 * min(painted)


def tell(what: str, cost: tuple[float, float]) -> None:
    """Print a line."""
    sys.stdout.write("{}: show {:.1f} ms, with paint {:.1f} ms\n".format(what, *cost))


def main() -> None:
    """Print the cost folded, with two lines unfolded, and by family."""
    application = QApplication([])
    load_fonts()
    card = load()
    article = max(
        (each for each in take_in([str(seeds())]) if isinstance(each, Article)), key=lambda each: len(each.text)
    )
    whole = score_page(Page(1, article), card)
    mark = next(each for line in whole.lines if line.points < 0 for each in line.evidence)
    strike = Strike(mark.start, mark.end, mark.kind)
    both = whole, score_page(Page(1, article, strikes=frozenset({strike})), card)
    panel = ReceiptPanel()
    panel.set_look(look("light", 1.0))
    panel.setStyleSheet(look("light", 1.0).style_sheet())
    panel.resize(panel.width(), 800)
    panel.show()
    panel.show_shapes({shape.measure: shape for shape in card.shapes})
    tell("folded", measure(application, panel, both))
    for row in [row for row in panel.rows if row.foldable and row.line.evidence][:2]:
        row.click()
    tell("two lines unfolded", measure(application, panel, both))
    panel.group("family")
    tell("by family", measure(application, panel, both))


if __name__ == "__main__":
    main()
