"""One suite over every measure of the register."""

from __future__ import annotations

import math
import time
import tomllib
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from resources.messages import word
from scoring.measures.register import MEASURES, Measure
from scoring.reading import read
from scoring.text.remembered import forget
from scoring.values import Article, Document, Measurement, Message

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILIES = ["attribution", "hedging", "typos", "unsourced_claims", "wording", "boilerplate"]
PARAGRAPH = (
    "Officials said on Monday that the bridge may close. It cost 4 million euros. “Clearly,” Ann Lee said, “it is old.”"
)
ODD = {
    "empty": "",
    "blank": " \n\t\n",
    "one word": "Word",
    "number": "7",
    "emoji": "😀 👩‍👩‍👧 it may rain 🌧️, she said. 😀" * 20,
    "right to left": "قال المتحدث إن الجسر مغلق. “ربما”، قالت آن. עברית גם כן.\n\nمرحبا",
    "marks only": "“”\"'’‘—…!?.,;:()[]{}<>«» \n“ “ ” ”\n",
    "open quotations": "“He may say\n\n“so, and\n\n“never close.",
    "controls": "A\x00b\u200bc\u2028d\ufeff said it.\r\nHe may.",
    "long line": f"Headline\n\n{PARAGRAPH} " * 800,
    "many lines": f"{PARAGRAPH}\n\n" * 900,
    "one endless word": "a" * 100_000,
    "one endless sentence": "and it may be, he said, " * 4_200,
}
PIECES = ["and it may be, he said, ", f"{PARAGRAPH}\n\n", "“he said ", "It may, clearly. "]

every_measure = pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)


@cache
def document(text: str) -> Document:
    return read(Article("test", "test", text))


def examples(measure: Measure) -> dict[str, Any]:
    with (EXAMPLES / f"{measure.id}.toml").open("rb") as file:
        return tomllib.load(file)


def marks(text: str, measurement: Measurement) -> list[str]:
    return [text[each.start : each.end] for each in measurement.evidence]


def messages(measurement: Measurement) -> list[Message]:
    notes = [each.note for each in measurement.evidence]
    return [*notes, measurement.note] if measurement.note else notes


def test_ids_are_distinct_and_families_are_in_order() -> None:
    ids = [measure.id for measure in MEASURES]
    places = [FAMILIES.index(measure.family) for measure in MEASURES]
    assert len(set(ids)) == len(ids)
    assert places == sorted(places)


@every_measure
def test_examples_are_enough(measure: Measure) -> None:
    found = examples(measure)
    assert set(found) == {"fires", "quiet"}
    assert len(found["fires"]) >= 4
    assert len(found["quiet"]) >= 4


@every_measure
def test_fires(measure: Measure) -> None:
    for example in examples(measure)["fires"]:
        assert marks(example["text"], measure.measure(document(example["text"]))) == example["marks"]


@every_measure
def test_stays_quiet(measure: Measure) -> None:
    for example in examples(measure)["quiet"]:
        assert marks(example["text"], measure.measure(document(example["text"]))) == []


@every_measure
@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_texts(measure: Measure, text: str) -> None:
    found = measure.measure(document(text))
    assert found.value is None or math.isfinite(found.value)
    for each in found.evidence:
        assert 0 <= each.start < each.end <= len(text)


@every_measure
def test_nothing_to_read_has_no_marks(measure: Measure) -> None:
    assert measure.measure(document("")).evidence == ()


@every_measure
def test_same_text_same_numbers(measure: Measure) -> None:
    text = ODD["many lines"][:5_000]
    once, again = (measure.measure(read(Article("test", "test", text))) for _ in range(2))
    assert once == again


@every_measure
def test_words_for_everything(measure: Measure) -> None:
    for key in (f"measures.{measure.id}", f"measures.{measure.id}_what", f"families.{measure.family}"):
        assert word(key)
    assert word(f"units.{measure.unit.replace(' ', '_')}", {"value": "1"})
    found = examples(measure)
    for example in found["fires"] + found["quiet"] + [{"text": text} for text in ODD.values()]:
        for message in messages(measure.measure(document(example["text"]))):
            assert word(message.id, message.values)


def _seconds(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(3):
        forget()  # else the short text alone would be remembered
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return min(seconds)


def _short_and_long(piece: str) -> list[str]:
    return [piece * (size // len(piece)) for size in (8_000, 64_000)]


every_piece = pytest.mark.parametrize("piece", PIECES)
# Eight times the text: linear is 8, quadratic 64. The constant forgives a busy machine.
FORGIVEN_TIMES, FORGIVEN_SECONDS = 24, 0.05


@every_measure
@every_piece
def test_measuring_grows_linearly(measure: Measure, piece: str) -> None:
    short, long = (_seconds(partial(measure.measure, document(text))) for text in _short_and_long(piece))
    assert long < FORGIVEN_TIMES * short + FORGIVEN_SECONDS


@every_piece
def test_reading_grows_linearly(piece: str) -> None:
    short, long = (_seconds(partial(read, Article("test", "test", text))) for text in _short_and_long(piece))
    assert long < FORGIVEN_TIMES * short + FORGIVEN_SECONDS
