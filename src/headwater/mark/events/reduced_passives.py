"""Passives without an auxiliary, as headlines write them: "Two held after raid", "Envoy accused of lying"."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.data.word_lists import word_list
from headwater.mark.events.gaps import has_gap
from headwater.mark.events.headline_passives import is_done_in_headline, is_joined_to_passive
from headwater.mark.events.headline_subjects import is_parted, name_after
from headwater.mark.events.headline_words import has_doer_before, is_past_form, lemmas
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# Verbs that hardly ever stand without an object: where none follows, their subject undergoes them.
ALWAYS_DONE_TO = word_list("reduced_passives.always_done_to")
# Others are done to their subject where one of these follows ("aide held over leak", "city hit by quake").
DONE_BEFORE = {
    **dict.fromkeys(
        "attack beat bite blow crush defeat delay destroy free grip reject rock shake shatter storm strike "
        "surround topple trigger wreck".split(),
        words("by"),
    ),
    "charge": words("with over in after for by as"),
    "clear": words("of by"),
    "find": words("dead guilty alive safe by"),
    "fire": words("as by over after"),
    "fine": words("for over by after"),
    "hit": words("by with"),
    "hold": words("over in after for by without as hostage captive"),
    "hurt": words("in as after when by at during near"),
    **dict.fromkeys("pick choose select tap".split(), words("to as for by")),
    "probe": words("over for by"),
    "question": words("over by about after in"),
    "release": words("on from by after without"),
    "replace": words("by as"),
    "rob": words("of by at in"),
    "seek": words("over by after"),
    "seize": words("by in from after at"),
    "shoot": words("by dead outside near inside"),
    "suspect": words("in of after over"),
    "treat": words("for in at by"),
    "try": words("for by"),
    "want": words("over by for"),
}
# ... and others with these right behind them.
DRIVEN = {
    **dict.fromkeys("kick throw boot chuck hound force order drag".split(), words("out off away")),
    **dict.fromkeys("gun mow cut".split(), words("down")),
    **dict.fromkeys("wipe rule".split(), words("out")),
    "lay": words("off"),
    "lock": words("up"),
    "declare": words("persona personae dead"),
}
# ... and others where they close a headline ("Two dead in raid, driver charged").
DONE_AT_END = words("charge question fine")
# ... and others in titles, where no object follows ("Painting Stolen", "Two Suspects Caught").
DONE_IN_TITLES = words("catch steal sell take set stop stun save restore find")
PAST = frozenset({"VBD", "VBN"})
# What may be done to somebody with a thing beside ("handed a note", "fined ten crowns").
GIVEN = word_list("reduced_passives.given")
HANDED = words("hand fine award grant")  # of these, hardly anybody does them after something was done to her
TELLING = words(
    "report say add announce state note claim tell write warn stress explain declare insist argue"
)
TELLERS = frozenset({"ORG", "PERSON"})
OFFICES = words(
    "service agency ministry office newspaper paper daily broadcaster company spokesman spokeswoman "
    "spokesperson police minister official station magazine site website institute bureau department union "
    "government"
)
# Whoever is said to be so has it done to him ("are still trapped").
HELD_FAST = words("trap strand lock block bury hold cut close shut seal surround")
LINKED = frozenset({"acomp", "oprd", "attr"})
OBJECTS = frozenset({"dobj", "dative", "ccomp", "xcomp", "prt", "attr"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
GOING = words("head bind go come arrive return depart retire age lean sit stand lie rise fall die flee leave")
# Nobody is protested or marched: such a form after a noun is its verb ("Hundreds of monks protested").
UNDONE = GOING | words("protest demonstrate march rally gather riot clash mourn vote rejoice celebrate")
NAMING = frozenset({"NOUN", "PROPN"})
FULL_STOPS = frozenset({".", "!", '"', "”"})
BY_THE_WAY = frozenset({"advmod", "npadvmod", "punct"})
AUXILIARIES = frozenset({"aux", "auxpass"})
AS_OBJECTS = words("as dead guilty alive safe hostage captive")  # what the parser may take for an object
OPENING = words("after as while when before")
MEASURES = frozenset({"DATE", "TIME", "CARDINAL", "PERCENT", "MONEY", "QUANTITY"})


def is_reduced_passive(verb: Token) -> bool:
    """Whether a past form that has a subject, but neither auxiliary nor object, is done to that subject."""
    if verb.pos_ == "PROPN":
        return is_capital_passive(verb)
    if verb.tag_ not in PAST or verb.pos_ != "VERB":
        return False
    children = list(verb.children)
    if is_linked_at_once(verb, children) or is_driven(verb, children) or is_joined_to_passive(verb):
        return True
    return not has_gap(verb) and (is_done_in_headline(verb) or is_done_to_subject(verb, children))


def is_done_to_subject(verb: Token, children: Sequence[Token]) -> bool:
    """Whether a past form alone, or with what follows it, says that it is done to its subject."""
    if any(child.dep_ in AUXILIARIES or is_object(child) for child in children):
        return False
    if not any(child.dep_ in SUBJECTS for child in children) or any(is_judged(child) for child in children):
        return False
    lemma = verb.lemma_.lower()
    if lemma in ALWAYS_DONE_TO:
        return True
    following = [child for child in children if child.i > verb.i and child.dep_ not in BY_THE_WAY]
    telling = next((child for child in following if not is_measure(child)), None)  # "seized upon the day in"
    return telling is not None and telling.lower_ in DONE_BEFORE.get(lemma, ())


def is_capital_passive(verb: Token) -> bool:
    """Whether a participle that a headline's capitals make a name is done to whoever stands before it, and
    not by him ("Three Miners Shot In Raid", "Ada Moll Named Mayor")."""
    if not is_past_form(verb) or not has_doer_before(verb):
        return False
    done = GIVEN if name_after(verb) else ALWAYS_DONE_TO | DONE_BEFORE.keys() | DONE_IN_TITLES
    return not done.isdisjoint(lemmas(verb))


def is_judged(link: Token) -> bool:
    """Whether what is dismissed stands behind what it is called ("dismissed as absurd a charge by Mali")."""
    if link.lower_ != "as" or link.i + 2 >= len(link.doc) or link.nbor(1).dep_ != "amod":
        return False
    between = link.nbor(2)
    return between.dep_ in {"det", "amod"} and between.head == link.nbor(1).head


def is_driven(verb: Token, children: Sequence[Token]) -> bool:
    """Whether a particle says that the subject was driven out or gunned down ("Envoys kicked out")."""
    particles = DRIVEN.get(verb.lemma_.lower(), frozenset())
    if verb.i + 1 >= len(verb.doc) or verb.nbor(1).lower_ not in particles:
        return False
    links = {child.dep_ for child in children}
    return links.isdisjoint(AUXILIARIES | {"dobj", "dative"}) and not links.isdisjoint(SUBJECTS)


def is_linked_at_once(verb: Token, children: Sequence[Token]) -> bool:
    """Whether its preposition follows the participle at once ("Driver charged with theft, fraud")."""
    if verb.i + 1 >= len(verb.doc) or (verb.tag_ != "VBN" and verb.lemma_.lower() not in DONE_AT_END):
        return False
    if verb.nbor(1).lower_ not in DONE_BEFORE.get(verb.lemma_.lower(), ()):
        return False
    links = {child.dep_ for child in children}
    return links.isdisjoint(AUXILIARIES) and not links.isdisjoint(SUBJECTS)


def is_participle(verb: Token) -> bool:
    """Whether a past form describes what undergoes it ("the man held by police", "led away, she wept")."""
    if verb.dep_ == "acl":
        if is_main_verb(verb) or is_told_of_doer(verb):
            return False
        return verb.tag_ in PAST and verb.lemma_.lower() not in UNDONE
    if verb.dep_ in LINKED:
        return verb.tag_ == "VBN" and verb.lemma_.lower() in ALWAYS_DONE_TO | HELD_FAST
    if verb.dep_ != "advcl" or verb.tag_ not in PAST or verb.lemma_.lower() in GOING:
        return False
    return not any(
        child.dep_ in SUBJECTS | AUXILIARIES
        or (child.dep_ == "mark" and verb.tag_ == "VBD")  # "if convicted" is passive
        or is_object(child)
        for child in verb.children
    )


def is_main_verb(verb: Token) -> bool:
    """Whether a past form hung on a noun as a participle is the verb of its sentence: the noun has none else
    ("The union, which met on Monday, called on the mayor to resign.")."""
    noun = verb.head
    if noun.head is not noun or noun.pos_ not in NAMING or verb.sent[-1].text not in FULL_STOPS:
        return False
    has_later = any(
        child.pos_ == "VERB" and child.tag_ in PAST and child.i > verb.i for child in noun.children
    )
    return not has_later and not any(child.dep_ in {"agent", "auxpass"} for child in verb.children)


def is_told_of_doer(verb: Token) -> bool:
    """Whether a form hung on a noun as a participle is what somebody did: it has a subject or an object of
    its own, or is a verb of saying ("on charges he killed her", "Ada Moll, the envoy, called it absurd",
    "they met, the agency reported")."""
    links = {child.dep_ for child in verb.children}
    lemma = verb.lemma_.lower()
    if "nsubj" in links:
        return True
    if "dobj" in links and lemma not in GIVEN | ALWAYS_DONE_TO:
        return not any(child.dep_ == "dobj" and child.ent_type_ in MEASURES for child in verb.children)
    is_teller = verb.head.ent_type_ in TELLERS or verb.head.lemma_.lower() in OFFICES
    return lemma in TELLING and is_teller and links.isdisjoint({*OBJECTS, "acomp", "oprd", "agent", "advcl"})


def is_joined_participle(verb: Token) -> bool:
    """Whether a participle shares the auxiliary of the one it is joined to ("was booked and released")."""
    lemma = verb.lemma_.lower()
    is_form = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and can_be_participle(lemma, verb))
    if verb.dep_ != "conj" or not is_form or lemma in UNDONE:
        return False
    if any(child.dep_ in SUBJECTS | AUXILIARIES for child in verb.children):
        return False
    return any(child.dep_ == "auxpass" for child in verb.head.children) or is_participle(verb.head)


def can_be_participle(lemma: str, verb: Token) -> bool:
    """Whether a form taken for a past tense may be a participle: it lacks the object that it would need."""
    has_object = any(child.dep_ == "dobj" for child in verb.children)
    return lemma in HANDED if has_object else lemma in ALWAYS_DONE_TO | DONE_BEFORE.keys()


def is_object(child: Token) -> bool:
    """Whether a word undergoes the verb, before it or after."""
    if child.dep_ not in OBJECTS or is_parted(child):
        return False
    is_bare = not any(word.dep_ in SUBJECTS | {"det", "poss"} for word in child.children)
    is_state = child.lower_ in AS_OBJECTS and is_bare  # "held hostage", but "killed a hostage"
    return not is_state  # "found two women dead" has an object, "found dead" has none


def clipped_subject(verb: Token) -> Token | None:
    """Whom a headline's clause without auxiliary is about: "after sister murdered", "as activist jailed".

    Parsers take the conjunction for a preposition and give the verb the subject of the clause before.
    """
    closing = closing_subject(verb)
    if closing is not None:
        return closing
    if verb.tag_ not in PAST or verb.lemma_.lower() not in ALWAYS_DONE_TO or verb.i == verb.sent.start:
        return None
    word = verb.nbor(-1)
    while word.dep_ == "conj" and word.head is not word:
        word = word.head
    if word.dep_ != "pobj" or word.head.lower_ not in OPENING or verb.head == word:
        return None
    is_full = verb.sent[-1].text == "." or any(
        child.dep_ in AUXILIARIES or is_object(child) for child in verb.children
    )
    return None if is_full else word


def closing_subject(verb: Token) -> Token | None:
    """Whom the participle that closes a headline is about: "Two dead in raid, driver charged"."""
    if verb.tag_ not in PAST or verb.i == verb.sent.start or not closes(verb):
        return None
    lemma = verb.lemma_.lower()
    if lemma not in DONE_AT_END and (verb.tag_ != "VBN" or lemma not in DONE_BEFORE):
        return None
    before = verb.nbor(-1)
    is_bare = not any(child.dep_ in AUXILIARIES for child in verb.children)
    return before if is_bare and before.pos_ in {"NOUN", "PROPN", "NUM"} else None


def closes(verb: Token) -> bool:
    """Whether a verb is the last word of a sentence that no full stop ends."""
    last = verb.sent[-1]
    while last.i > verb.i and last.is_punct and last.text != ".":
        last = last.nbor(-1)
    return last == verb


def is_measure(link: Token) -> bool:
    """Whether a preposition only says by how much or by when ("beat by three goals", "hit by Monday")."""
    return any(child.ent_type_ in MEASURES or child.like_num for child in link.children)


def is_attribute(verb: Token) -> bool:
    """Whether a participle stands before what undergoes it ("stores seized goods")."""
    if verb.dep_ != "amod" or verb.tag_ != "VBN" or verb.lemma_.lower() in UNDONE:
        return False
    return verb.i == verb.sent.start or verb.nbor(-1).pos_ != "PROPN"
