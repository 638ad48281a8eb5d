from __future__ import annotations

from scoring.text.remembered import LONGEST, MOST, forget, is_passing, kept_for_the_last, passing, remembered


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


def test_nothing_is_kept_of_what_passes() -> None:
    asked: list[str] = []

    @remembered
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    with passing():
        assert is_passing()
        assert [size("one"), size("one")] == [3, 3]
    assert not is_passing()
    assert [size("one"), size("one")] == [3, 3]
    assert asked == ["one"] * 3


def test_the_last_is_kept() -> None:
    asked: list[str] = []

    @kept_for_the_last
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    one, three = "one", "three"
    assert [size(one), size(one), size(three), size(one)] == [3, 3, 5, 3]
    assert asked == ["one", "three", "one"]
