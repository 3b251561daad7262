"""Plain labels: what an article tells somebody to be, beside the name ("police spokesman Olav Dahl")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from headwater.mark.actors.actor_lexicon import WordClass
from headwater.mark.cast import Cast
from headwater.mark.framing.label_finder import Label, LabelFinder
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token, TokenSpan
from headwater.record.span import Span

SMALL = frozenset("of for and the a an his her its their our".split())
BEFORE_NAMES = frozenset({",", '"', "“"})
STYLES: tuple[WordClass, ...] = ("rank", "honorific")

# These alone tell of a body only that it is one.
KINDS = frozenset(
    "company firm group organisation organization agency body association institution enterprise unit".split()
)
ACTING = frozenset({"person", "organisation", "group"})

PlacedRole = tuple[int, int, Span, str]  # start and end, where it stands, whose it is


def placed_roles(cast: Cast) -> list[PlacedRole]:
    """The roles of all that have names, in order; of two that begin at one place the longer."""
    found = sorted(
        (role.span.start, -role.span.end, role.span, chain.id)
        for chain in cast.chains
        if chain.names and chain.kind in ACTING
        for role in chain.roles
    )
    longest = {start: end for start, end, _, _ in reversed(found)}
    return [role for role in found if role[1] == longest[role[0]]]


def role_labels(finder: LabelFinder, roles: Sequence[PlacedRole], mentions: Mentions) -> Iterator[Label]:
    """The roles told in a paragraph, with all the words that stand before their noun."""
    paragraph = finder.paragraph
    first = bisect_left(roles, (paragraph.start,))
    for _, _, span, chain in roles[first : bisect_left(roles, (paragraph.end,))]:
        told = bared(tokens_at(paragraph, span), finder)
        if told and told[0].tag_ != "WP$" and not is_title(told, mentions):
            start = before_judging(min(told[0].i, finder.first_of(head_of(told), mentions)), finder)
            if start == told[-1].i and told[-1].lower_ in KINDS:
                continue
            yield Label(first=start, last=told[-1].i, actor=chain, is_plain=True)


def before_judging(first: int, finder: LabelFinder) -> int:
    """The first token of a role with a judging word before it, on which the parser hangs it or not."""
    before = finder.paragraph.parse[first - 1] if first else None
    is_told = before is not None and before.lower_ in finder.words.judging
    is_small = before is not None and (before.text.islower() or bool(before.is_sent_start))
    return first - 1 if is_told and is_small else first


def introductions(finder: LabelFinder, mentions: Mentions) -> Iterator[Label]:
    """The descriptions by which an article introduces somebody whom it names later."""
    for mention in mentions.described_here:
        actor = finder.known.by_chain.get(mention.chain)
        told = tokens_at(finder.paragraph, mention.span)
        if actor and told:
            noun = head_of(told)
            first = finder.first_of(noun, mentions)
            yield Label(first=first, last=max(noun.i, told[-1].i), actor=actor, is_plain=True)


def tokens_at(paragraph: Paragraph, span: Span) -> list[Token]:
    """The tokens of a paragraph at a span."""
    start, end = span.start - paragraph.start, span.end - paragraph.start
    found: TokenSpan | None = paragraph.parse.char_span(start, end, alignment_mode="expand")
    return list(found or ())


def bared(told: list[Token], finder: LabelFinder) -> list[Token]:
    """A role without the article before it, the rank behind it ("spokesman Colonel"), and what is told of
    its bearer besides ("a dealer, to whom the paper wrote")."""
    styles = frozenset().union(*(finder.lexicon.words(kind) for kind in STYLES))
    first, last = (
        0,
        next((place for place, token in enumerate(told) if place and is_besides(token)), len(told)),
    )
    while first < last and (told[first].lower_ in SMALL or told[first].is_punct):
        first += 1
    while last > first + 1 and (told[last - 1].lower_ in styles or told[last - 1].is_punct):
        last -= 1
    return told[first:last]


def is_besides(token: Token) -> bool:
    """Whether a preposition opens a clause about whoever is named before it ("to whom", "with which")."""
    return (
        token.tag_ in {"IN", "TO"}
        and token.i + 1 < len(token.doc)
        and token.nbor(1).lower_ in {"whom", "which"}
    )


def head_of(told: Sequence[Token]) -> Token:
    """The noun of a role: the first word that hangs on none of its others."""
    inside = range(told[0].i, told[-1].i + 1)
    return next((token for token in told if token.head.i not in inside or token.head is token), told[-1])


def is_title(told: Sequence[Token], mentions: Mentions) -> bool:
    """Whether words in capitals before a name are its title, by which every outlet calls its bearer."""
    after = told[-1].i + 1
    while after < len(told[-1].doc) and told[-1].doc[after].text in BEFORE_NAMES:
        after += 1
    is_large = all(token.text[:1].isupper() for token in told if token.lower_ not in SMALL)
    return is_large and mentions.opens_name(after)
