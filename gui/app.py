"""The composition root: makes the parts, ties their signals together, and runs the program."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui import work
from gui.desk import Desk
from gui.dialogs.about import AboutDialog
from gui.dialogs.files import ask_export, ask_files, ask_folder
from gui.dressing import Dressing
from gui.grouping import Grouping
from gui.jobs import Jobs, Runner, told
from gui.lessons import Lessons
from gui.loading import Loading, Score, report_name
from gui.models.comparison import ComparisonModel
from gui.models.library import LibraryModel
from gui.offering import Offering
from gui.panels.comparison import ComparisonPanel
from gui.panels.library import LibraryPanel
from gui.rewriting import Rewriting
from gui.saving import Saving
from gui.scorers import Scorers
from gui.settings import THEMES, Settings
from gui.showing import NAME, Showing
from gui.stories import Stories
from gui.striking import Striking
from gui.theme import load_fonts
from gui.window.window import Window
from resources import seeds
from resources.messages import word
from scoring.lesson.store import SUFFIX
from scoring.values import Message

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

REPORT = "copydesk-report.pdf"


class App:
    """One window on one desk."""

    def __init__(
        self, settings: Settings, folder: Path, runner: Runner | None = None, score: Score | None = None
    ) -> None:
        self.settings = settings
        self.desk = Desk()
        self.jobs = Jobs(runner)
        self.saving = Saving(self.desk, folder, runner)
        self.scorers = Scorers(lambda: self.jobs.left)
        self.rewriting = Rewriting(self.desk, self.jobs, score or work.score)
        self.stories = Stories(self.desk, self.jobs, score or work.score)
        score = score or self.scorers.score
        self.loading = Loading(self.desk, self.jobs, score)
        self.striking = Striking(self.desk, self.jobs, score)
        self.library, self.table = LibraryModel(self.desk), ComparisonModel(self.desk)
        self.window = Window(LibraryPanel(self.library), ComparisonPanel(self.table))
        self.about: AboutDialog | None = None
        self.lessons = Lessons(self.saving, settings, self.window)
        self.dressing = Dressing(settings, self.window)
        self.showing = Showing(
            self.window, self.desk, self.loading, self.striking, self.rewriting, self.table, self.stories
        )
        self._tie_window()
        self._tie_actions()
        self._tie_work()
        self._tie_reader()
        self._tie_striking()
        self._tie_rewriting()
        self._tie_library()
        self._tie_comparison()
        self._tie_story()
        self._tie_aligned()
        self._tie_grouping()
        self.window.restoreGeometry(settings.geometry)
        self.dressing.dress()
        self.window.zones.restoreState(settings.zones)
        self.window.rewrite.zones.restoreState(settings.rewrite_zones)
        self.showing.view("read")

    # -- tying

    def _tie_window(self) -> None:
        window = self.window
        window.start.requested.connect(lambda way: window.acts[way].trigger())
        window.library.article_chosen.connect(self.showing.open_article)
        window.library.article_moved.connect(self.showing.stand_in)
        window.library.add_requested.connect(window.acts["open_files"].trigger)
        window.reader.measure_chosen.connect(self._mark_chosen)
        window.receipt.measure_chosen.connect(window.reader.show_measure)
        window.comparison.cell_opened.connect(self.showing.open_cell)
        window.comparison.told.connect(self.tell)
        window.strip.act_requested.connect(self.loading.read_on)
        window.status.cancel_requested.connect(self.jobs.cancel)
        window.paths_dropped.connect(self.open_paths)
        window.text_dropped.connect(self._paste_text)
        window.address_dropped.connect(lambda: self.tell(Message("window.no_addresses")))
        window.closing.connect(self._close)

    def _tie_actions(self) -> None:
        acts, window = self.window.acts, self.window
        wanted: dict[str, Callable[[], object]] = {
            "new_lesson": self.lessons.new,
            "open_lesson": self.lessons.ask,
            "save_as": self.lessons.ask_name,
            "open_files": lambda: ask_files(window, self.open_paths),
            "open_folder": lambda: ask_folder(window, self.open_paths),
            "sample": lambda: self.open_paths([str(seeds())]),
            "export": lambda: ask_export(window, REPORT, lambda paths: self.loading.export(report_name(paths[0]))),
            "print": self._print,
            "settings": self.dressing.ask,
            "quit": window.close,
            "undo": self.desk.undo_stack.undo,
            "redo": self.desk.undo_stack.redo,
            "paste": lambda: window.take(QGuiApplication.clipboard().mimeData()),
            "remove": lambda: self.desk.remove(window.library.selected()),
            "read": self.showing.refresh,
            "compare": self.showing.refresh,
            "rewrite": self.showing.rewrite,
            "palette": Offering(window, self.desk, self.showing, self.table).open,
            "next_article": lambda: window.library.step(1),
            "previous_article": lambda: window.library.step(-1),
            "next_mark": lambda: window.step(1),
            "previous_mark": lambda: window.step(-1),
            "larger": lambda: self.dressing.scale(1),
            "smaller": lambda: self.dressing.scale(-1),
            "usual": lambda: self.dressing.scale(0),
            "about": self._show_about,
        }
        for name, act in wanted.items():
            acts[name].triggered.connect(lambda _=False, act=act: act())
        for name in THEMES:
            acts[f"theme_{name}"].triggered.connect(lambda _=False, name=name: self.dressing.theme(name))
        acts["projector"].toggled.connect(self.dressing.projector)
        self._follow_undo(acts["undo"], acts["redo"])

    def _follow_undo(self, undo: QAction, redo: QAction) -> None:
        stack = self.desk.undo_stack
        for action in (undo, redo):
            action.setEnabled(False)
        stack.canUndoChanged.connect(undo.setEnabled)
        stack.canRedoChanged.connect(redo.setEnabled)
        stack.undoTextChanged.connect(self.window.name_undo)
        stack.redoTextChanged.connect(self.window.name_redo)

    def _tie_work(self) -> None:
        self.loading.told.connect(self.tell)
        self.loading.saved.connect(lambda path: self.tell(Message("window.saved", {"path": path})))
        self.loading.added.connect(self._added)
        self.saving.told.connect(self.tell)
        self.jobs.progressed.connect(self.window.status.progress)
        self.jobs.finished.connect(self._finished)

    def _tie_library(self) -> None:
        acts, library, desk = self.window.acts, self.window.library, self.desk
        acts["make_story"].triggered.connect(self._make_story)
        acts["rename_story"].triggered.connect(lambda _: library.rename())
        acts["leave_story"].triggered.connect(lambda: desk.move(library.selected(), None))
        acts["filter"].triggered.connect(library.seek)
        library.acts = [acts[each] for each in ("make_story", "rename_story", "leave_story", "remove")]
        library.move_requested.connect(desk.move)
        self.window.bar.lesson_named.connect(acts["save_as"].trigger)

    def _tie_comparison(self) -> None:
        acts, comparison = self.window.acts, self.window.comparison
        acts["copy_table"].triggered.connect(comparison.copy)
        acts["turn_table"].toggled.connect(comparison.turn.setChecked)
        comparison.turn.toggled.connect(acts["turn_table"].setChecked)

    def _tie_story(self) -> None:
        panel, stories = self.window.story, self.stories
        self.window.acts["story"].triggered.connect(self.showing.show_overview)
        panel.story_chosen.connect(self.table.show_story)
        panel.story_chosen.connect(lambda _: self.showing.refresh())
        stories.told.connect(self.showing.tell_board)
        stories.found.connect(self.showing.show_board)
        stories.failed.connect(lambda error: self.tell(told(error)))
        panel.place_opened.connect(self.showing.open_found)

    def _tie_aligned(self) -> None:
        acts, panel, showing = self.window.acts, self.window.aligned, self.showing
        acts["beside"].triggered.connect(showing.show_beside)
        acts["next_match"].triggered.connect(lambda: panel.step(1))
        acts["previous_match"].triggered.connect(lambda: panel.step(-1))
        acts["open_match"].triggered.connect(panel.open_held)
        acts["link_texts"].toggled.connect(panel.link)
        acts["link_texts"].setChecked(True)
        panel.linked.connect(acts["link_texts"].setChecked)
        panel.place_opened.connect(showing.open_found)
        panel.back_requested.connect(showing.show_overview)
        self.window.story.places_opened.connect(showing.open_beside)

    def _tie_grouping(self) -> None:
        self.grouping = Grouping(self.desk, self.jobs, lambda: self.settings.stories)
        self.window.acts["group_stories"].triggered.connect(lambda _: self.grouping.group_again())
        self.grouping.told.connect(self.tell)

    def _make_story(self) -> None:
        if keys := self.window.library.selected():
            number = len(self.desk.state.stories) + 1
            story = self.desk.tell_story(word("window.story_new", {"number": number}), keys)
            self.window.library.rename(story.key)

    def _tie_reader(self) -> None:
        acts, reader = self.window.acts, self.window.reader
        acts["find"].triggered.connect(reader.open_find)
        acts["find_next"].triggered.connect(lambda: reader.find_step(1))
        acts["find_previous"].triggered.connect(lambda: reader.find_step(-1))
        acts["next_family"].triggered.connect(reader.step_family)
        acts["sources"].toggled.connect(reader.show_sources)
        reader.sources_changed.connect(acts["sources"].setChecked)
        acts["clean"].toggled.connect(self.window.show_clean)

    def _tie_striking(self) -> None:
        reader, receipt, striking = self.window.reader, self.window.receipt, self.striking
        for panel in (reader, receipt):
            panel.preview_requested.connect(striking.preview)
            panel.strike_requested.connect(striking.strike)
            panel.restore_requested.connect(striking.restore)
            striking.previewed.connect(panel.show_preview)
        reader.preview_drop_requested.connect(striking.preview)
        reader.drop_requested.connect(striking.drop)
        receipt.unstrike_requested.connect(striking.unstrike)
        receipt.mark_chosen.connect(reader.show_mark)
        receipt.shapes_requested.connect(lambda: self.loading.ask_shapes(receipt.show_shapes))
        receipt.group(self.settings.grouping)
        receipt.grouping_changed.connect(partial(setattr, self.settings, "grouping"))
        self.settings.changed.connect(lambda _: receipt.group(self.settings.grouping))

    def _tie_rewriting(self) -> None:
        panel, rewriting = self.window.rewrite, self.rewriting
        panel.edited.connect(rewriting.take)
        panel.left.connect(rewriting.hand)
        panel.original_requested.connect(rewriting.end)
        rewriting.opened.connect(panel.open_draft)
        rewriting.opened.connect(self.showing.refresh)
        rewriting.replaced.connect(panel.replace_draft)
        rewriting.assessed.connect(panel.show_scores)
        rewriting.failed.connect(lambda error: self.tell(told(error)))

    # -- answers to wishes

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open a lesson, the first of several, or put articles into the one that is open."""
        lessons = [path for path in paths if path.lower().endswith(SUFFIX)]
        articles = [path for path in paths if path not in lessons]
        load = partial(self.loading.load, articles) if articles else None
        if lessons:
            self.lessons.open_first(list(map(Path, lessons)), load)
        elif load:
            load()
        if lessons[1:]:
            self.tell(Message("window.one_lesson", {"count": len(lessons) - 1, "name": Path(lessons[0]).stem}))

    def _print(self) -> None:
        from gui.printing import DOTS, ask_printer, print_pages  # the window opens without printers

        def lay(printer: QPrinter, pages: list[bytes]) -> None:
            if not print_pages(printer, pages):
                self.tell(Message("window.not_printed", {"printer": printer.printerName()}))

        ask_printer(self.window, lambda printer: self.loading.draw(DOTS, lambda pages: lay(printer, pages)))

    def tell(self, message: Message) -> None:
        """Show a message in the strip."""
        self.window.strip.tell(word(*message))

    def _added(self, key: int) -> None:
        self.window.library.choose(key)
        self.showing.open_article(key)

    def _paste_text(self, text: str) -> None:
        if text.strip():
            self.loading.paste(text)
        else:
            self.tell(Message("window.nothing_to_paste"))

    def _mark_chosen(self, measure: str) -> None:
        self.window.receipt.show_measure(measure)
        self.window.reader.show_measure(measure, scroll=False)

    def _finished(self, whole: bool) -> None:
        self.window.status.rest()
        self.showing.finish()
        self.scorers.close()
        if not whole:
            waiting = len(self.desk.waiting())
            told = "window.cancelled" if waiting else "window.cancelled_none"
            self.window.strip.tell(word(told, {"count": waiting}), word("window.read_on") if waiting else "")

    def _show_about(self) -> None:
        self.about = AboutDialog(self.window)
        self.about.show()
        self.about.activateWindow()
        self.loading.ask_card(self.about.show_card)

    def _close(self) -> None:
        self.rewriting.hand()
        self.showing.close()
        self.settings.geometry = self.window.saveGeometry()
        self.settings.zones = self.window.zones.saveState()
        self.settings.rewrite_zones = self.window.rewrite.zones.saveState()
        self.jobs.close()
        self.scorers.close()
        self.saving.close()


def open_window(paths: Sequence[str]) -> int:
    """Open the window with these articles and stay until it is closed; the exit status."""
    program = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(program, QApplication)  # noqa: S101 - a core application without windows cannot be here
    program.setApplicationName(NAME)
    program.setStyle("Fusion")
    load_fonts()
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "lessons"
    app = App(Settings(QSettings(NAME, NAME)), folder)
    # After the first picture: nobody waits for articles to see the window.
    begin = (lambda: app.open_paths(paths)) if paths else app.lessons.open_last
    app.window.painted.connect(lambda: QTimer.singleShot(0, begin))
    app.window.show()
    return program.exec()
