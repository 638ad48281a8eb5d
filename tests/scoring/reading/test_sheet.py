from __future__ import annotations

from scoring.reading.sheet import look_over, stems_of

PROSE = "The harbour opened on Monday after two years of work, and forty boats left it before noon."


def test_repeats() -> None:
    sheet = look_over(f"{PROSE[:50]}\n\nMenu\n\n{PROSE}\n\nMenu\n\nThe harbour opened")
    assert sheet.repeats == ["teaser", None, None, "again", None]


def test_first_and_last_paragraph() -> None:
    sheet = look_over(f"Menu\n\n{PROSE}\n\nA label\n\n{PROSE} Again.\n\nMenu")
    assert (sheet.first, sheet.last) == (1, 3)
    assert (look_over("Menu").first, look_over("Menu").last) == (0, 1)


def test_packed_only_where_blank_lines_are_the_custom() -> None:
    assert look_over(f"One\nTwo\n\n{PROSE}\n\n{PROSE}\n\nThree").packed == [True, True, False, False, False]
    assert not any(look_over(f"One\nTwo\n{PROSE}").packed)


def test_echo() -> None:
    sheet = look_over(f"Harbour opens\n\nFarmers protest\n\n{PROSE}")
    assert sheet.echo(0) == 0.5
    assert sheet.echo(1) == 0.0
    assert stems_of(sheet.lines[0]) == {"harbo", "opens"}
