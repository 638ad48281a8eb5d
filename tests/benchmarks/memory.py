"""What ``copydesk score`` takes for made-up corpora, one longer than the other: ``python -m tests.benchmarks.memory``.

Prints the peak of the memory of the program and of its largest worker: more articles must not need more.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.scoring.cli.labelled import CAREFUL, LOOSE, PEOPLE, THINGS

_RUN = """
import resource, sys
from scoring.cli import main
status = main(sys.argv[1:])
peaks = [resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(*peaks, file=sys.stderr)
sys.exit(status)
"""


def rows(count: int) -> Iterator[str]:
    """So many articles of some hundred words, no two alike, one a line."""
    draw = random.Random(7)  # noqa: S311
    for number in range(count):
        sentences = [
            draw.choice(CAREFUL + LOOSE).format(
                who=draw.choice(PEOPLE), what=draw.choice(THINGS), year=draw.randint(1000, 9999)
            )
            for _ in range(8)
        ]
        yield json.dumps({"id": str(number), "text": " ".join(sentences)}) + "\n"


def peaks(corpus: str, workers: int) -> str:
    """Megabytes of the program and of its largest worker."""
    command = [sys.executable, "-c", _RUN, "score", corpus, "--json", "--quiet", "--workers", str(workers)]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    return done.stderr.decode().strip()


def main(counts: Sequence[str]) -> None:
    """One line a corpus."""
    with TemporaryDirectory() as folder:
        for count in map(int, counts or ("1000", "5000")):
            corpus = Path(folder) / f"{count}.jsonl"
            with corpus.open("w", encoding="utf-8") as file:
                file.writelines(rows(count))
            print(f"{count} articles: {peaks(str(corpus), workers=2)} MB here, in a worker")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
