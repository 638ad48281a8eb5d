from __future__ import annotations

from collections.abc import Callable

from scoring.training.copies import Copies, fingerprints

Prose = Callable[[int], str]


def test_the_same_text_again_is_a_copy(prose: Prose) -> None:
    copies = Copies()
    assert [copies.seen(prose(1)), copies.seen(prose(1).upper()), copies.seen(prose(2))] == [False, True, False]


def test_most_of_a_text_is_a_copy_and_a_quarter_is_none(prose: Prose) -> None:
    copies, pieces = Copies(), prose(1).split("\n\n")
    copies.seen(prose(1))
    assert copies.seen("\n\n".join([*pieces[:10], "And a new end."]))
    assert not copies.seen("\n\n".join([*pieces[:3], prose(3)]))


def test_short_texts() -> None:
    copies = Copies()
    assert [copies.seen("One two."), copies.seen("One, two!"), copies.seen(""), copies.seen("Three")] == [
        False,
        True,
        False,
        False,
    ]


def test_fingerprints_are_stable() -> None:
    assert fingerprints("one two three") == fingerprints("One, two: three")
