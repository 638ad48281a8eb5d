"""The whole way in a real window: open the sample lesson, read a receipt, compare, export the PDF, read it back."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui import app as app_module
from gui.app import App
from gui.words import score_text
from scoring.cli import main as shell
from tests.journeys.conftest import PATIENCE


def test_a_teacher_prepares_a_lesson(qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert QGuiApplication.platformName() != "offscreen"
    window = app.window
    with qtbot.waitSignal(app.jobs.finished, timeout=PATIENCE):
        QTest.mouseClick(window.start.buttons["sample"], Qt.MouseButton.LeftButton)
    found = app.desk.assessments()
    assert len(found) == 5
    assert window.status.text.text().startswith("5 of 5 articles read")

    shown = [label.text() for label in window.receipt.findChildren(QLabel)]
    assert score_text(found[0].score) in shown
    line = next(row for row in window.receipt.rows if row.line.evidence)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert len(window.reader.text._chosen) == len(line.line.evidence)
    QTest.keyClick(window.reader.text, Qt.Key.Key_N)
    assert window.reader.text.card.isVisible()

    window.bar.views["compare"].click()
    assert window.comparison.table.model().columnCount() == 5

    report = tmp_path / "lesson.pdf"
    monkeypatch.setattr(app_module, "ask_export", lambda parent, name, then: then([str(report)]))
    with qtbot.waitSignal(app.loading.saved, timeout=PATIENCE):
        window.acts["export"].trigger()
    assert_report(report, [assessment.document.title for assessment in found])

    from_the_shell = tmp_path / "shell.pdf"
    assert shell(["report", "seeds", "-o", str(from_the_shell)]) == 0
    assert from_the_shell.read_bytes() == report.read_bytes()


def assert_report(report: Path, titles: list[str]) -> None:
    """The report can be read back as text: every article is in it, and what the score is not."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing: the text of the report is not checked")
    run = subprocess.run(["pdftotext", str(report), "-"], capture_output=True, text=True, check=True)  # noqa: S607
    text = " ".join(run.stdout.split())
    for title in titles:
        assert title.split(":")[0][:30].strip() in text
    assert "true" in text
