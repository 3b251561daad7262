"""What the pile concludes about its articles: stories, affairs, who is who, inferred times."""

from __future__ import annotations

import msgspec

from headwater.record.mark import ActorKind, Role, Time
from headwater.record.span import Span


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """One happening and the articles about it; `title` is one article's headline.

    `near` are the stories of the same affair that are nearly like enough to be one with it, where the
    border is unsure.
    """

    id: str
    title: str | None
    documents: tuple[str, ...]
    when: str | None
    affair: str
    near: tuple[str, ...] = ()


class AffairLink(msgspec.Struct, frozen=True, kw_only=True):
    """Two stories of one affair and the sentences that tie them."""

    from_: str = msgspec.field(name="from")
    to: str
    evidence: tuple[Span, ...]


class Affair(msgspec.Struct, frozen=True, kw_only=True):
    """Stories that are one longer affair."""

    id: str
    stories: tuple[str, ...]
    links: tuple[AffairLink, ...]


class ActorLinks(msgspec.Struct, frozen=True, kw_only=True):
    """Where an actor stands in public registers."""

    wikidata: str | None = None
    geonames: int | None = None


class Join(msgspec.Struct, frozen=True, kw_only=True):
    """Why two names that differ are taken for one actor, and where they stand."""

    why: str
    evidence: tuple[Span, ...]


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody resolved across spellings and articles."""

    id: str
    name: str
    names: tuple[str, ...]
    kind: ActorKind
    country: str | None
    roles: tuple[Role, ...]
    mentions: tuple[Span, ...]
    links: ActorLinks = ActorLinks()
    joins: tuple[Join, ...] = ()


class ChainKey(msgspec.Struct, frozen=True, order=True, gc=False):
    """A chain of one document."""

    document: str
    chain: str


class CopiedPassage(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The same words in two documents: `left` of one, `right` of the other."""

    left: Span
    right: Span
    words: int


class Copy(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Two documents that share text, with the passages that prove it.

    `containment` is the share of the shorter one's kept words that stand in the other.
    """

    left: str
    right: str
    containment: float
    passages: tuple[CopiedPassage, ...]


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """The pile's conclusions, in records of their own that point at marks.

    `actor_of` gives the actor of every chain; `times` holds, under their ids of the
    whole pile, the marks that another article settles.
    """

    copies: tuple[Copy, ...]
    stories: tuple[Story, ...]
    affairs: tuple[Affair, ...]
    actors: tuple[Actor, ...]
    actor_of: dict[ChainKey, str]
    times: tuple[Time, ...]
