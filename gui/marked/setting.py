"""Setting the page: type and space for every role, into a QTextDocument."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from gui.marked.lines import Role
from gui.marked.page import MOST_SHOWN, Paragraph, paragraphs, parts
from gui.marked.painting import BOTH_WAYS, runs_both_ways
from gui.marked.places import Act, ActKind, Placed, Places
from gui.marked.typography import EDGE, SPACE, TYPE, block_format, char_format
from gui.theme import Look
from resources.messages import word
from scoring.cut import Join
from scoring.values import Document, Span

GAP = " " * 4  # between what is dropped one after the other


def set_page(
    page: QTextDocument,
    document: Document,
    look: Look,
    unfolded: frozenset[int] | None = frozenset(),
    part: Span | None = None,
    joins: Sequence[Join] = (),
) -> Places:
    """Fill ``page`` with a part of the article (the first, unless told); where everything went.

    ``unfolded`` are the runs of residue to show, None to say nothing of residue.
    """
    part = part or parts(document.text)[0]
    setter = _Setter(page, look)
    if part.start == 0 and document.headline is None and document.article.title:
        setter.begin("headline")
        setter.write(document.article.title)
    if part.start > 0:
        setter.offer("previous", part, document)
    for paragraph in paragraphs(document, unfolded, part, joins):
        setter.add(paragraph, joins, open_=paragraph.fold in (unfolded or ()))
    if part.end < len(document.text):
        setter.offer("next", part, document)
    setter.cursor.endEditBlock()
    return Places(document.text, setter.placed, part, setter.acts, setter.blocks)


class _Setter:
    """Writes paragraph by paragraph, and keeps where each went."""

    def __init__(self, page: QTextDocument, look: Look) -> None:
        font = look.font(17, serif=True)
        if page.defaultFont() != font:  # to set it lays the page out anew
            page.setDefaultFont(font)
        if page.documentMargin() != EDGE:
            page.setDocumentMargin(EDGE)
        self.cursor = QTextCursor(page)
        self.cursor.beginEditBlock()  # the old text goes within it too, so that the page is laid out once
        self.cursor.select(QTextCursor.SelectionType.Document)
        self.cursor.removeSelectedText()
        self.cursor.block().setUserState(-1)
        self.placed: list[Placed] = []
        self.acts: list[Act] = []
        self.blocks: list[int] = []
        self._shapes = {role: block_format(role, look) for role in SPACE}
        self._signs = {role: char_format(role, look) for role in TYPE}
        self._press = QTextCharFormat(self._signs["note"])
        self._press.setForeground(QColor(look.theme.accent))
        self._at = 0

    def begin(self, role: Role) -> None:
        """Begin a paragraph."""
        if self.blocks:
            self.cursor.insertBlock(self._shapes[role], self._signs[role])
            self._at += 1
        else:
            self.cursor.setBlockFormat(self._shapes[role])
            self.cursor.setBlockCharFormat(self._signs[role])
        self.blocks.append(self._at)
        self._role = role

    def write(self, text: str, signs: QTextCharFormat | None = None) -> None:
        """Write words of the paragraph."""
        self.cursor.insertText(text, signs or self._signs[self._role])
        self._at += len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2

    def press(self, kind: ActKind, number: int, told: str, offer: str = "") -> None:
        """Write words that do something when they are pressed."""
        start = self._at
        if told:
            self.write(told, self._signs["note"])
        if offer:
            self.write(offer, self._press)
        self.acts.append(Act(start, self._at, kind, number))

    def add(self, paragraph: Paragraph, joins: Sequence[Join], *, open_: bool) -> None:
        """Write a paragraph of the article, with what is dropped in it."""
        start, end = paragraph.start, paragraph.end
        if paragraph.fold is not None:
            self.begin("note")
            count = {"count": paragraph.lines}
            self.press("fold", paragraph.fold, word("window.unfolded" if open_ else "window.folded", count))
            return
        self.begin(paragraph.role)
        at = start
        for number in paragraph.joins:
            if paragraph.role == "note" and number != paragraph.joins[0]:
                self.write(GAP)
            place = joins[number].place
            self._place(paragraph, at, place)
            before, after = paragraph.text[place - start - 1 : place - start], paragraph.text[place - start :]
            self._mark(number, before=bool(before.strip()), after=bool(after[:1].strip()))
            at = place
        self._place(paragraph, at, end)

    def offer(self, where: str, part: Span, document: Document) -> None:
        """Offer another part of a text that is too long to be shown at once."""
        self.begin("note")
        shown = {"start": f"{part.start + 1:,}", "end": f"{part.end:,}", "all": f"{len(document.text):,}"}
        self.write(word("window.part_shown", shown) + "  ")
        more = MOST_SHOWN if where == "previous" else min(MOST_SHOWN, len(document.text) - part.end)
        self.press("turn", -1 if where == "previous" else 1, "", word(f"window.part_{where}", {"count": f"{more:,}"}))

    def _place(self, paragraph: Paragraph, start: int, end: int) -> None:
        if start < end:
            self.placed.append(Placed(start, end, self._at))
            text = paragraph.text[start - paragraph.start : end - paragraph.start]
            self.write(text)
            if runs_both_ways(text):
                self.cursor.block().setUserState(BOTH_WAYS)

    def _mark(self, number: int, *, before: bool, after: bool) -> None:
        if before:
            self.write(" ")
        self.press("join", number, word("window.dropped_here"), word("window.put_back"))
        if after:
            self.write(" ")
