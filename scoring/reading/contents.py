"""What is said, and by whom: stretches of words around a cue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scoring.reading.cues import Cue, lexicon, model
from scoring.reading.function_words import word_list
from scoring.reading.pieces import Piece, breaks, pieces_around, side_features
from scoring.reading.prose import Prose

Stretch = tuple[int, int]  # words first:last
_NOT_FIRST_IN_SOURCE = word_list("not_first_in_source")
_AFTER_SUBJECT = word_list("after_subject")
_REACH = 12  # sentences that a quotation may run on


def find_contents(prose: Prose, sentence: int, cue: Cue, cues: Sequence[Cue]) -> tuple[Stretch | None, list[Stretch]]:
    """Source and contents within the sentence of the cue."""
    left, right = pieces_around(prose, sentence, cue, breaks(prose, sentence))
    others = {each.word for each in cues if each != cue}
    weights = model().piece
    sides = []
    for side, pieces, other in (("L", left, right), ("R", right, left)):
        features = side_features(prose, sentence, cue, side, pieces, other, others)
        scores = [_score(weights, each) for each in features]
        sides.append((pieces, scores))
    source_side, source_run = _best_source(sides)
    source = None
    contents = []
    for at, (pieces, scores) in enumerate(sides):
        values = [score[0] for score in scores]
        if at == source_side and source_run is not None:
            begin, end = source_run
            source = _trim(prose, _stretch(pieces[begin:end]))
            values[begin:end] = [-9.0] * (end - begin)
        run = _best_run(values)
        if run is not None:
            contents.append(_stretch(pieces[run[0] : run[1]]))
    return source, contents


def _score(weights: Mapping[str, Sequence[float]], features: Sequence[str]) -> tuple[float, float]:
    content = source = 0.0
    for each in features:
        weight = weights.get(each)
        if weight is not None:
            content += weight[0]
            source += weight[1]
    return content, source


def _best_source(
    sides: Sequence[tuple[Sequence[Piece], Sequence[tuple[float, float]]]],
) -> tuple[int, tuple[int, int] | None]:
    best, side, found = 0.0, -1, None
    for at, (_, scores) in enumerate(sides):
        values = [score[1] for score in scores]
        run = _best_run(values)
        if run is not None and sum(values[run[0] : run[1]]) > best:
            best, side, found = sum(values[run[0] : run[1]]), at, run
    return side, found


def _best_run(values: Sequence[float]) -> tuple[int, int] | None:
    """The run of pieces with the greatest sum, None where no sum is above 0."""
    best, found = 0.0, None
    total, begin = 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, begin = 0.0, at
        total += value
        if total > best:
            best, found = total, (begin, at + 1)
    return found


def subject_of(prose: Prose, sentence: int, cue: Cue) -> Stretch | None:
    """Who the sentence begins with, where the cue is a second verb of the same subject: ``and said``, ``, saying``."""
    _, _, first, _, _ = prose.sentences[sentence]
    if not (prose.lower[cue.word].endswith("ing") or prose.lower[cue.first - 1] in ("and", "but")):
        return None
    if prose.quoted[first] or cue.first <= first:
        return None
    while first < cue.first and prose.lower[first] in _NOT_FIRST_IN_SOURCE:
        first += 1
    for end in range(first + 1, min(first + 9, cue.first)):
        low = prose.lower[end]
        if prose.gaps[end]:
            break
        if low in _AFTER_SUBJECT or low.endswith("ed") or lexicon().get(low, ("", "noun"))[1] not in ("noun", "other"):
            return first, end
    return None


def _stretch(pieces: Sequence[Piece]) -> Stretch:
    return min(first for first, _ in pieces), max(last for _, last in pieces)


def _trim(prose: Prose, stretch: Stretch) -> Stretch:
    first, last = stretch
    while first < last - 1 and prose.lower[first] in _NOT_FIRST_IN_SOURCE:
        first += 1
    return first, last


def run_on(prose: Prose, sentence: int, contents: Sequence[Stretch], cues: Sequence[Sequence[Cue]]) -> list[Stretch]:
    """The contents of a sentence's weightiest cue with the sentences that its speaker goes on over."""
    quoted = prose.quoted
    _, end, _, last, _ = prose.sentences[sentence]
    result = list(contents)
    if sentence + 1 < len(prose.sentences) and prose.text[end - 1] == ":" and not quoted[last]:
        return [*result, _paragraph(prose, sentence + 1)]
    reach = last
    for at in range(sentence + 1, min(sentence + _REACH, len(prose.sentences))):
        if not _goes_on(prose, at, cues):
            break
        _, _, first, last, _ = prose.sentences[at]
        stop = next((i for i in range(first, last) if quoted[i] != quoted[first]), last)
        if result and result[-1][1] == first == reach:
            result[-1] = (result[-1][0], stop)
        else:
            result.append((first, stop))
        reach = stop
    return result


def from_start(prose: Prose, sentence: int, contents: Sequence[Stretch]) -> list[Stretch]:
    """The contents with all of a quotation that began in an earlier sentence."""
    first = prose.sentences[sentence].first
    return [(_quotation_start(prose, a), b) if a == first and prose.quoted[a] else (a, b) for a, b in contents]


def _paragraph(prose: Prose, sentence: int) -> Stretch:
    """The paragraph that begins with a sentence."""
    paragraph = prose.sentences[sentence].paragraph
    end = sentence
    while end + 1 < len(prose.sentences) and prose.sentences[end + 1].paragraph == paragraph:
        end += 1
    return prose.sentences[sentence].first, prose.sentences[end].last


def _quotation_start(prose: Prose, word: int) -> int:
    while word > 0 and prose.quoted[word - 1] == prose.quoted[word]:
        word -= 1
    return word


def _goes_on(prose: Prose, later: int, cues: Sequence[Sequence[Cue]]) -> bool:
    """Whether a later sentence begins in words that the speaker of the one before it may still be saying."""
    _, _, first, _, paragraph = prose.sentences[later]
    number = prose.quoted[first]
    if not number:
        return False
    if number == prose.quoted[first - 1] or prose.quotations[number - 1].continues:
        return True
    for at in range(later, min(later + 4, len(prose.sentences))):
        if prose.sentences[at].paragraph != paragraph:
            break
        if any(not prose.quoted[cue.word] and cue.weight > 0 for cue in cues[at]):
            return False
    return True
