"""The actions as data: id, keys, icon, what each needs; menus name them in their order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.icons import icon
from gui.theme import Look
from gui.widgets.named import named
from resources.messages import word

Need = Literal["", "articles", "article", "stories", "scores", "page", "marks", "table", "board", "beside"]


class Declared(NamedTuple):
    """An action before it is one: named ``actions.<id>``, told in ``actions.<id>_help``.

    ``needs`` is what must be there for it; of those in one ``group`` one is on.
    """

    id: str
    keys: str = ""  # several by spaces
    picture: str = ""
    checkable: bool = False
    needs: Need = ""
    group: str = ""


ACTIONS = (
    Declared("new_lesson", "Ctrl+N"),
    Declared("open_lesson", "Ctrl+Alt+O"),
    Declared("save_as", "Ctrl+Shift+S"),
    Declared("open_files", "Ctrl+O", "file-text"),
    Declared("open_folder", "Ctrl+Shift+O", "folder-open"),
    Declared("sample", "Ctrl+L", "newspaper"),
    Declared("export", "Ctrl+E", "file-down", needs="scores"),
    Declared("print", "Ctrl+P", needs="scores"),
    Declared("settings", "Ctrl+,"),
    Declared("quit", "Ctrl+Q"),
    Declared("undo", "Ctrl+Z", "undo-2"),
    Declared("redo", "Ctrl+Shift+Z Ctrl+Y", "redo-2"),
    Declared("paste", "Ctrl+V", "clipboard-paste"),
    Declared("remove", "Del", "trash-2", needs="articles"),
    Declared("make_story", "Ctrl+G", needs="articles"),
    Declared("group_stories", "Ctrl+Alt+G", needs="articles"),
    Declared("rename_story", "F2", needs="stories"),
    Declared("leave_story", "Ctrl+Shift+G", needs="stories"),
    Declared("filter", "Ctrl+Shift+F", needs="articles"),
    Declared("find", "Ctrl+F", needs="page"),
    Declared("find_next", "F3", needs="page"),
    Declared("find_previous", "Shift+F3", needs="page"),
    Declared("palette", "Ctrl+K Ctrl+Shift+P", "search"),
    Declared("read", "Ctrl+1", "book-open-text", checkable=True, needs="articles", group="view"),
    Declared("compare", "Ctrl+2", "table-2", checkable=True, needs="articles", group="view"),
    Declared("rewrite", "Ctrl+3", checkable=True, needs="article", group="view"),
    Declared("story", "Ctrl+4", checkable=True, needs="articles", group="view"),
    Declared("beside", "Ctrl+5", needs="board"),
    Declared("next_match", "F4", needs="beside"),
    Declared("previous_match", "Shift+F4", needs="beside"),
    Declared("open_match", needs="beside"),  # Enter, too, where one of the texts has the focus
    Declared("link_texts", "Ctrl+J", checkable=True, needs="beside"),
    Declared("turn_table", "Ctrl+T", checkable=True, needs="table"),
    Declared("copy_table", needs="table"),  # Ctrl+C, too, where the table has the focus
    Declared("next_article", "Ctrl+PgDown", needs="articles"),
    Declared("previous_article", "Ctrl+PgUp", needs="articles"),
    Declared("next_mark", "F8", needs="marks"),
    Declared("previous_mark", "Shift+F8", needs="marks"),
    Declared("sources", "F7", checkable=True, needs="page"),
    Declared("clean", "F9", checkable=True, needs="page"),
    Declared("next_family", "F6", needs="page"),
    Declared("projector", "F5", checkable=True),
    Declared("theme_system", checkable=True, group="theme"),
    Declared("theme_light", checkable=True, group="theme"),
    Declared("theme_dark", checkable=True, group="theme"),
    Declared("theme_contrast", checkable=True, group="theme"),
    Declared("larger", "Ctrl++ Ctrl+=", "a-large-small"),
    Declared("smaller", "Ctrl+-"),
    Declared("usual", "Ctrl+0"),
    Declared("about", "F1", "info"),
)
BAR = ("file", "edit", "view", "help")
MENUS: dict[str, tuple[str, ...]] = {  # actions, other menus, and "" between groups
    "file": (
        "new_lesson",
        "open_lesson",
        "recent",
        "save_as",
        "",
        "open_files",
        "open_folder",
        "sample",
        "",
        "export",
        "print",
        "",
        "settings",
        "",
        "quit",
    ),
    "edit": (
        "undo",
        "redo",
        "",
        "paste",
        "copy_table",
        "remove",
        "",
        "make_story",
        "group_stories",
        "rename_story",
        "leave_story",
        "",
        "filter",
        "find",
        "find_next",
        "find_previous",
        "",
        "palette",
    ),
    "view": (
        "read",
        "compare",
        "rewrite",
        "story",
        "turn_table",
        "side",
        "",
        "next_article",
        "previous_article",
        "next_mark",
        "previous_mark",
        "",
        "layers",
        "next_family",
        "sources",
        "clean",
        "projector",
        "",
        "theme",
        "larger",
        "smaller",
        "usual",
    ),
    "help": ("about",),
    "side": ("beside", "next_match", "previous_match", "open_match", "link_texts"),
    "recent": (),  # filled when they open
    "layers": (),
    "theme": ("theme_system", "theme_light", "theme_dark", "theme_contrast"),
}


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """All actions, by id, reachable by their keys wherever the window has the focus."""
    groups = {each.group: QActionGroup(owner) for each in ACTIONS if each.group}
    actions = {}
    for declared in ACTIONS:
        action = named(QAction(word(f"actions.{declared.id}"), owner), f"action_{declared.id}")
        action.setCheckable(declared.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in declared.keys.split()])
        _explain(action, word(f"actions.{declared.id}_help"))
        if declared.group:
            groups[declared.group].addAction(action)
        owner.addAction(action)
        actions[declared.id] = action
    return actions


def _explain(action: QAction, told: str) -> None:
    """Say what an action does wherever Qt asks: at the pointer, in the status line, to a screen reader."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{told} ({keys})" if keys else told)
    action.setStatusTip(told)
    action.setWhatsThis(told)


def plain(text: str) -> str:
    """The name of an action without the mark of its key in the menu."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def allow(actions: Mapping[str, QAction], there: Mapping[Need, object]) -> None:
    """Offer the actions whose needs are ``there``, and none of the others."""
    for declared in ACTIONS:
        if declared.needs:
            actions[declared.id].setEnabled(bool(there.get(declared.needs)))


def draw_icons(actions: Mapping[str, QAction], look: Look) -> None:
    """Icons in the colour of the theme's text."""
    for declared in ACTIONS:
        if declared.picture:
            actions[declared.id].setIcon(icon(declared.picture, look.theme.ink))
