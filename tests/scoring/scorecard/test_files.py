from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resources.messages import word
from scoring.errors import UserError
from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import MAX_BYTES, checksum, dump, load, parse, save, sealed


def changed(card: Scorecard, change: Callable[[dict[str, Any]], object], *, seal: bool = True) -> str:
    content = json.loads(dump(card))
    change(content)
    if seal:
        content["sha256"] = checksum(content)
    return json.dumps(content)


def refused(text: str) -> str:
    with pytest.raises(UserError) as caught:
        parse(text, "card.json")
    assert word(*caught.value.message)
    return caught.value.message.id


def test_comes_back_as_written(card: Scorecard, tmp_path: Path) -> None:
    save(card, tmp_path / "card.json")
    assert load(tmp_path / "card.json") == card
    assert sealed(card) == card


def test_the_shipped_scorecard_loads_fast() -> None:
    load()
    start = time.process_time()
    card = load()
    assert time.process_time() - start < 0.05  # 10 ms on an idle machine
    assert card.training["data"]


def test_one_changed_number_is_noticed(card: Scorecard) -> None:
    text = changed(card, lambda content: content["measures"][0]["points"].__setitem__(0, 9.0), seal=False)
    assert refused(text) == "scorecard.wrong_checksum"


def test_the_order_of_keys_is_no_change(card: Scorecard) -> None:
    assert parse(json.dumps(json.loads(dump(card)), sort_keys=True), "card.json") == card


@pytest.mark.parametrize(
    "text",
    ["", "{", "[" * 100_000, '{"schema":' * 50_000, "NaN", '{"a": NaN}', '{"a": Infinity}', "9" * 10_000, "\x00"],
)
def test_what_is_not_json(text: str) -> None:
    assert refused(text) in {"scorecard.not_json", "scorecard.unknown_schema"}


@pytest.mark.parametrize("text", ["[]", "1", "null", "{}", '{"schema": "copydesk-scorecard-99"}'])
def test_unknown_schema(text: str) -> None:
    assert refused(text) == "scorecard.unknown_schema"


CHANGES: list[Callable[[dict[str, Any]], object]] = [
    lambda content: content.pop("measures"),
    lambda content: content.update(measures=[]),
    lambda content: content.update(measures=content["measures"] * 2),
    lambda content: content.update(measures=["x"]),
    lambda content: content.update(base=0),
    lambda content: content.update(base="50"),
    lambda content: content.update(starting_point=True),
    lambda content: content.update(starting_point=1e300),
    lambda content: content.update(starting_point=10**400),
    lambda content: content.update(starting_refits=[]),
    lambda content: content.update(starting_refits=[0.0] * 1000),
    lambda content: content.update(id=""),
    lambda content: content.update(id="x" * 10_000),
    lambda content: content.update(conformal=None),
    lambda content: content["conformal"].pop("level"),
    lambda content: content["measures"][0].update(knots=[0, 0, 1]),
    lambda content: content["measures"][0].update(knots=[2, 1, 0]),
    lambda content: content["measures"][0].update(knots="012"),
    lambda content: content["measures"][0].update(points=[1.0]),
    lambda content: content["measures"][0].update(refits=[[0.0]]),
    lambda content: content["measures"][0].update(refits=None),
    lambda content: content["measures"][0].update(reference=[0.0]),
    lambda content: content["measures"][0].update(reference=[float(-i) for i in range(101)]),
    lambda content: content["measures"][0].update(classes={}),
]


@pytest.mark.parametrize("change", CHANGES)
def test_damage_with_a_right_checksum(card: Scorecard, change: Callable[[dict[str, Any]], object]) -> None:
    assert refused(changed(card, change)) == "scorecard.damaged"


def test_numbers_too_large_for_a_float(card: Scorecard) -> None:
    text = dump(card).replace('"starting_point":1.5', '"starting_point":1e999')
    assert refused(text) == "scorecard.damaged"


def test_a_measure_we_do_not_have(card: Scorecard) -> None:
    text = changed(card, lambda content: content["measures"][0].update(measure="unheard_of"))
    assert refused(text) == "scorecard.unknown_measure"


def test_files_that_cannot_be_used(tmp_path: Path, card: Scorecard) -> None:
    (tmp_path / "large.json").write_bytes(b" " * (MAX_BYTES + 1))
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x00")
    for name, reason in [("missing", "unreadable"), ("large", "too_large"), ("binary", "not_json")]:
        with pytest.raises(UserError, match=reason):
            load(tmp_path / f"{name}.json")
    with pytest.raises(UserError, match="unwritable"):
        save(card, tmp_path / "nowhere" / "card.json")
