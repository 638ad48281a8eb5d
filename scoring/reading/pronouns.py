"""Whom "he said", "who added" and "the agency said" stand for: the name, where the text makes it clear.

A pronoun stands for the one person before it in its sentence whom it fits; where there is none, for the one in the
sentences just before, or for who spoke there. Where two fit, or somebody without a name may be meant, it is left open.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from scoring.reading.phrases import lowered
from scoring.reading.roles import Roles, known_roles, role_named, stands_for
from scoring.reading.scene import Mention, Scene, set_scene
from scoring.reading.word_lists import word_list
from scoring.values import Attribution, Name, Quotation, Sentence, Span

_FAR = 3  # sentences back in which a name is looked for
_WORD = re.compile(r"[^\W\d_]+")
_ALSO = {"he": frozenset(("he", "his", "him")), "she": frozenset(("she", "her"))}
_BESIDE = re.compile(r"(?:, \d{1,3})?(?: \([^()\n]{1,20}\))?,? ")  # Lee, 42, who; Lee (D-Mo.), who
_OBLIQUE = (" of ", " for ", " about ", " with ", " against ", " between ", " than ", " on ", " from ", " over ")
_LAST, _REACH = 12, 300  # people of a sentence, and characters before a name, that are looked at
_TITLE = 16  # characters before a name that may hold a title
_TITLES = word_list("titles", "name_parts") | word_list("offices", "attribution_sources")
_WHO = 30  # characters between a name and "who"


def resolve(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    names: Sequence[Name],
    attributions: Sequence[Attribution],
) -> tuple[Attribution, ...]:
    """The attributions in their order, each with the name that its source stands for."""
    scene = set_scene(text, sentences, quotations, names, attributions)
    spans = [each.source for each in attributions if each.source]
    roles = known_roles(scene, names) if any(role_named(text, span) for span in spans) else {}
    result = list(attributions)
    for _, at in sorted((each.source.start, at) for at, each in enumerate(attributions) if each.source):
        speaker = _speaker(scene, result[at], roles, names)
        if speaker:
            result[at] = result[at]._replace(speaker=speaker)
    lone = [name for name in names if " " not in name.text and not any(_titled(text, each) for each in name.mentions)]
    alone = {mention for name in lone for mention in name.mentions}
    return tuple(each._replace(sure=False) if _is_mistaken(text, each, alone) else each for each in result)


def _titled(text: str, mention: Span) -> bool:
    """Whether a title stands before a name: "President Dahl"."""
    before = lowered(text[max(0, mention.start - _TITLE) : mention.start]).replace(".", "").split()
    return bool(before) and before[-1] in _TITLES


def _is_mistaken(text: str, each: Attribution, alone: Collection[Span]) -> bool:
    """Whether a name of one word may be an outlet's or a firm's, or who "runs a firm" was taken for the firm."""
    if not each.sure or each.source is None:
        return False
    if each.source_kind == "organisation":
        return ", who " in text[each.source.start : each.source.end]
    return each.source_kind == "person" and each.source in alone


def _speaker(scene: Scene, each: Attribution, roles: Roles, names: Sequence[Name]) -> Span | None:
    """Whom a source outside quotations stands for; the scene remembers that somebody spoke."""
    if each.source is None or scene.quoted(each.source.start):
        return None
    sentence = scene.sentence(each.source.start)
    said = lowered(scene.text[each.source.start : each.source.end]).partition(" ")[0].partition("'")[0]
    if each.source_kind != "pronoun":
        known = stands_for(scene, each.source, roles, names)
        who = known if known and scene.figures[known.name] else scene.named_in(each.source)
        if who or each.source_kind in ("person", "unnamed") or _has_role(scene, each.source):
            scene.spoke[sentence].append(who)
        return known.span if known else None
    if said in _ALSO:
        who = _antecedent(scene, sentence, each.source, said)
    elif said == "who":
        who = _right_before(scene, sentence, each.source)
    else:
        return None
    scene.spoke[sentence].append(who)
    return who.span if who else None


def _has_role(scene: Scene, source: Span) -> bool:
    words = _WORD.findall(lowered(scene.text[source.start : source.end]))
    return any(word in word_list("roles", "figures") for word in words)


def _antecedent(scene: Scene, sentence: int, source: Span, pronoun: str) -> Mention | None:
    """Whom "he" or "she" stands for."""
    here = _fitting(scene, scene.before(sentence, source.start), pronoun)
    if here:
        return here[-1] if _one(here) and _leads(scene, sentence, here[0], pronoun) else None
    for before in range(sentence - 1, max(sentence - 1 - _FAR, -1), -1):
        spoke = scene.spoke[before][-_LAST:]
        if None in spoke:
            return None
        speakers = _fitting(scene, [each for each in spoke if each], pronoun)
        if _one(speakers):
            return speakers[-1]
        there = _fitting(scene, scene.people[before][-_LAST:], pronoun)
        if there:
            return there[-1] if _one(there) and _leads(scene, before, there[0], pronoun) else None
        if scene.strangers[before]:
            return None
    return None


def _leads(scene: Scene, sentence: int, mention: Mention, pronoun: str) -> bool:
    """Whether nobody else stands before the mention in its sentence: "The senator praised Trump, but he ..."."""
    if mention in scene.spoke[sentence][-_LAST:]:
        return True
    if scene.strangers[sentence] and scene.strangers[sentence][0] < mention.span.start:
        return False
    owns = scene.text[mention.span.end : mention.span.end + 2] in ("'s", "’s")
    if scene.text.endswith(_OBLIQUE, 0, mention.span.start) or (owns and mention.span.start > scene.starts[sentence]):
        return False
    start = max(scene.starts[sentence], mention.span.start - _REACH)
    before = _WORD.findall(lowered(scene.text[start : mention.span.start]))
    return not any(word in _ALSO[pronoun] or word in word_list("roles", "figures") for word in before[:-1])


def _fitting(scene: Scene, mentions: Sequence[Mention], pronoun: str) -> list[Mention]:
    return [each for each in mentions if scene.fits(each, pronoun)]


def _one(mentions: Sequence[Mention]) -> bool:
    return len({each.name for each in mentions}) == 1


def _right_before(scene: Scene, sentence: int, source: Span) -> Mention | None:
    """The person whose name ends right before "who"."""
    for each in reversed(scene.before(sentence, source.start)):
        if 0 < source.start - each.span.end <= _WHO and _BESIDE.fullmatch(scene.text, each.span.end, source.start):
            return each
    return None
