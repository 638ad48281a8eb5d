"""The window: shows the receipt beside the reader only, names all that can be reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QTextEdit, QWidget

from gui.app import App
from resources.messages import word

REACHABLE = (QAbstractButton, QAbstractItemView, QComboBox, QTextEdit)


@pytest.mark.parametrize("page", ["start", "reader", "comparison", "waiting"])
def test_the_receipt_stands_beside_the_reader_only(app: App, page: str) -> None:
    app.window.show_page(getattr(app.window, page))
    assert app.window.receipt.isVisible() == (page == "reader")
    assert app.window.library.isVisible() == (page != "start")


def test_all_that_can_be_reached_is_named(app: App, files: list[str]) -> None:
    app.loading.load(files)
    for view in ("compare", "read"):
        app.showing.view(view)
        reachable = [
            each
            for each in app.window.findChildren(QWidget)
            if isinstance(each, REACHABLE) and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
        ]
        assert len(reachable) > 5
        assert [each for each in reachable if not each.objectName() or each.objectName().startswith("qt_")] == []
        assert [each.objectName() for each in reachable if not spoken(each)] == []


def spoken(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_layers_stand_in_the_view_menu_too(app: App, files: list[str]) -> None:
    app.loading.load(files[:1])
    menu = app.window.bar.menu["layers"]
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Who says it", "How sure", "Nobody behind it"]
    menu.actions()[1].trigger()
    assert app.window.reader.layers.on() == {"attribution", "unsourced_claims"}


def test_a_small_window_gives_the_page_its_room(app: App, files: list[str]) -> None:
    app.loading.load(files[:1])
    app.window.resize(1000, 700)
    assert app.window.library.maximumWidth() == 208
    app.window.resize(800, 600)
    assert app.window.library.isHidden()
    app.showing.view("compare")
    assert not app.window.library.isHidden()


def test_the_status_line_says_what_an_entry_of_a_menu_does(app: App) -> None:
    app.window.acts["about"].showStatusText(app.window)  # as a menu does
    assert app.window.status.text.text() == word("actions.about_help")
    QApplication.sendEvent(app.window, QStatusTipEvent(""))
    assert app.window.status.text.text() == "No articles open · works offline"
