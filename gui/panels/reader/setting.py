"""Setting the page: type and space for every role, into a QTextDocument."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from gui.panels.reader.page import MOST_SHOWN, Paragraph, Placed, Places, paragraphs
from gui.theme import Look
from resources.messages import word
from scoring.values import Document

FOLD = QTextCharFormat.Property.UserProperty  # on the line of a fold: the number of its run
MEASURE = 68  # characters a line
ALPHABET = "the quick brown fox jumps over the lazy dog and asks who says so, how "
LINE_HEIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value
SPACE = {"headline": (0, 16), "subhead": (16, 6), "body": (0, 12), "residue": (0, 4)}
LEADING = {"headline": 36, "subhead": 24, "body": 25.5, "residue": 21}  # pixels a line at 100%


def column_width(look: Look) -> int:
    """The width of a column of ``MEASURE`` characters."""
    metrics = QFontMetricsF(look.font(17, serif=True))
    return round(metrics.horizontalAdvance(ALPHABET) / len(ALPHABET) * MEASURE)


def set_page(page: QTextDocument, document: Document, look: Look, unfolded: frozenset[int]) -> Places:
    """Fill ``page`` with the article; where everything went."""
    page.clear()
    page.setDocumentMargin(0)
    page.setDefaultFont(look.font(17, serif=True))
    cursor = QTextCursor(page)
    cursor.beginEditBlock()
    placed: list[Placed] = []
    if document.headline is None and document.article.title:
        _insert(cursor, Paragraph(document.article.title, "headline", 0, 0), look)
    for paragraph in paragraphs(document, unfolded):
        position = _insert(cursor, paragraph, look, unfolded)
        if paragraph.start < paragraph.end:
            placed.append(Placed(paragraph.start, paragraph.end, position))
    if len(document.text) > MOST_SHOWN:
        rest = word("window.not_shown", {"shown": f"{MOST_SHOWN:,}", "all": f"{len(document.text):,}"})
        _insert(cursor, Paragraph(rest, "residue", 0, 0), look)
    cursor.endEditBlock()
    return Places(document.text, placed)


def _insert(cursor: QTextCursor, paragraph: Paragraph, look: Look, unfolded: frozenset[int] = frozenset()) -> int:
    """Add a paragraph at the end; the position where its text begins."""
    if cursor.position() == 0:
        cursor.setBlockFormat(_block(paragraph, look))
    else:
        cursor.insertBlock(_block(paragraph, look))
    signs = _signs(paragraph, look)
    cursor.setBlockCharFormat(signs)
    position = cursor.position()
    cursor.insertText(_fold_text(paragraph, unfolded) if paragraph.fold is not None else paragraph.text, signs)
    return position


def _fold_text(paragraph: Paragraph, unfolded: frozenset[int]) -> str:
    open_ = paragraph.fold in unfolded
    return word("window.unfolded" if open_ else "window.folded", {"count": paragraph.lines})


def _block(paragraph: Paragraph, look: Look) -> QTextBlockFormat:
    block = QTextBlockFormat()
    above, below = SPACE[paragraph.role]
    block.setTopMargin(look.px(above))
    block.setBottomMargin(look.px(below if paragraph.fold is None else 12))
    block.setLineHeight(look.px(LEADING[paragraph.role]), LINE_HEIGHT)
    return block


def _signs(paragraph: Paragraph, look: Look) -> QTextCharFormat:
    signs = QTextCharFormat()
    if paragraph.role == "headline":
        signs.setFont(look.font(30, weight=600, serif=True))
    elif paragraph.role == "subhead":
        signs.setFont(look.font(17, weight=700, serif=True))
    elif paragraph.fold is not None:
        signs.setFont(look.font(13))
        signs.setProperty(FOLD, paragraph.fold)
        signs.setForeground(QColor(look.theme.muted))
    elif paragraph.role == "residue":
        signs.setFont(look.font(15, serif=True))
        signs.setForeground(QColor(look.theme.muted))
    else:
        signs.setFont(look.font(17, serif=True))
    if paragraph.role in ("headline", "subhead", "body"):
        signs.setForeground(QColor(look.theme.ink))
    return signs
