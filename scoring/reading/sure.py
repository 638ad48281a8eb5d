"""How sure it is that source, cue and content are all right and belong together: what is shown to a reader must be."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.reading.cues import Cue, model
from scoring.reading.cut_short import ASKED, is_cut_behind, is_cut_content, is_cut_source, is_said
from scoring.reading.feature_tree import NO, Sum, Tree
from scoring.reading.function_words import FUNCTION_WORDS, SPEAKERS
from scoring.reading.prose import Prose
from scoring.reading.speakers import Stretch
from scoring.reading.word_lists import word_list

_NOBODY = word_list("nobody_asked")
_NO_SAYING = ("publish", "learn", "know", "prefer", "refer")
_WHERE_OR_WHEN = ("at", "in", "on", "during", "after", "before", "while", "when", "because", "although")
_PASSIVE = ("is", "are", "was", "were", "been")
_MIGHT = ("may", "might", "could", "would", "should", "can")
_LEADS_ON = word_list("leads_on_to_source")
_ADDRESSEE = 8  # words between a cue and what is said: "told reporters on Tuesday"
# Log-odds from which an attribution is shown: nine in ten are as people marked them, or nearly so, on dev.
SHOWN = {"say": 0.7, "blame": 1.25, "praise": 1.25}
_OTHERS = 1.0
_NEVER = ("colon", "noun", "seem")


def is_sure(prose: Prose, sentence: int, cue: Cue, source: Stretch, contents: Sequence[Stretch]) -> bool:
    """Whether an attribution may be shown."""
    if (
        cue.kind in _NEVER
        or cue.lemma in _NO_SAYING
        or prose.lower[cue.first] in _MIGHT
        or _is_passive(prose, cue, source)
        or not is_said(prose, sentence, cue, source)
        or not _whole_source(prose, sentence, source, cue)
    ):
        return False
    if not all(_whole_content(prose, sentence, each, source, cue) for each in contents):
        return False
    weight = weigh_whole(model().sure, prose, sentence, cue, source, contents)
    return bool(weight > SHOWN.get(cue.kind, _OTHERS))


def _is_passive(prose: Prose, cue: Cue, source: Stretch) -> bool:
    """Whether others say it of the source ("she is said to have left"); who "is quoted" speaks."""
    if prose.lower[cue.first] not in _PASSIVE or source[0] >= cue.first or cue.lemma in ("quote", "cite"):
        return False
    return not prose.lower[cue.word].endswith("ing")


def _whole_source(prose: Prose, sentence: int, source: Stretch, cue: Cue) -> bool:
    """Whether nothing of the source was cut off, and no pronoun stands for anybody at all."""
    first, last = source
    lower, gaps = prose.lower, prose.gaps
    if lower[first] in _NOBODY or any("-" in gap or "–" in gap for gap in gaps[first + 1 : last]):
        return False
    if is_cut_source(prose, sentence, source):
        return False
    if lower[first] in ("a", "an") and last - first == 2 and prose.texts[first + 1][0].isupper():
        return False  # "an Israeli announcement"
    if first == prose.sentences[sentence].first or gaps[first] not in ("", ".") or cue.last >= first >= cue.first:
        return True
    before = lower[first - 1]
    return before not in _LEADS_ON and not (prose.texts[first - 1][0].isupper() and before not in FUNCTION_WORDS)


def _whole_content(prose: Prose, sentence: int, content: Stretch, source: Stretch, cue: Cue) -> bool:
    """Whether nothing of the content was cut off: it begins the sentence, a quotation or right behind the cue."""
    begin, end = content
    if begin >= prose.sentences[sentence].last:
        return True
    if is_cut_content(prose, content, cue):
        return False
    if end < prose.sentences[sentence].last and prose.quoted[end] == prose.quoted[end - 1] > 0 and not prose.gaps[end]:
        return False  # cut in the middle of a quotation
    if end < prose.sentences[sentence].last and is_cut_behind(prose, end):
        return False
    if prose.quoted[begin]:
        return prose.quoted[begin - 1] != prose.quoted[begin] or begin in (prose.sentences[sentence].first, cue.last)
    if begin < cue.first:
        start = prose.sentences[sentence].first
        whole = begin == start or (begin == start + 1 and prose.lower[start] in ("and", "but", "yet", "so"))
        return whole and not prose.lower[begin].endswith("ing")
    if prose.lower[begin] in _WHERE_OR_WHEN:
        return False
    behind = max(cue.last, source[1] if source[0] >= cue.last else 0)
    if not ASKED.isdisjoint(prose.lower[behind:begin]):
        return False
    return begin == behind or (cue.lemma != "according" and begin - behind <= _ADDRESSEE)


def weigh_whole(
    weights: Tree, prose: Prose, sentence: int, cue: Cue, source: Stretch, contents: Sequence[Stretch]
) -> Sum:
    """How right all is, by how sure the cue is, how the three parts look and how they lie to each other."""
    lower, gaps = prose.lower, prose.gaps
    _, _, first, last, _ = prose.sentences[sentence]
    here = slice(*source)
    weight = str(round(max(-1.0, min(4.0, cue.weight)) * 2))
    who = max(prose.speaking[here])
    head = lower[source[1] - 1] if lower[source[1] - 1] in SPEAKERS else _class(prose, source[1] - 1, last)
    size = str(min(source[1] - source[0], 6))
    end = contents[-1][1]
    ended = "$" if end >= last else gaps[end] or _class(prose, end, last)
    before = "^" if source[0] <= first else gaps[source[0]] or _class(prose, source[0] - 1, last)
    quoted = ("q" if prose.quoted[contents[-1][0]] else "") + ("Q" if prose.quoted[cue.word] else "")
    by_speaker, by_size = weights.get("who", NO).get(who, NO), weights.get("size", NO).get(size, NO)
    return (
        weights.get("", 0.0)
        + weights.get("weight", NO).get(weight, 0.0)
        + weights.get("lemma", NO).get(cue.lemma, NO).get(who, 0.0)
        + weights.get("end", NO).get(_between(prose, contents[-1], (cue.first, cue.last)), NO).get(ended, 0.0)
        + by_speaker.get("b", NO).get(_between(prose, source, (cue.first, cue.last)), 0.0)
        + by_speaker.get("p", NO).get(before, 0.0)
        + by_speaker.get("q", NO).get(quoted, 0.0)
        + by_size.get("h", NO).get(head, 0.0)
        + by_size.get("p", NO).get(before, 0.0)
    )


def _class(prose: Prose, at: int, last: int) -> str:
    return prose.classes[at] if at < last else "$"


def _between(prose: Prose, one: Stretch, cue: Stretch) -> str:
    """On which side of the cue a stretch lies, how far, and parted by what."""
    side, a, b = ("L", one[1], cue[0]) if one[0] < cue[0] else ("R", cue[1], one[0])
    gap = prose.gaps[a] if a < len(prose.gaps) else "$"
    return f"{side}{max(0, min(b - a, 3))}{gap}"
