"""A text as blocks of an editor, and back: each is a line that is not blank and knows the gap before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from gui.marked.lines import BREAKERS, Role, pieces
from gui.marked.places import Placed, Places
from gui.marked.typography import block_format, char_format
from gui.offsets import Offsets
from gui.theme import Look
from scoring.clean import even
from scoring.values import Document, Span

GAP = QTextFormat.Property.UserProperty.value  # newlines before a block
ROLE = GAP + 1
ROLES: tuple[Role, ...] = ("body", "headline", "subhead", "caption", "residue")


class Paragraph(NamedTuple):
    """A line that is not blank, and how many newlines part it from the one before."""

    text: str
    gap: int


class Written(NamedTuple):
    """A block of the page: its words, the newlines before it, and where it begins, in UTF-16 units."""

    text: str
    gap: int
    position: int


def split(text: str) -> list[Paragraph]:
    """The paragraphs of a text; an empty text has an empty one."""
    found: list[Paragraph] = []
    gap = 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Paragraph(line.translate(BREAKERS), gap))
            gap = 0
        gap += 1
    return found or [Paragraph("", 0)]


def every(page: QTextDocument) -> Iterator[QTextBlock]:
    """All blocks of a page."""
    block = page.begin()
    while block.isValid():
        yield block
        block = block.next()


def written(page: QTextDocument) -> list[Written]:
    """What stands on a page."""
    return [Written(each.text(), gap_of(each), each.position()) for each in every(page)]


def join(parts: Iterable[Written]) -> str:
    """The text that blocks make."""
    return "".join("\n" * gap + text if number else text for number, (text, gap, _) in enumerate(parts))


def find_places(parts: Sequence[Written], text: str) -> Places:
    """Where a text is on the page: it is what the blocks make, without the blanks at its ends."""
    whole = join(parts)
    placed, point = [], len(text) - len(whole.rstrip())  # below 0 where blanks before the text are left out
    for number, (words, gap, position) in enumerate(parts):
        point += gap if number else 0
        ahead = max(0, -point)
        if ahead < len(words) and point < len(text):
            wide = len(words[:ahead].encode("utf-16-le")) // 2
            placed.append(Placed(point + ahead, min(point + len(words), len(text)), position + wide))
        point += len(words)
    return Places(text, placed, None, (), [part.position for part in parts])


def roles(document: Document) -> list[Role]:
    """What each line of a text is that is not blank."""
    return [piece.role for piece in pieces(document, Span(0, len(document.text)))]


def gap_of(block: QTextBlock) -> int:
    """How many newlines part a block from the one before."""
    return block.blockFormat().intProperty(GAP) or 1


def role_of(block: QTextBlock) -> Role:
    """What a block is set as."""
    return ROLES[block.blockFormat().intProperty(ROLE)]


def shape(role: Role, gap: int, look: Look) -> QTextBlockFormat:
    """The format of a block."""
    form = block_format(role, look)
    form.setProperty(GAP, gap)
    form.setProperty(ROLE, ROLES.index(role))
    return form


def fill(page: QTextDocument, text: str, kinds: Sequence[Role], look: Look) -> None:
    """Write a text over a page."""
    page.clear()
    cursor = QTextCursor(page)
    cursor.beginEditBlock()
    write(cursor, split(text), kinds, look)
    cursor.endEditBlock()


def write(cursor: QTextCursor, parts: Iterable[Paragraph], kinds: Sequence[Role], look: Look) -> None:
    """Write paragraphs into an empty block and behind it; those without a role are body."""
    for number, (words, gap) in enumerate(parts):
        role = kinds[number] if number < len(kinds) else "body"
        if number:
            cursor.insertBlock(shape(role, gap, look), char_format(role, look))
        else:
            cursor.setBlockFormat(shape(role, gap or 1, look))
            cursor.setBlockCharFormat(char_format(role, look))
        cursor.insertText(words, char_format(role, look))


def rewrite(page: QTextDocument, text: str, look: Look) -> None:
    """Write another text over a page, leaving the paragraphs alone that are the same: one step to undo."""
    old, new = [Paragraph(words, gap) for words, gap, _ in written(page)], split(text)
    old[0], new[0] = old[0]._replace(gap=0), new[0]._replace(gap=0)
    first = same(old, new)
    last = same(old[first:][::-1], new[first:][::-1])
    if first == len(old) == len(new):
        return
    if first and min(len(old), len(new)) - first - last == 0:
        first -= 1  # something must stand on both sides
    elif min(len(old), len(new)) - first - last == 0:
        last -= 1
    cursor, end = QTextCursor(page), page.findBlockByNumber(len(old) - last - 1)
    cursor.beginEditBlock()
    cursor.setPosition(page.findBlockByNumber(first).position())
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    write(cursor, new[first : len(new) - last], (), look)
    cursor.endEditBlock()


def same(one: Sequence[object], other: Sequence[object]) -> int:
    """How many items are the same from the beginning on."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def dress(page: QTextDocument, kinds: Sequence[Role], look: Look) -> None:
    """Give the blocks that are not empty the type of these roles, as a part of the change before."""
    inked = (block for block in every(page) if block.text().strip())
    for block, role in zip(inked, kinds, strict=False):
        if role_of(block) != role:
            dress_block(block, role, look)


def dress_block(block: QTextBlock, role: Role, look: Look) -> None:
    """Give a block the type of a role, as a part of the change before: one that took away or replaced something.

    Qt joins nothing to a letter that was typed: that would be a step of its own to undo.
    """
    cursor = QTextCursor(block)
    cursor.joinPreviousEditBlock()
    cursor.setBlockFormat(shape(role, gap_of(block), look))
    cursor.setBlockCharFormat(char_format(role, look))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(char_format(role, look))
    cursor.endEditBlock()


def even_out(block: QTextBlock) -> None:
    """Make the words of a block as clean as an article is, as a part of the change before: positions must hold."""
    old = block.text()
    if (old.isascii() and "\t" not in old) or (new := even(old)) == old:
        return
    first = same(old, new)
    last = same(old[first:][::-1], new[first:][::-1])
    cursor, units = QTextCursor(block), Offsets(old).units
    cursor.joinPreviousEditBlock()
    cursor.setPosition(block.position() + units(first))
    cursor.setPosition(block.position() + units(len(old) - last), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(new[first : len(new) - last])
    cursor.endEditBlock()
