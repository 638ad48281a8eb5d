"""A comparison as JSON and as lines."""

from __future__ import annotations

import json

from scoring import engine
from scoring.cli.story import as_json, as_lines
from scoring.scorecard.files import load
from scoring.stories.comparison import Comparer
from scoring.values import Article
from tests.scoring.stories.test_statements import ONE, TWO


def test_figures_that_do_not_agree_and_what_one_alone_tells() -> None:
    found = [engine.score(Article(name, "", text), load()) for name, text in (("a", ONE), ("b", TWO))]
    comparison = Comparer().compare([each.document for each in found])
    value = json.loads(as_json(found, comparison))
    (rivals,) = value["disagreements"]
    texts = {"a": ONE, "b": TWO}
    assert [texts[place["article"]][place["start"] : place["end"]] for place in rivals["figures"]] == ["31", "28"]
    alone = [texts[place["article"]][place["start"] : place["end"]] for place in value["only_in"]]
    assert any("2019" in text for text in alone)
    lines = list(as_lines(found, comparison))
    assert any("31 passengers" in line for line in lines)
    assert all(len(line) < 200 for line in lines)
