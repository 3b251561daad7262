"""Readings: what one document has at one place, with all that comparing needs."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.record.account import ClaimKind
from headwater.record.mark import Voice
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A quote, event or figure of one document.

    `words` are the stems of what is compared, `text` the same passage as it stands; `core` is the part that
    asserts it, without who says so, and `core_words` its stems;
    `labels` counts what the wording calls somebody; `order` makes every sort stable.
    """

    kind: ClaimKind
    document: str
    mark: str
    span: Span
    wording: Span
    voice: Voice
    text: str
    words: frozenset[str]
    labels: int
    is_opinion: bool
    core: str = ""
    core_words: frozenset[str] = frozenset()

    @property
    def is_all_asserted(self) -> bool:
        """Whether nothing in what is compared tells who says so."""
        return self.core in {"", self.text}

    @property
    def order(self) -> tuple[str, int, int, str]:
        """A key that depends on content alone."""
        return (self.document, self.span.start, self.span.end, self.mark)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One sentence of an utterance: `words` are its stems, `is_negative` where it says that it is not so."""

    text: str
    words: frozenset[str]
    is_negative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Reading):
    """What somebody said, sentence by sentence.

    `house` is the country of the speaker, `office` the words of an institution's name, `titles` those of
    a person's titles, `aide` what somebody without a name is to another ("Orr's lawyer"), and `aided` the
    name of that one; `is_nameless` where the speaker has no name, `is_carried` where only an outlet is named
    that has it, `is_own` where its issuer says it in a release or a post; `negated` is what was denied or not
    said, `denies` only what was denied.
    """

    speaker: str | None
    house: str | None
    office: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    aide: str = ""
    aided: frozenset[str] = frozenset()
    parts: tuple[Part, ...] = ()
    negated: bool
    denies: bool = False
    is_direct: bool
    is_nameless: bool = False
    is_carried: bool = False
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place as far as it is known: its country, whether it is the whole of it, its latitude and
    longitude, and the names of those it lies in."""

    name: str
    country: str | None = None
    is_whole: bool = False
    point: tuple[float, float] | None = None
    around: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening(Reading):
    """Who did what to whom, where and when; slots hold pile-wide ids and EDTF values.

    `present` are all persons in the clause but those who are quoted there, `bodies` the organisations;
    `beside` are the triggers of the other events that it tells, `is_sole` where none of them is a verb,
    `sentence` is where its sentence starts;
    `years` and `ordinals` are the ones it names ("in 2008", "the third"), `is_former` where it tells of
    another time or case than the news, `is_usual` of what mostly happens; `is_several` is a noun in the
    plural, `counts` are the numbers beside it, each from its least to its greatest value; `thing` is what
    stands behind the verb with its article, `office` as what somebody serves, `none_did` are the words for
    what nobody is said to have done, `nearby` is the one place of a clause whose event has none; `is_first`
    says who began, `is_lead` stands in the first sentences, `is_open` is what only may, could or should be.
    """

    type: str
    deed: str
    trigger: str
    actors: frozenset[str]
    recipients: frozenset[str]
    where: Where | None
    time: str | None
    status: str
    source: str | None
    is_named: bool = False
    present: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    is_sole: bool = True
    sentence: int = 0
    years: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    is_former: bool = False
    is_usual: bool = False
    is_several: bool = False
    counts: frozenset[tuple[float, float]] = frozenset()
    thing: str = ""
    office: str = ""
    none_did: frozenset[str] = frozenset()
    nearby: Where | None = None
    is_first: bool = False
    is_headline: bool = False
    is_lead: bool = False
    is_open: bool = False

    @property
    def is_certain(self) -> bool:
        """Whether it is more than possible."""
        return self.status != "possible"

    @property
    def is_told(self) -> bool:
        """Whether a clause tells it, and does not only refer to it or speak of it as possible."""
        return not self.is_named and self.is_certain

    @property
    def place(self) -> str | None:
        """Where it happened, by name."""
        return self.where.name if self.where else None

    @property
    def participants(self) -> frozenset[str]:
        """Everybody in it."""
        return self.actors | self.recipients


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Reading):
    """A figure and what it counts; `low` and `high` are the values that its bound allows.

    `deeds` is what was done to it, by the nearest word that tells; `told` is all that the clause tells,
    `places` are those it names. `thing` is where the words for what is counted stand; `is_vague` is a word
    for a number that is not told, `is_part` a number of some among them ("the first 17"); `holders` is whose
    number it is, `teller` who tells it; `years` are those of which it is told, `is_each` where each of
    several has so many; `is_increment` adds to another number ("nine more"), `is_withdrawn` is what a
    correction takes back, `refers_back` what only takes up a number told of before, `against` the mark of
    the number that its sentence sets it against, `denies` the value that the sentence says it is not,
    `days` the times that the clause names. Of a bare number the sentence does not say what it counts.
    """

    value: float
    low: float
    high: float
    unit: str | None
    counted: str
    head: str
    of: frozenset[str]
    actors: frozenset[str]
    deeds: frozenset[str]
    told: frozenset[str] = frozenset()
    places: frozenset[Where] = frozenset()
    thing: Span | None = None
    is_vague: bool = False
    is_part: bool = False
    holders: frozenset[str] = frozenset()
    teller: str | None = None
    years: frozenset[str] = frozenset()
    is_each: bool = False
    is_increment: bool = False
    is_withdrawn: bool = False
    refers_back: bool = False
    against: str | None = None
    denies: float | None = None
    days: frozenset[str] = frozenset()
    is_bare: bool = False
