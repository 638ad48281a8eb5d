from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.column import Column


def test_widgets_come_go_and_change_places(qtbot: QtBot) -> None:
    body = QWidget()
    qtbot.addWidget(body)
    column = Column(body)
    one, two, three = (QPushButton(str(at), body) for at in range(3))
    body.resize(200, 400)
    body.show()
    column.arrange([one, two])
    column.activate()
    assert one.y() < two.y()
    column.arrange([three, two, one])
    column.activate()
    assert three.y() < two.y() < one.y()
    three.setFocus()
    for after in (two, one):
        QTest.keyClick(body, Qt.Key.Key_Tab)
        assert body.focusWidget() is after
    column.arrange([two])
    assert [each.isVisible() for each in (one, two, three)] == [False, True, False]


def test_a_widget_that_grows_gets_the_room_after_it_was_moved(qtbot: QtBot) -> None:
    body = QWidget()
    qtbot.addWidget(body)
    column = Column(body)
    one, two = QPushButton("1", body), QPushButton("2", body)
    body.show()
    for widgets in ([one, two], [two, one], [one, two]):
        column.arrange(widgets)
    one.setMinimumHeight(123)
    qtbot.waitUntil(lambda: two.y() >= 123)


def test_tab_comes_here_after_a_widget_made_later(qtbot: QtBot) -> None:
    body = QWidget()
    qtbot.addWidget(body)
    holder = QWidget(body)
    column = Column(holder)
    one, two = QPushButton("1", holder), QPushButton("2", holder)
    column.arrange([two, one])
    before, behind = QPushButton("before", body), QPushButton("behind", body)
    column.follow(before)
    body.resize(200, 400)
    body.show()
    before.setFocus()
    for after in (two, one, behind):
        QTest.keyClick(body, Qt.Key.Key_Tab)
        assert body.focusWidget() is after
