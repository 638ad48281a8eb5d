"""Which page the window shows: the first screen, the comparison, an article, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from gui.calm import Calm
from gui.desk import Desk, Entry
from gui.loading import Loading
from gui.models.comparison import ComparisonModel
from gui.models.shelf import SCORE
from gui.models.story import board
from gui.rewriting import Rewriting
from gui.stories import Stories
from gui.striking import Striking
from gui.window.actions import Need, allow
from gui.window.window import Window
from gui.words import article_title
from resources.messages import word
from scoring.charts.family import headline
from scoring.lesson.lesson import Page
from scoring.stories.comparison import Comparison
from scoring.stories.values import Place
from scoring.values import Article, Assessment, Message, Span

NAME = "Copydesk"
PASSING = frozenset({"story.working", "story.waiting"})  # what the board tells for a while


class Showing:
    """Keeps the window at what lies on the desk."""

    def __init__(
        self,
        window: Window,
        desk: Desk,
        loading: Loading,
        striking: Striking,
        rewriting: Rewriting,
        table: ComparisonModel,
        stories: Stories,
    ) -> None:
        self._window, self._desk, self._loading, self._striking, self._table = window, desk, loading, striking, table
        self._rewriting, self._stories = rewriting, stories
        self._key: int | None = None
        self._told: Sequence[int] = ()  # the articles on the board
        self._beside = False  # whether two of them stand side by side
        self._shown: Assessment | None = None
        self._article: Article | None = None  # that it is of
        self._wanted: tuple[int, str | Span] | None = None  # article and measure of a cell that was pressed
        self._calm = Calm(self.refresh, window)
        desk.changed.connect(self.refresh)
        desk.assessed.connect(self._assessed)
        desk.returned.connect(self._return)

    def view(self, view: str) -> None:
        """Switch between reading and comparing."""
        self._window.acts[view].setChecked(True)
        self.refresh()

    def rewrite(self) -> None:
        """Show the copy; who asks for it wants to write, but for somebody who goes along the views by keyboard."""
        self.refresh()
        window = self._window
        if window.pages.currentWidget() is window.rewrite and not window.bar.isAncestorOf(window.focusWidget()):
            window.rewrite.take_keyboard()

    def open_article(self, key: int) -> None:
        """Show an article in the reader, or go on rewriting with it."""
        self._key = key
        self.view("rewrite" if self._window.acts["rewrite"].isChecked() else "read")

    def stand_in(self, key: int) -> None:
        """Take an article for the one that is gone, whatever is shown."""
        self._key = key
        self.refresh()

    def open_cell(self, key: int, measure: str) -> None:
        """Show an article at what the comparison says of it."""
        self._wanted = key, measure
        self._window.library.choose(key)
        self.open_article(key)

    def finish(self) -> None:
        """Show what is still to be shown, now."""
        self._calm.finish()

    def close(self) -> None:
        """Show nothing more."""
        self._calm.finish()
        self._table.look_at(False)

    def refresh(self) -> None:
        """Show the page that fits."""
        window = self._window
        entry = self._desk.entry(self._key) if self._key is not None else None
        if not self._desk.entries:
            window.show_page(window.start)
        elif window.acts["story"].isChecked():
            window.show_page(window.aligned if self._beside and self._told else window.story)
        elif window.acts["compare"].isChecked() or entry is None:
            window.show_page(window.comparison)
        elif window.acts["rewrite"].isChecked() and entry.page:
            self._rewrite(entry.page)
        else:
            self._show_entry(entry)
        self._table.look_at(window.pages.currentWidget() is window.comparison, self._key)
        if window.pages.currentWidget() in (window.story, window.aligned):
            self._show_story()
        self._show_state(entry)

    def show_board(self, keys: Sequence[int], found: Comparison) -> None:
        """Lay a story out; its articles are numbered by their place in ``keys``."""
        self._told = keys
        hint = " ".join(filter(None, (word("story.how"), self._left_out(keys))))
        self._window.story.tell(headline(len(keys), len(found.reports)), hint, board(found))
        self._window.aligned.show_comparison(keys, found)
        self.refresh()

    def _left_out(self, keys: Sequence[int]) -> str:
        """Which articles of the story could not be compared."""
        rest = [each for each in self._table.entries() if each.key not in keys]
        titles = [article_title(each.taken, self._desk.assessment(each.key)) for each in rest]
        return word("story.left_out", {"count": len(titles), "titles": "; ".join(titles)}) if titles else ""

    def tell_board(self, message: Message) -> None:
        """Say on the board why there is nothing to see; where it is only not known yet, texts side by side stay."""
        self._window.story.tell("", word(*message))
        if message.id not in PASSING and self._told:
            self._told = ()
            self.refresh()

    def show_overview(self) -> None:
        """Show the board of the story."""
        self._beside = False
        self.view("story")

    def show_beside(self) -> None:
        """Show two articles of the story side by side."""
        self._beside = True
        self.view("story")

    def open_beside(self, one: Place, other: Place) -> None:
        """Show two articles of the board side by side, at two places that match."""
        self.show_beside()
        self._window.aligned.show_places(one, other)
        self._window.aligned.take_keyboard()

    def open_found(self, article: int, start: int, end: int) -> None:
        """Show what the board lists, in its article."""
        self.open_place(self._told[article], Span(start, end))

    def open_place(self, key: int, place: Span) -> None:
        """Show an article at some of its words."""
        self._wanted = key, place
        self._window.library.choose(key)
        self.view("read")
        self.open_article(key)

    def _show_story(self) -> None:
        table = self._table
        named = [(word("window.compare_story", {"title": t, "count": n}), key) for key, t, n in table.stories()]
        self._window.story.offer(named, table.story)
        self._stories.show(table.entries())

    def _show_entry(self, entry: Entry) -> None:
        window, trouble = self._window, self._desk.trouble(entry)
        if not trouble and not self._desk.whole(entry.key):
            self._loading.read_now(entry)
        found = self._desk.whole(entry.key)
        self._striking.key = entry.key if found else None  # what is seen until then has other places
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
            window.reader.show_assessment(found, self._striking.joins())
            window.receipt.show_assessment(found)
        window.show_page(window.reader)
        self._show_wanted()

    def _rewrite(self, page: Page) -> None:
        window = self._window
        self._rewriting.open(page)
        if self._rewriting.key == page.key:
            window.show_page(window.rewrite)
        else:
            window.waiting.tell(article_title(page.article, None), word("window.reading"))
            window.show_page(window.waiting)

    def _show_wanted(self) -> None:
        """Go where a cell of the comparison led, once its article is read."""
        wanted, self._wanted = self._wanted, None
        if wanted is None or wanted[0] != self._key:
            return
        self._window.reader.text.setFocus()
        if isinstance(wanted[1], Span):
            self._window.reader.show_place(wanted[1])
        elif wanted[1] != SCORE:
            self._window.receipt.show_measure(wanted[1])
            self._window.reader.show_measure(wanted[1])

    def _assessed(self, key: int) -> None:
        """Show what was found of the article that is open at once, of all others when there is time."""
        if key == self._key:
            self.refresh()
        else:
            self._calm.ask()

    def _return(self, key: int) -> None:
        """Show the article that undo or redo changed; where articles are compared, all are in view."""
        if key != self._key and not self._window.acts["compare"].isChecked():
            self._window.library.choose(key)
            self.open_article(key)

    def _show_state(self, entry: Entry | None) -> None:
        window, found = self._window, self._desk.assessments()
        articles = sum(entry.article is not None for entry in self._desk.entries)
        window.status.show_counts(len(found), articles, found[0].scorecard_id if found else "")
        window.library.offer(found[0] if found else None)
        allow(window.acts, self._there(entry, found))
        title = article_title(entry.taken, self._desk.assessment(entry.key)) if entry else ""
        window.setWindowTitle(word("window.title", {"article": title}) if title else NAME)

    def _there(self, entry: Entry | None, found: Sequence[Assessment]) -> dict[Need, object]:
        """What actions may need."""
        desk, page = self._desk, self._window.pages.currentWidget()
        return {
            "articles": desk.entries,
            "article": entry and entry.page,
            "stories": desk.state.stories,
            "scores": found,
            "page": page is self._window.reader,
            "marks": page in (self._window.reader, self._window.rewrite),
            "table": page is self._window.comparison and found,
            "board": desk.entries and self._told,
            "beside": page is self._window.aligned,
        }
