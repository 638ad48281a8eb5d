"""Quotations changed in one known way each: cut, a word swapped, a hedge dropped, a negation added, another speaker ...

The synonyms are a list of our own, made without the one that ``scoring.stories`` goes by.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from scoring.reading.function_words import FUNCTION_WORDS
from scoring.reading.spelling import common_words
from scoring.stories.utterances import Utterance
from scoring.stories.values import DifferenceKind

_SYNONYMS = """
about=around, also=too, agreement=deal, allow=permit, answer=reply, anybody=anyone, attack=assault, attempt=effort,
big=large, believe=think, begin=start, begins=starts, began=started, brave=courageous, build=construct,
building=construction, buy=purchase, careful=cautious, change=alter, changed=altered, children=kids, choose=pick,
citizens=residents, clear=plain, close=shut, company=firm, companies=firms, country=nation, countries=nations,
crime=offence, danger=threat, dangerous=risky, dead=killed, decide=determine, decision=ruling, difficult=hard,
discuss=debate, doctor=physician, doctors=physicians, election=vote, employees=staff, end=finish, ended=finished,
enemy=foe, enough=sufficient, entire=whole, especially=particularly, event=incident, fair=just, fast=quick,
fear=worry, fight=battle, fighting=battling, first=initial, force=compel, fund=finance, get=obtain, gift=present,
glad=happy, goal=aim, good=decent, great=tremendous, group=organization, happen=occur, happened=occurred,
happening=occurring, help=assist, helping=assisting, home=house, hope=wish, huge=enormous, idea=notion,
important=crucial, increase=rise, investigate=probe, investigation=inquiry, job=post, jobs=posts, keep=retain,
kill=slay, know=understand, law=statute, laws=statutes, lawyer=attorney, lawyers=attorneys, leader=chief,
leaders=chiefs, leave=depart, lie=falsehood, make=create, many=numerous, meeting=session, money=cash, move=shift,
murder=killing, necessary=needed, need=require, needs=requires, new=fresh, now=currently, often=frequently,
people=persons, place=location, plan=scheme, police=officers, poor=needy, problem=issue, problems=issues,
protect=defend, protecting=defending, quickly=rapidly, quit=resign, real=genuine, really=truly, reason=cause,
reject=refuse, repair=fix, request=ask, result=outcome, results=outcomes, rich=wealthy, right=correct, safe=secure,
safety=security, school=academy, search=hunt, see=witness, seen=witnessed, send=dispatch, serious=grave,
show=demonstrate, shows=demonstrates, sick=ill, small=little, smart=clever, stop=halt, stopped=halted, story=tale,
street=road, strong=powerful, students=pupils, support=back, supports=backs, talk=speak, talking=speaking, task=duty,
tell=inform, terrible=awful, terrorists=extremists, thing=matter, things=matters, think=believe, trip=journey,
true=correct, trust=confidence, try=attempt, trying=attempting, understand=grasp, use=employ, using=employing,
very=extremely, victory=win, violence=bloodshed, visit=trip, voters=electors, want=desire, war=conflict, way=manner,
weapons=arms, white=pale, win=triumph, woman=lady, women=ladies, work=labor, working=laboring, workers=employees,
world=globe, worried=concerned, wrong=mistaken, year=twelvemonth, young=youthful
"""
_DROPPED = (  # hedges, and what stands without them
    (r"\b(?:might|may) (?=[a-z])", "will "),
    (r"\bcould be\b", "will be"),
    (r"\b(?:perhaps|maybe|probably|possibly|presumably|apparently),? ", ""),
    (r"\b(?:I think|I believe|I suspect|we think|we believe)(?: that)? (?=(?:it|he|she|they|we|there|this|the)\b)", ""),
    (r"\b(?:seems|appears) to be\b", "is"),
    (r"\b(?:seem|appear) to be\b", "are"),
    (r"\bsuggests that\b", "shows that"),
)
_ADDED = ("may", "might", "will probably", "will perhaps", "is likely to")
_SIGNS = re.compile(  # what no other change may take away or bring in by the way
    r"n['’]t\b|\b(?:not|no|never|nor|neither|nobody|none|nothing|without|cannot|may|might|could|would|perhaps|maybe"
    r"|probably|possibly|likely|think|believe|seems?|appears?|alleged|allegations)\b|\d",
    re.IGNORECASE,
)
_AUXILIARIES = r"is|are|was|were|will|would|can|should|could|must|has|have|had|does|did|do|may|might"
_DENIED = (
    (r"\b(\w+)n['’]t\b(?<!can['’]t)(?<!won['’]t)", r"\1"),
    (r"\bcan['’]t\b|\bcannot\b", "can"),
    (r"\bwon['’]t\b", "will"),
    (r"\bnot (?!only|just|merely|least)", ""),
    (r"\bnever ", ""),
    (r"\bno (?=[a-z]{4,}\b)(?!longer|matter|doubt)", "some "),
    (r"\bnobody\b|\bno one\b", "everybody"),
    (r"\bnothing\b", "everything"),
)
_THIRD = (
    (r"\bI['’]m\b|\bI am\b", "he was"),
    (r"\bI['’]ve\b|\bI have\b", "he had"),
    (r"\bI['’]ll\b|\bI will\b", "he would"),
    (r"\bI\b|\bme\b", "he"),
    (r"\bmy\b", "his"),
    (r"\b[Ww]e['’]re\b|\b[Ww]e are\b", "they were"),
    (r"\b[Ww]e['’]ve\b|\b[Ww]e have\b", "they had"),
    (r"\b[Ww]e['’]ll\b|\b[Ww]e will\b", "they would"),
    (r"\b[Ww]e\b|\bus\b", "they"),
    (r"\bour\b", "their"),
    (r"\bwill\b", "would"),
    (r"\bis\b", "was"),
    (r"\bare\b", "were"),
)
_NUMBERS = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twelve",
    "twenty",
    "thirty",
    "fifty",
)
_DIGITS = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w-]|[.,]\d)")
_JOINT = re.compile(r"(?:,? (?:and|but|because|so|while|when|if|as)|,|;| –| —) ")
_SHORTEST = 3  # words of a part that is moved
_LEFT = 5  # words at least that a cut leaves: of fewer nobody can say whose they are
_LEAST_CUT, _MOST_CUT = 0.3, 0.6  # share of the words
_SWAPPED = 5  # letters at least of a word that is swapped in
_PLAIN = 500  # rank from which on a word is swapped in
_EXCHANGED = (2, 4)  # words for synonyms, at least and at most


class Plant(NamedTuple):
    """A changed quotation: its words, whether they still are in quotation marks, what ought to be said of it."""

    kind: str
    text: str
    direct: bool
    difference: DifferenceKind


Change = Callable[[str, Random, Sequence[str]], "str | None"]


def _cut(text: str, random: Random, _: Sequence[str]) -> str | None:
    """Only the beginning, or the end."""
    words = text.split()
    left = len(words) - _share(words, random)
    if left < _LEFT:
        return None
    return " ".join(words[:left] if random.random() < 0.7 else words[-left:])


def _spliced(text: str, random: Random, _: Sequence[str]) -> str | None:
    """Without its middle."""
    words = text.split()
    gone = _share(words, random)
    if len(words) - gone < _LEFT + 1:
        return None
    start = random.randint(_SHORTEST, len(words) - gone - _SHORTEST)
    if _SIGNS.search(" ".join(words[start : start + gone])):
        return None
    return " ".join(words[:start] + words[start + gone :])


def _share(words: Sequence[str], random: Random) -> int:
    return max(_SHORTEST, round(len(words) * random.uniform(_LEAST_CUT, _MOST_CUT)))


def _swapped(text: str, random: Random, words: Sequence[str]) -> str | None:
    """One word is another that ends alike."""
    places = [each for each in re.finditer(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])", text) if each[0] not in FUNCTION_WORDS]
    if not places:
        return None
    place = random.choice(places)
    ending = place[0][-2:] if place[0].endswith(("ed", "ng", "ly", "es")) else ""
    others = [word for word in words if word.endswith(ending) and word != place[0]]
    return text[: place.start()] + random.choice(others) + text[place.end() :] if others else None


def _synonyms(text: str, random: Random, _: Sequence[str]) -> str | None:
    """Two to four words are others that mean the same."""
    known = dict(_pairs())
    places = [each for each in re.finditer(r"[a-z]+", text) if each[0] in known]
    least, most = _EXCHANGED
    if len(places) < least:
        return None
    chosen = {each.start() for each in random.sample(places, min(len(places), random.randint(least, most)))}
    return re.sub(r"[a-z]+", lambda each: known[each[0]] if each.start() in chosen else each[0], text)


def _pairs() -> list[tuple[str, str]]:
    pairs = [tuple(pair.strip().split("=")) for pair in _SYNONYMS.split(",")]
    return [(one, other) for one, other in pairs] + [(other, one) for one, other in pairs]


def _reordered(text: str, random: Random, _: Sequence[str]) -> str | None:
    """What stood behind a joint stands first."""
    joints = [
        each
        for each in _JOINT.finditer(text)
        if min(len(text[: each.start()].split()), len(text[each.end() :].split())) >= _SHORTEST
    ]
    if not joints:
        return None
    joint = random.choice(joints)
    return f"{text[joint.end() :].rstrip('.!?')}, {text[: joint.start()]}"


def _one_of(changes: Sequence[tuple[str, str]]) -> Change:
    def change(text: str, random: Random, _: Sequence[str]) -> str | None:
        for pattern, instead in random.sample(changes, len(changes)):
            if re.search(pattern, text):
                return re.sub(pattern, instead, text, count=1)
        return None

    return change


def _hedged(text: str, random: Random, _: Sequence[str]) -> str | None:
    """The other wording is the surer one."""
    found = re.search(r"\bwill (?=[a-z])(?!not|never|no)", text)
    return text[: found.start()] + random.choice(_ADDED) + " " + text[found.end() :] if found else None


def _negated(text: str, random: Random, _: Sequence[str]) -> str | None:
    if re.search(r"n['’]t\b|\b(?:not|no|never|nor|nobody|nothing)\b", text):
        return None
    found = re.search(rf"(?<![-'’])\b(?:{_AUXILIARIES})\b (?=[a-z])(?!just|only|merely)", text)
    return text[: found.end()] + random.choice(("not", "never")) + " " + text[found.end() :] if found else None


def _renumbered(text: str, random: Random, _: Sequence[str]) -> str | None:
    figure = _DIGITS.search(text)
    if figure:
        digits = list(figure[0])
        at = random.choice([at for at, each in enumerate(digits) if each.isdigit()])
        digits[at] = random.choice([each for each in "123456789" if each != digits[at]])
        return text[: figure.start()] + "".join(digits) + text[figure.end() :]
    word = re.search(rf"\b(?:{'|'.join(_NUMBERS)})\b(?!-)", text)
    other = random.choice([each for each in _NUMBERS if word and each != word[0]]) if word else ""
    return text[: word.start()] + other + text[word.end() :] if word else None


def _told(text: str, _: Random, __: Sequence[str]) -> str | None:
    """As a reporter would tell it of somebody."""
    for pattern, instead in _THIRD:
        text = re.sub(pattern, instead, text)
    return text


def _unchanged(text: str, _: Random, __: Sequence[str]) -> str | None:
    return text


CHANGES: Mapping[str, tuple[Change, bool, DifferenceKind]] = {
    "same": (_unchanged, True, "same"),
    "cut": (_cut, True, "cut"),
    "spliced": (_spliced, True, "cut"),
    "word swapped": (_swapped, True, "reworded"),
    "synonyms": (_synonyms, True, "reworded"),
    "reordered": (_reordered, True, "reworded"),
    "hedge dropped": (_one_of(_DROPPED), True, "hedge removed"),
    "hedge added": (_hedged, True, "hedge removed"),
    "negation added": (_negated, True, "negation changed"),
    "negation dropped": (_one_of(_DENIED), True, "negation changed"),
    "number changed": (_renumbered, True, "number changed"),
    "paraphrase": (_told, False, "paraphrase made a quote"),
    "other speaker": (_unchanged, True, "speaker changed"),
}


def words_to_swap(said: Iterable[str]) -> list[str]:
    """Common words of news that change nothing but what is spoken of."""
    known = common_words()
    return sorted(
        {word for word in said if len(word) > _SWAPPED and known.get(word, 0) > _PLAIN and not _SIGNS.search(word)}
    )


def plant(each: Utterance, text: str, random: Random, words: Sequence[str], planted: Mapping[str, int]) -> Plant:
    """An utterance's ``text`` changed in the way that was least planted so far; ``words`` to swap in."""
    for kind in sorted(CHANGES, key=lambda kind: planted.get(kind, 0)):
        change, direct, difference = CHANGES[kind]
        changed = change(text, random, words)
        possible = changed and (changed != text or change is _unchanged)
        if changed and possible and (each.speaker or kind != "other speaker"):
            return Plant(kind, changed[0].upper() + changed[1:], direct, difference)
    return Plant("same", text, True, "same")
