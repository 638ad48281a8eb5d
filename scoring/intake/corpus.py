"""A corpus, one article a row: ``id``, ``title``, ``text``; other columns are kept. Read row by row."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import NamedTuple, TextIO

from scoring.clean import clean, clean_title, printable
from scoring.errors import UserError
from scoring.intake.decode import encoding_of_mark
from scoring.intake.folder import Place
from scoring.intake.opening import LIMIT, trouble
from scoring.values import Message, Value

_LONGEST_ROW = 100_000_000
_ENTITY = re.compile(r"&(?:amp|quot|apos|nbsp|hellip|[mn]dash|[lr][ds]quo|#\d{2,5}|#[xX][\da-fA-F]{2,5});")


class Row(NamedTuple):
    """One row as it stands in the file; ``number`` as a spreadsheet counts; ``trouble`` where it is none."""

    number: int
    cells: Mapping[str, object]
    trouble: str | None = None


class Entry(NamedTuple):
    """An article of a corpus, or why the row is none."""

    id: str | None
    title: str | None
    text: str
    extra: Mapping[str, str]
    trouble: Message | None
    original: str = ""


def entries(place: Place) -> Iterator[Entry]:
    """The articles of a .jsonl or .csv file, one by one; UserError where the file cannot be read."""
    rows = _csv if place.path.lower().endswith(".csv") else _jsonl
    try:
        with Path(place.real).open("rb") as file:
            encoding = encoding_of_mark(file.read(4)) or "utf-8"
        with Path(place.real).open(
            encoding=encoding, errors="surrogateescape", newline="\n" if rows is _jsonl else ""
        ) as text:
            found = False
            for row in rows(text, place.path):
                found = True
                yield _entry(row, place.path)
    except OSError as error:
        raise trouble(error, place.path) from error
    except UnicodeError as error:
        raise UserError("intake.undecodable", path=place.path) from error
    if not found:
        raise UserError("intake.empty", path=place.path)


def _jsonl(file: TextIO, path: str) -> Iterator[Row]:
    number = 0
    while line := file.readline(_LONGEST_ROW):
        number += 1
        if not line.endswith("\n") and len(line) == _LONGEST_ROW:
            raise UserError("intake.corpus_broken", path=path, row=number)
        if line.strip("\0 \t\r\n"):
            yield _parsed(number, line)


def _parsed(number: int, line: str) -> Row:
    try:
        cells = json.loads(line)
    except (ValueError, RecursionError):
        return Row(number, {}, "row_broken")
    return Row(number, cells) if isinstance(cells, dict) else Row(number, {}, "row_no_object")


def _csv(file: TextIO, path: str) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_ROW)
    reader = csv.reader(file)
    number = 0
    try:
        names = [name.strip() for name in next(reader, [])]
        if names and "text" not in map(str.lower, names):
            raise UserError("intake.no_text_column", path=path)
        for number, cells in enumerate(reader, 2):
            if any(cells):
                yield Row(
                    number, dict(zip(names, cells, strict=False)), "row_too_long" if any(cells[len(names) :]) else None
                )
    except csv.Error as error:
        raise UserError("intake.corpus_broken", path=path, row=number + 1) from error


def _entry(row: Row, path: str) -> Entry:
    cells = {str(name).lower(): value for name, value in row.cells.items()} | dict(row.cells)
    title, text = cells.get("title"), cells.get("text")
    body = clean(_unescaped(text)) if isinstance(text, str) else ""
    extra = {printable(k): _string(v) for k, v in row.cells.items() if k.lower() not in {"id", "title", "text"}}
    return Entry(
        _id(cells.get("id")),
        clean_title(_unescaped(title)) if isinstance(title, str) else None,
        body,
        extra,
        _trouble(row, text, body, path),
        printable(text) if isinstance(text, str) else "",
    )


def _trouble(row: Row, text: object, body: str, path: str) -> Message | None:
    values: dict[str, Value] = {"path": path, "row": row.number}
    if row.trouble:
        return Message(f"intake.{row.trouble}", values)
    if not isinstance(text, str):
        return Message("intake.row_no_text", values)
    if not body:
        return Message("intake.row_empty", values)
    if len(text.encode("utf-8", "replace")) > LIMIT:
        return Message("intake.row_too_big", {**values, "limit": LIMIT // 1_000_000})
    return None


def _id(value: object) -> str | None:
    if isinstance(value, str):
        return printable(value).strip() or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _string(value: object) -> str:
    if isinstance(value, str):
        return printable(value)
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def _unescaped(text: str) -> str:
    """Text whose bytes were no UTF-8 (surrogates) read as Windows text; entities left by a web page resolved."""
    if re.search("[\udc80-\udcff]", text):
        text = re.sub(
            "[\udc80-\udcff]+", lambda m: m.group().encode("utf-8", "surrogateescape").decode("cp1252", "replace"), text
        )
    return _ENTITY.sub(lambda entity: unescape(entity.group()), text)
