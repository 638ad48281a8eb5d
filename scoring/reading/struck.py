"""What was found, without what a reader calls mistaken: the text is the same, the finding is gone."""

from __future__ import annotations

from dataclasses import replace

from scoring.values import Attribution, Claim, Document, Strike


def strike(document: Document, struck: frozenset[Strike]) -> Document:
    """The document without the findings behind the struck marks; measures leave out the marks they make themselves.

    An attribution goes when any of its three parts is struck; a sentence struck as unsourced has its source elsewhere.
    """
    if not struck:
        return document
    return replace(
        document,
        residue=tuple(each for each in document.residue if Strike(each.start, each.end, "boilerplate") not in struck),
        attributions=tuple(_without_go_between(each, struck) for each in document.attributions if _holds(each, struck)),
        hedges=tuple(each for each in document.hedges if Strike(each.start, each.end, each.kind) not in struck),
        claims=tuple(_sourced(document, each, struck) for each in document.claims),
        replies=tuple(each for each in document.replies if Strike(each.start, each.end, "reply") not in struck),
        struck=struck,
    )


def _holds(each: Attribution, struck: frozenset[Strike]) -> bool:
    parts = [Strike(*each.cue, "cue"), *(Strike(*span, "content") for span in each.content)]
    if each.source:
        parts.append(Strike(*each.source, "source"))
    return struck.isdisjoint(parts)


def _without_go_between(each: Attribution, struck: frozenset[Strike]) -> Attribution:
    return each._replace(via=None) if each.via and Strike(*each.via, "go_between") in struck else each


def _sourced(document: Document, claim: Claim, struck: frozenset[Strike]) -> Claim:
    sentence = document.sentences[claim.sentence]
    marks = (Strike(sentence.start, sentence.end, kind) for kind in ("unsourced_claim", "unsourced_run"))
    return claim if struck.isdisjoint(marks) else Claim(claim.sentence, "attributed")
