"""One reading of an article: each thing found once, in this order, and held by the Document."""

from __future__ import annotations

from scoring.reading.attributions import find_attributions
from scoring.reading.chains import pass_on
from scoring.reading.claims import find_claims
from scoring.reading.hedges import find_hedges
from scoring.reading.names import find_names
from scoring.reading.page import find_page
from scoring.reading.pronouns import resolve
from scoring.reading.prose import prepare
from scoring.reading.quotations import find_quotations
from scoring.reading.replies import find_replies
from scoring.text.sentences import find_sentences
from scoring.values import Article, Document, Tick, unwatched


def read(article: Article, tick: Tick = unwatched) -> Document:
    """Read an article once; ``tick`` between the steps, for a text of megabytes."""
    text = article.text
    page = find_page(text, article.title)
    tick(0.1)
    sentences, words = find_sentences(text, page.paragraphs)
    tick(0.2)
    quotations = find_quotations(text, page.paragraphs)
    names = find_names(text, sentences, words)
    tick(0.3)
    prose = prepare(text, sentences, words, quotations)
    attributions = find_attributions(prose, names)
    attributions = pass_on(text, sentences, words, resolve(text, sentences, quotations, names, attributions))
    tick(0.7)
    lower = tuple(prose.lower)
    hedges = find_hedges(sentences, words, lower, quotations)
    claims = find_claims(text, sentences, words, lower, quotations, attributions, hedges)
    replies = find_replies(text, sentences, words, lower, quotations, names, attributions)
    tick(0.8)
    return Document(
        article,
        page.residue,
        page.headline,
        page.subheads,
        page.paragraphs,
        sentences,
        words,
        lower,
        quotations,
        attributions,
        names,
        hedges,
        claims,
        replies,
    )
