"""Make docs/screenshot.png from the real window on the sample lesson.

In the project's folder: xvfb-run -a -s "-screen 0 1440x900x24" .venv/bin/python docs/screenshot.py
Other pictures: ... docs/screenshot.py FILE.png [light | dark | contrast]
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import App
from gui.settings import Settings
from gui.theme import load_fonts

SETTLING = 500  # milliseconds until the last mark is painted


def main(picture: str = str(Path(__file__).with_name("screenshot.png")), theme: str = "light") -> int:
    """Open the sample lesson, wait until it is scored, and save what the window shows."""
    program = QApplication(sys.argv[:1])
    program.setStyle("Fusion")
    load_fonts()
    with TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.theme = theme
        app = App(settings, Path(folder))

        def keep() -> None:
            app.window.grab().save(picture)
            app.window.close()

        app.jobs.finished.connect(lambda _: QTimer.singleShot(SETTLING, keep))
        app.window.resize(1280, 800)
        app.window.show()
        app.loading.load(["seeds"])
        return program.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
