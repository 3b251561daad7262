"""Nouns and words for states that the parser hangs on the word behind them, or takes for something else."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.finite_plurals import is_between_names, is_finite_plural
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

TIMES = words("second minute hour day week month year moment")
SEVERAL = words("several dozens hundreds thousands scores many")
# Names of days on which a happening is to be: who tells the day tells what will be.
DAYS = words("date")


def is_telling_compound(noun: Token, lexicon: EventLexicon) -> bool:
    """Whether a noun that is taken for a part of the next stands for itself: it is the subject of what is a
    verb ("Trial Begins for"), the object of the verb before ("committed suicide hours later"), or has a day
    of its own ("a trial date")."""
    head = noun.head
    if noun.i + 1 != head.i:
        return False
    is_verb = head.tag_ == "VBZ" or (is_between_names(head) and is_finite_plural(head, lexicon))
    is_subject = is_verb or is_begun(head)
    is_object = head.lemma_.lower() in TIMES and head.tag_ == "NNS" and noun.i > noun.sent.start
    return is_subject or (is_object and noun.nbor(-1).pos_ == "VERB") or head.lower_ in DAYS


def is_begun(word: Token) -> bool:
    """Whether a headline's name says that something begins or ends ("Strike Ends")."""
    return word.pos_ == "PROPN" and word.lower_ in {"begins", "starts", "ends", "resumes", "opens"}


def is_counted_state(token: Token, lexicon: EventLexicon) -> bool:
    """Whether what is taken for a noun says what became of so many ("about 50 hurt", "2 Hurt")."""
    is_state = token.lower_ in lexicon.adjectives and token.lower_ not in lexicon.nouns
    is_counted = token.i > token.sent.start and token.nbor(-1).tag_ == "CD"
    return token.tag_ == "NN" and is_state and is_counted


def is_counted_verb(token: Token, lexicon: EventLexicon) -> bool:
    """Whether what is taken for a noun is what so many do ("Several die in quake")."""
    is_verb = token.lower_ in lexicon.verbs and token.lower_ not in lexicon.nouns
    is_bare = token.tag_ == "NN" and token.dep_ != "compound" and token.i > token.sent.start
    return is_bare and is_verb and token.nbor(-1).lower_ in SEVERAL
