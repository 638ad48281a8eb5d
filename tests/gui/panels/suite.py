"""Every panel and dialog in its states: empty, full, and where values are None. A new one needs a line here."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

import gui.dialogs
import gui.panels
from gui import work
from gui.app import App
from gui.dialogs.about import AboutDialog
from gui.dialogs.settings import SettingsDialog
from gui.panels.aligned.panel import AlignedPanel
from gui.panels.comparison import ComparisonPanel
from gui.panels.library import LibraryPanel
from gui.panels.reader.panel import ReaderPanel
from gui.panels.receipt.panel import ReceiptPanel
from gui.panels.rewrite.panel import RewritePanel
from gui.panels.start import StartPanel
from gui.panels.story.panel import StoryPanel
from gui.panels.waiting import WaitingPanel
from resources import seeds
from scoring.lesson.lesson import Page
from scoring.values import Assessment, Tick

SCORED: dict[tuple[object, ...], Assessment] = {}
Act = Callable[[App], object]
SHORT = "Mayor opens bridge\n\nIt is too short to tell."
RECENT = [Path(f"{name}.lesson") for name in ("rain", "A lesson with a rather long name & more", "x", "Monday 3")]


class Place(NamedTuple):
    """Where the window keeps a panel, and what brings it into each state."""

    panel: Callable[[App], QWidget]
    empty: Sequence[Act]
    full: Sequence[Act]
    none: Sequence[Act]


def score(page: Page, tick: Tick) -> Assessment:
    """Score for real, each page once."""
    tick(0.5)
    known = (page.article.path, page.article.text, page.strikes, page.dropped)
    if known not in SCORED:
        SCORED[known] = work.score(page, tick)
    return SCORED[known]


def classes() -> set[type[QWidget]]:
    """Every panel and dialog there is: the classes of that name below ``gui.panels`` and ``gui.dialogs``."""
    found = (pkgutil.walk_packages(each.__path__, f"{each.__name__}.") for each in (gui.panels, gui.dialogs))
    modules = [import_module(each.name) for package in found for each in package]
    here = [
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, type) and each.__module__ == module.__name__ and each.__name__.endswith(("Panel", "Dialog"))
    ]
    return {each for each in here if issubclass(each, QWidget)}


def _fill(app: App) -> None:
    """Two articles of the sample lesson, one of them in a story, one too short to score, and one that is no text."""
    first, second = sorted(seeds().glob("*.txt"))[:2]
    app.loading.load([str(first), str(second), "missing.txt"])
    app.loading.paste(SHORT)
    app.desk.tell_story("The bridge", [app.desk.entries[1].key])
    app.window.strip.hide()


def _read(app: App) -> None:
    app.showing.view("read")
    app.showing.open_article(app.desk.entries[0].key)


def _untold(app: App) -> None:
    """An article that cannot be scored: score, band, interval and places are None."""
    app.loading.paste(SHORT)
    app.showing.view("read")


def _show_reader(app: App) -> None:
    app.window.show_page(app.window.reader)


def _show_waiting(app: App) -> None:
    app.window.show_page(app.window.waiting)


def _show_rewrite(app: App) -> None:
    app.window.show_page(app.window.rewrite)


def _rewrite(app: App) -> None:
    """A sentence added, the lines that did not change unfolded, a fact that is new listed."""
    app.showing.open_article(app.desk.entries[0].key)
    app.showing.view("rewrite")
    panel = app.window.rewrite
    panel.editor.insertPlainText("Anna Smith said on 4 May 2021 that it may rain. ")
    panel.receipt.rest()
    panel.receipt.unchanged.setChecked(True)


def _rewrite_untold(app: App) -> None:
    app.loading.paste(SHORT)
    app.showing.view("rewrite")
    app.window.rewrite.receipt.rest()


def _show_comparison(app: App) -> None:
    app.showing.view("compare")
    app.window.show_page(app.window.comparison)


def _show_story(app: App) -> None:
    app.showing.view("story")
    app.window.show_page(app.window.story)


def _show_aligned(app: App) -> None:
    app.showing.show_beside()
    app.window.show_page(app.window.aligned)


def _hold(app: App) -> None:
    """At a place that both articles have."""
    app.window.aligned.step(1)


def _unfold(app: App) -> None:
    """A line and a fold open, a mark struck."""
    receipt = app.window.receipt
    next(row for row in receipt.rows if len(row.line.evidence) > 1).unfold_requested.emit(True)
    receipt.folds[0].setChecked(True)
    app.striking.strike(app.window.reader.text.marks[0].strike)


def _seek(app: App) -> None:
    app.window.reader.open_find()


def _tell(title: str, text: str) -> Act:
    return lambda app: app.window.waiting.tell(title, text)


def _recent(lessons: Sequence[Path]) -> Act:
    return lambda app: app.window.start.show_recent(lessons)


def _filter(app: App) -> None:
    app.window.library.filter.setText("no such word")


def _trigger(act: str) -> Act:
    return lambda app: app.window.acts[act].trigger()


def _about(app: App) -> QWidget:
    assert app.about
    return app.about


def _settings(app: App) -> QWidget:
    assert app.dressing.dialog
    return app.dressing.dialog


PLACES: dict[type[QWidget], Place] = {
    StartPanel: Place(lambda app: app.window.start, (), (_recent(RECENT),), (_recent(()),)),
    WaitingPanel: Place(
        lambda app: app.window.waiting,
        (_show_waiting,),
        (_tell("An article with a title of some length that is read", "Reading the article …"), _show_waiting),
        (_tell("", ""), _show_waiting),
    ),
    LibraryPanel: Place(
        lambda app: app.window.library,
        (_show_comparison,),
        (_fill, _show_comparison),
        (_untold, _show_comparison, _filter),
    ),
    ReaderPanel: Place(lambda app: app.window.reader, (_show_reader,), (_fill, _read, _seek), (_untold,)),
    ReceiptPanel: Place(lambda app: app.window.receipt, (_show_reader,), (_fill, _read, _unfold), (_untold,)),
    RewritePanel: Place(lambda app: app.window.rewrite, (_show_rewrite,), (_fill, _rewrite), (_rewrite_untold,)),
    StoryPanel: Place(
        lambda app: app.window.story,
        (_show_story,),
        (_fill, _show_story),
        (_untold, _show_story),
    ),
    AlignedPanel: Place(
        lambda app: app.window.aligned,
        (_show_aligned,),
        (_fill, _show_aligned, _hold),
        (_untold, _show_aligned),
    ),
    ComparisonPanel: Place(
        lambda app: app.window.comparison,
        (_show_comparison,),
        (_fill, _show_comparison),
        (_untold, _show_comparison),
    ),
    AboutDialog: Place(_about, *3 * ((_trigger("about"),),)),
    SettingsDialog: Place(_settings, *3 * ((_trigger("settings"),),)),
}
