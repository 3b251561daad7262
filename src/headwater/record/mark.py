"""Marks: what one article says, as standoff records with ids local to the document.

In `Marks`, ids such as `q0` and `c3` hold inside one document, and `actor` fields
name a chain of that document. In the account the same records stand with ids of
the whole pile, and `actor` fields name an `Actor`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from headwater.record.span import Span

ActorKind = Literal["person", "organisation", "state", "place", "group"]
MentionForm = Literal["name", "pronoun", "description", "demonym", "metonym"]
SourceKind = Literal["outlet", "agency", "official", "social-post", "person", "document", "unknown"]
Voice = Literal["own", "quoted", "attributed"]


class Sentence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A sentence of a kept zone, with its content words as lemmas in their order.

    `clauses` are its parts that have a subject and a verb of their own and read alone.
    """

    span: Span
    lemmas: tuple[str, ...]
    clauses: tuple[Span, ...] = ()


class Mention(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Words that name or mean somebody; `chain` is who that is within the document."""

    id: str
    span: Span
    form: MentionForm
    chain: str


class Role(msgspec.Struct, frozen=True, kw_only=True):
    """A title or function given to an actor ("deputy foreign minister of Kenya")."""

    text: str
    span: Span


class Chain(msgspec.Struct, frozen=True, kw_only=True):
    """One actor within one document: all mentions that mean the same person or body.

    `names` are proper names as written, the fullest first; empty where no proper name
    is known, and then `name` is the fullest description.
    """

    id: str
    name: str
    names: tuple[str, ...]
    kind: ActorKind
    country: str | None
    roles: tuple[Role, ...]
    mentions: tuple[Span, ...]


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who is quoted: the words at the quote ("he"), and the actor who that is."""

    span: Span
    actor: str | None


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """Words, thoughts or intentions attributed to a source; `others` say it together with the speaker."""

    id: str
    span: Span
    kind: Literal["direct", "indirect", "mixed"]
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    speaker: Speaker | None
    inside: str | None
    act: Literal["said", "thought", "intended", "felt"]
    negated: bool
    hedged: bool
    others: tuple[Speaker, ...] = ()


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A time expression and its value as EDTF."""

    id: str
    span: Span
    edtf: str
    duration: str | None
    how: Literal["stated", "anchored", "inferred"]
    evidence: tuple[Span, ...]


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A named place, resolved to GeoNames where the gazetteer knows it."""

    id: str
    span: Span
    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames: int | None


Bound = Literal["exactly", "about", "at least", "at most", "more than", "less than"]


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A stated number with its bound, its unit, what it counts, and the name of whom it is a number of."""

    id: str
    span: Span
    value: float
    low: float | None
    high: float | None
    bound: Bound
    unit: str | None
    of: Span | None
    whose: Span | None = None


class Plover(msgspec.Struct, frozen=True, kw_only=True):
    """An event of the PLOVER ontology."""

    event: str
    mode: str | None = None


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Who did what to whom, at the word that says it.

    `is_named` marks an event that a noun only refers to ("after the strike"), which its
    sentence does not tell; `is_saying` one that only brings a quote: the quote is what is told.
    """

    id: str
    document: str
    trigger: Span
    type: str
    plover: Plover | None
    cameo: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str | None
    time: str | None
    status: Literal["happened", "planned", "possible", "denied"]
    voice: Voice
    source: str | None
    is_named: bool = False
    is_saying: bool = False


class Framing(msgspec.Struct, frozen=True, kw_only=True):
    """What an outlet calls an actor, in its own voice or in somebody's mouth.

    Either the words judge, or they only tell who somebody is ("police spokesman").
    """

    id: str
    document: str
    actor: str
    label: str
    span: Span
    voice: Literal["own", "quoted"]
    judges: bool = True


class NamedSource(msgspec.Struct, frozen=True, kw_only=True):
    """Whom an attribution names; `actor` is the chain, where it is one of the document's."""

    name: str | None
    kind: SourceKind
    actor: str | None = None


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
    """An article's own words on whom it has something from.

    `scope` is "article" for a byline, dateline, credit or a relay that carries the
    piece, else the passages it covers. `via` is the id of the attribution in between.
    `is_own` marks own reporting ("told us"): then the source is who told.
    """

    id: str
    source: NamedSource
    scope: Literal["article"] | tuple[Span, ...]
    via: str | None
    how: Literal["named", "link"]
    evidence: tuple[Span, ...]
    is_own: bool = False


class Marks(msgspec.Struct, frozen=True, kw_only=True):
    """Everything marked in one document.

    `own_words` are the sentences of a release or a post that its issuer says in his own voice.
    """

    document: str
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    chains: tuple[Chain, ...] = ()
    quotes: tuple[Quote, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    framing: tuple[Framing, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    own_words: tuple[Quote, ...] = ()
