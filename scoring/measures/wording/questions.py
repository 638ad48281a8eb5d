"""Questions of the writer: sentences that end with a question mark.

Quotations, what others ask and headings in capitals are left out.

Unit: per 100 sentences.
Source: Biyani et al. 2016, "8 Amazing Secrets for Getting More Clicks" (questions); Horne and Adali 2017, This just in.
"""

from __future__ import annotations

from scoring.measures.wording.own import own, unsaid
from scoring.values import Document, Evidence, Measurement, Message, Span


def measure(document: Document) -> Measurement:
    """The writer's questions for every 100 sentences."""
    if not document.sentences:
        return Measurement(None)
    text = document.text
    asked = [Span(each.start, each.end) for each in document.sentences if text[each.end - 1] in "?？"]
    asked = [span for span in asked if not _is_title(text, span)]
    marks = {span.end for span in own(document, [Span(span.end - 1, span.end) for span in asked])}
    spoken = [span for span in own(document, asked) if not _is_none(document.text[span.start : span.end])]
    found = unsaid(document, [span for span in spoken if span.end in marks])
    noted = (Evidence(span.start, span.end, "question", Message("wording.question")) for span in found)
    evidence = tuple(filter(document.keeps, noted))
    count = len(document.sentences)
    return Measurement(
        100 * len(evidence) / count, evidence, None if evidence else Message("wording.none", {"count": count})
    )


def _is_title(text: str, span: Span) -> bool:
    """Whether the sentence goes on behind the mark: "How Safe Is It? asks a study", "Is it safe?:Here is how"."""
    return text[span.end : span.end + 1] == ":" or text[span.end + 1 : span.end + 2].islower()


def _is_none(text: str) -> bool:
    """Whether it is a heading in capitals, the address of a page, a sign of doubt or a question that others asked."""
    return text.isupper() or "/" in text.rsplit(None, 1)[-1] or text[-2:-1] == " " or " asked: " in text
