from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from scoring.reading import read
from scoring.training import labelled_sentences
from scoring.training.claims import learn, load
from scoring.training.labelled_sentences import Label, LabelledSentence
from scoring.training.measure_claims import debates, news_sentences, speech_sentences, speeches, status
from scoring.training.word_vectors import Vectors
from scoring.values import Article

ROWS = [("We lost 40 jobs in March.", 1), ("Thank you all so much.", 0)]
SAID = "Ann Lee, the mayor, said that the dam was safe."
BURST = "The dam burst in 1961 and killed 43 people."
VECTORS = Vectors({"jobs": 0, "thank": 1}, np.array([[1.0], [-1.0]]))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "features" / "claims"
    folder.mkdir(parents=True)
    for corpus in ("claimbuster", "policlaim"):
        with gzip.open(folder / f"{corpus}.jsonl.gz", "wt", encoding="utf-8") as file:
            for number in range(30):
                for text, label in ROWS:
                    file.write(json.dumps({"speech": str(number % 3), "text": text, "label": label}) + "\n")
    return tmp_path


def test_a_clear_case_is_found_in_debates(data: Path) -> None:
    assert debates(data, VECTORS) == 1.0


def test_a_clear_case_is_found_in_speeches(data: Path) -> None:
    learnt = learn(load(data, "claimbuster"), VECTORS)
    assert speech_sentences(data, VECTORS, learnt) == 1.0
    assert speeches(data, VECTORS, learnt) == 1.0


def test_a_span_has_the_status_of_the_sentence_it_shares_most_with() -> None:
    text = f"Dam is safe\n\n{SAID}\n\n{BURST}"
    document = read(Article("test", "", text))
    assert status(document, text.index("safe."), text.index("killed")) == "unsourced"
    assert status(document, text.index(SAID), text.index(BURST)) == "attributed"
    assert status(document, 0, len("Dam is")) == ""


def test_news_sentences_are_judged_by_halves(monkeypatch: pytest.MonkeyPatch) -> None:
    article = Article("test", "", f"Dam is safe\n\n{SAID}\n\n{BURST}")

    def labelled(part: str, label: Label) -> LabelledSentence:
        start = article.text.index(part)
        return LabelledSentence(article, start, start + len(part), label, "dev" if label == "attributed" else "test")

    rows = [labelled(SAID, "attributed"), labelled(BURST, "unsourced")]
    monkeypatch.setattr(labelled_sentences, "load", lambda _: rows)
    assert news_sentences(Path()) == {"dev": [(False, False)], "test": [(True, True)]}
