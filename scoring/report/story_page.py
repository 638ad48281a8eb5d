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
        "words": {name: word(f"report.story_{name}") for name in WORDS.split()},
        "headline": part.headline,
        "left_out": left_out(part),
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
                "articles": _articles((each.number,)),
                "title": each.title,
                "sides": [_side(side) for side in each.sides.rows],
                "more": _more(each.sides),
            }
            for each in part.alone
        ],
        "limits": part.limits,
    }


def left_out(part: StoryPart) -> str:
    """Which articles are not in English, if any."""
    values = {"count": len(part.left_out), "articles": _numbers(part.left_out)}
    return word("report.story_left_out", values) if part.left_out else ""


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
    others = len(quote.wordings) - 1
    standard = word("report.story_standard", {"count": others}) if others else word("stories.name_same")
    wordings = [
        {**_side(wording.side), "about": wording.about, "difference": wording.difference or standard}
        for wording in quote.wordings
    ]
    return {"speaker": quote.speaker, "question": quote.question, "wordings": wordings}


def _side(side: Side) -> dict[str, Any]:
    return {
        "articles": _articles(side.numbers),
        "pieces": [[each.text, each.mark] for each in side.words],
    }


def _articles(numbers: Sequence[int]) -> list[tuple[int, str]]:
    """Each article's number and the words that lead to it: "Article 3", "5", "6"."""
    first = word("report.running" if len(numbers) == 1 else "report.story_articles", {"number": numbers[0]})
    return [(numbers[0], first), *((number, str(number)) for number in numbers[1:])]


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
    ties = "".join(f"<p class=tie>{escape(told)}</p>{_html_beside(sides)}" for told, sides in it["family"])
    return (
        f"<p class=lead><b>{escape(it['headline'])}</b></p><p class=note>{say['lead']}</p>{left_out}"
        f"<h3>{say['family']}</h3>"
        f'<div class="wide tree" tabindex=0 role=region aria-label="{say["family"]}">{it["tree"]}</div>{ties}'
        + _html_part(say, "voices", _html_voices(it["voices"], say), it["more_voices"])
        + _html_part(say, "unanswered", _html_unanswered(it["unanswered"]), it["more_unanswered"], level=4)
        + _html_part(say, "quotes", "".join(map(_html_quote, it["quotes"])), it["more_quotes"], none="no_quotes")
        + _html_part(say, "figures", "".join(map(_html_beside, it["figures"])), it["more_figures"], none="no_figures")
        + _html_part(say, "several", _html_several(it["several"]), it["more_several"], it["one_report"])
        + _html_part(say, "alone", "".join(map(_html_alone, it["alone"])))
        + f"<h3>{say['limits']}</h3>{_html_list(map(escape, it['limits']))}"
    )


def _html_part(say: dict[str, str], name: str, body: str, *more: str, level: int = 3, none: str = "") -> str:
    """A heading, a note, what is told and how much more there is; ``none`` is said where nothing is told."""
    head = f"<h{level}>{say[name]}</h{level}>"
    rest = "".join(map(_html_more, more))
    if body or rest:
        return f"{head}<p class=note>{say[f'{name}_note']}</p>{body}{rest}"
    return f"{head}<p class=note>{say[none]}</p>" if none else ""


def _html_voices(voices: Sequence[dict[str, Any]], say: dict[str, str]) -> str:
    heads = "".join(f'<th scope="col">{say[name]}</th>' for name in ("who", "kind", "share", "in"))
    rows = "".join(
        f'<tr><th scope="row"><bdi>{escape(each["name"])}</bdi></th><td>{escape(each["kind"])}</td>'
        f"<td class=share><span class=percent>{each['share']}</span>{each['bar']}</td>"
        f"<td>{escape(each['articles'])}</td></tr>"
        for each in voices
    )
    return f"<table class=voices><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""


def _html_unanswered(rows: Iterable[tuple[str, dict[str, Any]]]) -> str:
    return _html_list(
        f"<b><bdi>{escape(name)}</bdi></b> {_html_words(side)} <span class=muted>{_html_articles(side)}</span>"
        for name, side in rows
    )


def _html_quote(quote: dict[str, Any]) -> str:
    wordings = "".join(
        _html_wording(each, f" · {escape(each['about'])}<br><b>{escape(each['difference'])}</b>")
        for each in quote["wordings"]
    )
    return (
        f"<section class=quote><h4><bdi>{escape(quote['speaker'])}</bdi></h4>"
        f"<p class=note>{escape(quote['question'])}</p><ul class=sides>{wordings}</ul></section>"
    )


def _html_beside(sides: Iterable[dict[str, Any]]) -> str:
    listed = "".join(map(_html_wording, sides))
    return f"<ul class=sides>{listed}</ul>" if listed else ""


def _html_wording(side: dict[str, Any], about: str = "") -> str:
    words = _html_pieces(side["pieces"])
    return f"<li><blockquote dir=auto>{words}</blockquote><p class=muted>{_html_articles(side)}{about}</p></li>"


def _html_several(rows: Iterable[tuple[dict[str, Any], str]]) -> str:
    return _html_list(f"{_html_words(side)}<br><span class=muted>{escape(told)}</span>" for side, told in rows)


def _html_alone(row: dict[str, Any]) -> str:
    head = f"<h4>{_html_articles(row)} · <bdi>{escape(row['title'])}</bdi></h4>"
    return f"{head}{_html_list(map(_html_words, row['sides']))}{_html_more(row['more'])}"


def _html_words(side: dict[str, Any]) -> str:
    return f"<span dir=auto>{_html_pieces(side['pieces'])}</span>"


def _html_articles(it: dict[str, Any]) -> str:
    return ", ".join(f'<a href="#article-{number}">{escape(words)}</a>' for number, words in it["articles"])


def _html_pieces(pieces: Iterable[Sequence[Any]]) -> str:
    return "".join(f"<mark class={mark}>{escape(text)}</mark>" if mark else escape(text) for text, mark in pieces)


def _html_more(more: str) -> str:
    return f"<p class=note>{escape(more)}</p>" if more else ""


def _html_list(items: Iterable[str]) -> str:
    listed = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{listed}</ul>" if listed else ""
