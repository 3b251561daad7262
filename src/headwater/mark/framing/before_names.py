"""The words straight before a name, however they are parsed ("loving father-of-three Arne Moll")."""

from __future__ import annotations

from collections.abc import Set

from headwater.mark.framing.modifiers import is_hyphen, joined
from headwater.mark.tokens import Parse, Token

LONGEST = 8  # tokens before a name
AUXILIARY = frozenset({"aux", "auxpass"})
LOOKING = frozenset({"VBG", "VBN", "NNP", "NN"})  # what a judging word may be taken for
MODIFYING = frozenset({"amod", "compound", "nmod"})


def first_before(parse: Parse, name: int, judging: Set[str]) -> int:
    """The first token of the adjectives and then nouns that stand straight before a name.

    What hyphens tie together is one word. A noun before an adjective belongs to what goes before.
    """
    first, is_noun_left = name, True
    while first > 0 and name - first < LONGEST:
        last, start = parse[first - 1], start_of_word(parse, first - 1)
        is_free = is_small(parse[start]) and not last.ent_type_
        is_tied = start < last.i
        is_noun = last.pos_ == "NOUN" and last.tag_ == "NN" and (is_noun_left or is_tied)
        is_quality = tells_how(last, judging, is_last=first == name)
        if not is_free or not (is_tied or is_noun or is_quality):
            break
        is_noun_left = is_noun_left and is_noun
        first = start
    return first


def start_of_word(parse: Parse, last: int) -> int:
    """The first token of what hyphens tie to a token."""
    start = last
    while start > 1 and is_hyphen(parse[start - 1]):
        start -= 2
    return start


def is_small(token: Token) -> bool:
    """Whether a word is written small, or stands where a sentence begins."""
    return token.text.islower() or (bool(token.is_sent_start) and token.text.istitle())


def tells_how(token: Token, judging: Set[str], *, is_last: bool) -> bool:
    """Whether a word says what somebody is like; one that judges does where it looks like a verb too.

    Straight before a name a participle in "-ing" that looks like a verb is one ("having beaten Voll").
    """
    if token.pos_ == "ADJ" or (token.tag_ in {"VBN", "VBG"} and token.dep_ in MODIFYING):
        return True
    is_verb = (is_last and token.tag_ == "VBG") or any(child.dep_ in AUXILIARY for child in token.children)
    return not is_verb and token.tag_ in LOOKING and not joined(token).isdisjoint(judging)
