"""Measure how utterances are lined up: ``python -m scoring.training.measure_quotes [DATA]``, half a minute.

Planted: quotations of PolNeAR's dev articles and of BASIL, each changed in one known way, stand in an article of their
own. ``aligned``: the share found beside the quotation they were made of. ``class``: of these, the share of which the
right difference is named first. ``hidden``: of the aligned with a changed meaning, the share called the same or a
rewording. ``unrelated``: the share of pairs of quotations from different articles that would be one utterance, if one
person had said both. Pairs: precision, recall and F1 on ``tests/reviews/quote_pairs.csv``, its half for tuning and the
half held back. Without DATA only the pairs are measured.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from scoring.reading import read
from scoring.stories.likeness import likeness
from scoring.stories.quotes import ALIKE, line_up
from scoring.stories.utterances import Utterance, find_utterances, utterance
from scoring.stories.values import Quote
from scoring.training.jsonl import read_rows
from scoring.training.planted_quotes import Plant, plant, words_to_swap
from scoring.values import Article

PAIRS = Path(__file__).parents[2] / "tests" / "reviews" / "quote_pairs.csv"
SEED = "quotes"
_SHORTEST, _LONGEST = 7, 60  # words of a quotation that is changed
_UNRELATED = 50_000  # pairs
_STORY = 3  # articles that may tell one story stand together
_MEANING = ("negation changed", "number changed", "hedge removed", "speaker changed")
_HIDDEN = ("same", "reworded")
_HEAD = "The week in words\n\nMany things were told to reporters in these days, and here they are in no order at all."
_OTHER = "Adalbert Quennell"
_MARKS = re.compile(r"[“”\"«»]|''|``|’’|(?<!\w)['‘]|['’](?!\w)")


class Planted(NamedTuple):
    """What became of a planted quotation: the difference that was named first, None where it was not lined up."""

    kind: str
    expected: str
    named: str | None


def quotations(data: Path) -> list[tuple[Utterance, ...]]:
    """The utterances of each article that has a quotation to change."""
    rows = [row for row in read_rows(data / "features" / "attribution" / "polnear.jsonl.gz") if row["split"] == "dev"]
    rows += read_rows(data / "articles" / "basil.jsonl.gz")
    found = (find_utterances(read(Article(str(row["id"]), "", row["text"]))) for row in rows)
    return [said for said in found if any(map(is_quotation, said))]


def is_quotation(each: Utterance) -> bool:
    """Whether an utterance is a whole sentence in quotation marks, of a common length."""
    return each.direct and len(each.spans) == 1 and _SHORTEST <= len(each.words) <= _LONGEST


def planted(articles: Sequence[Sequence[Utterance]], seed: str = SEED) -> Iterator[Planted]:
    """Every quotation changed in one way, read and lined up as the program does."""
    random = Random(seed)  # noqa: S311 - drawn to measure, not to hide
    words = words_to_swap(word for said in articles for each in said for word in each.lower)
    count: Counter[str] = Counter()
    for said in articles:
        plants = []
        for each in filter(is_quotation, said):
            plants.append((each, plant(each, _MARKS.sub("", each.text).strip(" ,"), random, words, count)))
            count[plants[-1][1].kind] += 1
        random.shuffle(plants)
        yield from _lined_up(said, plants)


def _lined_up(said: Sequence[Utterance], plants: Sequence[tuple[Utterance, Plant]]) -> Iterator[Planted]:
    paragraphs = [_paragraph(each, made) for each, made in plants]
    other = read(Article("planted", "", "\n\n".join([_HEAD, *paragraphs])))
    groups = line_up([said, find_utterances(other)])
    start = len(_HEAD) + 2
    for (each, made), paragraph in zip(plants, paragraphs, strict=True):
        end = start + len(paragraph)
        named = [quote.kind for quote in groups if _is_of(quote, each) and start <= quote.variants[1].place.start < end]
        yield Planted(made.kind, made.difference, named[0] if named else None)
        start = end + 2


def _is_of(quote: Quote, each: Utterance) -> bool:
    """Whether a quote is of an utterance, or of the same words elsewhere in its article."""
    return quote.variants[0].place.start == each.spans[0].start or quote.variants[0].text == each.text


def _paragraph(each: Utterance, made: Plant) -> str:
    speaker = _OTHER if made.kind == "other speaker" else each.speaker or "The spokesman"
    text = made.text.rstrip(" .,;:")
    if not made.direct:
        return f"{speaker} said that {text[0].lower()}{text[1:]}."
    return f"{speaker} said: “{text}”" if text[-1] in "?!…" else f"“{text},” {speaker} said."


def unrelated(articles: Sequence[Sequence[Utterance]], seed: str = SEED) -> float:
    """The share of pairs of quotations of different articles, neighbours left out, that are alike as one utterance."""
    random = Random(seed)  # noqa: S311 - drawn to measure, not to hide
    quoted = [(at, each) for at, said in enumerate(articles) for each in said if is_quotation(each)]
    pairs = [random.sample(quoted, 2) for _ in range(_UNRELATED)]
    apart = [(one, other) for (at, one), (there, other) in pairs if abs(at - there) > _STORY]
    return sum(likeness(one, other) >= ALIKE for one, other in apart) / len(apart)


def pairs(half: str, path: Path = PAIRS) -> tuple[float, float, float]:
    """Precision, recall and F1 on a half of the pairs written by hand: "dev" or "held"."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["half"] == half]
    right = [row["same"] == "yes" for row in rows]
    found = [likeness(utterance(row["one"]), utterance(row["other"])) >= ALIKE for row in rows]
    both = sum(a and b for a, b in zip(right, found, strict=True))
    return both / max(1, sum(found)), both / max(1, sum(right)), 2 * both / max(1, sum(found) + sum(right))


def measure(data: Path) -> Mapping[str, float]:
    """All figures."""
    articles = quotations(data)
    found = list(planted(articles))
    meaning = [each for each in found if each.named and each.expected in _MEANING]
    return {
        **figures(found),
        "hidden": sum(each.named in _HIDDEN for each in meaning) / max(1, len(meaning)),
        "unrelated": unrelated(articles),
        "pairs F1": pairs("held")[2],
    }


def figures(found: Sequence[Planted]) -> Mapping[str, float]:
    """The shares that are aligned and of the right class, of all and of each kind."""
    kinds: dict[str, list[Planted]] = defaultdict(list)
    for each in found:
        kinds[""].append(each)
        kinds[f", {each.kind}"].append(each)
    result = {}
    for kind, some in kinds.items():
        aligned = [each for each in some if each.named]
        result[f"aligned{kind}"] = len(aligned) / len(some)
        result[f"class{kind}"] = sum(each.named == each.expected for each in aligned) / max(1, len(aligned))
    return result


def main(data: str | None = None) -> None:
    """Print the figures."""
    for half in ("dev", "held"):
        precision, recall, f1 = pairs(half)
        sys.stdout.write(f"pairs, {half}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}\n")
    for name, value in measure(Path(data)).items() if data else ():
        sys.stdout.write(f"{name} {value:.4f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
