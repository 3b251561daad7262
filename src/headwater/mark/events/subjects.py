"""Who does what a verb tells, and who undergoes it, as its subject, also where another clause lends it."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.events.arguments import RELATIVES, antecedent, possessors_of, prepositional
from headwater.mark.events.finite_plurals import doer_before
from headwater.mark.events.headline_subjects import name_before, repaired
from headwater.mark.events.headline_topics import headline_topic
from headwater.mark.events.predicate_needs import is_person
from headwater.mark.events.reduced_passives import (
    clipped_subject,
    is_attribute,
    is_joined_participle,
    is_main_verb,
    is_participle,
    is_reduced_passive,
)
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

SUBJECTS = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
# Whose it is, or of whom it is, underwent these, whatever their type.
SUFFERED = word_list("subjects.suffered")
# Done to persons, so that a participle of these is said of the person before it rather than of a thing.
DONE_TO_PERSONS = words(
    "accuse acquit arraign arrest beat charge convict detain extradite hold imprison indict injure jail "
    "kidnap kill murder rape sentence shoot stab suspect try wound abduct"
)
NEAR_PERSONS = words("of for against by on")
PERCEIVING = words("see watch hear feel notice observe let make have help")
CALLING = words("call appeal plead shout signal rely press wait")
# After these and a preposition, the object does what follows ("accused her of selling").
OBJECT_CONTROL = words("of from for into with over")
# ... whoever that is: "accused the port authority of sending them".
BLAMING = words(
    "accuse suspect convict acquit blame criticise criticize praise thank commend condemn forgive"
)
SAYING = words("say believe think allege claim suspect know fear hope describe")
HELPING = frozenset({"aux", "auxpass", "nsubj", "nsubjpass"})
PARTIES = frozenset({"GPE", "ORG", "PERSON", "NORP"})
# What these do, those do who make them.
RULES = words("law bill act decree order rule resolution regulation ordinance edict statement letter motion")
# By these something is done, without an article.
MEANS = words(
    "telephone phone video letter email e-mail mail post radio fax satellite car train bus boat ship plane "
    "air sea land road rail bicycle helicopter foot hand"
)
LISTED_WITHIN = 5  # words of the name that a headline lists first
MAX_DEPTH = 6  # clauses; deeper governors were parse errors on the pages measured


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject undergoes it."""
    return (
        is_attribute(verb)
        or is_participle(verb)
        or is_joined_participle(verb)
        or is_reduced_passive(verb)
        or clipped_subject(verb) is not None
        or any(
            child.dep_ in {"auxpass", "nsubjpass"} or (child.dep_ == "agent" and not is_no_agent(child))
            for child in verb.children
        )
    )


def is_no_agent(agent: Token) -> bool:
    """Whether "by" says by what means, not by whom ("spoke by telephone"), or whose the object before it is
    ("broke up a march by students")."""
    if any(child.lemma_.lower() in MEANS and not child.n_lefts for child in agent.children):
        return True
    return any(
        child.dep_ in {"dobj", "npadvmod"}
        and child.tag_ in {"NN", "NNS"}
        and child.ent_type_ not in {"DATE", "TIME", "CARDINAL", "QUANTITY"}
        and agent.head.i < child.i < agent.i
        for child in agent.head.children
    )


def agents_of(verb: Token) -> list[Token]:
    """The "by" of a passive."""
    is_reduced = is_reduced_passive(verb)
    own = [
        child
        for agent in verb.children
        if agent.dep_ == "agent" or (is_reduced and agent.dep_ == "prep" and agent.lower_ == "by")
        for child in agent.children
        if child.dep_ == "pobj"
    ]
    return own or [doer for mate in joined_participles(verb) for doer in agents_of(mate)]


def joined_participles(verb: Token) -> list[Token]:
    """The participle joined to a passive, under its auxiliary ("was struck and killed by a driver")."""
    return [
        child
        for child in verb.children
        if child.dep_ == "conj" and child.tag_ == "VBN" and not any(w.dep_ in HELPING for w in child.children)
    ]


def undergoers_of(verb: Token, depth: int = 0) -> list[Token]:
    """The subject of a passive, found through coordination and relative clauses."""
    clipped = clipped_subject(verb)
    if clipped is not None:
        return [clipped]
    if is_attribute(verb):
        return [verb.head]
    if verb.dep_ == "advcl" and any(child.dep_ == "mark" and child.lower_ == "as" for child in verb.lefts):
        return [child for child in verb.children if child.dep_ in PASSIVE_SUBJECTS]  # "as promised"
    is_reduced = is_reduced_passive(verb)
    wanted = PASSIVE_SUBJECTS | SUBJECTS if is_reduced else PASSIVE_SUBJECTS
    own = [antecedent(child) for child in verb.children if child.dep_ in wanted and not is_topic(child)]
    own = own[-1:] if is_reduced else own  # of two, the first is what a headline told before
    own = own or inverted_subjects(verb)
    if verb.pos_ == "PROPN":
        own = own or named_before(verb)
    if own or depth > MAX_DEPTH:
        return own
    return governing_subject(verb, depth)


def subjects_of(verb: Token, depth: int = 0) -> list[Token]:
    """The subject of a clause, also where another clause lends it."""
    seen = watched(verb)
    if seen:
        return seen
    own = [antecedent(child) for child in verb.children if child.dep_ in SUBJECTS and not is_topic(child)]
    own = [one for subject in own for one in (called_so(subject) or [subject])]
    if own and own[-1].dep_ == "csubj" and own[-1].tag_ != "VBG":
        return []  # nobody: "what she knew angered them"
    own = own[-1:]  # of two, the first is a dateline: "LIMA, May 3 — Norway agreed"
    own = [one for subject in own for one in repaired(subject, verb)]
    own += [partner for subject in own for partner in listed_before(subject)]
    if verb.pos_ == "PROPN":
        own = own or named_before(verb)
    own = own or subjects_astray(verb)
    if verb.tag_ == "NNS" and not own:
        doer = doer_before(verb)
        own = [doer] if doer is not None else []
    if own or depth > MAX_DEPTH:
        return own
    return described_aside(verb) or governing_subject(verb, depth)


def named_before(verb: Token) -> list[Token]:
    """Who stands before a headline's verb that is parsed as the end of a name, or as a part of one."""
    parts = [child for child in verb.children if child.dep_ == "compound" and child.i < verb.i]
    return parts[-1:] or name_before(verb)


def called_so(gerund: Token) -> list[Token]:
    """Who is told by a participle that the parser takes for a doing ("Sulking Norland has hit back")."""
    if gerund.dep_ != "csubj" or gerund.i != gerund.sent.start:
        return []
    return [
        child
        for child in gerund.children
        if child.dep_ == "dobj" and child.pos_ == "PROPN" and child.n_lefts == 0
    ]


def subjects_astray(verb: Token) -> list[Token]:
    """Who stands where the parser hangs nobody on the verb: on its auxiliary ("the police has on Monday
    arrested two"), or on the day that opens the sentence ("On 15 May the mayor, Ada Moll, received them")."""
    helped = [
        subject
        for helper in verb.children
        if helper.dep_ == "aux"
        for subject in helper.children
        if subject.dep_ in SUBJECTS
    ]
    return helped or [
        named
        for link in verb.children
        if link.dep_ == "prep" and link.left_edge.i == verb.sent.start
        for day in link.children
        if day.ent_type_ == "DATE"
        for named in day.children
        if named.dep_ == "appos" and day.i < named.i < verb.i
    ]


def is_topic(subject: Token) -> bool:
    """Whether a word before a colon only says what a headline is about ("Ada Moll: two held")."""
    return subject.i + 1 < len(subject.doc) and subject.nbor(1).text == ":"


def inverted_subjects(verb: Token) -> list[Token]:
    """Who stands behind the auxiliary of a participle that opens the sentence ("Also hurt were two boys")."""
    return [
        subject
        for child in verb.children
        if child.dep_ == "auxpass" and child.i > verb.i
        for subject in child.children
        if subject.dep_ in {"attr", "nsubj"} and subject.i > child.i
    ]


def watched(verb: Token) -> list[Token]:
    """Whom somebody sees or lets do it ("watched his brother fall"), where the parser tears the two apart."""
    if verb.i == verb.sent.start:
        return []
    before = verb.nbor(-1)
    if verb.tag_ == "VBG":  # "watched film showing", parsed as one word
        return [before] if verb.dep_ == "xcomp" and before.dep_ == "compound" and before.head == verb else []
    is_seen = verb.tag_ == "VB" and before.dep_ == "dobj" and before.head.lemma_ in PERCEIVING
    return [before] if is_seen and before.head != verb.head else []


def listed_before(subject: Token) -> list[Token]:
    """Who opens a headline before a comma: "Norland, Sudmark agree", "Guards, miners clash"."""
    comma = subject.left_edge.i - 1
    first = subject.sent.start
    if (
        subject.head.tag_ != "VBP"
        or not first < comma < first + LISTED_WITHIN
        or subject.doc[comma].text != ","
    ):
        return []
    before = subject.doc[comma - 1]
    is_headline = subject.sent[-1].text != "."
    is_party = before.ent_type_ in PARTIES or is_person(before)
    return [before] if is_headline and is_party and before.left_edge.i == first else []


def governing_subject(verb: Token, depth: int) -> list[Token]:
    """Who is understood as subject: that of the verb or clause above, or the noun described."""
    governor = verb.head
    if is_stranded(verb):
        return [subject for mate in mates_of(verb) for subject in any_subject(mate, depth + 1)]
    if verb.dep_ in {"acl", "relcl"}:
        return described_subject(verb, governor, depth)
    if is_hung_too_low(verb, governor):
        governor = governor.head
    if verb.dep_ == "pcomp" or governor.pos_ == "ADP":
        blamed = those_blamed(governor)
        if blamed:
            return blamed
        governor = governor.head
    if governor.pos_ == "ADJ":
        governor = governor.head  # "is about to leave"
    if verb.dep_ == "pcomp" and governor.pos_ == "NOUN":
        return those_behind(governor, depth)
    if governor.pos_ not in {"VERB", "AUX"}:
        return possessors_of(governor) if governor.pos_ == "NOUN" else []
    if verb.dep_ == "advcl" and verb.tag_ == "VB" and is_paying(governor):
        return receivers(governor) or any_subject(governor, depth + 1)
    if verb.dep_ == "xcomp":
        objects = receivers(governor) or objects_before(verb, governor)
        objects = objects or called_upon(governor)
        if objects:
            return objects
    return any_subject(governor, depth + 1)


def is_hung_too_low(verb: Token, governor: Token) -> bool:
    """Whether a verb goes with the one over its governor: "ordered them to leave, hitting back", "ordered
    them to leave and recalled its envoy", "stopped them from boarding and seizing it"."""
    is_joined = verb.dep_ == "conj" and verb.tag_ == "VBG" and governor.pos_ == "NOUN"
    is_past_mate = verb.dep_ == "conj" and verb.tag_ in {"VBD", "VBZ"} and verb.lower_ != verb.lemma_
    is_under = governor.dep_ in {"xcomp", "advcl"} and any(child.tag_ == "TO" for child in governor.children)
    return is_joined or (is_past_mate and is_under) or is_set_off(verb, governor)


def is_set_off(verb: Token, infinitive: Token) -> bool:
    """Whether a comma parts a participle from the infinitive that the parser hangs it on."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or infinitive.dep_ != "xcomp" or infinitive.tag_ != "VB":
        return False
    is_told = any(child.dep_ == "dobj" for child in infinitive.head.children)
    return is_told and verb.left_edge.i > infinitive.i and verb.left_edge.nbor(-1).text == ","


def described_aside(verb: Token) -> list[Token]:
    """The noun that does it where its clause only tells who says so ("a man who they say fled")."""
    saying = verb.head
    if verb.dep_ not in {"ccomp", "xcomp"} or saying.dep_ != "relcl" or saying.lemma_ not in SAYING:
        return []
    subjects = [child.lower_ for child in saying.children if child.dep_ == "nsubj"]
    return [saying.head] if len(subjects) > 1 and not RELATIVES.isdisjoint(subjects) else []


def is_stranded(verb: Token) -> bool:
    """Whether a bare verb is hung on a noun: "can take control of computers, steal data and ..."."""
    return (
        verb.tag_ == "VB"
        and verb.dep_ in {"amod", "conj", "compound"}
        and verb.head.pos_ in {"NOUN", "PROPN"}
    )


def mates_of(verb: Token) -> list[Token]:
    """The bare verb of the clause in which a stranded one goes on, if there is one."""
    above = next((word for word in verb.ancestors if word.pos_ == "VERB"), None)
    return [above] if above is not None and above.tag_ == "VB" and above.i < verb.i else []


def those_behind(noun: Token, depth: int) -> list[Token]:
    """Who does what hangs on a noun: whose it is, who undergoes it, else the subject of its clause."""
    found = possessors_of(noun)
    if noun.lemma_.lower() in SUFFERED:
        found = found or prepositional(noun, {"of"})
    word = noun
    for _ in range(MAX_DEPTH):
        if found or word.dep_ not in {"pobj", "prep", "dobj"}:
            return found
        word = word.head
        if word.pos_ in {"VERB", "AUX"}:
            return punished(word) or any_subject(word, depth + 1)
    return found


def punished(verb: Token) -> list[Token]:
    """Whom somebody punishes for what hangs on its measure ("jailed two men for a year for stealing")."""
    if is_passive(verb) or verb.lemma_ not in DONE_TO_PERSONS | {"fine"}:
        return []
    return [child for child in verb.children if child.dep_ == "dobj" and is_person(child)]


def those_blamed(link: Token) -> list[Token]:
    """Who does what a preposition tells of the object: "accused her of selling", "barred him from voting"."""
    verb = link.head
    if link.lower_ not in OBJECT_CONTROL or verb.pos_ != "VERB":
        return []
    return [
        child
        for child in verb.children
        if child.dep_ in {"dobj", "nsubjpass"}
        and (child.pos_ in {"PROPN", "PRON"} or is_person(child) or verb.lemma_ in BLAMING)
    ]


def called_upon(verb: Token) -> list[Token]:
    """Whom a verb calls on to do it ("called on the mayor to resign", "appealed to them to stop")."""
    return prepositional(verb, {"on", "upon", "to", "for"}) if verb.lemma_ in CALLING else []


def described_subject(verb: Token, noun: Token, depth: int) -> list[Token]:
    """Who does what is said of a noun: the noun itself, or whose decision "to leave" it is."""
    if verb.dep_ == "relcl":
        return receivers(noun.head) if verb.tag_ == "VB" and is_paying(noun.head) else []
    if verb.tag_ in {"VBG", "VBN"} or is_main_verb(verb):
        decreeing = those_who_decree(verb, noun, depth)
        return decreeing or among_whom(noun) or [told_of(verb, noun) or noun]
    governor = noun.head.head if noun.dep_ == "pobj" else noun.head
    is_within = noun.dep_ in {"dobj", "pobj", "attr"} and governor.pos_ in {"VERB", "AUX"}
    owners = possessors_of(noun) or prepositional(noun, {"by", "of", "from"})
    owners = owners or (receivers(governor) if noun.dep_ == "dobj" else [])
    return owners or (any_subject(governor, depth + 1) if is_within else [])


def objects_before(infinitive: Token, verb: Token) -> list[Token]:
    """Whom a verb has do what follows: its objects before that ("began to leave, a guard said")."""
    return [child for child in verb.children if child.dep_ == "dobj" and child.i < infinitive.i]


def is_paying(verb: Token) -> bool:
    """Whether what somebody gives is money, with which the receiver is to do something."""
    things = [child for child in verb.children if child.dep_ == "dobj"]
    return any(thing.ent_type_ == "MONEY" or thing.lemma_ in {"money", "cash", "fund"} for thing in things)


def receivers(verb: Token) -> list[Token]:
    """To whom something is given, who is to do with it what follows ("gave Mali money to buy rails")."""
    return [child for child in verb.children if child.dep_ == "dative" and child.pos_ != "ADP"]


def those_who_decree(verb: Token, noun: Token, depth: int) -> list[Token]:
    """Who does what a rule does: whose it is, or who makes it ("parliament passed a law banning imports")."""
    if verb.tag_ != "VBG" or noun.lemma_.lower() not in RULES:
        return []
    owners = possessors_of(noun) or prepositional(noun, {"by", "of", "from"})
    is_made = noun.dep_ == "dobj" and noun.head.pos_ == "VERB"
    return owners or (any_subject(noun.head, depth + 1) if is_made else [])


def among_whom(noun: Token) -> list[Token]:
    """Who is said to be among several ("Ada Moll was among those held", "among those held was Ada Moll")."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "among" or noun.head.head.lemma_ != "be":
        return []
    return [child for child in noun.head.head.children if child.dep_ in {"nsubj", "attr"}]


def told_of(verb: Token, noun: Token) -> Token | None:
    """The person right before a participle that the parser hangs on a thing ("a hearing for Moll, held")."""
    if is_person(noun) or noun.ent_type_ in PARTIES or verb.lemma_.lower() not in DONE_TO_PERSONS:
        return None
    for word in reversed(prepositional(noun, NEAR_PERSONS)):
        between = verb.doc[word.right_edge.i + 1 : verb.i]
        is_somebody = is_person(word) or word.ent_type_ == "ORG"  # a name that the parser does not know
        if word.i < verb.i and is_somebody and all(token.is_punct for token in between):
            return word
    return headline_topic(noun) if verb.sent[-1].text != "." else None


def any_subject(verb: Token, depth: int) -> list[Token]:
    """The grammatical subject, active or passive."""
    return undergoers_of(verb, depth) if is_passive(verb) else subjects_of(verb, depth)
