from __future__ import annotations

import time

import pytest

from scoring.reading.names import find_names, parts
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences


def names(text: str) -> dict[str, list[str]]:
    found = find_names(text, *find_sentences(text, find_lines(text)))
    return {name.text: [text[start:end] for start, end in name.mentions] for name in found}


def test_later_mentions_belong_to_the_longer_name() -> None:
    text = "On Monday Alexander Lukashenko met Xi Jinping. Lukashenko's visit pleased Xi. Putin called Lukashenko."
    assert names(text) == {
        "Alexander Lukashenko": ["Alexander Lukashenko", "Lukashenko", "Lukashenko"],
        "Xi Jinping": ["Xi Jinping", "Xi"],
        "Putin": ["Putin"],
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met President Emmanuel Macron and Mr Smith.", ["Emmanuel Macron", "Smith"]),
        ("They met Secretary of State Ann Lee.", ["Ann Lee"]),
        ("They met Ursula von der Leyen and Ali bin Said.", ["Ursula von der Leyen", "Ali bin Said"]),
        ("They met George W. Bush in Texas.", ["George W. Bush", "Texas"]),
        ("They left the Bank of England for the Department of Health and Human Services.",
         ["Bank of England", "Department of Health and Human Services"]),
        ("They met Belarus President Ann Lee and told Lee China's plan.", ["Belarus", "Ann Lee", "China"]),
        ("Yesterday Ann Lee left. The mayor stayed. Nobody saw it.", ["Ann Lee"]),
        ("He said: “We have Chinese friends.” They met on Monday in May.", []),
        ("Downing Street was shut. He walked to Downing Street.", ["Downing Street"]),
        ("", []),
    ],
)  # fmt: skip
def test_where_a_name_begins_and_ends(text: str, found: list[str]) -> None:
    assert list(names(text)) == found


def test_england_is_not_the_bank_of_england() -> None:
    assert names("They left the Bank of England. In England it rained.")["England"] == ["England"]
    assert "Korea" in names("They left North Korea. In Korea it rained.")


def test_the_house_is_not_the_white_house() -> None:
    found = names("The White House rejected the bill. The House voted for it, and the White House was silent.")
    assert found == {"White House": ["White House", "White House"], "House": ["House"]}


def test_names_are_in_order_and_inside_the_text() -> None:
    text = "Lukashenko left. Later Ann Lee met Alexander Lukashenko in Minsk. Lee and Bo Ek stayed in Minsk."
    found = find_names(text, *find_sentences(text, find_lines(text)))
    firsts = [name.mentions[0] for name in found]
    assert firsts == sorted(firsts)
    assert all(list(name.mentions) == sorted(name.mentions) for name in found)


def test_parts_are_words() -> None:
    for kind in ("titles", "particles", "bodies", "adjectives", "family_first", "regions", "countries"):
        assert len(parts(kind)) > 10


def test_time_grows_linearly() -> None:
    def seconds(times: int) -> float:
        text = "Ann Lee met Bo Ek of the Bank of England. " * times
        sentences, words = find_sentences(text, find_lines(text))
        start = time.process_time()
        find_names(text, sentences, words)
        return time.process_time() - start

    seconds(10)
    assert seconds(8_000) < 24 * seconds(1_000) + 0.05
