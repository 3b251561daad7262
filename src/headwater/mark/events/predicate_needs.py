"""What an ambiguous predicate needs around it before it means an event."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from headwater.data.word_lists import word_list
from headwater.mark.events.banishing import is_accredited
from headwater.mark.events.doers import ARMED, is_by_body, is_by_civilians, is_mutual
from headwater.mark.events.event_lexicon import Need
from headwater.mark.events.reduced_passives import closing_subject, is_participle, is_reduced_passive
from headwater.mark.events.vehicles import doers_of, is_by_arms, is_by_troops, is_by_vehicle
from headwater.mark.events.verbs_astray import is_bringing, undergone_astray
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

OBJECTS = frozenset({"dobj", "dative", "nsubjpass"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "dobj"})
COMPLETING = OBJECTS - {"nsubjpass"} | {"ccomp", "xcomp", "prt", "attr", "acomp", "oprd"}
PARTY_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
PLACE_ENTITIES = frozenset({"GPE", "LOC", "FAC"})
PERSONAL = words("he she they we him her them me us you himself herself themselves who whom")
PEOPLE = word_list("predicate_needs.people")
PLACES = word_list("predicate_needs.places")
PLACE_LINKS = words("to into in from for at through across toward towards onto off near out via over")
# Those whose journeys are visits.
OFFICES = word_list("predicate_needs.offices")
WHITHER = words("to in for")
TOWNS = frozenset({"GPE", "NORP"})  # the recogniser takes little-known towns for peoples
PLACE_ADVERBS = words("home abroad overseas ashore there back")
LANDS = frozenset({"GPE", "LOC"})  # the recogniser takes little-known states for lands
# Whose protest is a note, not a march.
GOVERNMENTS = words("government ministry kremlin cabinet embassy parliament")
CROWDS = words(
    "thousand hundred dozen people crowd demonstrator protester protestor marcher million rioter mob"
)
MACHINES = words("plane warplane jet aircraft helicopter warship tank")
# What a crowd comes together for.
DEMANDS = words(
    "demand protest denounce call oppose condemn urge support demonstrate commemorate press show reject "
    "express voice vent mourn honour honor pressure"
)
ANSWERING = words("answer choose comment describe elaborate estimate explain name rate respond say")
FINITE_FORMS = words("are were am have do")
SEVERAL = words("police staff people crew majority number couple half rest")  # one word, many persons
THIRD = words("he she it")
NOUN_LINKS = words("of by between with against to from on over for at about into")
SPECIFYING = frozenset({"compound", "amod", "nmod"})


def has_object(token: Token) -> bool:
    """Whether a verb has an object, or is a participle of what it describes."""
    is_joined = token.dep_ == "conj"  # "they were held and were freed": the second has no subject of its own
    return (
        describes(token)
        or any(child.dep_ in OBJECTS or (is_joined and child.dep_ == "auxpass") for child in token.children)
        or is_reduced_passive(token)
        or any(child.dep_ == "agent" for child in token.children)
        or is_lent_subject(token)
        or shares_object(token)
        or is_bringing(token)
        or bool(undergone_astray(token))
    )


def shares_object(token: Token) -> bool:
    """Whether what a verb is done to stands behind the next ("struck and killed a miner")."""
    return any(word.ent_type_ != "QUANTITY" for word in shared_with(token))


def shared_with(token: Token) -> list[Token]:
    """The objects of the verb right after the one that is joined to it."""
    mates = (child for child in token.children if child.dep_ == "conj" and child.i == token.i + 2)
    alike = (mate for mate in mates if mate.tag_ == token.tag_)
    return [word for mate in alike for word in mate.children if word.dep_ == "dobj"]


def is_lent_subject(token: Token) -> bool:
    """Whether a passive has its subject from another clause ("asked to be named", "was cuffed and led")."""
    if token.tag_ != "VBN" or any(child.dep_ in SUBJECTS for child in token.children):
        return False
    if any(child.dep_ == "auxpass" for child in token.children):
        return True
    return token.dep_ == "conj" and any(child.dep_ == "auxpass" for child in token.head.children)


def has_no_object(token: Token) -> bool:
    """Whether a verb stands without any object."""
    return not has_object(token)


def stands_alone(token: Token) -> bool:
    """Whether neither an object nor a clause nor a particle completes a verb ("the raid began at noon")."""
    return token.dep_ != "prep" and not any(child.dep_ in COMPLETING for child in token.children)


def has_actor(token: Token) -> bool:
    """Whether the object is somebody."""
    objects = OBJECTS | {"nsubj"} if is_reduced_passive(token) else OBJECTS
    if describes(token):
        return not is_common_thing(token.head)
    if token.dep_ in {"amod", "compound"} and token.tag_ == "VBN":
        return is_somebody(token.head)  # "a fired accountant", "Fired Accountant Held"
    if token.pos_ == "PROPN" and is_reduced_passive(token):
        return is_somebody(token.nbor(-1))  # "Suspect Caught in Raid"
    if is_lent_subject(token):
        return True
    closing = closing_subject(token)
    if closing is not None:
        return is_somebody(closing)
    if any(is_somebody(word) for word in undergone_astray(token)):
        return True
    return any(
        child.dep_ in objects and (is_somebody(child) or is_bare_name(child))
        for child in (*token.children, *shared_with(token))
    )


def has_place(token: Token) -> bool:
    """Whether the verb says from where or to where."""
    return any(is_whereabouts(child) for child in token.children)


def has_clause(token: Token) -> bool:
    """Whether a clause completes the predicate ("agreed to pay", "committed to paying")."""
    return any(child.dep_ in {"ccomp", "xcomp"} or is_to_doing(child) for child in token.children)


def is_to_doing(link: Token) -> bool:
    """Whether "to" leads to what somebody does."""
    return link.dep_ == "prep" and link.lower_ == "to" and any(word.dep_ == "pcomp" for word in link.children)


def has_bidding(token: Token) -> bool:
    """Whether a clause says what should be, not what is ("insisted that Mali leave", "asked it to leave")."""
    clauses = [child for child in token.children if child.i > token.i]
    return any((child.dep_ == "ccomp" and is_subjunctive(child)) or is_asked_of(child) for child in clauses)


def is_asked_of(deed: Token) -> bool:
    """Whether an infinitive is what somebody is to do, not what is to be answered ("asked how to vote")."""
    if deed.dep_ not in {"xcomp", "ccomp", "advcl"} or deed.tag_ != "VB" or deed.lemma_ in ANSWERING:
        return False
    is_open = any(child.tag_ in {"WP", "WRB", "WDT"} for child in deed.children)
    return not is_open and any(child.lower_ == "to" and child.dep_ == "aux" for child in deed.children)


def is_subjunctive(verb: Token) -> bool:
    """Whether a clause has a bare verb ("that he leave", "that he be freed"), whatever the tagger says."""
    auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    first = auxiliaries[0] if auxiliaries else verb
    if first.tag_ != "VBP" or first.i == first.sent.start or first.lower_ in FINITE_FORMS:
        return first.tag_ == "VB"
    before = first.nbor(-1)
    return before.head == verb and before.dep_ == "nsubj" and is_one(before)


def is_one(subject: Token) -> bool:
    """Whether a subject asks for a verb in "-s"."""
    is_single = (subject.tag_ in {"NNP", "NN"} and subject.lower_ not in SEVERAL) or subject.lower_ in THIRD
    return is_single and not any(child.dep_ in {"cc", "conj"} for child in subject.children)


def has_argument(token: Token) -> bool:
    """Whether a noun says whose or of what it is, or a verb carries it."""
    return any(
        child.dep_ == "poss"
        or (child.dep_ == "prep" and child.lower_ in NOUN_LINKS)
        or (child.dep_ in SPECIFYING and child.ent_type_ in PARTY_ENTITIES)
        or child.dep_ in {"acl", "relcl"}
        for child in token.children
    )


def describes(token: Token) -> bool:
    """Whether a participle stands after, or before, the noun that undergoes it."""
    return token.dep_ == "acl" and (token.tag_ == "VBN" or (token.tag_ == "VBD" and is_participle(token)))


def is_somebody(token: Token) -> bool:
    """Whether a word can stand for a person or a body: a name, a pronoun of persons, a word for people."""
    return bool(
        token.ent_type_ in PARTY_ENTITIES or token.lower_ in PERSONAL or token.lemma_.lower() in PEOPLE
    )


def is_bare_name(token: Token) -> bool:
    """Whether a word is a name that the recogniser does not know, without an article ("Orr was held")."""
    is_name = token.tag_ == "NNP" and not token.ent_type_ and token.text[:1].isupper()
    is_amid_text = token.i > token.sent.start and token.sent[-1].text == "."
    return is_name and is_amid_text and not any(child.tag_ == "DT" for child in token.children)


def is_person(token: Token) -> bool:
    """Whether a word names a person, or people."""
    return token.ent_type_ == "PERSON" or token.lemma_.lower() in PEOPLE


def is_common_thing(token: Token) -> bool:
    """Whether a word in small letters is no word for people ("votes cast"), nor what such a word is told by
    ("mayor in fraud case held")."""
    is_told_by = token.dep_ == "pobj" and is_somebody(token.head.head)
    return token.pos_ == "NOUN" and not (is_somebody(token) or is_told_by or token.like_num)


def is_whereabouts(token: Token) -> bool:
    """Whether a complement of a verb names a place."""
    if token.dep_ == "prep" and token.lower_ in PLACE_LINKS:
        return any(is_place(child) for child in token.children)
    if token.dep_ == "dobj":
        return is_place(token)
    return token.dep_ == "advmod" and token.lower_ in PLACE_ADVERBS


def has_official(token: Token) -> bool:
    """Whether somebody in office travels to a state or a town."""
    return any(holds_office(subject) for subject in travellers(token)) and any(
        place.ent_type_ in TOWNS
        for child in token.children
        if child.dep_ == "prep" and child.lower_ in WHITHER
        for place in child.children
    )


def travellers(verb: Token) -> list[Token]:
    """Who goes; of a joined verb the subject of the one before, of "he" who said that he would."""
    subjects = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    is_lent = verb.dep_ == "conj" and not subjects
    again = person_before(subjects)
    if again is not None:
        return [again]
    if is_lent or (verb.dep_ == "ccomp" and any(subject.lower_ in THIRD for subject in subjects)):
        return [child for child in verb.head.children if child.dep_ == "nsubj"]
    return subjects


def person_before(subjects: list[Token]) -> Token | None:
    """Whom "he" or "she" means at the start of a sentence: the subject of the one before, where that is told
    with its office ("Prime Minister Moll resigned. She will travel to Lima")."""
    start = subjects[0].sent.start if subjects else 0
    if start == 0 or subjects[0].lower_ not in {"he", "she"} or subjects[0].i > start + 1:
        return None
    before = subjects[0].doc[start - 1].sent.root
    return next((child for child in before.children if child.dep_ == "nsubj"), None)


def holds_office(token: Token) -> bool:
    """Whether a noun is an office, or a name stands after one."""
    beside = [child for child in token.children if child.dep_ in {"compound", "appos", "nmod"}]
    return any(word.lemma_.lower() in OFFICES for word in (token, *beside))


def has_officer(token: Token) -> bool:
    """Whether it is done to somebody in office ("sacked her minister of labour")."""
    return any(child.dep_ in OBJECTS and holds_office(child) for child in token.children)


def has_state(token: Token) -> bool:
    """Whether a state, or its government, does it."""
    clause = token.head if token.dep_ == "xcomp" else token  # "Mali is to give"
    subjects = [child for child in clause.children if child.dep_ == "nsubj"]
    return any(child.ent_type_ in LANDS or child.lemma_.lower() in GOVERNMENTS for child in subjects)


def has_envoy(token: Token) -> bool:
    """Whether it is done to somebody accredited by another state."""
    return any(child.dep_ in OBJECTS and is_accredited(child) for child in token.children)


def is_together(token: Token) -> bool:
    """Whether several named ones do it with one another ("Moll and Karsten discussed the truce")."""
    things = [child for child in token.children if child.dep_ == "dobj"]
    if any(other.ent_type_ in PARTY_ENTITIES for thing in things for other in partners_of(thing)):
        return True
    subjects = [child for child in token.children if child.dep_ == "nsubj"]
    return any(
        subject.ent_type_ in PARTY_ENTITIES and any(mate.dep_ == "conj" for mate in subject.children)
        for subject in subjects
    )


def partners_of(thing: Token) -> list[Token]:
    """With whom a thing is, as parsers hang that ("discussed the truce with Moll")."""
    links = [child for child in thing.children if child.dep_ == "prep" and child.lower_ == "with"]
    return [child for link in links for child in link.children if child.dep_ == "pobj"]


def is_demanding(token: Token) -> bool:
    """Whether people do it for what they want ("marched through the town to demand a vote")."""
    clauses = [child for child in token.children if child.dep_ in {"advcl", "xcomp"}]
    return any(clause.lemma_ in DEMANDS and clause.tag_ in {"VB", "VBG"} for clause in clauses)


def is_by_crowd(token: Token) -> bool:
    """Whether many people do it, who bear no arms ("thousands marched through the capital")."""
    return any(is_crowd(child) for child in token.children if child.dep_ == "nsubj")


def is_crowd(subject: Token) -> bool:
    """Whether a word, or those of whom it is a number, means many people."""
    if subject.lemma_.lower() in CROWDS:
        parts = (child for link in subject.children if link.lower_ == "of" for child in link.children)
        return not any(part.lemma_.lower() in ARMED or is_common_thing(part) for part in parts)
    is_several = subject.tag_ in {"NNS", "NNPS"} and any(child.dep_ == "nummod" for child in subject.children)
    lemma = subject.lemma_.lower()
    return is_several and (lemma in PEOPLE - ARMED or lemma.endswith("ist"))


def is_by_armed(token: Token) -> bool:
    """Whether police or soldiers do it to something ("guards beat miners", "was stopped by police")."""
    return any(doer.lemma_.lower() in ARMED | MACHINES for doer in doers_of(token)) and has_object(token)


def is_by_person(token: Token) -> bool:
    """Whether a person does it, or it befalls one ("a climber fell")."""
    subjects = [child for child in token.children if child.dep_ == "nsubj"]
    return any(is_person(subject) for subject in subjects) and stands_alone(token)


def has_appeal(token: Token) -> bool:
    """Whether it is said who should do something ("called for the mayor to resign")."""
    return any(is_appeal(child) for child in token.children)


def is_appeal(clause: Token) -> bool:
    """Whether a clause tells what somebody should do: "for" with an infinitive."""
    if clause.dep_ not in {"advcl", "ccomp", "xcomp", "acl", "relcl"} or clause.tag_ != "VB":
        return False
    return any(child.dep_ == "mark" and child.lower_ == "for" for child in clause.children)


def is_place(token: Token) -> bool:
    """Whether a word names a place."""
    return bool(token.ent_type_ in PLACE_ENTITIES or token.lemma_.lower() in PLACES)


CHECKS: Mapping[Need, Callable[[Token], bool]] = {
    "object": has_object,
    "no-object": has_no_object,
    "alone": stands_alone,
    "actor": has_actor,
    "place": has_place,
    "clause": has_clause,
    "argument": has_argument,
    "official": has_official,
    "bidding": has_bidding,
    "state": has_state,
    "envoy": has_envoy,
    "together": is_together,
    "demanding": is_demanding,
    "appeal": has_appeal,
    "vehicle": is_by_vehicle,
    "arms": is_by_arms,
    "troops": is_by_troops,
    "crowd": is_by_crowd,
    "police": is_by_armed,
    "person": is_by_person,
    "civilians": is_by_civilians,
    "body": is_by_body,
    "office": has_officer,
    "mutual": is_mutual,
}
