"""Texts that nobody writes: pieces of the sample lesson, odd characters, and what an editor's hands do to both."""

from __future__ import annotations

from random import Random

from resources import seeds

LESSON = [path.read_text("utf-8") for path in sorted(seeds().glob("*.txt"))]
PARAGRAPHS = [line for text in LESSON for line in text.split("\n") if line.strip()]
SAYINGS = [
    " said ",
    "according to ",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    ". ",
    "? ",
    "! ",
    ": ",
    "(",
    ")",
    " — ",
    "\n",
    "\n\n",
]
ODD = [
    "\u0301\u0323",
    "\u200f",
    "\u202e",
    "שלום ",
    "قال ",
    "北京。",
    "👩‍👩‍👧",
    "🌧️",
    "\x00",
    "\ud800",
    "\ufeff",
    "\xa0",
    "ß",
    "İ",
    "ǆ",
]
ODD += [
    "ﬁ",
    "½",
    "²",
    "１２",
    "_",
    "@",
    "#",
    "http://a.b/c ",
    "FranÃ§ois ",
    "…",
    "!!!",
    "....",
    "--",
    " ",
    "\t",
    "\r\n",
    "0",
    "1,000.5%",
]


def junk(random: Random) -> str:
    """A text of up to some hundred characters."""
    return "".join(_piece(random) for _ in range(random.randint(1, 12)))


def _piece(random: Random) -> str:
    kind = random.random()
    if kind < 0.4:
        whole = random.choice(PARAGRAPHS)
        start = random.randrange(len(whole))
        return whole[start : start + random.randint(1, 60)]
    if kind < 0.6:
        return random.choice(SAYINGS)
    if kind < 0.8:
        return random.choice(ODD)
    if kind < 0.9:
        return random.choice(SAYINGS + ODD) * random.randint(2, 20)
    return "".join(chr(random.randrange(1, 0x11000)) for _ in range(random.randint(1, 10)))


def edited(text: str, random: Random) -> str:
    """The text after one edit: letters typed or deleted, quotations opened or closed, paragraphs split or joined."""
    at = random.randrange(len(text) + 1)
    to = min(len(text), at + random.choice((0, 0, 1, 1, 5, 40)))
    new = random.choice(("", random.choice("aeirst ,."), random.choice(SAYINGS), _piece(random)))
    if random.random() < 0.2 and "\n" in text:  # joined
        at = text.index("\n", random.randrange(text.rindex("\n") + 1))
        return text[:at] + " " + text[at:].lstrip("\n")
    return text[:at] + new + text[to:]
