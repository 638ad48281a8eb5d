from __future__ import annotations

from scoring.reading.cues import model_of
from scoring.training.attribution import cue_examples, extent_examples, learn, piece_examples, prose_of, second_examples

TEXT = "The mayor has said that the road is closed. Two men sat at a table and said nothing."
ROW = {
    "text": TEXT,
    "attributions": [{"source": [[0, 9]], "cue": [[10, 18]], "content": [[19, 42]]}],
}


def test_examples_say_what_people_marked() -> None:
    prose = prose_of(ROW)
    assert [each.answers for each in cue_examples(ROW, prose)] == [(True,), (False,)]
    assert [each.answers for each in extent_examples(ROW, prose)] == [(True,), (False,), (False,)]
    sure = {"lemma": {"say": {"": 1.0}}}
    assert [(each.answers, each.known) for each in second_examples(ROW, prose, sure)] == [
        ((True,), 1.0),
        ((False,), 1.0),
    ]
    pieces = list(piece_examples(ROW, prose, {}))
    assert any(content and not source for content, source in (each.answers for each in pieces))
    assert any(source and not content for content, source in (each.answers for each in pieces))


def test_learns_weights_that_the_program_reads() -> None:
    bare = ROW | {"attributions": []}
    weights = learn([(ROW, prose_of(ROW))] * 14 + [(bare, prose_of(bare))] * 2)
    assert set(weights) == {"cue", "second", "extent", "piece", "sure"}
    assert model_of(weights).piece["R"][""].real != 0
    assert model_of(weights).second["first"] > 0
