"""How long a key takes to be seen in the rewrite lab: ``python -m tests.benchmarks.keystroke [WORDS]``.

A script, not a test, for an idle machine with a screen (``xvfb-run -a``). Key events go to the editor of the real
window, one after another as from a fast writer; a key's time lasts from its event until all that it changed is painted:
text and marks in the editor, numbers and bars in the receipt beside it. Next to it the same keys in the same editor
without analysis and marks: what plain typing costs. Wanted for 900 words: 16 ms at the 95th percentile, at most 33.
On a busy machine the second line of each tells more: the time that the window itself worked.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gui.app import App
from gui.panels.rewrite.editor import RewriteEditor
from gui.settings import Settings
from gui.theme import load_fonts
from resources import seeds
from scoring.intake import take_in
from scoring.values import Article

WORDS = 900
WRITTEN = "The mayor, Anna Smith, said on Monday that 12 bridges would open in May; nobody doubted it. "
PLACES = (0.3, 0.5, 0.8)  # of the text, at which it is written
SETTLING, BETWEEN = 1500, 60  # milliseconds; between two keys
PATIENCE = 1.0  # seconds until a key must be seen


class Painted(QObject):
    """Notices that a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def article(words: int) -> str:
    """So many words of the sample lesson's longest articles, paragraph after paragraph."""
    read = [each.text for each in take_in([str(seeds())]) if isinstance(each, Article)]
    paragraphs = cycle("\n".join(sorted(read, key=len, reverse=True)).split("\n"))
    kept: list[str] = []
    while sum(len(each.split()) for each in kept) < words:
        kept.append(next(paragraphs))
    return "\n".join(kept)


def type_keys(editor: RewriteEditor) -> list[tuple[float, float]]:
    """Write at all places: the milliseconds from each key until it is seen, and those that the window worked."""
    painted = Painted()
    times: list[tuple[float, float]] = []
    editor.viewport().installEventFilter(painted)
    for place in PLACES:
        cursor = editor.textCursor()
        cursor.setPosition(editor.document().findBlock(round(place * editor.document().characterCount())).position())
        editor.setTextCursor(cursor)
        for sign in WRITTEN:
            wait(BETWEEN)
            painted.seen = False
            start, worked = perf_counter(), thread_time()
            QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
            while not painted.seen and perf_counter() - start < PATIENCE:
                QApplication.processEvents()
            times.append((1000 * (perf_counter() - start), 1000 * (thread_time() - worked)))
    editor.viewport().removeEventFilter(painted)
    return times


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def open_lab(app: App, text: str) -> RewriteEditor:
    """Paste an article and open it in the rewrite lab."""
    loop = QEventLoop()
    app.jobs.finished.connect(loop.quit)
    app.loading.paste(text)
    loop.exec()
    app.showing.view("rewrite")
    loop.exec()
    wait(SETTLING)
    app.window.rewrite.editor.setFocus()
    return app.window.rewrite.editor


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    words = int(arguments[0]) if arguments else WORDS
    program = QApplication([])
    program.setStyle("Fusion")
    load_fonts()
    with TemporaryDirectory() as folder:
        app = App(Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)), Path(folder) / "lessons")
        app.window.show()
        editor = open_lab(app, article(words))
        say("with marks and receipt", type_keys(editor), words)
        app.window.rewrite.edited.disconnect(app.rewriting.take)
        editor.clean = True
        say("plain typing", type_keys(editor), words)
        app.window.close()


def say(what: str, times: Sequence[tuple[float, float]], words: int) -> None:
    sys.stdout.write(f"{what}, {words:,} words, {len(times)} keys\n")
    for name, each in zip(("until seen", "work of it"), zip(*times, strict=True), strict=True):
        found = sorted(each)
        middle, at95 = found[len(found) // 2], found[int(0.95 * (len(found) - 1))]
        sys.stdout.write(
            f"  {name}: median {middle:.1f} ms, 95th percentile {at95:.1f} ms, longest {found[-1]:.1f} ms\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
