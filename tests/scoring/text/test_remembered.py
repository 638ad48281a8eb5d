from __future__ import annotations

from scoring.text.remembered import LONGEST, MOST, forget, kept_for_the_last, remembered


def test_the_same_is_worked_out_once_until_it_is_forgotten() -> None:
    asked: list[str] = []

    @remembered
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [size("one"), size("three"), size("one")] == [3, 5, 3]
    assert asked == ["one", "three"]
    forget()
    assert size("one") == 3
    assert asked == ["one", "three", "one"]


def test_memory_is_bounded() -> None:
    asked: list[str] = []

    @remembered
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    for text in ["x" * (LONGEST + 1)] * 2:
        assert size(text) == LONGEST + 1
    assert len(asked) == 2
    for number in [*range(MOST + 1), 0]:
        assert size(str(number)) == len(str(number))
    assert asked.count("0") == 2


def test_the_last_is_kept() -> None:
    asked: list[str] = []

    @kept_for_the_last
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    one, three = "one", "three"
    assert [size(one), size(one), size(three), size(one)] == [3, 3, 5, 3]
    assert asked == ["one", "three", "one"]
