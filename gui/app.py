"""The composition root: makes the parts, ties their signals together, and runs the program."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.calm import Calm
from gui.desk import Desk, Entry
from gui.dialogs.about import AboutDialog
from gui.dialogs.files import ask_export, ask_files, ask_folder, ask_lesson, ask_save
from gui.jobs import Jobs, Runner
from gui.loading import Loading, Score, report_name
from gui.models.comparison import SCORE, ComparisonModel
from gui.models.library import LibraryModel
from gui.panels.comparison import ComparisonPanel
from gui.panels.library import LibraryPanel
from gui.saving import Saving
from gui.scorers import Scorers
from gui.settings import SCALES, Settings
from gui.striking import Striking
from gui.theme import load_fonts, look
from gui.window.window import Window
from gui.words import article_title
from resources import seeds
from resources.messages import word
from scoring.errors import UserError
from scoring.lesson.store import SUFFIX
from scoring.values import Article, Assessment, Message

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

NAME = "Copydesk"
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
        self.loading = Loading(self.desk, self.jobs, score or self.scorers.score)
        self.striking = Striking(self.desk, self.jobs, score or self.scorers.score)
        self.library, self.table = LibraryModel(self.desk), ComparisonModel(self.desk)
        self.window = Window(LibraryPanel(self.library), ComparisonPanel(self.table))
        self.about: AboutDialog | None = None
        self._key: int | None = None
        self._calm = Calm(self.refresh, self.window)
        self._shown: Assessment | None = None
        self._article: Article | None = None  # that it is of
        self._tie_window()
        self._tie_actions()
        self._tie_work()
        self._tie_reader()
        self._tie_striking()
        self._tie_library()
        self.window.restoreGeometry(settings.geometry)
        self.dress()
        self.window.zones.restoreState(self.settings.zones)
        self.show_view("read")

    def dress(self) -> None:
        """Palette, style sheet and sizes of the chosen theme."""
        now = look(self.settings.theme, self.settings.scale)
        QGuiApplication.setPalette(now.palette())
        self.window.setStyleSheet(now.style_sheet())
        self.window.set_look(now)
        self.window.bar.themes[self.settings.theme].setChecked(True)

    # -- which page

    def show_view(self, view: str) -> None:
        """Switch between reading and comparing."""
        self.window.acts[view].setChecked(True)
        self.refresh()

    def open_article(self, key: int) -> None:
        """Show an article in the reader."""
        self._key = key
        self.show_view("read")

    def refresh(self) -> None:
        """Show the page that fits: the first screen, the comparison, an article, or why there is none."""
        window = self.window
        entry = self.desk.entry(self._key) if self._key is not None else None
        if not self.desk.entries:
            window.show_page(window.start)
        elif window.acts["compare"].isChecked() or entry is None:
            window.show_page(window.comparison)
        else:
            self._show_entry(entry)
        self.table.look_at(window.pages.currentWidget() is window.comparison)
        self._show_state(entry)

    def _show_entry(self, entry: Entry) -> None:
        window, trouble = self.window, self.desk.trouble(entry)
        if not trouble and not self.desk.whole(entry.key):
            self.loading.read_now(entry)
        found = self.desk.whole(entry.key)
        self.striking.key = entry.key if found else None  # what is seen until then has other places
        if entry.page:
            window.receipt.show_removed(entry.page)
        if found is None and not trouble and entry.article is self._article:
            found = self._shown  # until the page is read anew, what was known of it stays in view
        if found is None:
            window.waiting.tell(article_title(entry.taken, None), word(*trouble) if trouble else word("window.reading"))
            window.show_page(window.waiting)
            return
        if found is not self._shown:
            self._shown, self._article = found, entry.article
            window.reader.show_assessment(found, self.striking.joins())
            window.receipt.show_assessment(found)
        window.show_page(window.reader)

    def _assessed(self, key: int) -> None:
        """Show what was found of the article that is open at once, of all others when there is time."""
        if key == self._key:
            self.refresh()
        else:
            self._calm.ask()

    def _show_state(self, entry: Entry | None) -> None:
        found = self.desk.assessments()
        articles = sum(entry.article is not None for entry in self.desk.entries)
        self.window.status.show_counts(len(found), articles, found[0].scorecard_id if found else "")
        self.window.library.offer(found[0] if found else None)
        acts = self.window.acts
        acts["export"].setEnabled(bool(found))
        acts["print"].setEnabled(bool(found))
        acts["compare"].setEnabled(bool(self.desk.entries))
        acts["remove"].setEnabled(bool(self.desk.entries))
        title = article_title(entry.taken, self.desk.assessment(entry.key)) if entry else ""
        self.window.setWindowTitle(word("window.title", {"article": title}) if title else NAME)

    # -- tying

    def _tie_window(self) -> None:
        window = self.window
        window.start.requested.connect(lambda way: window.acts[way].trigger())
        window.library.article_chosen.connect(self.open_article)
        window.library.add_requested.connect(window.acts["open_files"].trigger)
        window.reader.measure_chosen.connect(self._mark_chosen)
        window.receipt.measure_chosen.connect(window.reader.show_measure)
        window.comparison.cell_opened.connect(self._open_cell)
        window.strip.act_requested.connect(self.loading.read_on)
        window.status.cancel_requested.connect(self.jobs.cancel)
        window.paths_dropped.connect(self.open_paths)
        window.text_dropped.connect(self._paste_text)
        window.closing.connect(self._close)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def _tie_actions(self) -> None:
        acts, window = self.window.acts, self.window
        views = QActionGroup(window)
        for view in ("read", "compare"):
            views.addAction(acts[view])
        wanted: dict[str, Callable[[], object]] = {
            "new_lesson": self.saving.new,
            "open_lesson": lambda: ask_lesson(window, lambda paths: self.open_lesson(Path(paths[0]))),
            "save_as": lambda: ask_save(window, self._lesson_name(), lambda paths: self._save_as(Path(paths[0]))),
            "open_files": lambda: ask_files(window, self.open_paths),
            "open_folder": lambda: ask_folder(window, self.open_paths),
            "sample": lambda: self.open_paths([str(seeds())]),
            "export": lambda: ask_export(window, REPORT, lambda paths: self.loading.export(report_name(paths[0]))),
            "print": self._print,
            "quit": window.close,
            "undo": self.desk.undo_stack.undo,
            "redo": self.desk.undo_stack.redo,
            "paste": lambda: window.take(QGuiApplication.clipboard().mimeData()),
            "remove": lambda: self.desk.remove(window.library.selected()),
            "read": self.refresh,
            "compare": self.refresh,
            "next_article": lambda: window.library.step(1),
            "previous_article": lambda: window.library.step(-1),
            "next_mark": lambda: window.reader.step(1),
            "previous_mark": lambda: window.reader.step(-1),
            "larger": lambda: self._scale(1),
            "smaller": lambda: self._scale(-1),
            "usual": lambda: self._scale(0),
            "about": self._show_about,
        }
        for name, act in wanted.items():
            acts[name].triggered.connect(lambda _=False, act=act: act())
        for name, action in window.bar.themes.items():
            action.triggered.connect(lambda _=False, name=name: self._theme(name))
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
        self.desk.changed.connect(self.refresh)
        self.desk.assessed.connect(self._assessed)
        self.loading.told.connect(self.tell)
        self.loading.saved.connect(lambda path: self.tell(Message("window.saved", {"path": path})))
        self.loading.added.connect(self._added)
        self.saving.told.connect(self.tell)
        self.saving.moved.connect(self._lesson_moved)
        self.window.bar.recent_menu.aboutToShow.connect(self._list_recent)
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
        start = self.window.start
        start.lesson_requested.connect(lambda path: self.open_lesson(Path(path)))
        self.saving.moved.connect(lambda _: start.show_recent(self.settings.recent))
        start.show_recent(self.settings.recent)
        self.window.bar.lesson_named.connect(acts["save_as"].trigger)

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
        receipt.grouping_changed.connect(lambda way: setattr(self.settings, "grouping", way))

    # -- lessons

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open a lesson, or put articles into the one that is open."""
        lessons = [path for path in paths if path.lower().endswith(SUFFIX)]
        if lessons:
            self.open_lesson(Path(lessons[0]))
        articles = [path for path in paths if path not in lessons]
        if articles:
            self.loading.load(articles)

    def open_lesson(self, path: Path) -> bool:
        """Lay a lesson out; whether it could be."""
        try:
            self.saving.open(path)
        except UserError as error:
            self.tell(error.message)
            return False
        return True

    def open_last(self) -> None:
        """Go on where the last session ended, however it ended."""
        for path in self.settings.recent[:1]:
            self.open_lesson(path)

    def _save_as(self, path: Path) -> None:
        try:
            self.saving.save_as(path)
        except UserError as error:
            self.tell(error.message)

    def _lesson_moved(self, path: str) -> None:
        if path:
            self.settings.remember(Path(path))
        self._show_lesson()

    def _show_lesson(self) -> None:
        path = self.saving.path
        self.window.bar.show_lesson(path.stem if path else "")

    def _lesson_name(self) -> str:
        return self.saving.path.name if self.saving.path else f"{word('window.lesson')}{SUFFIX}"

    def _list_recent(self) -> None:
        menu = self.window.bar.recent_menu
        menu.clear()
        for path in self.settings.recent:
            menu.addAction(path.stem).triggered.connect(lambda _=False, path=path: self.open_lesson(path))
        menu.setDisabled(menu.isEmpty())

    def _print(self) -> None:
        from gui.printing import DOTS, ask_printer, print_pages  # the window opens without printers

        def lay(printer: QPrinter, pages: list[bytes]) -> None:
            if not print_pages(printer, pages):
                self.tell(Message("window.not_printed", {"printer": printer.printerName()}))

        ask_printer(self.window, lambda printer: self.loading.draw(DOTS, lambda pages: lay(printer, pages)))

    # -- answers to wishes

    def tell(self, message: Message) -> None:
        """Show a message in the strip."""
        self.window.strip.tell(word(*message))

    def _added(self, key: int) -> None:
        self.window.library.choose(key)

    def _paste_text(self, text: str) -> None:
        if text.strip():
            self.loading.paste(text)
        else:
            self.tell(Message("window.nothing_to_paste"))

    def _mark_chosen(self, measure: str) -> None:
        self.window.receipt.show_measure(measure)
        self.window.reader.show_measure(measure, scroll=False)

    def _open_cell(self, key: int, measure: str) -> None:
        self.window.library.choose(key)
        self.open_article(key)
        if measure != SCORE:
            self.window.receipt.show_measure(measure)
            self.window.reader.show_measure(measure)

    def _finished(self, whole: bool) -> None:
        self.window.status.rest()
        self._calm.finish()
        self.scorers.close()
        if not whole:
            waiting = len(self.desk.waiting())
            told = "window.cancelled" if waiting else "window.cancelled_none"
            self.window.strip.tell(word(told, {"count": waiting}), word("window.read_on") if waiting else "")

    def _theme(self, name: str) -> None:
        self.settings.theme = name
        self.dress()

    def _scale(self, by: int) -> None:
        now = SCALES.index(self.settings.scale)
        self.settings.scale = 1.0 if by == 0 else SCALES[max(0, min(len(SCALES) - 1, now + by))]
        self.dress()

    def _show_about(self) -> None:
        self.about = AboutDialog(self.window)
        self.about.show()
        self.loading.ask_card(self.about.show_card)

    def _close(self) -> None:
        self._calm.finish()
        self.table.look_at(False)
        self.settings.geometry = self.window.saveGeometry()
        self.settings.zones = self.window.zones.saveState()
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
    begin = (lambda: app.open_paths(paths)) if paths else app.open_last
    app.window.painted.connect(lambda: QTimer.singleShot(0, begin))
    app.window.show()
    return program.exec()
