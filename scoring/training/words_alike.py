"""Makes ``resources/models/words_alike.json``: base forms of words, which mean nearly the same, which the opposite.

``python -m scoring.training.words_alike /usr/share/wordnet DATA``: the files of Debian's ``wordnet-base``, and
``DATA/articles`` for how words are used in news. A pair of WordNet counts as far as news uses both words alike: its
rare senses ("harbor", "nurse") go. Pairs that news alone knows ("jail", "prison") count as far, too.
Source: WordNet 3.0 (Fellbaum 1998); vectors as in ``scoring.training.word_vectors``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from resources import ROOT
from scoring.reading.spelling import common_words
from scoring.training.word_vectors import Vectors, learn_vectors, news

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}  # of a sense key
_ENDINGS = {
    "n": (
        ("s", ""),
        ("ses", "s"),
        ("xes", "x"),
        ("zes", "z"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("men", "man"),
        ("ies", "y"),
    ),
    "v": (("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": (),
}
_SPELLINGS = (("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ence", "ense"))
_SENSES = 4  # of a word, most common first
_SET, _KIND, _DERIVED, _OF, _LIKE = 0.9, 0.6, 0.85, 0.8, 0.6  # how much alike: one set, a kind of, derived, of, similar
_RARER = 0.08  # less for each rarer sense
_UNLIKE = 0.12  # cosine below which news uses two words otherwise
_SURE = 0.7  # a pair of which news knows nothing counts from here on
_CLOSE, _CLOSEST, _USUAL = 0.45, 25, 8_000  # cosine, how many for a word, of which words: pairs that news alone knows
_LEAST = 0.25
Pair = tuple[str, str]


@dataclass
class WordNet:
    """Senses of words (each the number of a set, most common first), sets with their pointers, counts, odd forms."""

    senses: dict[Pair, list[str]] = field(default_factory=dict)
    sets: dict[Pair, tuple[list[str], list[list[str]]]] = field(default_factory=dict)
    counts: dict[Pair, int] = field(default_factory=lambda: defaultdict(int))
    forms: dict[Pair, list[str]] = field(default_factory=lambda: defaultdict(list))


def read_wordnet(folder: Path) -> WordNet:
    """WordNet's database files."""
    found = WordNet()
    for part, name in FILES.items():
        for fields in _rows(folder / f"index.{name}"):
            pointers = int(fields[3])
            found.senses[fields[0], part] = fields[6 + pointers :]
        for fields in _rows(folder / f"data.{name}"):
            stop = 4 + 2 * int(fields[3], 16)
            words = [re.sub(r"\(\w+\)$", "", each).lower() for each in fields[4:stop:2]]
            pointers = int(fields[stop])
            rest = fields[stop + 1 : stop + 1 + 4 * pointers]
            found.sets[part, fields[0]] = words, [rest[at : at + 4] for at in range(0, len(rest), 4)]
        for form, *bases in _rows(folder / f"{name}.exc"):
            found.forms[form, part] += bases
    for key, _, count in _rows(folder / "cntlist.rev"):
        lemma, _, sense = key.partition("%")
        found.counts[lemma, _TYPES[sense[0]]] += int(count)
    return found


def _rows(path: Path) -> Iterator[list[str]]:
    """The fields of each line before the gloss; the licence at the head is indented."""
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith(" "):
            yield line.partition(" | ")[0].split()


def base_forms(wordnet: WordNet, words: Iterable[str]) -> dict[str, str]:
    """For each inflected word its base form in American spelling: "voted", "vote"; "labour", "labor"."""
    known = frozenset(words)
    found = {}
    for word in known:
        bases = _bases(wordnet, word)
        base = max(sorted(bases), key=lambda each: (bases[each] + 1) * (0.5 if each == word else 1)) if bases else word
        base = next((each for each in _american(base) if each in known), base)
        if base != word:
            found[word] = base
    return found


def _bases(wordnet: WordNet, word: str) -> dict[str, int]:
    """What the word may be a form of, each with how often it was met."""
    found: dict[str, int] = {}
    for part, endings in _ENDINGS.items():
        odd = wordnet.forms.get((word, part), [])
        regular = [word.removesuffix(end) + new for end, new in endings if not odd and word.endswith(end)]
        for base in (word, *odd, *regular):
            if (base, part) in wordnet.senses and len(base) > 1:
                found[base] = max(found.get(base, 0), wordnet.counts[base, part])
    return found


def _american(word: str) -> Iterator[str]:
    return (word.removesuffix(end) + new for end, new in _SPELLINGS if word.endswith(end) and len(word) > len(end) + 2)


def related(wordnet: WordNet, base: Mapping[str, str], known: frozenset[str]) -> tuple[dict[Pair, float], set[Pair]]:
    """Pairs of known base forms: how much they mean the same, and which mean the opposite."""
    near: dict[Pair, float] = {}
    opposite = set()
    for (word, part), numbers in wordnet.senses.items():
        if word not in known:
            continue
        for other, likeness in _kin(wordnet, word, part, numbers[:_SENSES]):
            one, two = sorted((word, base.get(other, other)))
            if one == two or one not in known or two not in known:
                continue
            if likeness:
                near[one, two] = max(likeness, near.get((one, two), 0.0))
            else:
                opposite.add((one, two))
    return near, opposite


def _kin(wordnet: WordNet, word: str, part: str, numbers: list[str]) -> Iterator[tuple[str, float]]:
    """Words that WordNet ties to a word; 0 for opposites."""
    for rank, number in enumerate(numbers):
        words, pointers = wordnet.sets[part, number]
        for other, behind in _ranked(wordnet, words, part, number):
            yield other, _SET - _RARER * (rank + behind)
        for sign, there, sort, ends in pointers:
            kind = "a" if sort == "s" else sort
            source, target = bytes.fromhex(ends)
            others = wordnet.sets[kind, there][0]
            if source and words[source - 1] != word:
                continue
            if sign in "+\\!":
                yield others[max(0, target - 1)], {"+": _DERIVED, "\\": _OF, "!": 0.0}[sign]
            elif sign in "&$" and rank < _SENSES - 1:
                yield from ((other, _LIKE) for other in others)
            elif sign in "@~" and rank < 2:
                kinds = _ranked(wordnet, others, kind, there)
                yield from ((other, _KIND - _RARER * (rank + behind)) for other, behind in kinds if behind < 2)


def _ranked(wordnet: WordNet, words: Iterable[str], part: str, number: str) -> Iterator[tuple[str, int]]:
    """The words of a set for which this is one of the first senses, and which of them."""
    for word in words:
        senses = wordnet.senses.get((word, part), [])[:_SENSES]
        if "_" not in word and number in senses:
            yield word, senses.index(number)


def as_news_has_it(near: Mapping[Pair, float], opposite: set[Pair], vectors: Vectors) -> dict[Pair, float]:
    """WordNet's pairs as far as news uses both words alike, and pairs that news alone knows."""
    unit = vectors.matrix / np.linalg.norm(vectors.matrix, axis=1, keepdims=True).clip(1e-9)
    places = vectors.places
    found = {}
    for (one, two), likeness in near.items():
        if one in places and two in places:
            cosine = float(unit[places[one]] @ unit[places[two]])
            found[one, two] = likeness * min(1.0, 0.5 + cosine) if cosine > _UNLIKE else 0.0
        elif likeness >= _SURE:
            found[one, two] = likeness
    words = list(places)[:_USUAL]
    usual = unit[: len(words)]
    for at, word in enumerate(words):
        cosines = usual @ usual[at]
        cosines[at] = 0.0
        for other in np.argsort(-cosines)[:_CLOSEST]:
            one, two = sorted((word, words[other]))
            if cosines[other] > _CLOSE and (one, two) not in opposite and word.isalpha() and words[other].isalpha():
                found[one, two] = max(found.get((one, two), 0.0), float(cosines[other]))
    return {pair: likeness for pair, likeness in found.items() if likeness >= _LEAST}


def tables(wordnet: WordNet, data: Path) -> dict[str, object]:
    """All that is kept, in percent; of a pair the word that comes first in the alphabet has the other."""
    base = base_forms(wordnet, common_words())
    known = frozenset(base.get(word, word) for word in common_words())
    near, opposite = related(wordnet, base, known)
    vectors = learn_vectors([base.get(word, word) for word in text] for text in news(data))
    kept: dict[str, dict[str, int]] = defaultdict(dict)
    for (one, two), likeness in sorted(as_news_has_it(near, opposite, vectors).items()):
        kept[one][two] = round(100 * likeness)
    return {"base": dict(sorted(base.items())), "near": kept, "opposite": sorted(map(" ".join, opposite))}


def main() -> None:
    """Write the model."""
    parser = argparse.ArgumentParser(description="Learn which words mean nearly the same.")
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("data", type=Path)
    options = parser.parse_args()
    found = tables(read_wordnet(options.wordnet), options.data)
    path = ROOT / "models" / "words_alike.json"
    path.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
