from __future__ import annotations

import pytest

from scoring.text.sentences import find_sentences
from scoring.values import Span


def split(text: str) -> list[str]:
    sentences, _ = find_sentences(text, [Span(0, len(text))])
    return [text[each.start : each.end] for each in sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.S. officials left.",
        "U.N. Secretary-General Ana Melo spoke.",
        "Mr. Smith met Dr. Jones, Sen. Lee and Gov. Hill.",
        "At 5 p.m. Friday the No. 1 team won 3.5 to 2.",
        "“Yes?” she asked.",
        "“No!” he said.",
    ],
)
def test_does_not_break(sentence: str) -> None:
    assert split(f"{sentence} Then it rained.") == [sentence, "Then it rained."]


def test_closing_marks_stay_with_their_sentence() -> None:
    assert split("“I know. You know.” He left. He said “no.” (It rained.) It stopped.") == [
        "“I know.",
        "You know.”",
        "He left.",
        "He said “no.”",
        "(It rained.)",
        "It stopped.",
    ]


def test_words_belong_to_their_sentence() -> None:
    text = "It rained. ... We left."
    sentences, words = find_sentences(text, [Span(0, len(text))])
    assert [[word.text for word in words[each.first : each.last]] for each in sentences] == [
        ["It", "rained"],
        ["We", "left"],
    ]


def test_what_nobody_ever_breaks_is_one_sentence_and_costs_no_more_than_its_length() -> None:
    run = "No!" * 100_000  # a minute and more for nupunkt
    assert split(f"It rained. {run} We left. It stopped.") == ["It rained.", f"{run} We left.", "It stopped."]


def test_a_paragraph_is_read_alike_wherever_it_stands() -> None:
    paragraph = "It rained.  We left."
    text = f"{paragraph}\n{paragraph}"
    sentences, _ = find_sentences(text, [Span(0, 20), Span(21, 41)])
    assert [each.start for each in sentences] == [0, 12, 21, 33]


def test_who_asked_stands_in_the_sentence_of_the_question() -> None:
    for asked in (
        "“Why did nobody tell us?” Smith said.",
        '"Is this a deal?" Mr. Trump asked reporters.',
        "“We won!” Ane Toft shouted.",
    ):
        assert split(f"It rained. {asked} We left.") == ["It rained.", asked, "We left."]


def test_what_follows_a_question_and_tells_no_speaker_is_a_sentence_of_its_own() -> None:
    for after in ("Smith left.", "Then Smith said so.", "The mayor of Arvensund, who was late, said so.", "It rained."):
        assert split(f"“Why?” he asked. “Who pays for it?” {after}")[-1] == after
    assert split("He shouted “No!” Then they said so.") == ["He shouted “No!”", "Then they said so."]
