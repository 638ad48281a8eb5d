"""Measure the attributions on PolNeAR's dev articles: ``python -m scoring.training.measure_attribution DATA``.

DATA is the folder that holds ``features/attribution/polnear.jsonl.gz``. Sentence F1: a sentence holds content or
not. Token F1: words in the union of all contents (cues, sources). Share: the attributed share of an article's words.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from scoring.reading.attributions import find_attributions
from scoring.reading.prose import prepare
from scoring.reading.quotations import find_quotations
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences
from scoring.training.jsonl import read_rows
from scoring.values import Attribution, Span, Word

PARTS = ("content", "cue", "source")


def articles(data: Path, split: str) -> Iterator[Mapping[str, Any]]:
    """The articles of PolNeAR that belong to a split."""
    rows = read_rows(data / "features" / "attribution" / "polnear.jsonl.gz")
    return (row for row in rows if row["split"] == split)


def covered(words: Sequence[Word], spans: Iterable[Sequence[int]]) -> list[bool]:
    """For each word whether a span holds it."""
    stretches = sorted((start, end) for start, end in spans)
    result, at, reach = [], 0, 0
    for word in words:
        while at < len(stretches) and stretches[at][0] <= word.start:
            reach = max(reach, stretches[at][1])
            at += 1
        result.append(word.start < reach)
    return result


def spans(found: Iterable[Attribution], part: str) -> list[Span]:
    """All spans of one part of the attributions."""
    if part == "content":
        return [span for each in found for span in each.content]
    return [span for each in found if (span := getattr(each, part)) is not None]


def f1(gold: Sequence[bool], found: Sequence[bool]) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean."""
    both = sum(a and b for a, b in zip(gold, found, strict=True))
    precision, recall = both / max(1, sum(found)), both / max(1, sum(gold))
    return precision, recall, 2 * both / max(1, sum(found) + sum(gold))


def measure(rows: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """All figures."""
    flags: dict[str, tuple[list[bool], list[bool]]] = {part: ([], []) for part in (*PARTS, "sentence")}
    errors: list[float] = []
    seconds, count = 0.0, 0
    for row in rows:
        text = row["text"]
        paragraphs = find_lines(text)
        sentences, words = find_sentences(text, paragraphs)
        began = time.process_time()
        found = find_attributions(prepare(text, sentences, words, find_quotations(text, paragraphs)), ())
        seconds += time.process_time() - began
        count += len(words)
        for part in PARTS:
            gold = covered(words, (span for each in row["attributions"] for span in each[part]))
            own = covered(words, spans(found, part))
            flags[part][0].extend(gold)
            flags[part][1].extend(own)
            if part == "content" and words:
                errors.append(abs(sum(gold) - sum(own)) / len(words))
                for first, last in _by_sentence(words, row["sents"]):
                    flags["sentence"][0].append(any(gold[first:last]))
                    flags["sentence"][1].append(any(own[first:last]))
    figures: dict[str, Any] = {part: f1(*pair) for part, pair in flags.items()}
    return figures | {"share_error": sum(errors) / len(errors), "ms_per_900_words": 900_000 * seconds / count}


def _by_sentence(words: Sequence[Word], sentences: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for _, end in sentences:
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        yield first, at


def main(data: str, split: str = "dev") -> None:
    """Print the figures."""
    figures = measure(articles(Path(data), split))
    lines = [f"{'':10}precision  recall      F1"]
    lines += [f"{part:10}" + "".join(f"{value:9.3f}" for value in figures[part]) for part in ("sentence", *PARTS)]
    lines += [f"mean error of an article's attributed share {figures['share_error']:.3f}"]
    lines += [f"{figures['ms_per_900_words']:.1f} ms for 900 words"]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
