"""Who acts and who undergoes: the arguments of a predicate."""

from __future__ import annotations

from headwater.mark.events.arguments import Roles, possessors_of, prepositional, unique
from headwater.mark.events.banishing import ENVOYS
from headwater.mark.events.company import is_shared, with_company
from headwater.mark.events.doers import ARMED
from headwater.mark.events.enduring import ILLS, givers_of, is_endured
from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.headline_words import lemmas
from headwater.mark.events.nominal_roles import nominal_roles
from headwater.mark.events.objects import CHARGING, FOLLOWING, asked, objects_of
from headwater.mark.events.predicate_needs import is_person
from headwater.mark.events.predicates import Predicate
from headwater.mark.events.subjects import agents_of, is_passive, subjects_of, undergoers_of
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# Besides "with", "to" and "against", these reach somebody after verbs of some types.
LINKS_BY_TYPE = {
    "ASSAULT": ("at", "on", "upon", "toward", "towards", "into"),
    "COERCE": ("at", "on", "upon", "toward", "towards"),
    **dict.fromkeys(("crime", "THREATEN", "REJECT"), ("at", "on", "upon")),
    "ACCUSE": ("at", "on", "upon", "toward", "towards"),
    "PROTEST": ("at", "on", "upon", "toward", "towards", "outside"),
    **dict.fromkeys(("REQUEST", "SANCTION"), ("on", "upon", "from")),
    **dict.fromkeys(("AID", "CONSULT", "MOBILIZE", "damage"), ("on", "upon")),
    **dict.fromkeys(("sport", "victory", "election"), ("over",)),
    **dict.fromkeys(("RETREAT", "COOPERATE"), ("from",)),
    "health": ("at",),
}
# ... and after verbs of these codes: one travels to somebody, and mediates between two.
LINKS_BY_CODE = {"042": ("in", "for"), "045": ("between",)}
HURLING = words(
    "throw hurl fire lob aim point launch spray direct toss fling pelt level train voice express vent"
)
TAKING = words(
    "steal snatch extort embezzle loot swindle siphon pilfer rob grab capture recapture retake seize wrest "
    "conquer reclaim regain recall"
)
# What they are about to do is to somebody: "threatened to cut aid to Mali" is a threat to Mali.
COMMITTING = frozenset({"THREATEN", "AGREE", "REJECT"})
ADDRESSEES = frozenset({"GPE", "PERSON", "NORP"})
# Nobody does these: they befall who is said to be so, or to do so.
BEFALLING = words("death injury")
DYING = words("die lie perish drown succumb expire pass starve suffocate choke burn")
# In these one speaks with somebody, or to somebody.
TALKS = words(
    "interview conversation letter email e-mail call talk message chat exchange speech address note memo"
)
# Where somebody is put or called to by these undergoes nothing.
WHITHER_TYPES = words("REQUEST ACCUSE election appointment movement trial SANCTION health")
MOVING_ONES_OWN = words("RETREAT MOBILIZE")
MEDIATING = "045"
MEETING = words("tell meet receive greet inform assure welcome urge ask brief host thank warn")
LETTING = words("allow permit let authorise authorize")
WILL = words("will would shall wo 'll 'd")
ALONG = words("border frontier boundary coast coastline shore waters")
COMPLAINING = words("complain")
# Who threatens to do this with troops threatens not these.
SENDING_OUT = words("pull withdraw send deploy dispatch move mobilise mobilize mass use call bring")
BARRIERS = words("sanction embargo ban restriction curb tariff blockade penalty")
BUYING = words("buy import purchase receive accept borrow take")
SEEKING = words("search hunt look care vote root apologise apologize")


def roles_of(predicate: Predicate) -> Roles:
    """The arguments of a predicate, conjuncts and all."""
    if predicate.sense.part == "verb":
        return verbal_roles(predicate)
    if predicate.sense.part == "noun":
        return nominal_roles(predicate)
    subjects = tuple(with_company(counted(predicate.head) or subjects_of(predicate.head)))
    if predicate.sense.type in BEFALLING:
        return Roles(actors=(), recipients=subjects)
    return Roles(actors=subjects, recipients=())


def counted(state: Token) -> list[Token]:
    """The number right before what is taken for a noun, who are in that state ("more than 70 hurt")."""
    return [state.nbor(-1)] if state.pos_ == "NOUN" and state.i > state.sent.start else []


def befalls(sense: Sense, verb: Token) -> bool:
    """Whether a verb tells what befell its subject ("two died", "she broke her leg")."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    if sense.type in {"death", "accident", "disaster"}:
        forms = lemmas(verb) if verb.pos_ == "PROPN" else {verb.lemma_.lower()}
        return not DYING.isdisjoint(forms) and not objects
    own = (
        word for thing in objects if thing.pos_ == "NOUN" and not is_person(thing) for word in thing.children
    )
    return sense.type == "injury" and any(word.tag_ == "PRP$" for word in own)


def verbal_roles(predicate: Predicate) -> Roles:
    """Subject and objects of a verb, the other way round in the passive."""
    verb = predicate.head
    shared = [word for word in prepositional(verb, {"with"}) if is_shared(word, predicate.sense.type)]
    shared = [word for word in shared if not is_neighbour(word)]
    reach = [word for word in reached(verb, predicate.sense) if word not in shared]
    objects = objects_of(verb, predicate)
    if predicate.sense.type in MOVING_ONES_OWN:
        objects = [word for word in objects if not is_ones_own(word)]
    recipients = [*objects, *reach]
    if is_passive(verb):
        return Roles(
            actors=unique(with_company(agents_of(verb))),
            recipients=unique(with_company([*undergoers_of(verb), *shared, *recipients], verb)),
        )
    if is_visiting(verb):
        return Roles(actors=unique(with_company(recipients)), recipients=())
    doers = unique(with_company([*subjects_of(verb), *shared], verb))
    if is_outcome(predicate.sense, verb):
        return Roles(actors=(), recipients=unique(with_company(recipients)))
    if befalls(predicate.sense, verb):
        return Roles(actors=(), recipients=doers)
    if is_endured(predicate.sense, verb):
        givers = () if predicate.sense.type in ILLS else unique(with_company(givers_of(verb)))
        return Roles(actors=givers, recipients=doers)
    return Roles(
        actors=doers,
        recipients=unique(with_company(recipients)),
    )


def is_outcome(sense: Sense, verb: Token) -> bool:
    """Whether a participle tells what came of all that its clause tells ("clashed, leaving two dead")."""
    return sense.type in BEFALLING and verb.lemma_ == "leave" and verb.dep_ == "advcl" and verb.tag_ == "VBG"


def is_neighbour(word: Token) -> bool:
    """Whether a name only tells with whom a border is shared ("flew to the border with Mali")."""
    link = word.head
    return link.dep_ == "prep" and link.i > link.sent.start and link.nbor(-1).lemma_ in ALONG


def is_ones_own(word: Token) -> bool:
    """Whether a pronoun tells that those moved are the mover's ("pulled out its troops")."""
    return any(child.tag_ == "PRP$" for child in word.children)


def is_visiting(verb: Token) -> bool:
    """Whether a participle only tells of the one before whom it stands that she is a guest, though the parser
    makes her its object ("told visiting envoy Ada Moll that")."""
    is_before = verb.tag_ == "VBG" and verb.dep_ == "xcomp" and verb.i == verb.head.i + 1
    return is_before and verb.lemma_ == "visit" and verb.head.lemma_ in MEETING


def reached(verb: Token, sense: Sense) -> list[Token]:
    """Whom a verb reaches by its prepositions: "on", "at" and "over" only say where unless it is aimed."""
    links = {
        "with",
        "to",
        "against",
        *LINKS_BY_TYPE.get(sense.type, ()),
        *LINKS_BY_CODE.get(sense.cameo or "", ()),
    }
    if verb.lemma_ not in HURLING and any(child.dep_ in {"dobj", "nsubjpass"} for child in verb.children):
        links.discard("at")  # "shot three at the plant"
    if any(child.dep_ == "dobj" and child.lemma_.lower() in FOLLOWING for child in verb.children):
        links.discard("to")  # "directs the sequel to her first film"
    if verb.lemma_.lower() in CHARGING:
        links.discard("with")
    if sense.type in WHITHER_TYPES and any(
        child.dep_ in {"dobj", "nsubjpass"}
        and not (sense.type == "SANCTION" and child.lemma_.lower() in ENVOYS)
        and (is_person(child) or child.pos_ in {"PROPN", "PRON"})
        for child in verb.children
    ):
        links.discard("to")  # "summoned the envoy to the ministry", "was elected to the board"
    if sense.type in BEFALLING | {"sight"}:
        links = set()  # "hurt in the match against Mali"
    if verb.lemma_ in COMPLAINING and complained_of(verb):
        links.discard("to")  # who is only told it
    if verb.lemma_ in SEEKING:
        links.add("for")
    if verb.lemma_ == "pull":
        links.add("over")  # "pulled over the driver"
    others = [*(robbed_of(verb) if verb.lemma_ in TAKING else ()), *beyond_border(verb, sense)]
    others += asked(verb) if sense.type == "REQUEST" else ()
    others += complained_of(verb) if verb.lemma_ in COMPLAINING else ()
    others += allowed(verb) if verb.lemma_ in LETTING else ()
    others += met_with(verb) if sense.type == "CONSULT" else ()
    others += brought_together(verb) if sense.cameo == MEDIATING else ()
    others += left_behind(verb) if sense.type == "RETREAT" else ()
    others += those_warned(verb) if sense.type == "THREATEN" else ()
    others += protested_against(verb) if sense.type == "PROTEST" else ()
    others += told_in_talks(verb) if sense.type == "communication" else ()
    return [*prepositional(verb, links), *others, *to_whom_promised(verb, sense)]


def complained_of(verb: Token) -> list[Token]:
    """Of whom, or of whose doings, somebody complains ("complained to the court about Mali's raids")."""
    things = prepositional(verb, {"about", "over", "of"})
    return [*things, *(owner for thing in things for owner in possessors_of(thing))]


def allowed(verb: Token) -> list[Token]:
    """Who may do what one allows ("will allow inspectors to visit the plant")."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and child.tag_ == "VB"]
    return [child for clause in clauses for child in clause.children if child.dep_ == "nsubj"]


def met_with(verb: Token) -> list[Token]:
    """With whom something is talked over, where the parser hangs that on the matter."""
    things = [child for child in verb.children if child.dep_ == "dobj"]
    return [whom for thing in things for whom in prepositional(thing, {"with"})]


def brought_together(verb: Token) -> list[Token]:
    """Those between whom somebody mediates talks, or an exchange of something."""
    things = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}]
    things += [inner for thing in things for inner in prepositional(thing, {"of"})]
    return [whom for thing in things for whom in prepositional(thing, {"between"})]


def left_behind(verb: Token) -> list[Token]:
    """Whom those leave who withdraw: what stands behind "out of", or beyond the border that they leave."""
    links = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "out"]
    things = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}]
    lines = [line for word in (verb, *things) for line in prepositional(word, {"from"})]
    along = [whom for line in lines if line.lemma_ in ALONG for whom in prepositional(line, {"with"})]
    return [*(whom for link in links for whom in prepositional(link, {"of"})), *along]


def protested_against(verb: Token) -> list[Token]:
    """Whom people protest against: what they came together for is said of somebody."""
    ends = [
        child for child in verb.children if child.dep_ in {"advcl", "xcomp"} and child.tag_ in {"VB", "VBG"}
    ]
    named = [child for end in ends for child in end.children if child.dep_ == "dobj"]
    return [whom for whom in named if whom.ent_type_ in ADDRESSEES] + [
        whom for end in ends for whom in asked(end)
    ]


def told_in_talks(verb: Token) -> list[Token]:
    """To whom something is said "in an interview with the Herald", "in a letter to the king"."""
    talks = [noun for noun in prepositional(verb, {"in", "during"}) if noun.lemma_.lower() in TALKS]
    return [whom for noun in talks for whom in prepositional(noun, {"with", "to"})]


def to_whom_promised(verb: Token, sense: Sense) -> list[Token]:
    """Whom what is promised, threatened or refused would reach."""
    if sense.type not in COMMITTING:
        return []
    promised = [
        child
        for child in verb.children
        if child.tag_ == "VB" and (child.dep_ == "xcomp" or is_what_is_threatened(child, verb))
    ]
    promised = promised or (announced(verb) if sense.type == "THREATEN" else [])
    return [
        whom
        for deed in promised[:1]
        for whom in (
            *objects_of_deed(deed, sense),
            *prepositional(deed, {"with", "to", "between", "against"}),
            *partners_in(deed),
            *(prepositional(deed, {"from"}) if deed.lemma_ in BUYING else ()),
            *left_behind(deed),
        )
    ]


def is_what_is_threatened(child: Token, verb: Token) -> bool:
    """Whether an infinitive that the parser sets beside a threat tells what is threatened."""
    return child.dep_ == "advcl" and verb.lemma_ == "threaten" and any(w.tag_ == "TO" for w in child.children)


def those_warned(verb: Token) -> list[Token]:
    """Who must do something lest a threat be made good ("threatened to strike unless Mali withdrew")."""
    deeds = [verb, *(child for child in verb.children if child.dep_ in {"xcomp", "ccomp"})]
    terms = [child for deed in deeds for child in deed.children if child.dep_ == "advcl"]
    return [
        subject
        for term in terms
        if any(word.dep_ == "mark" and word.lower_ in {"unless", "if"} for word in term.children)
        for subject in term.children
        if subject.dep_ in {"nsubj", "nsubjpass"} and subject.pos_ != "PRON"
    ]


def announced(verb: Token) -> list[Token]:
    """What somebody warns will be done, where nobody is warned by name ("warned that it would strike")."""
    if any(child.dep_ in {"dobj", "dative"} for child in verb.children):
        return []
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and child.tag_ == "VB"]
    return [clause for clause in clauses if any(child.lower_ in WILL for child in clause.children)]


def partners_in(deed: Token) -> list[Token]:
    """With whom what one will do is done ("agreed to resume talks with Mali"), or who is helped by it."""
    things = [child for child in deed.children if child.dep_ == "dobj" and child.pos_ == "NOUN"]
    barred = [
        whom
        for thing in things
        if thing.lemma_.lower() in BARRIERS
        for whom in prepositional(thing, {"on", "against"}) + prepositional(deed, {"on", "against"})
    ]
    helped = [
        subject
        for clause in deed.children
        if clause.dep_ == "ccomp" and clause.tag_ == "VB"
        for subject in clause.children
        if subject.dep_ == "nsubj"
    ]
    barred += [owner for whom in barred for owner in possessors_of(whom)]
    return [
        *helped,
        *barred,
        *(whom for thing in things for whom in prepositional(thing, {"with", "between"})),
    ]


def objects_of_deed(deed: Token, sense: Sense) -> list[Token]:
    """Whom a deed is done to; one agrees with a named body to do something, not with what is dealt with."""
    objects = [child for child in deed.children if child.dep_ == "dobj"]
    if deed.lemma_ in SENDING_OUT:
        objects = [word for word in objects if word.lemma_.lower() not in ARMED]
    return [word for word in objects if sense.type != "AGREE" or word.ent_type_ in ADDRESSEES]


def beyond_border(verb: Token, sense: Sense) -> list[Token]:
    """To whom, or to whose border, troops are sent ("massed tanks on the border with Mali")."""
    if sense.type != "MOBILIZE":
        return []
    things = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}]
    sent = [verb, *things]
    whither = [
        state for thing in things for state in prepositional(thing, {"to"}) if state.ent_type_ == "GPE"
    ]
    lines = [
        line
        for word in sent
        for line in prepositional(word, {"on", "along", "to", "near", "at", "off", "into"})
    ]
    along = [whom for line in lines if line.lemma_ in ALONG for whom in prepositional(line, {"with", "of"})]
    return whither + along


def robbed_of(verb: Token) -> list[Token]:
    """From whom it is taken, also where the parser hangs that on what is taken ("stole the gold from X")."""
    taken = [child for child in verb.children if child.dep_ == "dobj"]
    return [owner for word in (verb, *taken) for owner in prepositional(word, {"from"})]
