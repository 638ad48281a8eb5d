from __future__ import annotations

import time

import pytest

from scoring.reading.quotations import find_quotations
from scoring.text.lines import find_lines


def quoted(text: str) -> list[str]:
    return [text[each.start : each.end] for each in find_quotations(text, find_lines(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” she said. “No.”", ["“Yes,”", "“No.”"]),
        ('"Yes," she said. "No."', ['"Yes,"', '"No."']),
        ("«Oui», dit-il. „Ja“, sagt sie.", ["«Oui»", "„Ja“"]),
        ("''Yes,'' she said. ``No.''", ["''Yes,''", "``No.''"]),
        ('“Mixed" and "mixed” marks', ['“Mixed"', '"mixed”']),
        ("‘Yes,’ she said. 'No.'", ["‘Yes,’", "'No.'"]),
        ("‘We don’t know the workers’ names,’ he said.", ["‘We don’t know the workers’ names,’"]),
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
        ("He called it “old” (“very old”), and “dull”—no more.", ["“old”", "“very old”", "“dull”"]),
        ("”Så är det”, sade han.", ["”Så är det”"]),
    ],
)
def test_finds(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They don’t, won't and can’t.",
        "The ’90s, the '80s and rock ’n’ roll.",
        "The workers’ rights and the boys' toys.",
        'He is 6\'2" tall, the screen 12" wide.',
        "",
    ],
)
def test_apostrophes_and_inches_are_none(text: str) -> None:
    assert quoted(text) == []


def test_closed_and_never_opened_reaches_back_to_the_start_of_the_sentence() -> None:
    text = 'He was late. There will be no winners," he told her.'
    (each,) = find_quotations(text, find_lines(text))
    assert text[each.start : each.end] == 'There will be no winners,"'
    assert (each.opened, each.closed) == (False, True)


def test_opened_and_never_closed_reaches_to_the_end_of_the_paragraph() -> None:
    text = "He warned: “If this goes on, we leave . . .\n\nShe left."
    (each,) = find_quotations(text, find_lines(text))
    assert text[each.start : each.end] == "“If this goes on, we leave . . ."
    assert (each.opened, each.closed, each.continues) == (True, False, False)


def test_over_several_paragraphs() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” he said. “Four.”"
    found = find_quotations(text, find_lines(text))
    assert [each.closed for each in found] == [False, False, True, True]
    assert [each.continues for each in found] == [False, True, True, False]
    assert all(each.opened for each in found)


def test_opened_twice_ends_the_first() -> None:
    assert quoted("“I think so, he said. “But not now.”") == ["“I think so, he said.", "“But not now.”"]


@pytest.mark.parametrize("piece", ["“", '"a ', "a” ", "'s ", "“a‘b", "a' b "])
def test_time_grows_linearly(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * size
        began = time.process_time()
        find_quotations(text, find_lines(text))
        return time.process_time() - began

    assert seconds(80_000) < 24 * seconds(10_000) + 0.1
