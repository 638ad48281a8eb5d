"""Whether the window waits while many articles are opened: ``python -m tests.benchmarks.heartbeat [COUNT | FOLDER]``.

A script, not a test, for an idle machine, with a screen (``xvfb-run -a``) or without. A timer beats every 5 ms; a gap
is the time between two beats: by the clock, and, for a busy machine, what the UI thread itself worked in it. Wanted for
1,000 articles: no gap over 50 ms at the 99th percentile and none over 200 ms, and under 250 MB above the empty window,
worker processes counted. Made-up articles, or those of a folder.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import App
from gui.settings import Settings
from gui.theme import load_fonts
from tests.scoring.cli.labelled import CAREFUL, LOOSE, PEOPLE, THINGS

BEAT = 5  # milliseconds
LOOK = 200  # milliseconds between two looks at the memory
SETTLING = 500
SENTENCES = 60  # about 900 words
MB = 1024 * 1024


def write(folder: Path, count: int) -> str:
    """So many articles as files, no two alike."""
    draw = Random(7)  # noqa: S311
    for number in range(count):
        lines = [
            draw.choice(CAREFUL + LOOSE).format(
                who=draw.choice(PEOPLE), what=draw.choice(THINGS), year=draw.randint(1000, 9999)
            )
            for _ in range(SENTENCES)
        ]
        text = "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, SENTENCES, 3))
        (folder / f"{number}.txt").write_text(f"Story {number} of the day\n\n{text}\n", "utf-8")
    return str(folder)


class Beat(QObject):
    """The gaps of the event loop, in seconds, by the clock and at work."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last = perf_counter(), thread_time()
        timer = QTimer(self)
        timer.timeout.connect(self._beat)
        timer.start(BEAT)

    def _beat(self) -> None:
        now = perf_counter(), thread_time()
        self.gaps.append(now[0] - self._last[0])
        self.work.append(now[1] - self._last[1])
        self._last = now


def memory() -> float:
    """Megabytes of this process and of all its children."""
    return sum(_resident(each) for each in (os.getpid(), *_children(os.getpid()))) / MB


def _resident(process: int) -> int:
    pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _children(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in map(int, (task / "children").read_text("ascii").split()):
            yield child
            yield from _children(child)


def beat(app: App, path: str) -> tuple[Beat, float]:
    """Open a folder: its gaps, and the most memory above the empty window."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLING, loop.quit)
    loop.exec()
    most = [empty := memory()]
    look = QTimer()
    look.timeout.connect(lambda: most.append(memory()))
    look.start(LOOK)
    beat = Beat()
    app.jobs.finished.connect(loop.quit)
    app.open_paths([path])
    loop.exec()
    return beat, max(most) - empty


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    wanted = arguments[0] if arguments else "1000"
    program = QApplication([])
    program.setStyle("Fusion")
    load_fonts()
    with TemporaryDirectory() as folder:
        (Path(folder) / "articles").mkdir()
        path = write(Path(folder) / "articles", int(wanted)) if wanted.isdigit() else wanted
        app = App(Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)), Path(folder) / "lessons")
        app.window.show()
        found, more = beat(app, path)
        took, scored = sum(found.gaps), len(app.desk.assessments())
        say(f"{scored} articles in {took:.1f} s, {more:.0f} MB above the empty window")
        say(f"gaps of the event loop: {told(found.gaps)}; at work: {told(found.work)}")
        app.window.close()


def told(gaps: Sequence[float]) -> str:
    """Where most end, and the longest."""
    at99 = sorted(gaps)[int(0.99 * (len(gaps) - 1))]
    return f"99th percentile {1000 * at99:.0f} ms, longest {1000 * max(gaps):.0f} ms"


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
