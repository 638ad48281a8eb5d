"""Articles a second, the whole of ``copydesk score`` on one core, beside nela_features where it is installed.

A script, not a test, for an idle machine: ``python tests/benchmarks/throughput.py [DATA]``. With DATA, the folder that
holds ``features/attribution/polnear.jsonl.gz``, the articles are PolNeAR's; without, the sample lesson. Wanted: 60
articles a second, better 100 times nela_features; 5 ms after a keystroke; time in proportion to the text; two workers
nearly twice as fast as one.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from resources import seeds
from scoring import engine
from scoring.cli.garbage import come_round_less
from scoring.cli.rows import as_json
from scoring.cli.score import score_one, scorecard
from scoring.intake import take_in
from scoring.lesson.lesson import Page
from scoring.text.remembered import forget
from scoring.training.measure_attribution import articles as polnear
from scoring.values import Article

WORDS = 900
MANY = 500


def articles(data: str | None) -> list[Article]:
    """All articles of PolNeAR, or the sample lesson."""
    if data is None:
        return [each for each in take_in([str(seeds())]) if isinstance(each, Article)]
    rows = (row for split in ("train", "dev", "test") for row in polnear(Path(data), split))
    return [Article(str(n), "", row["text"]) for n, row in enumerate(rows)]


def score(article: Article) -> str:
    """What ``copydesk score --json`` does for an article once it is read in."""
    come_round_less()
    return as_json(score_one(Page(0, article), scorecard(None)))


def assess(text: str) -> object:
    """What the window does after a keystroke."""
    return score_one(Page(0, Article("", "", text)), scorecard(None))


def seconds(work: Callable[[], object]) -> float:
    """Time of the processor, without what other programs take."""
    start = process_time()
    work()
    return process_time() - start


def rate(found: Sequence[Article], work: Callable[[Article], object]) -> float:
    """Articles a second when each is new."""
    forget()
    return len(found) / seconds(lambda: list(engine.over(found, work, engine.Crew(1))))


def peer() -> Callable[[Article], object] | None:
    """nela_features without its named entities, where it is installed with the NLTK data that it needs."""
    try:
        extractor = import_module("nela_features.nela_features").NELAFeatureExtractor()
        extractor.Functions.get_continuous_NE_chunks = lambda tokens: 0.0
        extractor.extract_all("It rained on Monday.")
    except (ImportError, LookupError):
        return None
    return lambda article: extractor.extract_all(article.text)


def keystrokes(text: str) -> Iterator[float]:
    """Seconds to read, measure and assess after each letter typed into a text."""
    for number in range(50):
        at = (number * 997) % len(text)
        text = f"{text[:at]}e{text[at:]}"
        yield seconds(partial(assess, text))


def anew(text: str) -> float:
    """Seconds to read, measure and assess a text of which nothing is remembered."""
    forget()
    return seconds(partial(assess, text))


def exponent(text: str) -> float:
    """How time grows with length from 1 kB to 1 MB: 1 is in proportion."""
    times = []
    for size in (1_000, 1_000_000):
        long = "".join(islice(cycle(text + "\n\n"), size))
        times.append(min(anew(long) for _ in range(2)))
    return math.log(times[1] / times[0], 1_000)


def spread(found: Sequence[Article], workers: int) -> tuple[float, list[str]]:
    """Articles a second by the clock with so many workers, and their lines."""
    start = perf_counter()
    lines = list(engine.over(islice(cycle(found), MANY), score, engine.Crew(workers)))
    return MANY / (perf_counter() - start), lines


def main(data: str | None = None) -> None:
    """Print the figures."""
    come_round_less()  # as the shell does
    found = articles(data)
    rate(found[:20], score)  # lexicons and models are loaded once
    own = rate(found, score)
    say(f"{own:.1f} articles a second, {sum(len(each.text.split()) for each in found) / len(found):.0f} words each")
    other = peer()
    if other:
        theirs = rate(found[:20], other)
        say(f"nela_features {theirs:.2f} a second: copydesk is {own / theirs:.0f} times as fast")
    text = " ".join(max(found, key=lambda each: len(each.text)).text.split(" ")[:WORDS])
    new = min(anew(text) for _ in range(5))
    say(f"{WORDS} words: {1000 * new:.1f} ms anew, {1000 * median(keystrokes(text)):.1f} ms after a keystroke")
    say(f"time grows with length to the power of {exponent(text):.2f}")
    (one, lines), (two, same) = spread(found, 1), spread(found, 2)
    equal = "the same" if lines == same else "OTHER"
    say(f"{MANY} articles: two workers {two / one:.2f} times as fast as one, {equal} lines")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
