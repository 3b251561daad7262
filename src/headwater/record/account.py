"""The account: the whole reckoning about a pile of articles."""

from __future__ import annotations

from typing import Literal

import msgspec

from headwater.record.document import Document, Loss
from headwater.record.mark import Event, Figure, Framing, Place, Quote, SourceKind, Time, Voice
from headwater.record.settlement import Actor, Affair, Story
from headwater.record.span import Span

SCHEMA = "headwater.account/1"

Verdict = Literal["unsourced", "corroborated", "single-origin", "uncorroborated"]
ClaimKind = Literal["statement", "event", "figure"]
DisagreementKind = Literal["participant", "figure", "date", "place", "assertion", "attribution", "wording"]


class RelaySource(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a document has something from."""

    name: str | None
    kind: SourceKind
    document: str | None = None


class Relay(msgspec.Struct, frozen=True, kw_only=True):
    """A document took something from a source, with the words that prove it."""

    id: str
    from_: str = msgspec.field(name="from")
    source: RelaySource
    scope: Literal["article"] | tuple[Span, ...]
    via: str | None
    how: Literal["named", "link", "reuse", "translation"]
    evidence: tuple[Span, ...]
    confidence: float | None = None


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """A root of the stemma: where witnesses have it from, as far as they tell."""

    id: str
    name: str
    kind: SourceKind
    how: Literal["named", "own", "inferred"]
    documents: tuple[str, ...]
    evidence: tuple[Span, ...]


class StemmaNode(msgspec.Struct, frozen=True, kw_only=True):
    """A document, a source outside the pile, or a lost witness."""

    id: str
    kind: Literal["document", "source", "lost"]
    name: str
    document: str | None = None
    origin: str | None = None


class StemmaEdge(msgspec.Struct, frozen=True, kw_only=True):
    """From the receiver to its source."""

    id: str
    from_: str = msgspec.field(name="from")
    to: str
    direction: Literal["known", "open"]
    how: Literal["named", "link", "reuse", "translation"]
    relays: tuple[str, ...]
    evidence: tuple[Span, ...]


class Stemma(msgspec.Struct, frozen=True, kw_only=True):
    """The acyclic family tree of the pile."""

    nodes: tuple[StemmaNode, ...] = ()
    edges: tuple[StemmaEdge, ...] = ()


class Interval(msgspec.Struct, frozen=True, kw_only=True):
    """How many independent origins: surely different, possibly different, and why."""

    low: int
    high: int
    why: str


class Witness(msgspec.Struct, frozen=True, kw_only=True):
    """One document's words that bear a claim; `mark` is the id of the quote, event or figure.

    `is_mention`: they name the thing as known, or as possible, and do not tell of it ("after the strike").
    """

    span: Span
    mark: str
    voice: Voice
    origins: tuple[str, ...] = ()
    is_mention: bool = False


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """One wording of a claim, the whole clause, and the witnesses that have it so."""

    wording: Span
    witnesses: tuple[Witness, ...]


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence that may assert a thing in words of its own, and where its article has it from."""

    span: Span
    origins: tuple[str, ...]


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One assertion with all its wordings, and what its witnesses' independence amounts to.

    An event's `actors` and `recipients` are those whom most of its witnesses name; `of` is what a figure
    counts. `near` are the claims that may assert the same, `elsewhere` sentences of other articles that may:
    their origins count as possible here.
    """

    id: str
    kind: ClaimKind
    text: str
    story: str
    variants: tuple[Variant, ...]
    independent: Interval
    verdict: Verdict
    contested: bool
    denied_by: tuple[Span, ...]
    first_seen: str | None
    speaker: str | None = None
    carriers: Interval | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    of: Span | None = None
    near: tuple[str, ...] = ()
    elsewhere: tuple[Passage, ...] = ()


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One value in a disagreement and who has it."""

    value: str
    witnesses: tuple[Span, ...]


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """Where articles differ in one slot, kept as data; `open` where both could hold."""

    id: str
    about: str
    kind: DisagreementKind
    open: bool
    claims: tuple[str, ...]
    sides: tuple[Side, ...]


class TimelineEntry(msgspec.Struct, frozen=True, kw_only=True):
    """When something of the account happened."""

    id: str
    edtf: str
    claim: str | None = None
    event: str | None = None


class MadeBy(msgspec.Struct, frozen=True, kw_only=True):
    """The program and the versions of its models and lexicons."""

    program: str
    models: tuple[str, ...]
    lexicons: tuple[str, ...]


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """What the program says about a pile of articles; every statement rests on spans."""

    schema: str
    made_by: MadeBy
    documents: tuple[Document, ...]
    stories: tuple[Story, ...]
    affairs: tuple[Affair, ...]
    actors: tuple[Actor, ...]
    quotes: tuple[Quote, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    framing: tuple[Framing, ...]
    relays: tuple[Relay, ...]
    origins: tuple[Origin, ...]
    stemma: Stemma
    claims: tuple[Claim, ...]
    disagreements: tuple[Disagreement, ...]
    timeline: tuple[TimelineEntry, ...]
    losses: tuple[Loss, ...]
