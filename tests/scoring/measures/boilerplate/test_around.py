from __future__ import annotations

from typing import get_args

from resources.messages import word
from scoring.measures.boilerplate.around import marks
from scoring.values import Residue, ResidueKind


def test_a_mark_for_each_line_and_words_for_each_kind() -> None:
    lines = [Residue(i, i + 1, kind) for i, kind in enumerate(get_args(ResidueKind))]
    found = marks(lines)
    assert [(each.start, each.end, each.kind) for each in found] == [(r.start, r.end, "boilerplate") for r in lines]
    assert all(word(each.note.id) for each in found)


def test_an_unsure_line_is_called_no_kind() -> None:
    (found,) = marks([Residue(0, 1, "author", sure=False)])
    assert not found.sure
    assert found.note.id == "boilerplate.unsure"
