"""Share of the text that is not the article: menus, share buttons, other headlines, adverts, comment forms.

Unit: share of words, of all words of the text (headline and subheads with them).
Source: boilerplate detection after Kohlschütter, Fankhauser and Nejdl 2010, on pasted lines in place of HTML blocks.
"""

from __future__ import annotations

from scoring.measures.boilerplate.around import marks
from scoring.text.words import find_words
from scoring.values import Document, Measurement, Message


def measure(document: Document) -> Measurement:
    """Words in lines of page residue as a share of all words."""
    headings = [each for each in (document.headline, *document.subheads) if each]
    around = sum(len(find_words(document.text, line.start, line.end)) for line in document.residue)
    total = around + len(document.words) + sum(len(find_words(document.text, *span)) for span in headings)
    if not total:
        return Measurement(None, marks(document.residue))
    note = None if document.residue else Message("boilerplate.none", {"count": len(document.paragraphs)})
    return Measurement(around / total, marks(document.residue), note)
