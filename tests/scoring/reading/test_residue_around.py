from __future__ import annotations

from time import perf_counter

from scoring.reading.residue_around import Around
from scoring.reading.sheet import look_over

PROSE = "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said."


def test_as_many_numbers_for_every_line() -> None:
    around = Around(look_over(f"Menu\n\nHome\n\n{PROSE}\n\nShe left.\n\nLeave a Reply"), {})
    assert len({len(around.of(i)) for i in range(5)}) == 1


def test_a_page_of_one_line_and_one_without_prose() -> None:
    assert Around(look_over("Menu"), {}).of(0)
    assert Around(look_over("Menu\nHome\nNews"), {}).of(1)


def test_the_same_line_elsewhere_has_other_numbers() -> None:
    around = Around(look_over(f"Health\n\n{PROSE}\n\nHealth"), {})
    assert around.of(0) != around.of(2)


def test_the_points_of_its_words_among_them() -> None:
    assert 1.5 in Around(look_over("Menu"), {"menu": 1.5}).of(0)


def test_time_grows_linearly() -> None:
    def seconds(times: int) -> float:
        sheet = look_over(f"Menu\n\n{PROSE}\n\n" * times)
        start = perf_counter()
        around = Around(sheet, {})
        for i in range(len(sheet.lines)):
            around.of(i)
        return perf_counter() - start

    assert min(seconds(800) for _ in range(3)) < 16 * min(seconds(100) for _ in range(3)) + 0.01
