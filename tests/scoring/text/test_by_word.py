"""Words are asked once, but for very long ones, and not kept without end."""

from __future__ import annotations

from scoring.text.by_word import LONGEST, MOST, ByWord


def test_a_word_is_asked_once() -> None:
    asked: list[str] = []
    sizes = ByWord(lambda word: asked.append(word) or len(word))  # type: ignore[func-returns-value]
    assert sizes.of(["one", "three", "one"]) == [3, 5, 3]
    assert asked == ["one", "three"]


def test_memory_is_bounded() -> None:
    sizes = ByWord(len)
    assert sizes["x" * (LONGEST + 1)] == LONGEST + 1
    assert not sizes
    assert sizes.of(map(str, range(MOST + 1))) == [len(str(number)) for number in range(MOST + 1)]
    assert 0 < len(sizes) <= MOST
