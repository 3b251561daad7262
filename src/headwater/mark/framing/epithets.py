"""Judging words before what somebody is, in a headline ("Shadowy mogul mocks mayor")."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.framing.label_finder import Label, LabelFinder
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.modifiers import is_hyphen, is_second_half, joined
from headwater.mark.tokens import Token

LONGEST = 4  # tokens behind a judging word


def epithets(finder: LabelFinder, mentions: Mentions) -> Iterator[Label]:
    """The labels of a headline that say what only one of the article is told to be."""
    if finder.paragraph.kind != "headline":
        return
    named = {mention.chain for mention in mentions.by_token.values()}
    qualities = finder.lexicon.words("label_adjective") - finder.lexicon.words("label_side")
    for token in finder.paragraph.parse:
        if joined(token) & qualities:
            first = token.i - 2 if is_second_half(token) else token.i
            yield from epithet(token, first, named, finder, mentions)


def epithet(
    token: Token, first: int, named: set[str], finder: LabelFinder, mentions: Mentions
) -> Iterator[Label]:
    """The label from a judging word to the longest phrase behind it that is told of one alone."""
    parse, last = token.doc, min(token.i + LONGEST, len(token.doc) - 1)
    for end in range(last, token.i, -1):
        told = parse[token.i + 1 : end + 1]
        if not is_phrase(list(told)) or any(map(mentions.at, told)) or goes_on(parse[end], finder):
            continue
        actor = finder.known.told.only(" ".join(word.text for word in told), apart=named)
        if actor:
            yield Label(first=first, last=end, actor=actor)
            return


def is_phrase(told: list[Token]) -> bool:
    """Whether only words stand there, and hyphens between them."""
    return all(word.text.isalpha() or is_hyphen(word) for word in told)


def goes_on(token: Token, finder: LabelFinder) -> bool:
    """Whether a noun behind a phrase has it before itself ("toxic bank deal", "greedy bank bosses").

    In a headline a verb in "-s" is often taken for a noun ("Shadowy mogul mocks mayor").
    """
    if token.i + 1 == len(token.doc):
        return False
    after = token.nbor(1)
    is_people = after.lower_ in finder.lexicon.words("people") or after.lower_ in finder.words
    return is_hyphen(after) or after.tag_ in {"NN", "NNP", "POS"} or (after.tag_ == "NNS" and is_people)
