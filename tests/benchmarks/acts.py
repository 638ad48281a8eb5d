"""Whether the window waits for what is done to many articles: ``python -m tests.benchmarks.acts [COUNT]``.

A script, not a test, for an idle machine, with a screen (``xvfb-run -a``) or without. For each act the longest gap of
the event loop from the wish to rest, and the longest time that the UI thread itself worked in one go: on a busy machine
only that one counts. Wanted for 1,000 articles: under 200 ms. The articles are alike, scored once; exporting reads a
fifth of them anew.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui import work
from gui.app import App
from gui.settings import Settings
from gui.theme import load_fonts
from scoring.lesson.lesson import Lesson, Page
from scoring.lesson.store import Store
from scoring.values import Article, Assessment, Tick, unwatched
from tests.benchmarks.heartbeat import SETTLING, Beat, say

TEXT = "\n\n".join(
    f"The mayor of town KEY said on Monday that the bridge would open in {at} days. Officials claim KEY people came. "
    * 3
    for at in range(10)
)
SCORING = 0.005  # seconds that each takes at least: results come one after another


def page(key: int) -> Page:
    """An article as long as all others, with numbers of its own."""
    text = TEXT.replace("KEY", f"{1000 + key}")
    return Page(key, Article(f"{key}.txt", f"{key}.txt", text, f"Story {key} of the day"))


@cache
def found() -> Assessment:
    """What scoring finds in each."""
    return work.score(page(0), unwatched)


def score(page: Page, tick: Tick) -> Assessment:
    """The same for all."""
    sleep(SCORING)
    return replace(found(), document=replace(found().document, article=page.article))


def rest(app: App) -> None:
    """Until nothing is left to do."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: None if app.jobs.busy else loop.quit())
    timer.start(SETTLING)
    loop.exec()


def acts(app: App, lesson: Path, count: int) -> dict[str, Callable[[], object]]:
    """What is done, one after the other."""
    window, desk = app.window, app.desk
    return {
        "open a lesson": lambda: app.open_paths([str(lesson)]),
        "select all": window.library.list.selectAll,
        "make a story of all": window.acts["make_story"].trigger,
        "fold it": lambda: window.library._model.fold(desk.state.stories[0].key, on=True),
        "unfold it": lambda: window.library._model.fold(desk.state.stories[0].key, on=False),
        "undo the story": desk.undo_stack.undo,
        "compare": window.acts["compare"].trigger,
        "read": window.acts["read"].trigger,
        "save under a name": lambda: app.saving.save_as(lesson.with_name("other.lesson")),
        "delete all": lambda: desk.remove([entry.key for entry in desk.entries]),
        "undo it": desk.undo_stack.undo,
        "keep a fifth": lambda: desk.remove([entry.key for entry in desk.entries[count // 5 :]]),
        "export a fifth": lambda: app.loading.export(str(lesson.with_name("report.pdf"))),
        "a new lesson": app.saving.new,
    }


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    count = int(arguments[0]) if arguments else 1000
    program = QApplication([])
    program.setStyle("Fusion")
    load_fonts()
    found()
    with TemporaryDirectory() as folder:
        lesson = Path(folder) / "many.lesson"
        Store.create(lesson, Lesson(tuple(map(page, range(1, count + 1))))).close()
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        app = App(settings, Path(folder) / "lessons", score=score)
        app.window.show()
        rest(app)
        for name, act in acts(app, lesson, count).items():
            beat = Beat()
            QTimer.singleShot(0, app.window, act)
            rest(app)
            say(f"{name}: longest gap {1000 * max(beat.gaps):.0f} ms, at work {1000 * max(beat.work):.0f} ms")
        app.window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
