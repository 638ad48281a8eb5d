"""How well names are merged over articles: ``python -m scoring.training.measure_names DATA``.

B-cubed precision, recall and F1 (Bagga and Baldwin 1998) over the mentions of 20 articles in six stories, labelled by
hand in ``tests/reviews/names.csv``: the sample lesson and five of BASIL's stories. What reading takes for a name and
is none has no label and does not count.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.names import merge_names
from scoring.stories.values import Place
from scoring.training.jsonl import read_rows
from scoring.values import Article, Document

GOLD = Path(__file__).parents[2] / "tests" / "reviews" / "names.csv"
SAMPLE = "seeds"


class Label(NamedTuple):
    """A mention in an article, and whom it names: entities are numbered within a story."""

    story: str
    id: str
    start: int
    end: int
    entity: str


def measure(data: Path) -> Mapping[str, float]:
    """B-cubed precision, recall and F1 of the names merged."""
    return b_cubed(list(sorted_out(data)))


def sorted_out(data: Path) -> Iterable[tuple[object, object]]:
    """For each labelled mention that reading finds, the entity that the program gives it and the right one."""
    for story, labels in _labels().items():
        documents = [_document(data, *article) for article in dict.fromkeys(labels.values())]
        numbers = {document.article.id: number for number, document in enumerate(documents)}
        right = {Place(numbers[label.id], label.start, label.end): label.entity for label in labels}
        for number, entity in enumerate(merge_names(documents)):
            for place in entity.mentions:
                if place in right:
                    yield (story, number), (story, right[place])


def b_cubed(pairs: list[tuple[object, object]]) -> Mapping[str, float]:
    """For each mention, how much of its group belongs with it, and how much of what belongs with it is in its group."""
    groups: dict[object, set[int]] = defaultdict(set)
    rights: dict[object, set[int]] = defaultdict(set)
    for number, (group, right) in enumerate(pairs):
        groups[group].add(number)
        rights[right].add(number)
    precision = sum(len(groups[group] & rights[right]) / len(groups[group]) for group, right in pairs) / len(pairs)
    recall = sum(len(groups[group] & rights[right]) / len(rights[right]) for group, right in pairs) / len(pairs)
    f1 = 2 * precision * recall / (precision + recall)
    return {"B-cubed precision": precision, "B-cubed recall": recall, "B-cubed F1": f1}


def _labels() -> Mapping[str, Mapping[Label, tuple[str, str]]]:
    """The labels of each story, each with the article it is in: data set and id."""
    found: dict[str, dict[Label, tuple[str, str]]] = defaultdict(dict)
    with GOLD.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            label = Label(row["story"], row["id"], int(row["start"]), int(row["end"]), row["entity"])
            found[label.story][label] = row["dataset"], row["id"]
    return found


def _document(data: Path, dataset: str, id: str) -> Document:
    if dataset == SAMPLE:
        return next(read(item) for item in take_in([str(seeds())]) if isinstance(item, Article) and item.id == id)
    return next(read(Article(id, "", row["text"])) for row in read_rows(data / dataset) if row["id"] == id)


if __name__ == "__main__":
    for name, figure in measure(Path(sys.argv[1])).items():
        sys.stdout.write(f"{name}: {figure:.3f}\n")
