"""The pages on one story: the tree, who is talking, the quotes, what does not agree, what one alone tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from resources.messages import word
from resources.themes import Theme
from scoring.charts.family import family_tree
from scoring.charts.share import share_bar
from scoring.report.story import QuoteRow, Some, StoryPart, VoiceRow
from scoring.report.wordings import Side
from scoring.report.words import words

BAR = 90  # px
WORDS = (
    "lead family voices voices_note who kind share in unanswered unanswered_note quotes quotes_note no_quotes figures "
    "figures_note no_figures several several_note alone alone_note limits"
)


def data(part: StoryPart, look: Theme) -> dict[str, Any]:
    """What ``story_page.typ`` sets."""
    return {
        "running": word("report.story_running", {"number": part.number}),
        "number": part.number,
        "title": part.title,
        "words": words(" ".join(f"story_{name}" for name in WORDS.split())),
        "headline": part.headline,
        "left_out": word("report.story_left_out", {"articles": _numbers(part.left_out)}) if part.left_out else "",
        "tree": family_tree(part.leaves, part.reports, part.ties, look),
        "family": [[each.told, [_side(side) for side in each.passage]] for each in part.family],
        "voices": [_voice(voice, part, look) for voice in part.voices.rows],
        "more_voices": _more(part.voices),
        "unanswered": [[name, _side(side)] for name, side in part.unanswered.rows],
        "more_unanswered": _more(part.unanswered),
        "quotes": list(map(_quote, part.quotes.rows)),
        "more_quotes": _more(part.quotes),
        "figures": [[_side(one), _side(other)] for one, other in part.figures.rows],
        "more_figures": _more(part.figures),
        "several": [[_side(each.side), _told_in(each.articles, each.reports)] for each in part.several.rows],
        "more_several": _more(part.several),
        "one_report": word("report.story_one_report", {"count": part.one_report}) if part.one_report else "",
        "alone": [
            {
                "number": each.number,
                "article": word("report.running", {"number": each.number}),
                "title": each.title,
                "sides": [_side(side) for side in each.sides.rows],
                "more": _more(each.sides),
            }
            for each in part.alone
        ],
        "limits": part.limits,
    }


def _voice(voice: VoiceRow, part: StoryPart, look: Theme) -> dict[str, Any]:
    most = max(each.share for each in part.voices.rows)
    alone = len(voice.articles) == 1 and len(part.leaves) > 1
    return {
        "name": voice.name,
        "kind": voice.kind,
        "share": f"{voice.share:.0%}",
        "bar": share_bar(voice.share, most, look, name=voice.name, width=BAR),
        "articles": word("report.story_only_here", {"number": voice.articles[0]})
        if alone
        else _numbers(voice.articles),
    }


def _quote(quote: QuoteRow) -> dict[str, Any]:
    wordings = [
        {**_side(wording.side), "about": wording.about, "difference": wording.difference} for wording in quote.wordings
    ]
    return {"speaker": quote.speaker, "question": quote.question, "wordings": wordings}


def _side(side: Side) -> dict[str, Any]:
    return {
        "number": side.number,
        "article": word("report.running", {"number": side.number}),
        "pieces": [[each.text, each.mark] for each in side.words],
    }


def _told_in(articles: Sequence[int], reports: int) -> str:
    return word("report.story_several_in", {"articles": _numbers(articles), "reports": reports})


def _numbers(articles: Sequence[int]) -> str:
    return ", ".join(map(str, articles))


def _more(some: Some[Any]) -> str:
    return word("report.story_more", {"count": some.more}) if some.more else ""


# -- HTML


def html(part: StoryPart, look: Theme) -> str:
    """The same part in HTML."""
    it = data(part, look)
    return (
        f'<section class=story id="story-{part.number}" aria-labelledby="story-title-{part.number}">'
        f"<p class=eyebrow>{escape(it['running'])}</p>"
        f'<h2 id="story-title-{part.number}"><bdi>{escape(part.title)}</bdi></h2>{_html_body(it)}</section>'
    )


def _html_body(it: dict[str, Any]) -> str:
    say = {name: escape(text) for name, text in it["words"].items()}
    left_out = f"<p class=note>{escape(it['left_out'])}</p>" if it["left_out"] else ""
    return (
        f"<p class=lead><b>{escape(it['headline'])}</b></p><p class=note>{say['story_lead']}</p>{left_out}"
        f"<h3>{say['story_family']}</h3><div class=tree>{it['tree']}</div>"
        + "".join(f"<p class=tie>{escape(told)}</p>{_html_beside(sides)}" for told, sides in it["family"])
        + _html_voices(it, say)
        + _html_unanswered(it, say)
        + _html_quotes(it, say)
        + _html_figures(it, say)
        + _html_several(it, say)
        + _html_alone(it, say)
        + f"<h3>{say['story_limits']}</h3>{_html_list(map(escape, it['limits']))}"
    )


def _html_voices(it: dict[str, Any], say: dict[str, str]) -> str:
    if not it["voices"]:
        return ""
    heads = "".join(f'<th scope="col">{say[f"story_{name}"]}</th>' for name in ("who", "kind", "share", "in"))
    rows = "".join(
        f'<tr><th scope="row"><bdi>{escape(each["name"])}</bdi></th><td>{escape(each["kind"])}</td>'
        f"<td class=share><span class=percent>{each['share']}</span>{each['bar']}</td>"
        f"<td>{escape(each['articles'])}</td></tr>"
        for each in it["voices"]
    )
    return (
        f"<h3>{say['story_voices']}</h3><p class=note>{say['story_voices_note']}</p>"
        f"<table class=voices><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        f"{_html_more(it['more_voices'])}"
    )


def _html_unanswered(it: dict[str, Any], say: dict[str, str]) -> str:
    if not it["unanswered"]:
        return ""
    rows = [f"<b><bdi>{escape(name)}</bdi></b> {_html_side(side)}" for name, side in it["unanswered"]]
    return (
        f"<h4>{say['story_unanswered']}</h4><p class=note>{say['story_unanswered_note']}</p>"
        f"{_html_list(rows)}{_html_more(it['more_unanswered'])}"
    )


def _html_quotes(it: dict[str, Any], say: dict[str, str]) -> str:
    head = f"<h3>{say['story_quotes']}</h3>"
    if not it["quotes"]:
        return f"{head}<p class=note>{say['story_no_quotes']}</p>"
    quotes = "".join(map(_html_quote, it["quotes"]))
    return f"{head}<p class=note>{say['story_quotes_note']}</p>{quotes}{_html_more(it['more_quotes'])}"


def _html_quote(quote: dict[str, Any]) -> str:
    wordings = "".join(
        f"<li><blockquote dir=auto>{_html_pieces(each['pieces'])}</blockquote>"
        f"<p class=muted>{_html_article(each)}, {escape(each['about'])}<br><b>{escape(each['difference'])}</b></p></li>"
        for each in quote["wordings"]
    )
    return (
        f"<section class=quote><h4><bdi>{escape(quote['speaker'])}</bdi></h4>"
        f"<p class=note>{escape(quote['question'])}</p><ul class=sides>{wordings}</ul></section>"
    )


def _html_figures(it: dict[str, Any], say: dict[str, str]) -> str:
    head = f"<h3>{say['story_figures']}</h3>"
    if not it["figures"]:
        return f"{head}<p class=note>{say['story_no_figures']}</p>"
    pairs = "".join(
        f"<ul class=sides>{''.join(f'<li>{_html_side(s)}</li>' for s in pair)}</ul>" for pair in it["figures"]
    )
    return f"{head}<p class=note>{say['story_figures_note']}</p>{pairs}{_html_more(it['more_figures'])}"


def _html_beside(sides: Sequence[dict[str, Any]]) -> str:
    listed = "".join(
        f"<li><blockquote dir=auto>{_html_pieces(side['pieces'])}</blockquote>"
        f"<p class=muted>{_html_article(side)}</p></li>"
        for side in sides
    )
    return f"<ul class=sides>{listed}</ul>" if listed else ""


def _html_several(it: dict[str, Any], say: dict[str, str]) -> str:
    if not it["several"] and not it["one_report"]:
        return ""
    rows = [
        f"<span dir=auto>{_html_pieces(side['pieces'])}</span><br><span class=muted>{escape(told)}</span>"
        for side, told in it["several"]
    ]
    return (
        f"<h3>{say['story_several']}</h3><p class=note>{say['story_several_note']}</p>"
        f"{_html_list(rows)}{_html_more(it['more_several'])}{_html_more(it['one_report'])}"
    )


def _html_alone(it: dict[str, Any], say: dict[str, str]) -> str:
    if not it["alone"]:
        return ""
    parts = "".join(
        f"<h4>{_html_article(each)} · <bdi>{escape(each['title'])}</bdi></h4>"
        + _html_list(f"<span dir=auto>{_html_pieces(side['pieces'])}</span>" for side in each["sides"])
        + _html_more(each["more"])
        for each in it["alone"]
    )
    return f"<h3>{say['story_alone']}</h3><p class=note>{say['story_alone_note']}</p>{parts}"


def _html_side(side: dict[str, Any]) -> str:
    pieces = _html_pieces(side["pieces"])
    return f"<span dir=auto>{pieces}</span> <span class=muted>{_html_article(side)}</span>"


def _html_article(side: dict[str, Any]) -> str:
    return f'<a href="#article-{side["number"]}">{escape(side["article"])}</a>'


def _html_pieces(pieces: Iterable[Sequence[Any]]) -> str:
    return "".join(f"<mark class={mark}>{escape(text)}</mark>" if mark else escape(text) for text, mark in pieces)


def _html_more(more: str) -> str:
    return f"<p class=note>{escape(more)}</p>" if more else ""


def _html_list(items: Iterable[str]) -> str:
    listed = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{listed}</ul>" if listed else ""
