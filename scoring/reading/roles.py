"""Whom "the president said" and "the agency added" stand for: the one name that came with such a role before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from scoring.reading.scene import Mention, Scene
from scoring.reading.word_lists import word_list
from scoring.values import Name, Span

Roles = Mapping[str, Sequence[Mention]]

_BEFORE, _BEHIND = 40, 90  # characters around a name in which its role stands
_NEAR = 500  # characters back in which the name was last mentioned
_FIRST = 3  # a role comes with one of the first mentions
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ROLE_BEHIND = re.compile(r", (?:an?|the|its|his|her) ([^,.;:()“”\"\n]{3,80})")
_STANDS_FOR = re.compile(r"(?:the|The|this|This) ((?:[a-z-]{2,20} ){0,2})([a-z-]{3,20})")
_NO_MORE = frozenset(("of", "for", "from", "at", "in", "with", "who", "which", "that", "on", "to", "by"))


def role_named(text: str, source: Span) -> str | None:
    """The role by which a source without a name goes: "the vice president"."""
    if source.end - source.start > _BEFORE:
        return None
    words = _STANDS_FOR.fullmatch(text, source.start, source.end)
    if not words or not (_is_persons(words.group(2)) or _is_bodys(words.group(2))):
        return None
    return _role(words.group(2), *words.group(1).split()[-1:])


def known_roles(scene: Scene, names: Sequence[Name]) -> Roles:
    """For each role the names that came with it: people with people's roles, bodies with theirs."""
    found: dict[str, list[Mention]] = {}
    for at, name in enumerate(names):
        fits = _is_persons if scene.figures[at] else _is_bodys
        last = name.text.rpartition(" ")[2].lower()
        for role in {last} if last in word_list("known_by", "figures") and not scene.figures[at] else ():
            found.setdefault(role, []).append(Mention(name.mentions[0], at))
        for mention in name.mentions[:_FIRST]:
            for word, before in _around(scene.text, mention):
                if fits(word):
                    found.setdefault(_role(word, before), []).append(Mention(mention, at))
    return found


def stands_for(scene: Scene, source: Span, roles: Roles, names: Sequence[Name]) -> Mention | None:
    """The last mention of the only name with the role that a source names, where it is not far back."""
    role = role_named(scene.text, source)
    who = {each.name for each in roles.get(role, ()) if each.span.start < source.start} if role else ()
    if len(who) != 1:
        return None
    (only,) = who
    last = max(mention for mention in names[only].mentions if mention.start < source.start)
    return Mention(last, only) if source.start - last.end < _NEAR else None


def _role(word: str, before: str = "") -> str:
    return f"{before} {word}" if before in word_list("kinds_of_role", "figures") else word


def _around(text: str, mention: Span) -> Iterator[tuple[str, str]]:
    """The word right before a name and those of what is set beside it by commas, each with the word before it."""
    before = _WORD.findall(text[max(0, mention.start - _BEFORE) : mention.start].rpartition("\n")[2].lower())
    if text[mention.start - 1 : mention.start] == " " and before:
        yield before[-1], before[-2] if len(before) > 1 else ""
    behind = _ROLE_BEHIND.match(text, mention.end, mention.end + _BEHIND)
    last = ""
    for word in _WORD.findall(behind.group(1).lower()) if behind else ():
        if word in _NO_MORE:
            return
        yield word, last
        last = word


def _is_persons(word: str) -> bool:
    return any(word in word_list(kind, "figures") for kind in ("roles", "male_roles", "female_roles"))


def _is_bodys(word: str) -> bool:
    return word in word_list("known_by", "figures")
