"""What a number counts where other words say it: "the toll rose to 15", "30 injured", "six years in jail"."""

from __future__ import annotations

from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words

# Nouns that stand for a number; what it is a number of hangs on them.
TALLIES = words("toll number count tally total headcount figure crowd turnout attendance")
# Of these the words before tell what they are of.
POINTING = TALLIES - {"toll", "crowd", "turnout", "attendance"}
# What such a noun may have before it without saying of what it is the number.
CORRECTING = words(
    "correct right real true actual exact new latest official final overall revised first initial earlier "
    "previous current preliminary provisional"
)
DEFINITE = words("the this that its their")
# What has befallen those counted, where no noun says who they are.
BEFALLEN = words(
    "dead injured wounded hurt killed missing homeless displaced arrested detained hospitalised hospitalized "
    "infected stranded trapped evacuated"
)
PEOPLE = BEFALLEN | words("sick ill elderly police staff crew")
PERIODS = frozenset({"years", "months", "weeks", "days"})
CONFINEMENTS = words("prison jail custody detention captivity bars confinement imprisonment")
PENALTIES = words("sentence term imprisonment ban suspension")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
COMPLEMENTS = frozenset({"dobj", "attr", "pobj", "npadvmod"})
# From a number up to its tally, or to the verb that has one: "the number of those killed at 15, up from 12".
WITHIN = frozenset({"prep", "acl", "pobj", "advmod", "amod"})
LONGEST_WAY = 6  # words
AUXILIARIES = frozenset({"aux", "auxpass"})


def tallied_phrase(tokens: TokenSpan) -> TokenSpan | None:
    """What a bare number is the toll or the number of, or what befell those whom it counts."""
    tally = tally_of(tokens[-1]) or tally_of(tokens[0])
    return (
        told_by(tally)
        if tally is not None and tally.i not in range(tokens.start, tokens.end)
        else befallen(tokens)
    )


def tally_of(number: Token) -> Token | None:
    """The noun for a number that a clause gives the number of ("the toll rose to 15", "a toll of 15")."""
    if number.dep_ not in COMPLEMENTS:
        return None
    governor = number.head
    for _ in range(LONGEST_WAY):
        if is_tally(governor):
            return governor
        if governor.dep_ not in WITHIN:
            break
        governor = governor.head
    if governor.pos_ not in {"VERB", "AUX"}:
        return None
    wanted = SUBJECTS if number.dep_ in {"dobj", "attr"} else SUBJECTS | {"dobj"}
    return next((child for child in governor.children if child.dep_ in wanted and is_tally(child)), None)


def is_tally(word: Token) -> bool:
    """Whether a noun stands for a number."""
    return word.pos_ == "NOUN" and word.lemma_.lower() in TALLIES


def is_pointing(counted: TokenSpan) -> bool:
    """Whether all that is counted is "the number": what it is of stands in the sentence before."""
    tally = counted[-1]
    if tally.tag_ != "NN" or tally.lemma_.lower() not in POINTING:
        return False
    if any(word.lower_ not in CORRECTING for word in counted[:-1]):
        return False
    return any(child.dep_ in {"det", "poss"} and child.lower_ in DEFINITE for child in tally.children)


def told_by(tally: Token) -> TokenSpan:
    """What a toll is of: those after its "of", else the noun with what stands before it ("death toll")."""
    links = (child for child in tally.children if child.dep_ == "prep" and child.lower_ == "of")
    for noun in (behind for link in links for behind in link.children):
        if noun.dep_ == "pobj" and not noun.like_num and not is_happening(tally, noun):
            return noun.doc[before(noun) : noun.i + 1]
    return tally.doc[before(tally) : tally.i + 1]


def is_happening(tally: Token, noun: Token) -> bool:
    """Whether a toll is that of a disaster, not of those who died in it ("the death toll of the blast")."""
    return tally.lemma_.lower() == "toll" and noun.tag_ in {"NN", "NNP"} and noun.lower_ not in PEOPLE


def before(noun: Token) -> int:
    """Where a noun begins with the words that say of what kind it is."""
    first = noun.i
    while first > noun.sent.start and noun.nbor(first - 1 - noun.i).dep_ in {"compound", "amod"}:
        first -= 1
    return first


def befallen(tokens: TokenSpan) -> TokenSpan | None:
    """What befell those counted ("30 injured", "12 were hurt")."""
    doc, after = tokens.doc, tokens.end
    while after < len(doc) and doc[after].dep_ in AUXILIARIES and after < tokens.end + 3:
        after += 1
    if after >= len(doc) or doc[after].lower_ not in BEFALLEN or is_describing(doc[after]):
        return None
    return doc[after : after + 1]


def is_describing(word: Token) -> bool:
    """Whether a participle only stands before the noun counted, or has an object of its own."""
    return (word.dep_ in {"amod", "compound"} and word.head.i > word.i) or any(
        child.dep_ == "dobj" for child in word.children
    )


def served_phrase(measure: TokenSpan, unit: str | None) -> TokenSpan | None:
    """What a length of time is of where somebody serves it: "six years in prison", "a 12-year sentence"."""
    if unit not in PERIODS:
        return None
    word = measure[-1]
    penalty = word.head
    if penalty.i >= measure.end and penalty.lemma_.lower() in PENALTIES:
        return word.doc[penalty.i : penalty.i + 1]
    after = word.i + 1
    if after + 1 < len(word.doc) and word.doc[after].lower_ in {"in", "behind", "of"}:
        place = word.doc[after + 1]
        return word.doc[place.i : place.i + 1] if place.lower_ in CONFINEMENTS else None
    return None
