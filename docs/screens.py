"""Make docs/screens/*.png: the window in twelve states on the sample lesson, as people see it.

In the project's folder: xvfb-run -a -s "-screen 0 1280x800x24" .venv/bin/python docs/screens.py [FOLDER] [SCALE]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import App
from gui.settings import Settings
from gui.theme import load_fonts

SETTLING = 500  # milliseconds until the last mark is painted
SIZE = (1280, 800)
FAMILIES = ("attribution", "hedging", "typos", "unsourced_claims", "wording")
SHORT = "The bridge is closed. The mayor said that it may open again on Monday."


def states(app: App) -> Iterator[str]:
    """Bring the window from state to state; the name of each picture."""
    window, acts = app.window, app.window.acts
    yield "1-first-screen"
    app.loading.load(["seeds"])
    yield "2-five-articles"
    for family in FAMILIES:
        show_marks(app, {family})
        yield f"3-only-{family}"
    show_marks(app, set(FAMILIES))
    next(row for row in window.receipt.rows if row.line.evidence).unfold_requested.emit(True)
    yield "4-receipt-unfolded"
    app.loading.paste(SHORT)
    yield "5-cannot-tell"
    window.library.step(-1)
    acts["rewrite"].trigger()
    yield "6-rewrite-lab"
    acts["compare"].trigger()
    yield "7-comparison"
    acts["read"].trigger()
    acts["projector"].trigger()
    yield "8-projector"
    acts["projector"].trigger()
    app.dressing.theme("dark")
    yield "9-dark"
    app.dressing.theme("light")
    app.loading.load(["article.docx"])
    yield "10-error"
    app.window.strip.hide()
    app.showing.show_overview()
    yield "11-story-board"
    app.showing.show_beside()
    app.window.aligned.step(1)
    yield "12-side-by-side"


def show_marks(app: App, families: set[str]) -> None:
    """Show the marks of these families alone."""
    for switch in app.window.reader.layers.switches:
        switch.setChecked(switch.family in families)


def main(folder: str = str(Path(__file__).with_name("screens")), scale: str = "1.0") -> int:
    """Go from state to state and save what the window shows of each."""
    program = QApplication(sys.argv[:1])
    program.setStyle("Fusion")
    load_fonts()
    Path(folder).mkdir(exist_ok=True)
    with TemporaryDirectory() as scratch:
        settings = Settings(QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat))
        settings.scale = float(scale)
        app = App(settings, Path(scratch))
        rest = states(app)

        def go_on() -> None:
            if state := next(rest, None):
                settle(state)
            else:
                app.window.close()

        def settle(state: str) -> None:
            QTimer.singleShot(SETTLING, lambda: settle(state) if app.jobs.left else keep(state))

        def keep(state: str) -> None:
            app.window.grab().save(f"{folder}/{state}.png")
            go_on()

        app.window.resize(*SIZE)
        app.window.show()
        go_on()
        return program.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
