"""A chain in the making: who is meant, by which names, in which roles, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from headwater.mark.actors.actor_lexicon import Gender
from headwater.mark.actors.words import Words
from headwater.mark.cast import Cast, cast
from headwater.record.mark import ActorKind, Chain, Mention, MentionForm, Role
from headwater.record.span import Span


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """One actor of the document while its mentions are being gathered.

    `state` is the state that it is or serves: its ISO code, or the key of a name that no
    list knows. `offices` are the head nouns of its roles with the words that rank them ("minister",
    deputy and foreign), by which descriptions find it; `description` names it where no
    proper name does; `told` are the words beside its names that tell what it is.
    """

    kind: ActorKind
    country: str | None = None
    state: str = ""
    gender: Gender | None = None
    names: Counter[str] = field(default_factory=Counter)
    description: str = ""
    roles: dict[Span, str] = field(default_factory=dict)
    offices: set[tuple[str, frozenset[str]]] = field(default_factory=set)
    mentions: dict[Span, MentionForm] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def holds(
        self, nouns: frozenset[str], ranks: frozenset[str], *, lower: frozenset[str] = frozenset()
    ) -> bool:
        """Whether it has an office of one of these nouns, of this rank if one is told, else none `lower`."""
        return any(
            noun in nouns and ranks in (frozenset(), rank) and (rank == ranks or not rank & lower)
            for noun, rank in self.offices
        )

    @property
    def name(self) -> str:
        """The fullest proper name, of a state the usual one, or else the description."""
        if self.kind == "state" and self.names:
            return min(self.names, key=lambda name: (-self.names[name], name.isupper(), name))
        return self.ordered_names()[0] if self.names else self.description

    def ordered_names(self) -> list[str]:
        """The proper names, the fullest first."""
        return sorted(
            self.names,
            key=lambda name: (name.startswith("The "), -len(name.split()), name.isupper(), -len(name), name),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Where a draft is mentioned, in tokens."""

    words: Words
    start: int
    end: int
    draft: Draft
    form: MentionForm

    @property
    def head(self) -> int:
        """The mention's syntactic head."""
        return self.words.head_of(self.start, self.end)


def appear(words: Words, start: int, end: int, draft: Draft, form: MentionForm) -> Appearance:
    """Note a mention in its draft and say where it is."""
    draft.mentions.setdefault(words.span(start, end), form)
    return Appearance(words=words, start=start, end=end, draft=draft, form=form)


def sealed(drafts: Iterable[Draft]) -> Cast:
    """The drafts as chains with ids in the order of their first mention."""
    present = sorted(
        (draft for draft in drafts if draft.mentions),
        key=lambda draft: (min(draft.mentions), draft.name, draft.kind),
    )
    chains, placed = [], []
    for number, draft in enumerate(present):
        chain = f"c{number}"
        chains.append(_chain(chain, draft))
        placed += [(span, form, chain) for span, form in draft.mentions.items()]
    placed.sort(key=lambda item: (item[0].start, -item[0].end, item[2]))
    mentions = [
        Mention(id=f"m{number}", span=span, form=form, chain=chain)
        for number, (span, form, chain) in enumerate(placed)
    ]
    return cast(mentions, chains)


def _chain(chain_id: str, draft: Draft) -> Chain:
    return Chain(
        id=chain_id,
        name=draft.name,
        names=tuple(draft.ordered_names()),
        kind=draft.kind,
        country=draft.country,
        roles=tuple(Role(text=text, span=span) for span, text in sorted(draft.roles.items())),
        mentions=tuple(sorted(draft.mentions)),
    )
