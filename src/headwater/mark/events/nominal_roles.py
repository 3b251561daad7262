"""Who did it and who underwent it, where a noun names the event ("the raid by rebels on the camp")."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.mark.events.agents_above import agents_above
from headwater.mark.events.arguments import Roles, agents_beside, possessors_of, prepositional, unique
from headwater.mark.events.company import SHARED_TYPES, with_company
from headwater.mark.events.enduring import ILLS
from headwater.mark.events.headline_subjects import who_orders
from headwater.mark.events.objects import FOLLOWING, asked
from headwater.mark.events.predicate_needs import is_somebody
from headwater.mark.events.predicates import PASSIVE_CARRIERS, Predicate
from headwater.mark.events.subjects import SUFFERED, agents_of, any_subject, is_passive, subjects_of
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

NOUN_RECEIVING = words("with to against on upon at toward towards into for")
RECEIVED_FROM = words("ACCUSE SUPPORT AID REJECT SANCTION award")
# In "the X of Y" Y undergoes what these name, and does what others name.
UNDERGONE = words(
    "ACCUSE SUPPORT AID ASSAULT COERCE SANCTION REJECT CONCEDE crime damage award appointment injury"
)
# ... only persons these.
PERSONAL = words(
    "arrest detention imprisonment incarceration conviction sentencing acquittal trial indictment "
    "arraignment extradition killing murder assassination slaying abduction kidnapping beating torture "
    "hospitalisation hospitalization execution burial funeral death demise drowning"
)
# Whoever is called so "of" it underwent it, or did it.
SUFFERERS = words("victim survivor casualty dead injured wounded target")
DOERS = words("perpetrator mastermind instigator organiser organizer ringleader culprit")
WOUNDING = words("shooting stabbing lynching rape poisoning maiming mugging shootings stabbings")
# "At" somebody, not at a place.
AIMED = words(
    "anger fury rage frustration dismay outrage shot fire gunfire missile rocket barrage volley laugh jibe"
)
ABOUT = words("CONSULT communication decision trial AGREE")
# The name before these says where it was, or whom it struck.
SCENES = words(
    "shooting stabbing massacre murder killing slaying fire blaze explosion blast robbery heist theft "
    "burglary crash accident riot rampage rescue siege bombing outbreak collapse derailment shootings"
)
SCENIC = words("disaster accident crime death injury damage sport culture award trial change making")
WON = words("victory sport election")
STATES_AS_DOERS = words("us u.s. uk u.k. eu un u.n. nato")
PERFORMING = words(
    "carry commit launch stage perpetrate conduct organise organize lead make mount host hold issue sign "
    "file give offer propose plan call"
)
# Verbs that only bring another's doing to its end, or tell of it: their subject need not be who does it.
STAYING = words("be remain stay keep go")
ENDING = words("end stop halt finish cancel postpone attend complete")
TELLING = words("announce call declare")
CALLING_OUT = words("announce call declare")  # one's own strike
# Who announces these does them.
DECREED = words("SANCTION")
# In these of something the subject of the clause does them ("in defiance of the council").
DEFYING = words("defiance violation breach contravention")
MUTUAL = words("CONSULT AGREE COOPERATE sport")
DONE_TOGETHER = words("CONSULT AGREE COOPERATE movement PROTEST sport")
GAINS = words("win victory triumph touchdown goal try")
GIVING = words("give hand earn secure bring")
SHOWING = words("show depict picture photograph film capture")
# These bring ills on another.
INFLICTING = words("cause inflict deal bring commit order plan stage provoke trigger do")
ANSWERS = words("answer reply response")
# At these somebody has it done ("was carried out at the request of Mali").
BIDDINGS = words("request behest order instigation insistence urging invitation suggestion")
ALONG = words("border frontier boundary coast coastline shore")
# Whoever these are sent to, or with, is no part of what they do.
ACCREDITED = words("ambassador envoy adviser advisor representative delegate emissary")
SHOWN_BEFORE = 40  # words


def nominal_roles(predicate: Predicate) -> Roles:
    """Possessors, modifiers and complements of a noun, and the arguments of the verb that carries it."""
    noun, event_type = predicate.head, predicate.sense.type
    actors = [*prepositional(noun, {"by"}), *agents_above(noun), *those_who_did(noun)]
    recipients = received(noun, event_type) + (asked(noun) if event_type == "REQUEST" else [])
    recipients += beyond_lines(noun) if event_type == "RETREAT" else []
    recipients += known_by(noun, SUFFERERS)
    actors += known_by(noun, DOERS)
    is_suffered = noun.lemma_.lower() in SUFFERED
    owners = owners_of(noun, event_type)
    (recipients if is_whose_fate(noun, owners, event_type) else actors).extend(owners)
    if event_type not in {"RETREAT", "movement", "departure", "escape"}:
        actors += prepositional(noun, {"from"})
    is_undergone = is_suffered or is_theirs(owners) or event_type in UNDERGONE
    (recipients if is_undergone else actors).extend(prepositional(noun, {"of"}))
    actors += agents_beside(noun) if is_undergone and not actors else []
    parties = list(with_company(prepositional(noun, {"between", "among"})))
    carried_actors, carried_recipients = carried_roles(predicate)
    others = actors if carried_actors and event_type in MUTUAL | DONE_TOGETHER - {"PROTEST"} else []
    return Roles(
        actors=unique([*with_company(carried_actors or actors), *parties[:1]]),
        recipients=unique([*with_company([*recipients, *carried_recipients, *others]), *parties[1:]]),
    )


def beyond_lines(noun: Token) -> list[Token]:
    """Whom those leave who withdraw from a border ("the withdrawal of troops from the border with Mali")."""
    lines = [line for line in prepositional(noun, {"from"}) if line.lemma_.lower() in ALONG]
    return [whom for line in lines for whom in prepositional(line, {"with"})]


def known_by(noun: Token, parts: frozenset[str]) -> list[Token]:
    """Who is called by their part in it ("the five victims of the crash")."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"of", "from"} else noun
    return [above] if above.lemma_.lower() in parts and above is not noun else []


def is_theirs(owners: Sequence[Token]) -> bool:
    """Whether somebody's possessive leaves the "of" to whom it was done to ("her purchase of Norrlink")."""
    return bool(owners) and owners[0].dep_ == "poss" and owners[0].ent_type_ not in {"DATE", "TIME"}


def is_whose_fate(noun: Token, owners: Sequence[Token], event_type: str) -> bool:
    """Whether those whose a deed is underwent it; "her shooting" did, "her shooting of the guard" not."""
    lemma = noun.lemma_.lower()
    is_owned = bool(owners) and owners[0].dep_ == "poss"
    if is_owned and lemma in SUFFERED | WOUNDING:
        return not prepositional(noun, {"of"})
    if is_owned and event_type in RECEIVED_FROM and prepositional(noun, {"from", "by"}):
        return True  # "her endorsement by the union"
    return lemma in SUFFERED


def received(noun: Token, event_type: str) -> list[Token]:
    """Whom a deed reaches by its prepositions; where and about what it is, is no one ("talks on Mali")."""
    if noun.lemma_.lower() in FOLLOWING:
        return []
    links = set(NOUN_RECEIVING)
    if event_type in SHARED_TYPES:
        links.discard("with")
    if noun.lemma_.lower() not in AIMED:
        links.discard("at")
    if event_type in ABOUT:
        links -= {"on", "upon"}
    if event_type in WON:
        links.add("over")
    reached = [word for word in prepositional(noun, links) if word.lemma_.lower() not in ALONG]
    return reached or beside_doer(noun, links - {"for"})


def beside_doer(noun: Token, links: set[str]) -> list[Token]:
    """Whom a deed reaches where the parser hangs that on who did it ("the visit of the king to Mali")."""
    doers = [doer for doer in prepositional(noun, {"of", "by"}) if is_somebody(doer)]
    sent = [doer for doer in doers if doer.lemma_.lower() not in ACCREDITED]
    return [whom for doer in sent for whom in prepositional(doer, links)]


def owners_of(noun: Token, event_type: str) -> list[Token]:
    """Whose deed a noun is; a name before it may also be where it was, or what it is about."""
    owners = possessors_of(noun)
    if any(owner.dep_ == "poss" for owner in owners):
        return owners
    if noun.lemma_.lower() in SUFFERED:
        return [owner for owner in owners if noun.lemma_.lower() not in PERSONAL or not is_kind_of(owner)]
    return [owner for owner in owners if is_doer_beside(owner, noun, event_type)]


def is_kind_of(owner: Token) -> bool:
    """Whether the name before a noun can only say where, or of what kind it is ("a previous DWI arrest")."""
    return owner.dep_ == "compound" and owner.ent_type_ != "PERSON"


def is_doer_beside(owner: Token, noun: Token, event_type: str) -> bool:
    """Whether a modifier tells who did it ("Malian attack", "army raid"), not where ("Lima summit")."""
    if owner.ent_type_ == "NORP" or owner.dep_ == "amod" or owner.lower_ in STATES_AS_DOERS:
        return True
    if owner.ent_type_ == "GPE" or noun.lemma_.lower() in SCENES or event_type in SCENIC:
        return False
    return owner.ent_type_ == "ORG" or event_type in {"movement", "communication", "CONSULT", "departure"}


def those_who_did(noun: Token) -> list[Token]:
    """The "by" of a participle that only says that it was done ("the attack carried out by rebels")."""
    return [
        agent
        for child in noun.children
        if child.dep_ == "acl" and child.tag_ == "VBN" and child.lemma_ in PERFORMING
        for agent in agents_of(child)
    ]


def carried_roles(predicate: Predicate) -> tuple[list[Token], list[Token]]:
    """What a carrier adds: its subject acts ("held talks"), or undergoes ("suffered an attack")."""
    verb = predicate.carrier
    if verb is None:
        return attending(predicate.head, predicate.sense.type) or who_orders(predicate.head), []
    if predicate.sense.type in WON and verb.lemma_ in GIVING:
        return [child for child in verb.children if child.dep_ == "dative"], []
    if predicate.head.dep_ == "nsubj":
        return [], []  # "the raid took place"
    subjects = agents_of(verb) if is_passive(verb) else subjects_of(verb)
    is_their_own = predicate.sense.type == "PROTEST" and verb.lemma_ in CALLING_OUT
    is_called = verb.lemma_ == "call"  # "called the ban a farce"
    is_their_own = is_their_own or (predicate.sense.type in DECREED and not is_called)
    if (verb.lemma_ in TELLING and not is_their_own) or (
        verb.lemma_ in ENDING and predicate.sense.type not in MUTUAL
    ):
        return [], []
    if predicate.sense.type in ILLS and verb.lemma_ not in PASSIVE_CARRIERS | INFLICTING:
        has_it = verb.lemma_ == "have" and predicate.sense.type != "death"
        return [], subjects if has_it else []  # "had a stroke"; "we have three deaths"
    if verb.lemma_ == "have" and predicate.head.lemma_.lower() in ANSWERS:
        return [], subjects
    aimed = {"at"} if predicate.sense.type in {"ASSAULT", "COERCE"} else set()
    about = {"on"} if predicate.sense.type not in ABOUT else set()  # "reached agreement on the return of"
    reached = prepositional(verb, {"with", "against", "to", *about, *aimed})
    recipients = [word for word in reached if word.lemma_.lower() not in BIDDINGS]
    if predicate.head.lemma_.lower() in FOLLOWING:
        recipients = []
    recipients += [child for child in verb.children if child.dep_ == "dative" and child.pos_ != "ADP"]
    if verb.lemma_ in PASSIVE_CARRIERS:
        return prepositional(verb, {"from"}), [*subjects, *recipients]
    return subjects, recipients


def attending(noun: Token, event_type: str) -> list[Token]:
    """Those who are "in a meeting": the subject of the clause, or whom the phrase describes."""
    preposition = noun.head
    if noun.dep_ != "pobj" or preposition.lower_ not in attended(noun, event_type):
        return []
    if preposition.lower_ == "during" and event_type == "PROTEST":
        return []  # "banks burned during riots" says nothing of who rioted
    governor = preposition.head
    if noun.lemma_.lower() in DEFYING:
        governor = next((word for word in preposition.ancestors if word.pos_ == "VERB"), governor)
    shown = those_shown(noun)
    if shown:
        return shown
    if governor.pos_ not in {"VERB", "AUX"}:
        return [governor]
    subjects = any_subject(governor, 0)
    if not is_passive(governor):
        return subjects
    return [] if preposition.lower_ == "during" else [word for word in subjects if is_somebody(word)]


def attended(noun: Token, event_type: str) -> frozenset[str]:
    """The prepositions that put somebody in the middle of it ("in talks", "with a win")."""
    joined = frozenset({"in", "at", "during", "for"}) if event_type in DONE_TOGETHER else frozenset()
    if joined and noun.head.head.lemma_ in STAYING:
        joined |= {"on"}  # "have been on strike", "is on a visit"
    if noun.lemma_.lower() in DEFYING:
        return frozenset({"in"})
    return joined | {"with"} if noun.lemma_.lower() in GAINS else joined


def those_shown(noun: Token) -> list[Token]:
    """Whom a picture shows in the meeting: the objects of a verb of showing before it in the sentence."""
    first = max(noun.sent.start, noun.i - SHOWN_BEFORE)
    for token in noun.doc[first : noun.i]:
        if token.lemma_ in SHOWING and token.pos_ == "VERB":
            return [child for child in token.children if child.dep_ == "dobj"]
    return []
