"""The window: shows the receipt beside the reader only, names all that can be reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QTextEdit, QWidget

from gui.app import App

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
