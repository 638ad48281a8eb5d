"""A comparison as one JSON object, after ``docs/cli.md``, and as lines for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from resources.messages import word
from scoring.stories.comparison import Comparison
from scoring.stories.credits import find_credits
from scoring.stories.findings import only_in
from scoring.stories.reports import has_other_headline
from scoring.stories.values import Place, Quote
from scoring.stories.voices import Voice
from scoring.values import Assessment, Span

DIGITS = 9
VOICES = 12  # that people are shown; the rest is in the JSON
SHOWN = 90  # characters of a sentence for people


def as_json(found: Sequence[Assessment], comparison: Comparison) -> str:
    """The comparison as JSON; spans index the text of their article."""
    ids = [each.article.id for each in found]
    value = {
        "articles": [_article(each) for each in found],
        "passages": list(_passages(ids, comparison)),
        "reports": [[ids[number] for number in report] for report in comparison.reports],
        "tree": list(_tree(ids, comparison)),
        "quotes": [_quote(ids, quote) for quote in comparison.quotes],
        "voices": [_voice(ids, voice) for voice in comparison.voices],
        "unanswered": [{"name": each.name, **_place(ids, each.place)} for each in comparison.unanswered],
        "only_in": [_place(ids, each.place) for each in only_in(comparison)],
        "told_by_several": list(_told(ids, comparison)),
        "disagreements": [
            {
                "kind": each.kind,
                "figures": [_place(ids, each.one), _place(ids, each.other)],
                "sentences": [_place(ids, p) for p in each.sentences],
            }
            for each in comparison.told.disagreements
        ],
    }
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def as_lines(found: Sequence[Assessment], comparison: Comparison) -> Iterator[str]:
    """What people read: reports, voices, quotes, figures that do not agree, and what was not found elsewhere."""
    yield word("cli.story_reports", {"count": len(found), "reports": len(comparison.reports)})
    for report in comparison.reports:
        yield "  " + "\n    = ".join(f"{number + 1}. {found[number].document.title}" for number in report)
    for each in comparison.tree:
        values = {"one": each.one + 1, "other": each.other + 1, "percent": f"{each.share:.0%}"}
        yield "  " + word("cli.story_tie", values)
    yield from _section("cli.story_voices", [_voice_line(voice) for voice in comparison.voices[:VOICES]])
    yield from _section("cli.story_quotes", [line for quote in comparison.quotes for line in _quote_lines(quote)])
    yield from _section("cli.story_disagreements", _disagreements(comparison))
    yield from _section("cli.story_only_in", [_line(comparison, each.place) for each in only_in(comparison)])
    yield ""
    yield word("cli.story_what_it_tells")


# -- inside


def _article(found: Assessment) -> dict[str, object]:
    article = found.article
    return {
        "id": article.id,
        "path": article.path,
        "title": found.document.title,
        "text": article.text,
        "score": None if found.score is None else round(found.score, DIGITS),
        "band": found.band,
        "credits": [article.text[slice(*span)] for span in find_credits(found.document)],
    }


def _place(ids: Sequence[str], place: Place) -> dict[str, object]:
    return {"article": ids[place.article], "start": place.start, "end": place.end}


def _span(name: str, span: Span) -> dict[str, object]:
    return {"article": name, "start": span.start, "end": span.end}


def _passages(ids: Sequence[str], comparison: Comparison) -> Iterator[dict[str, object]]:
    for each in comparison.ties:
        for passage in each.passages:
            spans = [_span(ids[each.one], passage.one), _span(ids[each.other], passage.other)]
            yield {"spans": spans, "similarity": round(passage.similarity, DIGITS)}


def _tree(ids: Sequence[str], comparison: Comparison) -> Iterator[dict[str, object]]:
    for each in comparison.tree:
        documents = comparison.documents[each.one], comparison.documents[each.other]
        yield {
            "articles": [ids[each.one], ids[each.other]],
            "share": round(each.share, DIGITS),
            "copy": each.is_copy,
            "headline_changed": has_other_headline(*documents),
        }


def _quote(ids: Sequence[str], quote: Quote) -> dict[str, object]:
    return {
        "speaker": quote.speaker,
        "variants": [
            {**_place(ids, each.place), "text": each.text, "direct": each.direct, "speaker": each.speaker}
            for each in quote.variants
        ],
        "difference": quote.kind,
        "differences": [{"variants": [each.one, each.other], "kinds": list(each.kinds)} for each in quote.differences],
    }


def _voice(ids: Sequence[str], voice: Voice) -> dict[str, object]:
    articles = {ids[number]: count for number, count in sorted(voice.articles.items())}
    return {"name": voice.name, "kind": voice.kind, "articles": articles, "share": round(voice.share, DIGITS)}


def _told(ids: Sequence[str], comparison: Comparison) -> Iterator[dict[str, object]]:
    for each in comparison.told.statements:
        if each.told:
            articles = [place.article for place in (each.place, *each.told)]
            places = [_place(ids, place) for place in (each.place, *each.told)]
            yield {"sentences": places, "independent_reports": comparison.independent(articles)}


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield word(title)
        yield from (f"  {line}" for line in lines)


def _line(comparison: Comparison, place: Place) -> str:
    text = " ".join(comparison.documents[place.article].text[place.start : place.end].split())
    return f"{place.article + 1}. {text if len(text) <= SHOWN else f'{text[: SHOWN - 1]}…'}"


def _voice_line(voice: Voice) -> str:
    articles = ", ".join(str(number + 1) for number in sorted(voice.articles))
    kind = word(f"stories.kind_{voice.kind}")
    return word(
        "cli.story_voice", {"name": voice.name, "kind": kind, "percent": f"{voice.share:.0%}", "articles": articles}
    )


def _quote_lines(quote: Quote) -> Iterator[str]:
    kind = word(f"stories.{quote.kind.replace(' ', '_')}")
    yield word("cli.story_quote", {"speaker": quote.speaker or word("cli.story_nobody"), "difference": kind})
    for each in quote.variants:
        text = " ".join(each.text.split())
        yield f"  {each.place.article + 1}. {text if len(text) <= SHOWN else f'{text[: SHOWN - 1]}…'}"


def _disagreements(comparison: Comparison) -> list[str]:
    return [_line(comparison, place) for each in comparison.told.disagreements for place in each.sentences]
