"""Makes ``resources/lexicons/names.txt`` and ``names_pairs.txt``: what several outlets write with capitals, no more.

``python -m scoring.training.name_list DATA``, where ``DATA/articles`` holds the training articles.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from resources import ROOT
from scoring.measures.typos.lists import listed
from scoring.reading.names import find_names
from scoring.reading.spelling import COMMON, common_words, fold, is_listed, near_common, words
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences
from scoring.text.words import find_words
from scoring.training.outlets import count_outlets

OUTLETS = 3
PAIR_OUTLETS = 2
ORDINARY = 15_000  # rank, written small
SHORTEST = 5  # letters of a lone word
SIZE = 490_000  # bytes
_NAME = re.compile(r"[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:['-][A-Za-z]+)*(?: [A-Za-z]+(?:['-][A-Za-z]+)*){0,4}")


def names_of(text: str) -> Iterator[str]:
    """The names of an article: as long as they get, and each mention by itself."""
    for name in find_names(text, *find_sentences(text, find_lines(text))):
        yield from {fold(text[start:end]) for start, end in name.mentions}


def choose(outlets: Mapping[str, int], size: int = SIZE, enough: int = OUTLETS) -> list[str]:
    """The names of enough outlets, in order of the alphabet; those of few outlets left out where there is no room."""
    kept: list[str] = []
    for name, count in sorted(outlets.items(), key=lambda item: (-item[1], item[0])):
        size -= len(name) + 1
        if count < enough or size < 0:
            break
        kept.append(name)
    return sorted(kept)


def clean(outlets: Mapping[str, int]) -> dict[str, int]:
    """Without what is no plain name: all capitals, dots, more than five words, a lone word of the dictionary."""
    return {name: n for name, n in outlets.items() if _NAME.fullmatch(name) and name.lower() not in words()}


def lone_words(text: str) -> Iterator[str]:
    """The unlisted words with a capital that are an edit away from a common word: "Wellcome", "Stasi"."""
    for word in {fold(word.text) for word in find_words(text) if len(word.text) >= SHORTEST and word.text.istitle()}:
        if _NAME.fullmatch(word) and not is_listed(word) and near_common(word.lower()):
            yield word


def pairs_of(text: str) -> Iterator[str]:
    """The ordinary words that stand side by side with capitals: "Foreign Minister"."""
    for one, other in pairwise(find_words(text)):
        pair = f"{one.text} {other.text}"
        if pair == text[one.start : other.end] and pair.istitle() and all(map(_is_ordinary, (one.text, other.text))):
            yield pair


def _is_ordinary(text: str) -> bool:
    """Neither a name ("John") nor a small word."""
    small = text.lower()
    return len(small) > 2 and common_words().get(small, COMMON) < ORDINARY and small not in listed("small")


def main(arguments: Iterable[str] | None = None) -> None:
    """Write the lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    options = parser.parse_args(None if arguments is None else list(arguments))
    names = choose(clean(count_outlets(options.data, names_of)))
    lone = choose(count_outlets(options.data, lone_words))
    for name, chosen in (
        ("names", sorted({*names, *lone})),
        ("names_pairs", choose(count_outlets(options.data, pairs_of), enough=PAIR_OUTLETS)),
    ):
        (ROOT / "lexicons" / f"{name}.txt").write_text("\n".join(chosen) + "\n", "utf-8")


if __name__ == "__main__":
    main()
