"""Articles in: files, folders, corpora, standard input, pasted text. Cleaned once, one after another."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import resources
from scoring.clean import printable
from scoring.errors import UserError
from scoring.intake.corpus import entries
from scoring.intake.decode import decode
from scoring.intake.failure import Failure
from scoring.intake.folder import Place, walk
from scoring.intake.ids import Ids
from scoring.intake.kinds import CORPUS, Taken, limit, take
from scoring.intake.opening import LIMIT, is_folder, read_file, read_stream
from scoring.intake.text import from_text
from scoring.values import Article

__all__ = ["Failure", "paste", "take_in"]


def take_in(paths: Sequence[str], stdin: BinaryIO | None = None) -> Iterator[Article | Failure]:
    """The articles of files, folders and corpora, each as soon as it is read; ``-`` is text on standard input.

    ``seeds``, where there is no such path, is the sample lesson. What is no article comes as a Failure.
    """
    ids = Ids()
    for given in paths:
        path = printable(given)
        try:
            if given == "-":
                raw = decode(read_stream(stdin or sys.stdin.buffer, path), path)
                yield _article(ids, path, path, Taken(None, from_text(raw), raw))
            else:
                yield from _path(given, path, ids)
        except UserError as error:
            yield _failed(error)


def paste(text: str) -> Article:
    """The article in pasted text; UserError where there is none."""
    if len(text.encode("utf-8", "replace")) > LIMIT:
        raise UserError("intake.paste_too_big", limit=LIMIT // 1_000_000)
    body = from_text(text)
    if not body:
        raise UserError("intake.paste_empty")
    return Article("pasted", "", body, original=_original(printable(text), body))


def _path(given: str, path: str, ids: Ids) -> Iterator[Article | Failure]:
    if given.lower().startswith(("http://", "https://")):
        raise UserError("intake.not_yet", path=path)
    real = str(resources.seeds()) if given == "seeds" and not os.path.lexists(given) else given
    place = Place(real, path)
    if not is_folder(real, path):
        yield from _file(place, ids)
        return
    empty = True
    for found in walk(place):
        empty = False
        yield from [_failed(found)] if isinstance(found, UserError) else _file(found, ids)
    if empty:
        raise UserError("intake.empty_folder", path=path)


def _file(place: Place, ids: Ids) -> Iterator[Article | Failure]:
    path = printable(place.path)
    try:
        suffix = Path(path).suffix.lower()
        if suffix in CORPUS:
            yield from _corpus(Place(place.real, path), ids)
        else:
            data = read_file(place.real, path, limit(suffix, path))
            yield _article(ids, Path(path).name, path, take(data, suffix, path))
    except UserError as error:
        yield _failed(error)


def _corpus(place: Place, ids: Ids) -> Iterator[Article | Failure]:
    name = Path(place.path).name
    for entry in entries(place):
        if entry.trouble:
            yield Failure(place.path, entry.id, entry.trouble)
        else:
            original = _original(entry.original, entry.text)
            yield Article(ids.give(entry.id or name), place.path, entry.text, entry.title, entry.extra, original)


def _failed(error: UserError) -> Failure:
    return Failure(str(error.message.values["path"]), None, error.message)


def _article(ids: Ids, name: str, path: str, taken: Taken) -> Article:
    if not taken.text:
        raise UserError("intake.empty", path=path)
    return Article(ids.give(name), path, taken.text, taken.title, original=_original(taken.original, taken.text))


def _original(raw: str, text: str) -> str:
    return "" if raw == text else raw
