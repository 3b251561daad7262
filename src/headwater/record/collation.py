"""What collating and tracing hand to weighing."""

from __future__ import annotations

from typing import Literal

import msgspec

from headwater.record.account import ClaimKind, Disagreement, Origin, Relay, Stemma, Variant
from headwater.record.span import Span


class Locus(msgspec.Struct, frozen=True, kw_only=True):
    """An aligned place: one assertion with all its wordings, not yet weighed.

    `speaker` is the actor of a statement, as most of its witnesses name her, and `other_speakers` whom a
    mark names that gives the words to somebody else; `actors` and `recipients` who does what is told to
    whom, as most of its witnesses have it; `of` is what a figure counts. `alike` are the pairs of marks that
    surely tell the same, None where nobody has looked; `near` are the loci that may be this one, `elsewhere`
    the sentences of other articles that may tell it. Its id becomes the claim's.
    """

    id: str
    kind: ClaimKind
    story: str
    text: str
    variants: tuple[Variant, ...]
    speaker: str | None
    denied_by: tuple[Span, ...]
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    of: Span | None = None
    alike: tuple[tuple[str, str], ...] | None = None
    near: tuple[str, ...] = ()
    elsewhere: tuple[Span, ...] = ()
    other_speakers: tuple[tuple[str, str], ...] = ()


class Collation(msgspec.Struct, frozen=True, kw_only=True):
    """One story's assertions and the slots in which its articles differ."""

    loci: tuple[Locus, ...]
    disagreements: tuple[Disagreement, ...]


class Root(msgspec.Struct, frozen=True, kw_only=True):
    """An origin, and what is needed to count it.

    `known` are persons and institutions who speak of what they know, and own
    reporters; `anonymous` a person without a name; `referring` somebody who does not tell
    of it and only refers to it; `unseen` an outlet, an agency or
    a post whose own source is not seen; `unknown` an article that names nobody.
    Roots of one `identity` are the same; those that share `kin` cannot be shown to
    be different; `kin_names` are what institutions among them are called. `serves` is
    the state for which somebody stands; where the state itself speaks (`is_state`),
    that is one of those who serve it. `names` are all names of a person (`is_person`,
    with her `titles`) or an institution, proper ones where `is_named`.
    """

    origin: Origin
    weight: Literal["known", "anonymous", "referring", "unseen", "unknown"]
    identity: str
    kin: tuple[str, ...] = ()
    serves: str | None = None
    is_state: bool = False
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    kin_names: tuple[str, ...] = ()
    is_person: bool = False
    is_named: bool = False


class Lineage(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Where a passage of a document comes from, as ids of origins.

    `origins` stand behind what it says, `carriers` behind the report that somebody
    said it: the same without the speakers. Where the words of the passage do not say
    (`is_stated`), it falls back on what the whole article has it from. A document's
    lineages follow one another without gap or overlap.
    """

    span: Span
    origins: tuple[str, ...]
    carriers: tuple[str, ...]
    is_stated: bool


class Tracing(msgspec.Struct, frozen=True, kw_only=True):
    """Who took it from whom: relays, the stemma they make, its roots, and what each passage inherits.

    `copied_from` names, for a document that is mostly other documents' text or retells one, those documents;
    `credited` for one that names outlets as its sources their documents that it means, each with the identity
    of its house.
    """

    relays: tuple[Relay, ...]
    roots: tuple[Root, ...]
    stemma: Stemma
    lineages: tuple[Lineage, ...]
    copied_from: dict[str, tuple[str, ...]] = {}
    credited: dict[str, dict[str, str]] = {}
