"""What speaks for and against a line being page residue: features, each a name that has a weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from scoring.reading.residue_lines import COMMON, PageLine
from scoring.reading.residue_phrases import is_label, plain
from scoring.reading.sheet import Sheet


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"\b(?:{_MONTHS})[a-z]{{0,6}}\.? 0|\b0 (?:{_MONTHS})|\b0/0|\b0-0-0"
    r"|\b0 ?(?:am|pm|a\.m|p\.m|gmt|utc|et|est|edt)\b|\b0 ?(?:hours?|h|minutes?|mins?|m|days?|d|weeks?|months?) ago"
)
_AGENCIES = _words("reuters getty images ap afp epa shutterstock bloomberg istock instagram file handout youtube photo")
_CREDIT = re.compile(
    r"(?:[|/(©–—]| - |\bvia |\bby |\b(?:credit|photos?|images?|picture|photograph):? )"
    rf" {{0,2}}(?:[\w.'-]{{1,30}} ){{0,4}}(?:{'|'.join(sorted(_AGENCIES))})\W{{0,3}}$"
)
_BYLINE_WORDS = _words("and by for of the in at staff writer reporter")
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])|\s{0,3}[>›»/|•·→]\s{0,3}")
_GLUED = re.compile(r"[a-z][A-Z][a-z]")
_SYMBOL = re.compile(r"[|»›•·→←©™▼▶★⭐📣👉✅]|https?:|www\.")
_HANDLE = re.compile(r"[@#]\w")
_LIST = re.compile(r"(?:[-*•·–]|\(?\d{1,2}[.)])\s")
_YOU = _words("you your us our")
_SAID = _words("said says told according")
_SIZES = ((1, "1"), (3, "2"), (6, "4"), (12, "7"), (24, "13"))


def features(sheet: Sheet, asked: Sequence[int]) -> Iterator[list[str]]:
    """All that is known of the lines asked for, by themselves and among their neighbours."""
    around = _Around(sheet)
    for i in asked:
        line, repeat = sheet.lines[i], sheet.repeats[i]
        yield [*_own(line), *around.of(i), *([f"{repeat} {line.form}"] if repeat else [])]


def has_credit(line: PageLine) -> bool:
    """Whether it ends with who took or sold a picture: "... | Reuters"."""
    return not line.words.isdisjoint(_AGENCIES) and _CREDIT.search(line.plain[-120:]) is not None


def has_date(line: PageLine) -> bool:
    """Whether a short line holds a date or an hour."""
    return line.size < 20 and "0" in line.plain and _DATE.search(line.plain) is not None


def has_symbol(line: PageLine) -> bool:
    """Whether it holds what pages are full of and articles are not: bars, arrows, web addresses, handles."""
    return (_SYMBOL.search(line.text) or _HANDLE.search(line.text)) is not None


def is_byline(line: PageLine) -> bool:
    """Whether it is "By" and names."""
    if line.plain[:2] != "by" or line.size > 14 or line.stops:
        return False
    rest = line.text[2:].split()
    return (
        bool(rest)
        and rest[0][0].isupper()
        and all(w[0].isupper() or w in _BYLINE_WORDS for w in rest if w[0].isalpha())
    )


def is_glued(line: PageLine) -> bool:
    """Whether a short line has words that run together: "HomeNewsPolitics"."""
    return line.size < 20 and _GLUED.search(line.text) is not None


def is_trail(line: PageLine) -> bool:
    """Whether it is mostly a page's labels one after another: "HomeNewsPolitics", "Home > News > Rome"."""
    pieces = [plain(piece) for piece in _JOINT.split(line.text)] if line.size < 10 else []
    labels = sum(is_label(piece) for piece in pieces if not piece.isdigit())
    return labels > 1 and 2 * labels >= len(pieces)


def _own(line: PageLine) -> Iterator[str]:
    form, size = line.form, next((name for most, name in _SIZES if line.size <= most), "25")
    yield f"words {size} {'stop' if line.stops else 'colon' if line.text.endswith(':') else 'open'}"
    if line.phrase:
        yield f"phrase {line.phrase.where} {form}"
    elif line.words.isdisjoint(COMMON):
        yield f"no common words {size}"
    if line.text.isupper():
        yield f"capitals {form}"
    elif line.text.lower() == line.text.upper():
        yield "no letters"
    elif form == "title" and sum(word[0].isupper() for word in line.text.split()) > 0.7 * line.size:
        yield "title case"
    yield from (f"{name} {form}" for name, holds in _marks(line) if holds)


def _marks(line: PageLine) -> Iterator[tuple[str, object]]:
    yield "lower start", line.text[0].islower()
    yield "quoted", line.text[0] in "\"'“‘"
    yield "symbol", _SYMBOL.search(line.text)
    yield "handle", _HANDLE.search(line.text)
    yield "list", _LIST.match(line.text)
    yield "you", line.words & _YOU
    yield "said", line.words & _SAID
    yield "credit", has_credit(line)
    yield "date", has_date(line)
    yield "byline", is_byline(line)
    yield "glued", is_glued(line)


class _Around:
    """What the page and the neighbours say of a line; the page is counted once."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._forms = ["end", *(line.form for line in sheet.lines), "end"]
        self._phrases = list(accumulate((line.phrase is not None for line in sheet.lines), initial=0))
        self._page, self._mix = _page(self._phrases[-1]), _mix(sheet)
        self._density, self._runs = _density(sheet.lines), _runs(sheet.lines)

    def of(self, i: int) -> Iterator[str]:
        """The features of a line."""
        line, phrases, place = self._sheet.lines[i], self._phrases, _place(self._sheet, i)
        form = line.form
        near = phrases[min(i + 4, len(phrases) - 1)] - phrases[max(i - 3, 0)] - (line.phrase is not None)
        yield f"{place} {form}"
        yield f"page {self._page} {form}"
        yield f"mix {self._mix} {form}"
        yield f"density {self._density} {form} {place}"
        yield f"{self._page} {self._density} {self._mix} {form}"
        yield f"near {min(near, 3)} {form} {place}"
        yield f"between {self._forms[i]} {form} {self._forms[i + 2]}"
        yield f"run {self._runs[i]} {place} {form}"
        yield from _beyond(self._sheet, i, phrases)
        if form == "title":
            yield f"echo {round(4 * self._sheet.echo(i))} {place}"


def _beyond(sheet: Sheet, i: int, phrases: Sequence[int]) -> Iterator[str]:
    """For a line above or below the article: how far off it is, and how many phrases lie between."""
    form = sheet.lines[i].form
    if i > sheet.last:
        yield f"since {min(phrases[i] - phrases[sheet.last], 2)} {form}"
        yield f"below {min(i - sheet.last, 4)} {form}"
    elif i < sheet.first:
        yield f"until {min(phrases[sheet.first] - phrases[i + 1], 2)} {form}"
        yield f"above {min(sheet.first - i, 4)} {form}"


def _place(sheet: Sheet, i: int) -> str:
    if not sheet.has_prose:
        return "nowhere"
    return "before" if i < sheet.first else "after" if i > sheet.last else "inside"


def _page(phrases: int) -> str:
    return "clean" if not phrases else "some" if phrases < 4 else "full"


def _density(lines: Sequence[PageLine]) -> str:
    """How many of the lines without an end mark are a page's phrases: an article's own lists are not."""
    headings = [line.phrase is not None for line in lines if line.is_heading]
    share = sum(headings) / max(1, len(headings))
    return "0" if not share else "1" if share < 0.1 else "2" if share < 0.25 else "3" if share < 0.5 else "5"


def _mix(sheet: Sheet) -> str:
    """How much of the page is lines without an end mark."""
    share = sum(line.is_heading for line in sheet.lines) / max(1, len(sheet.lines))
    return "none" if not sheet.has_prose else "few" if share < 0.15 else "third" if share < 0.4 else "most"


def _runs(lines: Sequence[PageLine]) -> list[str]:
    """For each line, how many lines without an end mark stand together with it: 1, 2, 3 (to 5) or 6 (and more)."""
    runs: list[str] = []
    length = 0
    for heading in [*(line.is_heading for line in lines), False]:
        if heading:
            length += 1
            continue
        runs += ["1" if length == 1 else "2" if length == 2 else "3" if length < 6 else "6"] * length + ["0"]
        length = 0
    return runs[: len(lines)]
