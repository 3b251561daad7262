"""Whom an article means by a description that its cast leaves without a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.cast import Cast
from headwater.mark.framing.all_told import AllTold
from headwater.mark.framing.headlined import headlined
from headwater.mark.framing.introduced import introduced
from headwater.mark.framing.told_in import told_in
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPersons:
    """The named chain of an unnamed one, and of a noun that describes one person only ("boss")."""

    by_chain: dict[str, str] = field(default_factory=dict)
    by_noun: dict[str, str] = field(default_factory=dict)
    told: AllTold = field(default_factory=AllTold)

    @classmethod
    def of(
        cls, parsed: ParsedDocument, cast: Cast, quotes: Sequence[Quote], lexicon: ActorLexicon
    ) -> KnownPersons:
        """Whom the descriptions of an article mean."""
        told = list(told_in(parsed, cast, quotes))
        all_told = AllTold.of(parsed, cast)
        judging = lexicon.qualities | (lexicon.words("label_noun") - lexicon.words("label_side"))
        by_chain = {
            **headlined(parsed, cast, all_told, judging),
            **introduced(parsed, told, lexicon),
        }
        return cls(
            by_chain=by_chain,
            by_noun=described_once(parsed, cast, by_chain),
            told=all_told,
        )


def described_once(parsed: ParsedDocument, cast: Cast, by_chain: dict[str, str]) -> dict[str, str]:
    """The nouns that describe one named person of an article and nobody else."""
    persons: dict[str, set[str]] = {}
    for mention in cast.mentions:
        if mention.form == "description" and cast.chain(mention.chain).kind == "person":
            noun = noun_of(parsed.document.words(mention.span))
            persons.setdefault(noun, set()).add(by_chain.get(mention.chain, mention.chain))
    alone = {noun: chains.pop() for noun, chains in persons.items() if len(chains) == 1}
    return {noun: chain for noun, chain in alone.items() if cast.chain(chain).names}


def noun_of(description: str) -> str:
    """The noun of a description ("boss" of "defiant boss of the port")."""
    words = description.partition(" of ")[0].split()
    return words[-1].lower() if words else ""
