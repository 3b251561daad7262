"""The words of a phrase of the lexicon, each of which hangs on one before it."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.partitives import whole_of
from headwater.mark.events.reduced_passives import is_reduced_passive
from headwater.mark.events.reflexives import is_oneself, reflexive
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

WHOLES = frozenset({"dobj", "nsubjpass"})  # where a part may stand for its whole
DATING = words("in on at over for")  # of a phrase's words, those that may also only say when


def words_beside(token: Token) -> frozenset[str]:
    """The words that hang on a head, by form and by lemma: a phrase without any of them is not there."""
    beside = list(token.children)
    beside += [whole for child in beside if child.dep_ in WHOLES and (whole := whole_of(child))]
    return frozenset(
        {word.lower_ for word in beside} | {word.lemma_.lower() for word in beside} | reflexive(beside)
    )


def matched_words(token: Token, sense: Sense) -> tuple[Token, ...]:
    """The tokens of a phrase: each further word hangs on one matched before it, or a compound on the next."""
    matched, first = [token], None
    for word in sense.words[1:]:
        follower = hanging(word, matched)
        if follower is None and first is None:
            first = word  # "tear" of "fire tear gas" hangs on "gas"
        elif follower is None:
            return ()
        else:
            matched.append(follower)
    if first is None:
        return () if has_other_particle(token, matched) else tuple(matched)
    compound = hanging(first, matched[1:])
    return (*matched, compound) if compound is not None and compound.dep_ in {"compound", "amod"} else ()


def has_other_particle(verb: Token, matched: Sequence[Token]) -> bool:
    """Whether a verb has a particle that a phrase with a preposition lacks ("a riot broke out in Lima")."""
    particles = [child for child in verb.children if child.dep_ == "prt" and child.i == verb.i + 1]
    is_with_link = len(matched) == 2 and matched[1].dep_ == "prep"
    return is_with_link and any(particle not in matched for particle in particles)


def hanging(word: str, matched: Sequence[Token]) -> Token | None:
    """The token of a word that hangs on the last of these, or on the first."""
    for governor in dict.fromkeys((*matched[-1:], *matched[:1])):
        for child in governor.children:
            if is_word(child, word) and may_complete(child):
                return child
            whole = whole_of(child) if child.dep_ in WHOLES else None
            if whole is not None and is_word(whole, word):
                return whole  # "lifted most of its sanctions"
    return None


def may_complete(child: Token) -> bool:
    """Whether a word beside a verb is no subject of it, unless one to which it is done ("deal struck")."""
    return child.dep_ != "nsubj" or is_reduced_passive(child.head)


def is_word(token: Token, word: str) -> bool:
    """Whether a token is this lemma or this form, and neither a mere auxiliary nor the "in" of a date."""
    if is_oneself(token, word):
        return True
    if token.lower_ != word and token.lemma_.lower() != word:
        return False
    return token.dep_ != "aux" and not (token.lower_ in DATING and is_dating(token))


def is_dating(preposition: Token) -> bool:
    """Whether a preposition only says when ("broke ties in August" is no break-in)."""
    return preposition.dep_ == "prep" and any(
        child.ent_type_ in {"DATE", "TIME"} and child.tag_ != "CD" for child in preposition.children
    )
