"""Actions as data: each is named and told, no key twice, in one menu, and offered where it can be done."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.theme import Look
from gui.window.actions import ACTIONS, BAR, MENUS, Declared, allow, draw_icons, make_actions, plain
from resources.messages import FOLDER, word

every_action = pytest.mark.parametrize("declared", ACTIONS, ids=lambda each: each.id)


@pytest.fixture
def actions(qtbot: QtBot, look: Look) -> Iterator[dict[str, QAction]]:
    owner = QWidget()
    qtbot.addWidget(owner)
    yield make_actions(owner)
    owner.close()


@every_action
def test_each_says_in_one_sentence_what_it_does(actions: dict[str, QAction], declared: Declared) -> None:
    action, told = actions[declared.id], word(f"actions.{declared.id}_help")
    assert told[0].isupper()
    assert told.endswith(".")
    assert len(told) <= 80
    assert action.toolTip().startswith(told)
    assert (action.statusTip(), action.whatsThis()) == (told, told)


@every_action
def test_each_has_a_name_and_its_keys_in_the_tip(actions: dict[str, QAction], declared: Declared) -> None:
    action = actions[declared.id]
    assert plain(action.text())
    assert action.objectName() == f"action_{declared.id}"
    assert len(action.shortcuts()) == len(declared.keys.split())
    assert all(not keys.isEmpty() for keys in action.shortcuts())
    assert (f"({action.shortcut().toString()})" in action.toolTip()) == bool(declared.keys)


def test_no_key_is_used_twice(actions: dict[str, QAction]) -> None:
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_there_are_no_words_for_what_is_not_there() -> None:
    written = tomllib.loads((FOLDER / "actions.toml").read_text("utf-8"))
    named = {f"{each.id}{part}" for each in ACTIONS for part in ("", "_help")}
    assert set(written) == named | {f"menu_{menu}" for menu in MENUS}


def test_no_two_actions_are_told_alike() -> None:
    for name in ("", "_help"):
        told = Counter(plain(word(f"actions.{each.id}{name}")) for each in ACTIONS)
        assert [text for text, times in told.items() if times > 1] == []


def test_every_action_is_in_one_menu_and_every_menu_is_found() -> None:
    named = Counter([name for names in (BAR, *MENUS.values()) for name in names if name])
    assert set(named) == {each.id for each in ACTIONS} | set(MENUS)
    assert set(named.values()) == {1}


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_in_a_menu_share_their_letter(menu: str) -> None:
    texts = [word(f"actions.menu_{name}" if name in MENUS else f"actions.{name}") for name in MENUS[menu] if name]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts)
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_of_a_group_one_is_on(actions: dict[str, QAction]) -> None:
    for theme in ("theme_dark", "theme_light"):
        actions[theme].trigger()
    assert [name for name, action in actions.items() if action.isChecked()] == ["theme_light"]


def test_what_cannot_be_done_is_not_offered(actions: dict[str, QAction]) -> None:
    allow(actions, {"articles": True})
    assert actions["remove"].isEnabled()
    assert not actions["find"].isEnabled()
    assert actions["open_files"].isEnabled()


def test_icons_are_drawn(actions: dict[str, QAction], look: Look) -> None:
    draw_icons(actions, look)
    assert all(actions[each.id].icon().isNull() == (not each.picture) for each in ACTIONS)


def test_an_ampersand_of_a_name_stays() -> None:
    assert plain("&Copy Smith && Sons") == "Copy Smith & Sons"


# -- in the window


def offered(app: App) -> set[str]:
    return {each.id for each in ACTIONS if each.needs and app.window.acts[each.id].isEnabled()}


def needing(*needs: str) -> set[str]:
    return {each.id for each in ACTIONS if each.needs in needs}


def test_what_is_offered_follows_the_page(app: App, files: list[str]) -> None:
    assert offered(app) == set()
    app.loading.load(files)
    some = {"articles", "article", "scores"}
    assert offered(app) == needing(*some, "page", "marks")
    app.desk.tell_story("Rain", [app.desk.entries[0].key])
    assert offered(app) == needing(*some, "page", "marks", "stories")
    app.window.acts["compare"].trigger()
    assert offered(app) == needing(*some, "table", "stories")
    app.window.acts["new_lesson"].trigger()
    assert offered(app) == set()


def test_every_action_is_tied_to_something(app: App) -> None:
    """A signal with nobody behind it would be a menu entry that does nothing."""
    signals = ("2triggered(bool)", "2toggled(bool)")
    loose = [name for name, act in app.window.acts.items() if not any(map(act.receivers, signals))]
    assert loose == []
