"""Makes ``words.txt``, ``words_rare.txt.gz`` and ``capitals.txt`` of ``resources/lexicons`` from Debian's SCOWL lists.

``python -m scoring.training.word_list /usr/share/dict/scowl DATA``, ``DATA/articles`` being the training articles.
American and British words up to size 70, and rarer ones only where the articles of two outlets have them: a rare
word that nobody writes hides more misspellings than it explains. So does one that no article has and that is an edit
away from a very common word ("ment", "wether"): left out from size 60 on. Most common first: by outlets and size.
Rarer plain words go to ``words_rare.txt.gz``: known where no ordinary word is an edit away, and never suggested.
"""

from __future__ import annotations

import argparse
import gzip
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from resources import ROOT
from scoring.reading.spelling import fold, one_edit_away
from scoring.text.words import find_words
from scoring.training.outlets import count_outlets

SPELLINGS = ("english", "american", "british", "british_z")
VARIANTS = ("variant_1", "variant_2", "british_variant_1", "british_variant_2")
SIZES = (10, 20, 35, 40, 50, 55, 60, 70, 80, 95)
COMMON = 70
COMMON_CAPITALS = 80
OUTLETS = 2
DOUBTFUL = 60
VERY_COMMON = 1_000
RARE = 80  # size
SHORTEST = 4


def read_scowl(folder: Path, categories: Iterable[str]) -> dict[str, int]:
    """Each word of SCOWL's lists and the smallest size that has it; possessives left out."""
    found: dict[str, int] = {}
    for size in SIZES:
        for spelling in SPELLINGS + VARIANTS:
            for category in categories:
                path = folder / f"{spelling}-{category}.{size}"
                for word in path.read_text("utf-8").split() if path.exists() else ():
                    if not word.endswith("'s"):
                        found.setdefault(word, size)
    return found


def choose(sizes: Mapping[str, int], outlets: Mapping[str, int], common: int) -> list[str]:
    """The words to ship, the most common first."""
    kept = {w: size for w, size in sizes.items() if size <= common or outlets.get(w, 0) >= OUTLETS}
    # A word of a small list counts as if some more outlets had it: ours are mostly American.
    return sorted(kept, key=lambda word: (kept[word] / 4 - outlets.get(word, 0), word))


def without_doubtful(ranked: Sequence[str], sizes: Mapping[str, int], outlets: Mapping[str, int]) -> list[str]:
    """Without the rare words that no article has and that mostly are slips for very common ones."""
    usual = frozenset(ranked[:VERY_COMMON])
    return [
        word
        for word in ranked
        if sizes[word] < DOUBTFUL or word in outlets or len(word) < 3 or usual.isdisjoint(one_edit_away(word))
    ]


def rare(sizes: Mapping[str, int], ranked: Sequence[str]) -> list[str]:
    """The plain words that are too rare to ship with the others; no plurals."""
    known = frozenset(ranked)
    plain = {w for w, size in sizes.items() if size <= RARE and len(w) >= SHORTEST and w.isascii() and w.isalpha()}
    return sorted(w for w in plain - known if w.islower() and not (w.endswith("s") and w[:-1] in plain))


def words_of(text: str) -> set[str]:
    """The words of an article and the parts of its hyphenated words, as the lists write them."""
    words = {fold(word.text).removesuffix("'s") for word in find_words(text)}
    return words.union(*(word.split("-") for word in words if "-" in word))


def main() -> None:
    """Write the lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scowl", type=Path)
    parser.add_argument("data", type=Path)
    options = parser.parse_args()
    outlets: Counter[str] = count_outlets(options.data, words_of)
    for name, categories, common in (
        ("words", ("words", "contractions"), COMMON),
        ("capitals", ("upper", "proper-names", "abbreviations"), COMMON_CAPITALS),
    ):
        sizes: dict[str, int] = {}
        for word, size in read_scowl(options.scowl, categories).items():
            sizes.setdefault(fold(word), size)
        chosen = choose(sizes, outlets, common)
        if name == "words":
            chosen = without_doubtful(chosen, sizes, outlets)
            packed = gzip.compress("\n".join(["", *rare(sizes, chosen), ""]).encode("ascii"), mtime=0)
            (ROOT / "lexicons" / "words_rare.txt.gz").write_bytes(packed)
        (ROOT / "lexicons" / f"{name}.txt").write_text("\n".join(chosen) + "\n", "utf-8")


if __name__ == "__main__":
    main()
