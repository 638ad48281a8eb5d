"""Scorecards as files: JSON, checked by its own checksum, never run.

People exchange scorecards, so a file is distrusted: its size, depth, numbers and measures are checked before use.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from resources import ROOT
from scoring.errors import UserError
from scoring.measures.register import MEASURES
from scoring.scorecard.card import BASE, Conformal, Scorecard, Shape

DEFAULT = ROOT / "scorecards" / "default.json"
SCHEMA = "copydesk-scorecard-1"
CLASSES = ("reliable", "unreliable")
MAX_BYTES = 4_000_000
MAX_SHAPES, MAX_KNOTS, MAX_REFITS, PERCENTILES = 200, 64, 400, 101
LARGEST = 1e12


class _Damaged(ValueError):
    """Something in the file is not as it must be; the text says what."""


def load(path: Path = DEFAULT) -> Scorecard:
    """The scorecard in a file; UserError where it is damaged, unknown or asks for measures we do not have."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError("scorecard.too_large", path=path.name, limit=MAX_BYTES // 1_000_000)
        text = path.read_text("utf-8")
    except OSError as error:
        raise UserError("scorecard.unreadable", path=path.name) from error
    except UnicodeDecodeError as error:
        raise UserError("scorecard.not_json", path=path.name) from error
    return parse(text, path.name)


def parse(text: str, name: str) -> Scorecard:
    """The scorecard in a JSON text; ``name`` is for the messages."""
    try:
        content = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise UserError("scorecard.not_json", path=name) from error
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise UserError("scorecard.unknown_schema", path=name)
    try:
        if content.get("sha256") != checksum(content):
            raise UserError("scorecard.wrong_checksum", path=name)
        card = _card(content)
    except (ValueError, RecursionError) as error:
        raise UserError("scorecard.damaged", path=name, what=str(error)) from error
    _check_measures(card, name)
    return card


def _check_measures(card: Scorecard, name: str) -> None:
    known = {each.id for each in MEASURES}
    for shape in card.shapes:
        if shape.measure not in known:
            raise UserError("scorecard.unknown_measure", path=name, measure=shape.measure)


def save(card: Scorecard, path: Path) -> None:
    """Write a scorecard to a file."""
    try:
        path.write_text(dump(card), "utf-8")
    except OSError as error:
        raise UserError("scorecard.unwritable", path=path.name) from error


def dump(card: Scorecard) -> str:
    """The JSON text of a scorecard, the same for the same numbers."""
    content = _content(card)
    content["sha256"] = checksum(content)
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def sealed(card: Scorecard) -> Scorecard:
    """The scorecard as it is read back from its file: with its checksum."""
    return parse(dump(card), card.id)


def checksum(content: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical JSON of all but the checksum itself."""
    rest = {key: value for key, value in content.items() if key != "sha256"}
    canonical = json.dumps(rest, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _content(card: Scorecard) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "id": card.id,
        "base": card.base,
        "starting_point": card.starting_point,
        "starting_refits": card.starting_refits,
        "conformal": card.conformal._asdict(),
        "measures": [shape._asdict() for shape in card.shapes],
        "training": card.training,
    }


def _card(content: Mapping[str, Any]) -> Scorecard:
    starting_refits = _numbers(content.get("starting_refits"), 1, MAX_REFITS)
    measures = content.get("measures")
    if not isinstance(measures, list) or not 0 < len(measures) <= MAX_SHAPES:
        raise _Damaged("measures")
    if content.get("base") != BASE:
        raise _Damaged("base")
    shapes = tuple(_shape(each, len(starting_refits)) for each in measures)
    if len({shape.measure for shape in shapes}) < len(shapes):
        raise _Damaged("measures")
    training = content.get("training")
    return Scorecard(
        _text(content.get("id")),
        _text(content.get("sha256")),
        BASE,
        _number(content.get("starting_point")),
        starting_refits,
        shapes,
        _conformal(content.get("conformal")),
        training if isinstance(training, dict) else {},
    )


def _shape(content: object, refits: int) -> Shape:
    if not isinstance(content, dict):
        raise _Damaged("measures")
    knots = _numbers(content.get("knots"), 1, MAX_KNOTS)
    if any(a >= b for a, b in pairwise(knots)):
        raise _Damaged("knots")
    columns = content.get("refits")
    classes = content.get("classes")
    if not isinstance(columns, list) or len(columns) != len(knots) or not isinstance(classes, dict):
        raise _Damaged("refits")
    return Shape(
        _text(content.get("measure")),
        _text(content.get("family")),
        _text(content.get("unit")),
        knots,
        _numbers(content.get("points"), len(knots), len(knots)),
        tuple(_numbers(column, refits, refits) for column in columns),
        _percentiles(content.get("reference")),
        {label: _percentiles(classes.get(label)) for label in CLASSES},
    )


def _conformal(content: object) -> Conformal:
    if not isinstance(content, dict):
        raise _Damaged("conformal")
    return Conformal(*(_number(content.get(field)) for field in Conformal._fields))


def _percentiles(content: object) -> tuple[float, ...]:
    numbers = _numbers(content, PERCENTILES, PERCENTILES)
    if any(a > b for a, b in pairwise(numbers)):
        raise _Damaged("percentiles")
    return numbers


def _numbers(content: object, least: int, most: int) -> tuple[float, ...]:
    """A list of numbers; looked at all at once, for there are many."""
    if not isinstance(content, list) or not least <= len(content) <= most:
        raise _Damaged("numbers")
    if not set(map(type, content)) <= {int, float} or not max(map(abs, content)) <= LARGEST:
        raise _Damaged("numbers")
    return tuple(map(float, content))


def _number(content: object) -> float:
    return _numbers([content], 1, 1)[0]


def _text(content: object) -> str:
    if not isinstance(content, str) or not 0 < len(content) <= 200:
        raise _Damaged("names")
    return content


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
