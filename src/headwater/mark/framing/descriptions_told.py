"""Descriptions that stand for somebody without the name ("the builder", "the former mayor"), as labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from headwater.mark.cast import Cast
from headwater.mark.framing.label_finder import Label, LabelFinder
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.modifiers import is_hyphen
from headwater.mark.framing.roles_told import bared, head_of, is_title, tokens_at
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.record.mark import Chain, Mention

SEVERAL = frozenset({"NNS", "NNPS"})
DESCRIBED = frozenset({"person", "organisation", "group"})

Told = dict[str, set[str]]  # the words of each actor's labels


def descriptions_told(finder: LabelFinder, mentions: Mentions) -> Iterator[Label]:
    """The descriptions in a paragraph that tell what somebody is."""
    for mention in mentions.described_here:
        label = told_by(mention, finder, mentions)
        if label is not None:
            yield label


def told_by(mention: Mention, finder: LabelFinder, mentions: Mentions) -> Label | None:
    """The label that a description is, if it tells more than that there is somebody."""
    told = bared(tokens_at(finder.paragraph, mention.span), finder)
    chain = finder.cast.chain(mention.chain)
    if not told or chain.kind not in DESCRIBED or is_title(told, mentions):
        return None
    if told[-1].lower_ != "old" and is_of_next(told, chain.id, mentions):
        return None
    noun = head_of(told)
    first = finder.first_of(noun, mentions)
    if is_office(noun, chain, finder) or (first == noun.i and says_nothing(noun, finder)):
        return None
    last = max(noun.i, told[-1].i)
    actor = finder.named(chain.id) or chain.id
    return Label(first=first, last=last, actor=actor, is_plain=True, is_instead=True)


def is_office(noun: Token, chain: Chain, finder: LabelFinder) -> bool:
    """Whether text takes somebody up by an office, which is told at the name and others may hold."""
    is_known = chain.kind == "person" and bool(chain.names)
    offices = finder.lexicon.words("title") - finder.lexicon.words("label_noun")
    is_told_of = is_known and finder.paragraph.kind != "headline" and not is_hyphened(noun)
    return is_told_of and noun.lower_ in offices


def is_of_next(told: Sequence[Token], chain: str, mentions: Mentions) -> bool:
    """Whether somebody else's name stands behind a description and a comma: it may be what that one is."""
    near = list(told[-1].doc[told[-1].i + 1 : told[-1].i + 4])
    names = (mentions.at(token) for token in near[1:])
    is_parted = bool(near) and near[0].text == ","
    return is_parted and any(name is not None and name.chain != chain for name in names)


def says_nothing(noun: Token, finder: LabelFinder) -> bool:
    """Whether a lone noun tells no more than that there is a body or a person: it judges nobody, nor says
    of how many somebody is the parent."""
    if is_hyphened(noun):
        return False
    images = finder.words.judging | (finder.lexicon.words("loose_title") - finder.lexicon.words("title"))
    return noun.tag_ not in SEVERAL and noun.lower_ not in images


def is_hyphened(noun: Token) -> bool:
    """Whether a word goes on behind a hyphen ("the dad-of-three")."""
    return noun.i + 1 < len(noun.doc) and is_hyphen(noun.nbor(1))


def titles_told(cast: Cast) -> Told:
    """The words of the titles in capitals of each actor, which tell nothing new where they stand alone."""
    told: Told = {}
    for chain in cast.chains:
        titles = [role.text for role in chain.roles if role.text[:1].isupper()]
        told[chain.id] = {word for title in titles for word in title.casefold().split()}
    return told


def newly_told(labels: Iterable[Label], paragraph: Paragraph, told: Told) -> Iterator[Label]:
    """The labels of a paragraph, less what stands for a name and says nothing that was not `told` before."""
    for label in sorted(labels, key=lambda label: (label.first, label.last, label.actor)):
        words = {token.lower_ for token in paragraph.parse[label.first : label.last + 1]}
        before = told.setdefault(label.actor, set())
        if not (label.is_instead and words <= before):
            yield label
        before |= words
