"""A student disagrees with the machine, rewrites a sentence, sees the score move, goes back, and finds it all again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.panels.rewrite import blocks
from gui.panels.rewrite.panel import RewritePanel
from gui.words import points_text
from tests.journeys.conftest import PATIENCE

SOON = 2_000  # milliseconds
WRITTEN = " Mayor Anna Smith said so on 4 May."


def text_of(panel: RewritePanel) -> str:
    return blocks.join(blocks.written(panel.editor.document()))


def draft_of(app: App) -> str | None:
    page = app.desk.entries[0].page
    assert page is not None
    return page.draft


def open_lab(qtbot: QtBot, app: App) -> RewritePanel:
    with qtbot.waitSignal(app.jobs.finished, timeout=PATIENCE):
        QTest.mouseClick(app.window.start.buttons["sample"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(app.rewriting.opened, timeout=PATIENCE):
        QTest.mouseClick(app.window.bar.views["rewrite"], Qt.MouseButton.LeftButton)
    panel = app.window.rewrite
    assert panel.isVisible()
    panel.editor.setFocus()
    return panel


def test_a_student_rewrites_a_sentence(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    panel = open_lab(qtbot, app)
    original = text_of(panel)
    found = panel.editor.document().find("the talks in Beijing.")
    assert not found.isNull()
    found.clearSelection()
    panel.editor.setTextCursor(found)
    QTest.keyClicks(panel.editor, WRITTEN)
    written = original.replace("the talks in Beijing.", "the talks in Beijing." + WRITTEN)
    assert text_of(panel) == written

    qtbot.waitUntil(lambda: panel.receipt.changes is not None and bool(panel.receipt.changes.by), timeout=SOON)
    changes = panel.receipt.changes
    assert changes is not None
    assert changes.by == pytest.approx(sum(line.by or 0.0 for line in changes.lines))
    assert points_text(changes.by) in panel.receipt.head.accessibleName()
    shown = [row for row in panel.receipt.rows.values() if row.isVisible()]
    assert {row.measure for row in shown} == {line.now.measure for line in changes.lines if line.by}
    at = written.index("Mayor Anna Smith")
    assert any(at <= mark.start < at + len(WRITTEN) and mark.kind == "source" for mark in panel.editor.marks)
    qtbot.waitUntil(lambda: any("Anna Smith" in row.accessibleName() for row in panel.receipt.facts.rows), timeout=SOON)
    qtbot.waitUntil(lambda: draft_of(app) == written, timeout=SOON)

    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(panel) != written
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert text_of(panel) == written

    panel.receipt.back.click()
    assert (text_of(panel), draft_of(app)) == (original, None)
    app.window.acts["undo"].trigger()
    assert (text_of(panel), draft_of(app)) == (written, written)

    lesson = tmp_path / "mine.lesson"
    app.saving.save_as(lesson)
    app.saving.flush()
    app.window.acts["new_lesson"].trigger()
    qtbot.waitUntil(lambda: not app.desk.entries, timeout=SOON)
    app.open_paths([str(lesson)])
    qtbot.waitUntil(lambda: bool(app.desk.entries), timeout=PATIENCE)
    app.window.library.choose(app.desk.entries[0].key)
    assert draft_of(app) == written
    panel = app.window.rewrite
    qtbot.waitUntil(lambda: panel.isVisible() and text_of(panel) == written, timeout=PATIENCE)


def test_writing_is_not_lost_where_the_program_ends(qtbot: QtBot, app: App) -> None:
    panel = open_lab(qtbot, app)
    panel.editor.insertPlainText("Well. ")
    app.window.close()
    assert (draft_of(app) or "").count("Well. ") == 1
