"""The first window: from the program's start to its first picture, beside a bare PySide6 window; and the five seeds.

A script, not a test: ``python tests/benchmarks/first_window.py`` on an idle machine with a screen. Wanted: under 1 s.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from statistics import median

RUNS = 10
CODE = """
import sys, time
start = time.perf_counter()
{body}
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.perf_counter() - start)
        application.exit()
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
# As gui/__main__.py does it: the screen is probed while the window's code loads.
OURS = """
from gui.screen import Probe
with Probe() as probe:
    import gui.app
    assert probe.found_screen()
class App(gui.app.App):
    def __init__(self, *rest):
        super().__init__(*rest)
        self.window.painted.connect(self.painted)
        self.jobs.finished.connect(lambda whole: print(time.perf_counter() - self.at) or self.window.close())
    def painted(self):
        self.at = time.perf_counter()
        print(self.at - start)
        assert not {"numpy", "sklearn", "trafilatura", "typst", "joblib"} & set(sys.modules)
gui.app.App = App
gui.app.open_window(["seeds"])
"""


def run(body: str, home: str) -> list[float]:
    """The times that a program in a fresh interpreter prints."""
    environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    command = [sys.executable, "-c", CODE.format(body=body)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=60).stdout
    return [float(line) for line in printed.split()]


def main() -> None:
    """Print the medians of ``RUNS`` runs each, one beside the other."""
    with tempfile.TemporaryDirectory() as home:
        bare, ours = zip(*((run(BARE, home)[0], run(OURS, home)) for _ in range(RUNS)), strict=True)
    first, scored = median(times[0] for times in ours), median(times[1] for times in ours)
    text = f"bare window {median(bare):.2f} s, first window {first:.2f} s, five seeds {scored:.2f} s after it"
    sys.stdout.write(f"{text} (median of {RUNS})\n")


if __name__ == "__main__":
    main()
