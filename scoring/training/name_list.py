"""Makes ``resources/lexicons/names.txt``: names that several outlets have in the training articles, and nothing else.

``python -m scoring.training.name_list DATA``, where ``DATA/articles`` holds the training articles.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from resources import ROOT
from scoring.reading.names import find_names
from scoring.reading.spelling import fold, words
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences
from scoring.training.outlets import count_outlets

OUTLETS = 3
SIZE = 490_000  # bytes
_NAME = re.compile(r"[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:['-][A-Za-z]+)*(?: [A-Za-z]+(?:['-][A-Za-z]+)*){0,4}")


def names_of(text: str) -> Iterator[str]:
    """The names of an article: as long as they get, and each mention by itself."""
    for name in find_names(text, *find_sentences(text, find_lines(text))):
        yield from {fold(text[start:end]) for start, end in name.mentions}


def choose(outlets: Mapping[str, int], size: int = SIZE) -> list[str]:
    """The names of enough outlets, in order of the alphabet; those of few outlets left out where there is no room."""
    kept: list[str] = []
    for name, count in sorted(outlets.items(), key=lambda item: (-item[1], item[0])):
        size -= len(name) + 1
        if count < OUTLETS or size < 0:
            break
        kept.append(name)
    return sorted(kept)


def clean(outlets: Mapping[str, int]) -> dict[str, int]:
    """Without what is no plain name: all capitals, dots, more than five words, a lone word of the dictionary."""
    return {name: n for name, n in outlets.items() if _NAME.fullmatch(name) and name.lower() not in words()}


def main(arguments: Iterable[str] | None = None) -> None:
    """Write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    options = parser.parse_args(None if arguments is None else list(arguments))
    chosen = choose(clean(count_outlets(options.data, names_of)))
    (ROOT / "lexicons" / "names.txt").write_text("\n".join(chosen) + "\n", "utf-8")


if __name__ == "__main__":
    main()
