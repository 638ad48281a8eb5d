"""Labelled corpora: rows of JSON Lines or CSV files as articles with a label and a publisher."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from scoring.clean import clean, clean_title
from scoring.errors import UserError
from scoring.values import Article

ENDINGS = (".jsonl", ".jsonl.gz", ".csv", ".csv.gz")
# Corpora of a data folder whose labels mean something else; named one by one they are read like any other.
OTHER_LABELS = frozenset({"basil", "fakehealth_story"})
# PolNeAR has publishers without labels; its huff-post is undecided. Only its dev articles get a label: the attribution
# measures were trained on the others.
_POLNEAR = {
    "breitbart": ("breitbart.com", 0),
    "west-journal": ("westernjournalism.com", 0),
    "nyt": ("nytimes.com", 1),
    "wash-post": ("washingtonpost.com", 1),
    "politico": ("politico.com", 1),
    "usa-today": ("usatoday.com", 1),
    "huff-post": ("huffingtonpost.com", None),
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with its label (1 reliable, 0 unreliable, None undecided), outlet and what else its row says."""

    article: Article
    label: int | None
    dataset: str
    publisher: str
    kind: str
    lean: str


def find_corpora(paths: Sequence[Path]) -> list[Path]:
    """The corpora named, and in folders those whose first row has a text and a label."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            files = sorted(each for each in path.rglob("*") if each.name.endswith(ENDINGS))
            found.extend(each for each in files if stem(each) not in OTHER_LABELS and _is_labelled(each))
        elif path.name.endswith(ENDINGS) and path.is_file():
            found.append(path)
        else:
            raise UserError("scorecard.no_corpus", path=path.name)
    if not found:
        raise UserError("scorecard.no_corpus", path=", ".join(path.name for path in paths))
    return found


def read_corpus(path: Path, ids: Container[str] | None = None) -> Iterator[Labelled]:
    """The rows of a corpus, or those with these ids, one after another, with their labels; a row needs a text."""
    for number, row in enumerate(_rows(path)):
        wanted = ids is None or str(row.get("id") or number) in ids
        if wanted and str(row.get("text") or "").strip():
            yield _labelled(row, stem(path), number)


def count_rows(paths: Sequence[Path]) -> int:
    """How many rows the corpora have, for progress; at least one."""
    return max(sum(1 for path in paths for _ in _rows(path)), 1)


def stem(path: Path) -> str:
    """A corpus's name: its file's name without endings."""
    return path.name.split(".")[0]


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _labelled(row: Mapping[str, Any], dataset: str, number: int) -> Labelled:
    meta = row.get("meta")
    says: Mapping[str, Any] = {**row, **meta} if isinstance(meta, dict) else row
    publisher, label = site(str(row.get("domain") or row.get("publisher") or "")), _label(row.get("reliability"))
    if dataset == "polnear":
        publisher, label = _POLNEAR[publisher]
        label = label if row.get("split") == "dev" else None
    name = str(row.get("id") or number)
    return Labelled(
        Article(name, name, clean(unescape(str(row["text"]))), clean_title(str(row.get("title") or ""))),
        label,
        dataset,
        publisher or f"{dataset}/{number}",
        str(says.get("kind") or says.get("orientation") or ""),
        str(says.get("lean") or says.get("allsides_bias") or ""),
    )


def _label(value: object) -> int | None:
    return {"1": 1, "0": 0, "1.0": 1, "0.0": 0}.get(str(value).strip())


def site(domain: str) -> str:
    """A domain as we compare it: lower case, without ``www.``."""
    return domain.strip().lower().removeprefix("www.")


def _is_labelled(path: Path) -> bool:
    first = next(_rows(path), {})
    return "text" in first and ("reliability" in first or stem(path) == "polnear")


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        with _opened(path) as file:
            if ".csv" in path.suffixes:
                yield from csv.DictReader(file)
            else:
                yield from (row for row in map(json.loads, file) if isinstance(row, dict))
    except (OSError, EOFError, ValueError, csv.Error) as error:
        raise UserError("scorecard.bad_corpus", path=path.name) from error


@contextmanager
def _opened(path: Path) -> Iterator[io.TextIOBase]:
    with (
        gzip.open(path) if path.suffix == ".gz" else path.open("rb") as raw,
        io.TextIOWrapper(raw, "utf-8", newline="") as file,
    ):
        yield file
