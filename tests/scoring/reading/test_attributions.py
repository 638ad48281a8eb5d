from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from scoring.reading import read
from scoring.reading.attributions import find_attributions
from scoring.reading.prose import prepare
from scoring.reading.quotations import find_quotations
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences
from scoring.values import Article, Attribution, Document

TEXTS = tomllib.loads((Path(__file__).parent / "attributed.toml").read_text("utf-8"))["text"]


def document(text: str) -> Document:
    return read(Article("test", "", text))


def found(text: str) -> list[Attribution]:
    return list(document(f"Headline\n\n{text}").attributions)


def in_words(text: str) -> list[str]:
    read_text = document(text)

    def words(start: int, end: int) -> str:
        return read_text.text[start:end]

    return [
        " | ".join(
            (
                words(*each.source) if each.source else "nobody",
                str(each.source_kind),
                words(*each.cue),
                " ~ ".join(words(*span) for span in each.content),
            )
        )
        for each in read_text.attributions
    ]


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: str(case["text"]).strip().splitlines()[0])
def test_who_says_what(case: dict[str, Any]) -> None:
    assert in_words(case["text"]) == case["said"]


def test_parts_lie_in_the_text_and_apart() -> None:
    for case in TEXTS:
        for each in document(case["text"]).attributions:
            spans = sorted((each.cue, *each.content, *((each.source,) if each.source else ())))
            assert all(start < end for start, end in spans)
            assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_a_quotation_is_direct() -> None:
    (direct,) = found("“The road is closed for the winter,” the mayor said.")
    (indirect,) = found("The mayor said that the road is closed for the winter.")
    assert direct.direct
    assert not indirect.direct


def test_a_colon_announces_the_next_paragraph() -> None:
    text = "The mayor said:\n\n“The road is closed. It will stay so.”"
    (each,) = found(text)
    assert each.direct
    assert each.content[-1].end == len("Headline\n\n") + len(text)


def test_no_speech_no_attribution() -> None:
    assert not found("The road is closed. Snow fell in the night, and two buses stood at the station.")


@pytest.mark.parametrize(
    "piece", ["he said ", "and it may be, he said, ", "“he said that\n\n", "X told Y: “no,” ", "“a” "]
)
def test_time_grows_linearly(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        paragraphs = find_lines(text)
        sentences, words = find_sentences(text, paragraphs)
        quotations = find_quotations(text, paragraphs)
        began = time.process_time()
        find_attributions(prepare(text, sentences, words, quotations), ())
        return time.process_time() - began

    seconds(1_000)
    assert seconds(24_000) < 24 * seconds(3_000) + 0.1


@pytest.mark.parametrize("label", ["FACT", "Q", "Note"])
def test_a_label_before_a_colon_is_nobody(label: str) -> None:
    found = read(Article("a", "", f"Bridge\n\n{label}: The bridge was old in 1990 and it cost 3,000 people their way."))
    assert not found.attributions
