"""Type: a column that is easy to read, sizes that grow with the look."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from gui.marked.lines import Role
from gui.marked.typography import TYPE, block_format, char_format, column_width
from gui.theme import PLAIN, Look


def test_a_line_holds_sixty_to_seventy_five_characters(look: Look) -> None:
    one = (
        QFontMetricsF(look.font(17, serif=True)).horizontalAdvance("said the mayor of the town, who has seen it. ") / 45
    )
    assert 60 <= column_width(look) / one <= 75


@pytest.mark.parametrize("role", TYPE)
def test_every_role_grows_with_the_look(look: Look, role: Role) -> None:
    large = Look(PLAIN.theme, 2.0)
    assert char_format(role, large).font().pixelSize() == 2 * char_format(role, look).font().pixelSize()
    assert block_format(role, large).lineHeight() >= 2 * block_format(role, look).lineHeight() - 1
