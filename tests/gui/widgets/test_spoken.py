"""What screen readers are told of widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.spoken import speak, tell_unfolded


class Folder(QAbstractButton):
    spoken_as = QAccessible.Role.Button
    unfolded = False

    def paintEvent(self, event: object) -> None:
        """Nothing is drawn."""


class Drawing(QWidget):
    spoken_as = QAccessible.Role.Graphic


def test_a_widget_is_what_it_says(qtbot: QtBot) -> None:
    speak()
    drawing, button = Drawing(), QPushButton()
    for each in (drawing, button):
        qtbot.addWidget(each)
    drawing.setAccessibleName("A boat")
    told = QAccessible.queryAccessibleInterface(drawing)
    assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.Graphic, "A boat")
    assert not told.state().expandable
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.Button


def test_what_unfolds_says_so_and_is_pressed_from_afar(qtbot: QtBot) -> None:
    speak()
    folder = Folder()
    qtbot.addWidget(folder)
    told = QAccessible.queryAccessibleInterface(folder)
    assert told.state().expandable
    assert told.state().collapsed
    folder.unfolded = True
    tell_unfolded(folder)
    assert told.state().expanded
    actions = told.actionInterface()
    with qtbot.waitSignal(folder.clicked):
        actions.doAction(actions.actionNames()[0])
    folder.setEnabled(False)
    assert actions.pressAction() not in actions.actionNames()


def test_a_switch_says_whether_it_is_on(qtbot: QtBot) -> None:
    speak()
    folder = Folder()
    qtbot.addWidget(folder)
    folder.setCheckable(True)
    folder.setChecked(True)
    assert QAccessible.queryAccessibleInterface(folder).state().checked
