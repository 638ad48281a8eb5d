from __future__ import annotations

from collections.abc import Callable

from scoring.training.copies import Copies, shingles_of

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


def test_a_sentence_more_makes_no_other_article_and_one_shared_sentence_no_copy(prose: Prose) -> None:
    copies, shared = Copies(), "The minister said on Tuesday that the bridge would open in the spring."
    assert not copies.seen(f"{prose(1)} {shared}")
    assert not copies.seen(f"{prose(2)} {shared}")
    assert copies.seen(prose(2))


def test_shingles_know_no_capitals_and_no_marks() -> None:
    assert shingles_of("one two three") == shingles_of("One, two: three") == {b"one two three"}
