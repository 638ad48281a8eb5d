"""What comparing costs, without the reading: ``python -m tests.benchmarks.stories DATA [COUNT]``.

A script, not a test, for an idle machine. Copies among 2,000 articles (``articles/recovery.jsonl.gz`` of DATA): under
60 s and 500 MB are wanted. Twelve articles of some 900 words on one story, made of the sample lesson's paragraphs and
others: under 0.5 s; one more redoes only its part. 1,000 articles grouped into stories, while the window goes on.
"""

from __future__ import annotations

import random
import resource
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import process_time
from typing import TypeVar

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.comparison import Comparer
from scoring.stories.grouping import group, topic
from scoring.stories.near import pairs
from scoring.stories.passages import passages
from scoring.stories.wording import wording
from scoring.training.jsonl import read_rows
from scoring.values import Article, Document

MANY = 2000
GROUPED = 1000
STORY = 12
WORDS = 900
LEAST = 12  # words of a paragraph that a story is made of
ROUNDS = 3

T = TypeVar("T")


def texts(data: Path) -> Iterator[str]:
    """The articles of DATA, one after another."""
    return (row["text"] for row in read_rows(data / "articles" / "recovery.jsonl.gz"))


def story(data: Path) -> list[Document]:
    """Articles that share paragraphs of the sample lesson, each with others of its own."""
    chance = random.Random(1)  # noqa: S311 - drawn to measure, not to hide
    lesson = [line for item in take_in([str(seeds())]) if isinstance(item, Article) for line in _lines(item.text)]
    made = []
    for number, text in enumerate(islice(texts(data), STORY + 1)):
        lines = [*chance.sample(lesson, 10), *_lines(text)]
        made.append(read(Article(str(number), "", _cut("\n\n".join(lines)))))
    return made


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if len(line.split()) >= LEAST]


def _cut(text: str) -> str:
    return " ".join(text.split(" ")[:WORDS])


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds of the processor, and what came of it."""
    start = process_time()
    found = work()
    return process_time() - start, found


def comparing(documents: Sequence[Document]) -> tuple[float, float]:
    """Seconds for all but the last, anew; and for the last beside them."""
    comparer = Comparer()
    anew, _ = timed(lambda: comparer.compare(documents[:-1]))
    more, _ = timed(lambda: comparer.compare(documents))
    return anew, more


def copies(data: Path, count: int) -> str:
    """Copies among many articles."""
    wordings = [wording(read(Article("", "", text))) for text in islice(texts(data), count)]
    near, found = timed(lambda: list(pairs(wordings)))
    close, shared = timed(lambda: sum(bool(passages(wordings[one], wordings[other])) for one, other in found))
    return (
        f"{len(wordings)} articles: {near + close:.1f} s ({len(found)} pairs that may share passages {near:.1f} s, the "
        f"{shared} that do {close:.1f} s), at most {megabytes():.0f} MB in all, the reading and its models with it"
    )


def grouped(data: Path, count: int) -> str:
    """Many articles grouped into stories."""
    documents = [read(Article("", "", text)) for text in islice(texts(data), count)]
    took, found = timed(lambda: group([topic(document) for document in documents]))
    return f"{len(documents)} articles grouped into {len(found)} stories: {took:.1f} s"


def megabytes() -> float:
    """The most memory that this process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(data: Path, count: int = MANY) -> None:
    """Print the figures."""
    say(copies(data, count))
    documents = story(data)
    comparing(documents)  # tables are loaded once
    anew, more = min(comparing(documents) for _ in range(ROUNDS))
    words = sum(len(each.words) for each in documents) / len(documents)
    say(f"{STORY} articles of {words:.0f} words compared: {1000 * anew:.0f} ms; one more: {1000 * more:.0f} ms")
    say(grouped(data, min(count, GROUPED)))


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
