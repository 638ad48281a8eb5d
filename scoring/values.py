"""The values that flow through Copydesk: each frozen, each one idea.

``Article -> Document -> Analysis -> Assessment``. Positions are code points into the cleaned text of the
article, ``0 <= start <= end <= len(text)``; ``text[start:end]`` is what a value speaks of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, TypeAlias

SourceKind = Literal["person", "organisation", "official", "document", "unnamed", "pronoun"]
HedgeKind = Literal["hedge", "agentless_hedge", "booster"]
ReplyKind = Literal["denied", "declined", "unreached", "asked"]
ClaimStatus = Literal["attributed", "carried", "event", "unsourced"]
SOURCED: frozenset[ClaimStatus] = frozenset(("attributed", "carried"))
ResidueKind = Literal[
    "navigation",
    "other_headline",
    "share",
    "comments",
    "subscribe",
    "caption",
    "copyright",
    "author",
    "read_more",
    "repeated_headline",
    "notice",
]
Band = Literal["carefully reported", "mixed", "loosely reported", "cannot tell"]
Tick = Callable[[float], None]  # told the share of a job that is done, 0 to 1; raises Cancelled to stop it


def unwatched(share: float) -> None:
    """The tick of a job that nobody watches."""


class Message(NamedTuple):
    """Something to tell a person: an id that ``resources.messages`` words, and the values it mentions.

    A value may be a message in turn.
    """

    id: str
    values: Mapping[str, Value] = {}


Value: TypeAlias = "str | int | float | Message"


@dataclass(frozen=True, slots=True)
class Article:
    """One article as taken in: ``text`` is cleaned, ``original`` as it came ("" where that is the same).

    ``title`` only where the input had one.
    """

    id: str
    path: str
    text: str
    title: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    original: str = field(default="", repr=False)


# -- what reading finds ------------------------------------------------------------------------------------


class Span(NamedTuple):
    """A stretch of text."""

    start: int
    end: int


class Strike(NamedTuple):
    """A mark that a reader calls mistaken: where it stands, and its kind."""

    start: int
    end: int
    kind: str


class Word(NamedTuple):
    """A word as written, with inner apostrophes, hyphens, points and commas: ``don't``, ``U.S.``, ``1,000``."""

    start: int
    end: int
    text: str


class Sentence(NamedTuple):
    """A sentence of the article proper. Its words are ``document.words[first:last]``; ``paragraph`` is an index."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


class Residue(NamedTuple):
    """A whole line of the page around the article (no newline in it); ``sure`` where the line itself says its kind."""

    start: int
    end: int
    kind: ResidueKind
    sure: bool = True


class Quotation(NamedTuple):
    """Quoted words with their marks.

    A quotation over several paragraphs is one for each paragraph: all but the last are not ``closed``, all but the
    first are ``opened`` and ``continues`` is true.
    """

    start: int
    end: int
    opened: bool
    closed: bool
    continues: bool


class Attribution(NamedTuple):
    """Who (source) says (cue) what (content), after PolNeAR. ``content`` may be split around the cue.

    ``speaker`` is a name elsewhere for which the source stands ("he", "the agency"), None where it is not clear;
    ``via`` who passed the words on ("BelTA, quoted by the BBC": the BBC). One that is not ``sure`` is not shown to a
    reader, but what it may attribute is not called unattributed either.
    """

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    source_kind: SourceKind | None
    direct: bool
    speaker: Span | None = None
    via: Span | None = None
    sure: bool = True


class Reply(NamedTuple):
    """Right of reply: words by which somebody denies, declines, could not be reached or was asked; ``who`` if named."""

    start: int
    end: int
    kind: ReplyKind
    who: Span | None


class Name(NamedTuple):
    """A name and all its mentions in the article proper ("Alexander Lukashenko", then "Lukashenko")."""

    text: str
    mentions: tuple[Span, ...]


class Hedge(NamedTuple):
    """A cue of doubt or of emphasis; ``quoted`` where the words are a speaker's, not the writer's."""

    start: int
    end: int
    kind: HedgeKind
    quoted: bool


class Claim(NamedTuple):
    """A checkable sentence: ``document.sentences[sentence]`` and who stands behind it."""

    sentence: int
    status: ClaimStatus

    @property
    def is_sourced(self) -> bool:
        """Whether somebody stands behind it, in the sentence or carried over from next to it."""
        return self.status in SOURCED


@dataclass(frozen=True, slots=True)
class Document:
    """One reading of an article, found once and shared by all measures.

    ``paragraphs`` are the article proper: no residue, no headline, no subheads; ``sentences``, ``words`` and all
    that follows are theirs only. ``lower`` are the words as lexicons write them: small, with straight apostrophes.
    ``struck`` are the marks that a reader calls mistaken: no measure counts them.
    """

    article: Article
    residue: tuple[Residue, ...]
    headline: Span | None
    subheads: tuple[Span, ...]
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]
    lower: tuple[str, ...]
    quotations: tuple[Quotation, ...]
    attributions: tuple[Attribution, ...]
    names: tuple[Name, ...]
    hedges: tuple[Hedge, ...]
    claims: tuple[Claim, ...]
    replies: tuple[Reply, ...] = ()
    struck: frozenset[Strike] = frozenset()

    def keeps(self, mark: Evidence) -> bool:
        """Whether nobody struck a mark."""
        return not self.struck or (mark.start, mark.end, mark.kind) not in self.struck

    @property
    def text(self) -> str:
        """The cleaned text that all spans index."""
        return self.article.text

    @property
    def title(self) -> str:
        """The headline, else the title the input named, else the first sentence cut at 80 characters, else the id."""
        if self.headline:
            return self.text[self.headline.start : self.headline.end]
        first = self.sentences[0] if self.sentences else None
        return self.article.title or (self.text[first.start : first.end][:80] if first else self.article.id)


# -- what measuring and scoring give -----------------------------------------------------------------------


class Evidence(NamedTuple):
    """A marked span and its reason (kinds: ``docs/cli.md``); ``group`` ties source, cue and content together.

    What is not ``sure`` counts, and says that it may be otherwise; it is drawn faintly.
    """

    start: int
    end: int
    kind: str
    note: Message
    group: int | None = None
    source_kind: SourceKind | None = None
    quoted: bool | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Measurement:
    """One number about an article, None where it cannot be had; ``note`` speaks where nothing is marked."""

    value: float | None
    evidence: tuple[Evidence, ...] = ()
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """All measurements of one document, by measure id, in the register's order."""

    document: Document
    measurements: Mapping[str, Measurement]


@dataclass(frozen=True, slots=True)
class Caution:
    """Why a score may not hold. A ``blocking`` one makes the band "cannot tell"."""

    id: str
    message: Message
    blocking: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the receipt: a measure, its value and its points; ``percentile`` among reference articles."""

    measure: str
    family: str
    unit: str
    value: float | None
    percentile: int | None
    points: float
    evidence: tuple[Evidence, ...]
    note: Message | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """A scored article: ``score == clip(base + sum of the lines' points, 0, 100)``, ``cut`` where it was clipped.

    ``score``, ``probability`` and ``interval`` are None where the article cannot be scored at all.
    """

    document: Document
    score: float | None
    probability: float | None
    band: Band
    interval: tuple[float, float] | None
    base: float
    cut: bool
    lines: tuple[Line, ...]
    cautions: tuple[Caution, ...]
    scorecard_id: str
    scorecard_sha256: str

    @property
    def article(self) -> Article:
        """The article that was scored."""
        return self.document.article

    @property
    def families(self) -> dict[str, float]:
        """Points by family, in the receipt's order."""
        points: dict[str, float] = {}
        for line in self.lines:
            points[line.family] = points.get(line.family, 0.0) + line.points
        return points

    def brief(self) -> Assessment:
        """The same without marks and reading, for lists of many: scores, values, title, names and paragraphs stay."""
        read = self.document
        document = replace(
            Document(read.article, (), read.headline, (), read.paragraphs, (), (), (), (), (), read.names, (), ()),
            sentences=read.sentences[:1],
        )
        return replace(self, document=document, lines=tuple(replace(line, evidence=()) for line in self.lines))
