"""Makes ``resources/lexicons/words_spellings.txt`` from the SCOWL word lists: "colour color", British and American.

``python -m scoring.training.variety_list /usr/share/dict/scowl``. Only pairs of which neither form is right on the
other shore; so nothing in -ize, which many British papers write, nor "cancelled" and "catalogue", as many American do.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from resources import ROOT

SIZES = (10, 20, 35, 40, 50, 55)
# What American spelling makes of a British word, one change each.
CHANGES = (
    ("our", "or"),
    (r"re(?=s?\Z|d\Z)", "er"),
    ("ys(?=e|i)", "yz"),
    ("l(?=ment|ful|s?\\Z)", "ll"),
    ("ence", "ense"),
    ("ae|oe", "e"),
    ("mme(?=s?\\Z)", "m"),
    ("grey", "gray"),
    ("ough(?=s?\\Z)", "ow"),
    ("is(?=e|i|a)", "iz"),
)


def read(folder: Path, spelling: str) -> set[str]:
    """The common words that one spelling has and not all of them share."""
    paths = (folder / f"{spelling}-words.{size}" for size in SIZES)
    return {word for path in paths if path.exists() for word in path.read_text("utf-8").split() if word.isalpha()}


def pairs(british: Iterable[str], american: set[str]) -> Iterator[tuple[str, str]]:
    """Each British word whose American form is known."""
    for word in sorted(british):
        for pattern, other in CHANGES:
            form = re.sub(pattern, other, word)
            if form != word and form in american:
                yield word, form
                break


def main() -> None:
    """Write the list."""
    folder = Path(sys.argv[1])
    british, american, both = (read(folder, name) for name in ("british", "american", "british_z"))
    found = pairs(british - american, american - british - both)
    (ROOT / "lexicons" / "words_spellings.txt").write_text("".join(f"{one} {other}\n" for one, other in found), "utf-8")


if __name__ == "__main__":
    main()
