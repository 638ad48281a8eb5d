"""What the page and the neighbours say for and against a line being page residue, as numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from scoring.reading.residue_features import FORMS, features, has_sign, place_of_phrase
from scoring.reading.residue_words import word_points
from scoring.reading.sheet import Sheet

_REPEATS = (None, "again", "teaser")
_FAR = 20
_NEIGHBOURS = (-2, -1, 1, 2)
_NO_LINE = (-1, -1, -1)


class Around:
    """The numbers of each line of a page, its own and its words' points among them; the page is counted once."""

    def __init__(self, sheet: Sheet, words: Mapping[str, float]) -> None:
        lines = sheet.lines
        signs = [has_sign(line) or repeat is not None for line, repeat in zip(lines, sheet.repeats, strict=True)]
        prose = [line.form == "prose" and not sign for line, sign in zip(lines, signs, strict=True)]
        self._sheet, self._words_points = sheet, words
        self._phrases = _sums(line.phrase is not None for line in lines)
        self._signs, self._prose = _sums(signs), _sums(prose)
        self._headings = _sums(line.is_heading for line in lines)
        self._words = _sums(line.size * plain for line, plain in zip(lines, prose, strict=True))
        self._since, self._until = _distances(prose), _distances(prose[::-1])[::-1]
        self._firsts = [line.plain.partition(" ")[0] for line in lines]
        self._alike = Counter(self._firsts)
        self._runs = _runs([line.is_heading for line in lines])
        self._shapes = [(FORMS.index(line.form), place_of_phrase(line), min(line.size, 80)) for line in lines]

    def of(self, i: int) -> list[float]:
        """The numbers of a line."""
        sheet = self._sheet
        return [
            *features(sheet.lines[i]),
            sheet.echo(i),
            _REPEATS.index(sheet.repeats[i]),
            sheet.packed[i],
            min(self._alike[self._firsts[i]], _FAR),
            self._alike[self._firsts[i]] / len(sheet.lines),
            *self._place(i),
            *self._page(),
            *self._near(i),
            *(number for step in _NEIGHBOURS for number in self._shape(i + step)),
            word_points(sheet.lines[i].plain, self._words_points),
        ]

    def _place(self, i: int) -> Iterator[float]:
        """Where the line stands: from the ends of page and article, and how much of each is above and below it."""
        first, last, count = self._sheet.first, self._sheet.last, len(self._sheet.lines)
        yield from (_near_zero(first - i), _near_zero(i - last), min(i, _FAR), min(count - i, _FAR))
        yield from (self._since[i], self._until[i], self._runs[i])
        for sums in (self._phrases, self._signs, self._prose, self._words):
            yield from (sums[i], sums[-1] - sums[i + 1])
        yield self._phrases[i] - self._phrases[last] if i > last else -1
        yield self._phrases[first] - self._phrases[i + 1] if i < first else -1

    def _page(self) -> Iterator[float]:
        """What kind of page it is."""
        count = len(self._sheet.lines)
        yield from (count, self._words[-1], self._phrases[-1])
        yield from (sums[-1] / count for sums in (self._phrases, self._signs, self._headings))

    def _near(self, i: int) -> Iterator[float]:
        """The share of lines with a phrase, a sign, no end mark among those near by."""
        for reach in (2, 5, 10):
            low, high = max(0, i - reach), min(len(self._shapes), i + reach + 1)
            for sums in (self._phrases, self._signs, self._headings):
                yield (sums[high] - sums[low]) / (high - low)

    def _shape(self, i: int) -> tuple[int, int, int]:
        return self._shapes[i] if 0 <= i < len(self._shapes) else _NO_LINE


def _sums(counts: Iterable[int]) -> list[int]:
    return list(accumulate(counts, initial=0))


def _near_zero(distance: int) -> int:
    return max(-_FAR, min(_FAR, distance))


def _distances(prose: Sequence[bool]) -> list[int]:
    """For each line how far above the nearest paragraph is."""
    found: list[int] = []
    distance = _FAR
    for is_prose in prose:
        found.append(distance)
        distance = 1 if is_prose else min(distance + 1, _FAR)
    return found


def _runs(headings: Sequence[bool]) -> list[int]:
    """For each line how many lines without an end mark stand together with it, 6 at most."""
    runs: list[int] = []
    length = 0
    for heading in [*headings, False]:
        if heading:
            length += 1
            continue
        runs += [min(length, 6)] * length + [0]
        length = 0
    return runs[: len(headings)]
