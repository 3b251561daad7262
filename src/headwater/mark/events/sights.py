"""What a writer tells of a place that no happening's word tells: "scarves hung knotted to the railings"."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.events.event_lexicon import EventLexicon, Sense
from headwater.mark.events.predicate_needs import PEOPLE, PLACES
from headwater.mark.events.predicates import Predicate
from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words

SIGHT = "sight"
SENSE = Sense(words=("",), part="verb", type=SIGHT, plover=None, cameo=None, needs="")
# These tell what somebody knows, has or is like, not what is to be seen.
UNSEEN = word_list("sights.unseen")
SPEAKERS = words("i we you me us my our your")
SEEING = words("see witness observe watch notice")
REPORTERS = words("reporter correspondent journalist photographer")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
INVERTED = frozenset({"dobj", "attr"})  # what the parser makes of the subject in "over the cars hung smoke"
COMPLEMENTS = frozenset({"acomp", "prt"})
FEWEST = 2  # things in a sentence that can be seen; with one alone half of the sentences read told no sight
LONGEST = 40  # words; longer ones of the pages read told of something else as well


def find_sight(sentence: TokenSpan, lexicon: EventLexicon) -> Predicate | None:
    """The verb of a sentence that tells, in the past, how things that can be seen stood or what they did."""
    verb = seen(sentence.root)
    if len(sentence) > LONGEST or not is_told_of_past(verb) or verb.lemma_ in UNSEEN:
        return None
    subject = subject_of(verb)
    if subject is None or subject.ent_type_ or any(map(is_speaker, sentence)):
        return None
    things = {token.lemma_.lower() for token in sentence if is_thing(token, lexicon)}
    people = {token.lemma_.lower() for token in sentence if token.lemma_.lower() in PEOPLE}
    if not things or (
        len(things | people) < FEWEST and not (is_thing(subject, lexicon) and is_at_place(verb))
    ):
        return None
    return Predicate(head=verb, words=(verb, *complements_beside(verb)), sense=SENSE)


def seen(verb: Token) -> Token:
    """The verb of what a reporter saw ("carts lay there, our correspondent saw"), else the verb itself."""
    if not is_witnessing(verb):
        return verb
    return next((child for child in verb.children if child.dep_ == "ccomp"), verb)


def is_witnessing(verb: Token) -> bool:
    """Whether a verb only tells that a reporter saw it."""
    subjects = (child.lemma_.lower() for child in verb.children if child.dep_ in SUBJECTS)
    return verb.lemma_ in SEEING and any(subject in REPORTERS for subject in subjects)


def is_seen_by_reporters(verb: Token) -> bool:
    """Whether a clause says that a reporter saw what its verb tells, before it or behind it."""
    return is_witnessing(verb.head) or any(map(is_witnessing, verb.children))


def is_speaker(token: Token) -> bool:
    """Whether somebody speaks of herself, but for an outlet of its reporter."""
    return token.lower_ in SPEAKERS and token.head.lemma_.lower() not in REPORTERS


def is_told_of_past(verb: Token) -> bool:
    """Whether a clause asserts what was: past, and under no modal."""
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    if any(helper.tag_ == "MD" for helper in helpers):
        return False
    return verb.tag_ == "VBD" or any(helper.tag_ == "VBD" for helper in helpers)


def subject_of(verb: Token) -> Token | None:
    """Of what a verb tells; of "was" only where it says how or where something was, not what."""
    children = list(verb.children)
    subject = next((child for child in children if child.dep_ in SUBJECTS), None)
    after = next((child for child in children if child.dep_ in INVERTED), None)
    if subject is None:
        return after
    return None if verb.lemma_ == "be" and after is not None else subject


def is_thing(token: Token, lexicon: EventLexicon) -> bool:
    """Whether a noun names a thing or a place that somebody on the spot sees or hears."""
    lemma = token.lemma_.lower()
    return token.pos_ == "NOUN" and (SIGHT in lexicon.context.get(lemma, ()) or lemma in PLACES)


def is_at_place(verb: Token) -> bool:
    """Whether a verb says where, or how its subject was."""
    return any(child.dep_ in {"prep", "acomp", "advmod", "prt"} for child in verb.children)


def complements_beside(verb: Token) -> tuple[Token, ...]:
    """The complement right after a verb, without which it says nothing ("was empty")."""
    return tuple(child for child in verb.children if child.dep_ in COMPLEMENTS and child.i == verb.i + 1)
