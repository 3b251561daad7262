"""Whom an article means by a description that its cast leaves without a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from headwater.mark.cast import Cast
from headwater.mark.framing.headlined import headlined
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import Chain, Mention

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
MAIN = frozenset({"ROOT", "ccomp", "conj"})
SENTENCE_ENDS = frozenset(".?!\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPersons:
    """The named chain of an unnamed one, and of a noun that describes one person only ("boss")."""

    by_chain: dict[str, str] = field(default_factory=dict)
    by_noun: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, parsed: ParsedDocument, cast: Cast) -> KnownPersons:
        """Whom the descriptions of an article mean."""
        by_chain = {**headlined(parsed, cast), **introduced(parsed, cast)}
        return cls(by_chain=by_chain, by_noun=described_once(parsed, cast, by_chain))


def introduced(parsed: ParsedDocument, cast: Cast) -> dict[str, str]:
    """The person described before the first name, with the chain of that name.

    Whose whole name first stands without office or trade, in a later sentence, has been introduced already:
    "The embattled head of the port ... Hedda Voll said". Where two were described, nobody is known.
    """
    described: dict[int, dict[str, Mention]] = defaultdict(dict)
    lead = next((paragraph for paragraph in parsed.kept if paragraph.kind == "body"), None)
    for paragraph, mention in kept_mentions(parsed, cast):
        chain = cast.chain(mention.chain)
        if chain.kind != "person" or mention.form == "pronoun":
            continue
        if chain.names:
            best = described[min(described)] if described else {}
            return _one(parsed, best, mention) if is_introduced(parsed, chain, mention) else {}
        place = standing(paragraph, mention, is_lead=paragraph is lead)
        if place is not None:
            described[place].setdefault(mention.chain, mention)
    return {}


def standing(paragraph: Paragraph, mention: Mention, *, is_lead: bool) -> int | None:
    """How surely somebody described is the one whom an article is about, the surest first."""
    if is_subject(paragraph, mention):
        return 0 if is_definite(paragraph, mention) else 1 if is_lead else None
    return 2 if is_definite(paragraph, mention) else None


def is_introduced(parsed: ParsedDocument, chain: Chain, name: Mention) -> bool:
    """Whether a whole name first stands without office, but for what is told as new ("a father of four")."""
    text = parsed.document.text
    is_whole = name.form == "name" and " " in parsed.document.words(name.span)
    return is_whole and all(
        role.span.start > name.span.end and text[: role.span.start].endswith((" a ", " an "))
        for role in chain.roles
    )


def is_subject(paragraph: Paragraph, mention: Mention) -> bool:
    """Whether a sentence is about whom it describes."""
    start, end = mention.span.start - paragraph.start, mention.span.end - paragraph.start
    told = paragraph.parse.char_span(start, end, alignment_mode="expand")
    return any(token.dep_ in SUBJECTS and token.head.dep_ in MAIN for token in told or ())


def described_once(parsed: ParsedDocument, cast: Cast, by_chain: dict[str, str]) -> dict[str, str]:
    """The nouns that describe one named person of an article and nobody else."""
    persons: dict[str, set[str]] = {}
    for mention in cast.mentions:
        if mention.form == "description" and cast.chain(mention.chain).kind == "person":
            noun = noun_of(parsed.document.words(mention.span))
            persons.setdefault(noun, set()).add(by_chain.get(mention.chain, mention.chain))
    alone = {noun: chains.pop() for noun, chains in persons.items() if len(chains) == 1}
    return {noun: chain for noun, chain in alone.items() if cast.chain(chain).names}


def kept_mentions(parsed: ParsedDocument, cast: Cast) -> Iterator[tuple[Paragraph, Mention]]:
    """Who is mentioned in the article itself, in order."""
    for paragraph in parsed.kept:
        for mention in cast.mentions_in(paragraph.between(0, len(paragraph.text))):
            yield paragraph, mention


def is_definite(paragraph: Paragraph, mention: Mention) -> bool:
    """Whether a description tells of somebody in particular."""
    start = mention.span.start - paragraph.start
    return paragraph.text[start : start + 4].lower() == "the "


def noun_of(description: str) -> str:
    """The noun of a description ("boss" of "defiant boss of the port")."""
    words = description.partition(" of ")[0].split()
    return words[-1].lower() if words else ""


def _one(parsed: ParsedDocument, described: dict[str, Mention], name: Mention) -> dict[str, str]:
    if len(described) != 1:
        return {}
    [(chain, mention)] = described.items()
    between = parsed.document.text[mention.span.end : name.span.start]
    return {} if SENTENCE_ENDS.isdisjoint(between) else {chain: name.chain}
