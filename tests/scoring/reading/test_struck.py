from __future__ import annotations

from scoring.reading import read
from scoring.reading.struck import strike
from scoring.values import Article, Document, Strike

TEXT = """Bridge opens in the spring

The mayor said on Monday that the bridge would open in May. It may cost more than planned, officials said.

Traffic fell by 12 percent last year. Perhaps the old bridge was the worst in the country. Builders declined to comment.

Be the first to comment on this story"""


def document() -> Document:
    return read(Article("a", "", TEXT))


def struck(words: str, kind: str) -> Document:
    start = TEXT.index(words)
    return strike(document(), frozenset({Strike(start, start + len(words), kind)}))


def test_nothing_struck_nothing_changes() -> None:
    before = document()
    assert strike(before, frozenset()) is before


def test_any_part_of_an_attribution_takes_it_away() -> None:
    before = document().attributions
    mayor = before[0]
    assert TEXT[mayor.cue.start : mayor.cue.end].startswith("said")
    assert mayor.source is not None
    for span, kind in ((mayor.cue, "cue"), (mayor.source, "source"), (mayor.content[0], "content")):
        after = strike(document(), frozenset({Strike(*span, kind)}))
        assert after.attributions == before[1:]
    assert strike(document(), frozenset({Strike(*mayor.cue, "hedge")})).attributions == before


def test_a_hedge_a_reply_and_a_line_of_the_page() -> None:
    before = document()
    assert len(struck("Perhaps", "hedge").hedges) == len(before.hedges) - 1
    reply = before.replies[0]
    assert struck(TEXT[reply.start : reply.end], "reply").replies == before.replies[1:]
    assert before.residue
    assert not struck("Be the first to comment on this story", "boilerplate").residue


def test_a_claim_has_its_source_elsewhere() -> None:
    before = [claim.status for claim in document().claims]
    after = [claim.status for claim in struck("Traffic fell by 12 percent last year.", "unsourced_claim").claims]
    assert "unsourced" in before
    assert after.count("unsourced") == before.count("unsourced") - 1
    assert len(after) == len(before)
