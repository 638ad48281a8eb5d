from __future__ import annotations

from scoring.engine import analyse
from scoring.measures.register import MEASURES
from scoring.reading import read
from scoring.training.marks import FAMILIES, MOST, Mark, Place, draw, find_marks
from scoring.values import Analysis, Article, Evidence, Measurement, Message

TEXT = "Ada Brown said the bridge was old. Perhaps it was. Perhaps it was not. It is not known and may never be."
SOURCE = Evidence(0, 9, "source", Message("attribution.source_person", {"who": "Ada Brown"}), 0)
CUE = Evidence(10, 14, "cue", Message("attribution.cue"), 0)
CONTENT = Evidence(15, 33, "content", Message("attribution.said", {"who": "Ada Brown"}), 0)
PLACES = [Mark(Place("press", "a", start, start + 3, "hedge"), ()) for start in range(0, 400, 4)]


def marks(**evidence: tuple[Evidence, ...]) -> list[Mark]:
    """The marks of attribution where these measures have this evidence."""
    found = {each.id: Measurement(0.0, evidence.get(each.id, ())) for each in MEASURES}
    return find_marks("press", Analysis(read(Article("a", "a", TEXT)), found), "attribution")


def test_source_cue_and_content_are_one_mark() -> None:
    (mark,) = marks(attribution_density=(CUE, SOURCE, CONTENT))
    assert mark.parts == (SOURCE, CUE, CONTENT)
    assert mark.place[:4] == ("press", "a", 0, 33)
    assert mark.place.kind.startswith("source_person+cue+said:")


def test_another_cut_of_the_parts_is_another_mark() -> None:
    shorter = Evidence(11, 14, "cue", CUE.note, 0)
    (mark,) = marks(attribution_density=(SOURCE, CUE, CONTENT))
    (other,) = marks(attribution_density=(SOURCE, shorter, CONTENT))
    assert mark.place != other.place


def test_what_two_measures_mark_alike_is_one_mark() -> None:
    named = Evidence(0, 9, "source", Message("attribution.named"))
    alone = Evidence(35, 42, "quote_without_speaker", Message("attribution.quote_without_speaker"))
    found = marks(attribution_density=(SOURCE, CUE, CONTENT), named_sources=(named,), quotes_without_speaker=(alone,))
    assert [mark.place.kind.split(":")[0] for mark in found] == ["source_person+cue+said", "quote_without_speaker"]


def test_every_family_of_a_real_article_is_found_without_a_mark_twice() -> None:
    analysis = analyse(Article("a", "a", TEXT))
    places = [mark.place for family in FAMILIES for mark in find_marks("press", analysis, family)]
    assert places
    assert len(places) == len(set(places))


def test_the_draw_is_small_and_keeps_what_it_can() -> None:
    drawn = draw(PLACES)
    assert len(drawn) == MOST
    assert draw([mark for mark in PLACES if mark != drawn[0]])[: MOST - 1] == drawn[1:]


def test_the_draw_depends_on_the_seed_and_each_key_is_its_own() -> None:
    assert draw(PLACES, "1") != draw(PLACES, "2")
    assert len({mark.place.key() for mark in PLACES}) == len(PLACES)


def test_what_is_counted_is_not_judged() -> None:
    analysis = analyse(Article("a", "a", f"{TEXT} Ada Brown asked whether it was shocking. “No,” she said."))
    assert analysis.measurements["everyday_words"].evidence
    assert not any("reliable_word" in mark.place.kind for mark in find_marks("press", analysis, "wording"))
