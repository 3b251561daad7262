"""The roots of the stemma: who stands at the end of every chain, each once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from headwater.record.account import Origin
from headwater.record.collation import Root
from headwater.record.document import Document
from headwater.record.identity import content_id
from headwater.record.mark import Attribution, Role, SourceKind
from headwater.record.settlement import Actor, ChainKey
from headwater.record.span import Span
from headwater.trace.publishers import Publishers, bare

EVIDENCE = 12  # spans kept for one origin
LONGEST_NOUN = 24  # code points
# The word right before a title, or whose it is.
NOUN_BEFORE = re.compile(r"\b([^\W\d_]+)(?:['’]s)? $")

Weight = Literal["known", "anonymous", "unseen", "unknown"]


@dataclass(slots=True, kw_only=True)
class Draft:
    """An origin while its documents and evidence are still gathered."""

    name: str
    kind: SourceKind
    how: Literal["named", "own", "inferred"]
    weight: Weight
    identity: str
    kin: tuple[str, ...] = ()
    serves: str | None = None
    is_state: bool = False
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    kin_names: tuple[str, ...] = ()
    is_person: bool = False
    is_named: bool = False
    documents: set[str] = field(default_factory=set)
    evidence: set[Span] = field(default_factory=set)


@dataclass(slots=True, kw_only=True)
class Roots:
    """All origins of a pile, by what makes them the same."""

    houses: Publishers
    actor_of: Mapping[ChainKey, str]
    actors: Mapping[str, Actor]
    kin_of: Mapping[str, tuple[str, ...]]
    served: Mapping[str, str]
    in_doubt: Mapping[str, tuple[Document, ...]]
    texts: Mapping[str, str] = field(default_factory=dict)
    issuers: Mapping[str, Attribution] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    _actors: dict[tuple[str, SourceKind], Draft] = field(default_factory=dict)
    _ids: dict[tuple[str, str], str] = field(default_factory=dict)

    def named(self, document: Document, attribution: Attribution, through: str | None) -> str:
        """The origin that an attribution names; `through` is the house by which an unnamed one is known."""
        source = attribution.source
        kind = self.houses.kind(source.name, source.kind)
        if kind in {"outlet", "agency"} and source.name:
            is_dispatch = kind == "agency" and attribution.scope == "article"
            if attribution.is_own:
                return self.own_of(document, attribution.evidence)
            if is_dispatch:
                return self.own(source.name, kind, document, attribution.evidence)
            house = self.houses.house(source.name)
            return self._root(
                Draft(name=source.name, kind=kind, how="named", weight="unseen", identity=f"house:{house}"),
                document, attribution.evidence,
            )  # fmt: skip
        if attribution.is_own and kind == "outlet":
            return self.own_of(document, attribution.evidence)
        return self._speaker(document, attribution, kind, through)

    def own(self, name: str, kind: SourceKind, document: Document, evidence: tuple[Span, ...] = ()) -> str:
        """The reporters of a publisher."""
        house = self.houses.house(name)
        draft = Draft(name=name, kind=kind, how="own", weight="known", identity=f"house:{house}")
        return self._root(draft, document, evidence)

    def own_of(self, document: Document, evidence: tuple[Span, ...] = ()) -> str:
        """The reporters of whoever published a document.

        Where several houses have the same text and nothing tells which of them wrote it,
        they are the reporters of one of these houses, and no more than that. A body that issues
        a release of its own has no reporters: it speaks itself.
        """
        issuer = self.issuers.get(document.id)
        if issuer is not None:
            return self._speaker(document, issuer, issuer.source.kind, None)
        houses = sorted({self._publisher(each) for each in self.in_doubt.get(document.id, (document,))})
        identities = tuple(dict.fromkeys(identity for identity, _, _ in houses))
        draft = Draft(
            name=" or ".join(name for _, name, _ in houses), kind=houses[0][2], how="own", weight="known",
            identity="|".join(identities), kin=identities if len(identities) > 1 else (),
        )  # fmt: skip
        return self._root(draft, document, evidence)

    def _publisher(self, document: Document) -> tuple[str, str, SourceKind]:
        """The identity, the name and the kind of who published a document."""
        if document.outlet:
            name = document.outlet.name
            return f"house:{self.houses.house(name)}", name, self.houses.kind(name, "outlet")
        page = document.revision_of or document.id
        return f"page:{page}", document.title or document.path, "outlet"

    def unknown(self, document: Document) -> str:
        """The unknown origin of a document that names nobody."""
        page = document.revision_of or document.id
        house = self.houses.house_of(document)
        draft = Draft(
            name="unknown", kind="unknown", how="inferred", weight="unknown", identity=f"unknown:{page}",
            kin=(f"house:{house}",) if house else (),
        )  # fmt: skip
        return self._root(draft, document, ())

    def lost(self, documents: tuple[str, ...], document: Document, evidence: tuple[Span, ...]) -> str:
        """A source outside the pile that several documents share."""
        draft = Draft(
            name="a common source that is not in the pile", kind="unknown", how="inferred", weight="unknown",
            identity=f"lost:{'+'.join(documents)}",
        )  # fmt: skip
        return self._root(draft, document, evidence)

    def _speaker(
        self, document: Document, attribution: Attribution, kind: SourceKind, through: str | None
    ) -> str:
        source = attribution.source
        actor = self.actor_of.get(ChainKey(document.id, source.actor)) if source.actor else None
        if kind != "social-post" and actor is not None and actor in self.actors:
            draft = self._actor(self.actors[actor], kind)
        else:
            draft = self._described(document, attribution, kind, through)
        return self._root(draft, document, attribution.evidence)

    def _actor(self, actor: Actor, kind: SourceKind) -> Draft:
        if (actor.id, kind) not in self._actors:
            self._actors[actor.id, kind] = self._drafted(actor, kind)
        return self._actors[actor.id, kind]

    def _drafted(self, actor: Actor, kind: SourceKind) -> Draft:
        is_somebody = bool(actor.names) or actor.kind in {"organisation", "state"}
        return Draft(
            name=actor.name, kind=kind, how="named", weight="known" if is_somebody else "anonymous",
            identity=f"actor:{actor.id}", kin=self.kin_of.get(actor.id, ()),
            serves=self.served.get(actor.id), is_state=actor.kind == "state",
            names=tuple(sorted({actor.name, *actor.names})),
            titles=tuple(sorted({title for role in actor.roles for title in self._titles(role)})),
            kin_names=self._kin_names(actor),
            is_person=actor.kind == "person", is_named=bool(actor.names) and actor.kind != "place",
        )  # fmt: skip

    def _titles(self, role: Role) -> tuple[str, ...]:
        """A role as it was read; one of a single word with the noun before it, too ("rescue chief")."""
        start = role.span.start
        before = self.texts.get(role.span.document, "")[max(0, start - LONGEST_NOUN) : start]
        found = NOUN_BEFORE.search(before)
        return (role.text, f"{found[1]} {role.text}") if found and " " not in role.text else (role.text,)

    def _kin_names(self, actor: Actor) -> tuple[str, ...]:
        kin = (self.actors.get(identity.removeprefix("actor:")) for identity in self.kin_of.get(actor.id, ()))
        bodies = (body for body in kin if body is not None and body.kind != "state")
        return tuple(sorted({name for body in bodies for name in (body.name, *body.names)}))

    def _described(
        self, document: Document, attribution: Attribution, kind: SourceKind, through: str | None
    ) -> Draft:
        name = attribution.source.name
        page = document.revision_of or document.id
        if kind == "social-post":
            identity = f"post:{bare(name)}" if name else f"post:{page}"
            return Draft(
                name=name or "an unnamed post", kind=kind, how="named", weight="unseen", identity=identity
            )
        words = name or "somebody who is not named"
        weight: Weight = "unseen" if kind in {"document", "unknown", "outlet", "agency"} else "anonymous"
        identity = f"described:{through or page}:{bare(words)}"
        return Draft(name=words, kind=kind, how="named", weight=weight, identity=identity)

    def _root(self, draft: Draft, document: Document, evidence: tuple[Span, ...]) -> str:
        id_ = self._ids.get((draft.identity, draft.how))
        if id_ is None:
            id_ = self._ids[draft.identity, draft.how] = content_id("o", draft.identity, draft.how)
        known = self.drafts.setdefault(id_, draft)
        if known is not draft:
            known.name = min(known.name, draft.name, key=fullness)
            known.kind = min(known.kind, draft.kind)
        known.documents.add(document.id)
        known.evidence.update(evidence)
        return id_

    def is_known(self, id_: str) -> bool:
        """Whether an origin is somebody, and not an article that names nobody."""
        return self.drafts[id_].weight != "unknown"

    def all(self) -> tuple[Root, ...]:
        """Every origin met, in the order of their ids."""
        return tuple(
            Root(
                origin=Origin(
                    id=id_,
                    name=draft.name,
                    kind=draft.kind,
                    how=draft.how,
                    documents=tuple(sorted(draft.documents)),
                    evidence=tuple(sorted(draft.evidence)[:EVIDENCE]),
                ),
                weight=draft.weight,
                identity=draft.identity,
                kin=draft.kin,
                serves=draft.serves,
                is_state=draft.is_state,
                names=draft.names,
                titles=draft.titles,
                kin_names=draft.kin_names,
                is_person=draft.is_person,
                is_named=draft.is_named,
            )
            for id_, draft in sorted(self.drafts.items())
        )


def fullness(name: str) -> tuple[bool, int, str]:
    """The fuller of two names comes first, one without its article before all."""
    return name.startswith("the "), -len(name), name
