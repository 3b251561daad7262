"""Utterances that nobody has made: what must, may or will be said, and what others are asked to say."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.quotes.cue_words import VERBAL
from headwater.mark.quotes.speech import Act, SpeechWord
from headwater.mark.quotes.subtrees import child_of, is_infinitive
from headwater.mark.tokens import Token

# What has to be said or might be: nobody says that it was.
REQUIRING = frozenset({"must", "should", "shall", "ought", "may", "might", "need"})
# What somebody can do is told of few verbs as done: "the Courier can reveal".
ABLE = frozenset({"can", "could"})
REVEALING = frozenset("reveal confirm report disclose announce say see tell recall name show publish".split())
PROSPECTIVE = frozenset({"will", "would", "'ll", "’ll", "'d", "’d", "shall"})
CLAUSES = frozenset({"ccomp", "advcl"})
# Of whose saying something only the wish, the plan or the duty is told ("wants to ask").
MEANT = frozenset(
    "want wish plan intend hope expect decide prepare threaten promise vow pledge agree need have ought "
    "aim like mean seek try fail".split()
)
MEANT_TO = frozenset("due set likely ready able about supposed expected obliged bound willing free".split())
THANKING = frozenset({"thank", "congratulate"})
SHOWING = frozenset({"express", "offer", "convey", "extend", "send"})
FEELINGS = frozenset(
    "condolence sympathy gratitude thanks appreciation admiration love sorrow sadness grief wish".split()
)
ASKING = frozenset({"ask", "wonder", "inquire", "enquire", "query"})
QUESTIONS = frozenset({"whether", "if", "what", "who", "why", "how", "when", "where", "which"})
# Whose object is to say it: "urged voters to reject it".
BIDDING = word_list("unmade.bidding")


def act_of(word: Token, entry: SpeechWord) -> Act:
    """What a word of attribution tells: a saying only where something was said of how things are."""
    if entry.act != "said":
        return entry.act
    if word.lemma_.lower() in THANKING or _shows_feeling(word):
        return "felt"
    return "intended" if is_unmade(word) else "said"


def _shows_feeling(verb: Token) -> bool:
    """Whether somebody "expresses condolences" and the like."""
    return verb.lemma_.lower() in SHOWING and any(
        child.dep_ == "dobj" and child.lemma_.lower() in FEELINGS for child in verb.rights
    )


def is_unmade(verb: Token) -> bool:
    """Whether a verb of saying only tells what is to be said, or by whom it should."""
    if verb.pos_ not in VERBAL:
        return False
    if verb.lemma_.lower() in ASKING and (_asks(verb) or _asks_not_to_be_named(verb)):
        return True
    modals = {child.lower_ for child in verb.lefts if child.tag_ == "MD"}
    if modals & REQUIRING:
        return not any(child.lower_ in {"i", "we"} for child in verb.lefts)  # "I must say"
    is_negated = any(child.dep_ == "neg" for child in verb.lefts)
    if modals & ABLE and verb.lemma_.lower() == "show":
        return not is_negated  # what somebody could show is a deed
    if modals & ABLE and not is_negated and not _has_words(verb):
        return verb.lemma_.lower() not in REVEALING
    if modals & PROSPECTIVE and not _has_words(verb):
        return not is_negated
    return is_infinitive(verb) and (bidden(verb) is not None or _is_meant(verb))


def _asks(verb: Token) -> bool:
    """Whether a question follows, which says nothing of how things are ("asked whether it was safe")."""
    return any(
        child.dep_ in CLAUSES and not is_infinitive(child) and child.left_edge.lower_ in QUESTIONS
        for child in verb.rights
    )


def _asks_not_to_be_named(verb: Token) -> bool:
    asked = next((child for child in verb.rights if child.dep_ == "xcomp"), None)
    links = {child.dep_ for child in asked.lefts} if asked is not None else set()
    return {"neg", "auxpass"} <= links


def bidden(verb: Token) -> Token | None:
    """Whom somebody bids say it: the object before an infinitive ("asked the court to order …")."""
    governor = verb.head
    if verb.dep_ != "xcomp" or not is_infinitive(verb) or governor.lemma_.lower() not in BIDDING:
        return None
    asked = child_of(governor, "dobj", "dative")
    return asked if asked is not None and governor.i < asked.i < verb.i else None


def _has_words(verb: Token) -> bool:
    """Whether a whole clause follows or stands before: what "will say" brings is known already."""
    return any(child.dep_ in CLAUSES and not is_infinitive(child) for child in verb.children)


def _is_meant(verb: Token) -> bool:
    governor = verb.head
    if verb.dep_ != "xcomp":
        return False
    word = governor.lower_ if governor.pos_ == "ADJ" else governor.lemma_.lower()
    return word in MEANT or word in MEANT_TO
