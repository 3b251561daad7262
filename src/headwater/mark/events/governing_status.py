"""What one governing word says of what stands under it: "plans to meet", "denied that", "fears of war"."""

from __future__ import annotations

from collections.abc import Callable

from headwater.mark.events.own_status import (
    PRESENT,
    Status,
    is_habitual,
    is_infinitive,
    is_negated,
    is_present,
    nominal_status,
    verbal_status,
)
from headwater.mark.events.predicate_needs import is_subjunctive
from headwater.mark.events.status_words import (
    ACCUSING,
    ALLOWING,
    BRINGING_ABOUT,
    CANCELLING,
    COMMITMENTS,
    COMMITTED,
    CONDEMNING,
    DISMISSING,
    DOUBTFUL_TIDINGS,
    ESTABLISHING,
    EVIDENCE,
    EXONERATING,
    EXPOSED,
    FACING,
    HOPES,
    HOPING_THAT,
    INSTRUMENTS,
    OUTCOMES,
    PLANNED_OBJECTS,
    PLANNING_ADJECTIVES,
    POSSIBLE_ADJECTIVES,
    PRESUMING,
    PRESUPPOSING,
    PROTECTING,
    REFUSALS,
    REFUSING,
    REFUSING_ADJECTIVES,
    REPUTED,
    SINGLING,
    SUPPOSING,
    THWARTING,
    TIDINGS,
    UNCERTAINTIES,
    UNTRUE,
    WANTED_OBJECTS,
    WARNING_OF,
    WISHED,
)
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

OBJECTS = frozenset({"dobj", "nsubjpass"})
STATES = frozenset({"acomp", "oprd", "attr", "xcomp", "ccomp"})
CHARGING = frozenset({"charge", "accuse", "indict", "arraign", "arrest", "book", "suspect", "jail", "detain"})
DEMANDS = words(
    "demand call request appeal plea order condition requirement proposal insistence suggestion wish"
)
KNOWN = frozenset({"the", "this", "that", "these", "those"})
# How the parts of a charge hang on one another.
LISTED = frozenset({"pobj", "pcomp", "prep", "conj", "dobj", "appos", "compound", "nmod", "npadvmod", "acl"})
NAMING = frozenset({"of", "with", "for", "by", "to"})
# What somebody is asked to answer "for" ("opened an inquiry for arson resulting in death").
INQUIRIES = words("inquiry enquiry investigation probe proceeding complaint warrant prosecution trial")
LONGEST_LIST = 8  # words from an offence up to the verb
LATER = frozenset({"when", "once", "until", "till"})
ARGUMENTS = OBJECTS | {"nsubj"}
ARTICLES = frozenset({"a", "an", "any", "another"})
OWNING = frozenset({"det", "poss", "relcl", "nummod"})

Rule = Callable[[Token, Token], Status | None]


def lemma_of(token: Token) -> str:
    """The lemma in lower case; the tagger's lemma of "hopes" is to jump."""
    lemma = token.lemma_.lower()
    return "hope" if lemma == "hop" and "pp" not in token.lower_ else lemma


def infinitive_status(child: Token, governor: Token) -> Status | None:
    """ "To do": planned, wished, tried, refused, or a purpose."""
    if not is_infinitive(child) or child.dep_ == "conj":
        return None
    if governor.pos_ in {"VERB", "AUX"}:
        return infinitive_after_verb(child, governor)
    if governor.pos_ == "ADJ" or lemma_of(governor) in PLANNING_ADJECTIVES:
        return infinitive_after_adjective(child, governor)
    return infinitive_after_noun(governor) if governor.pos_ in {"NOUN", "PROPN"} else None


def infinitive_after_verb(child: Token, governor: Token) -> Status | None:
    """What a verb says of an infinitive under it; one that it does not know is only aimed at."""
    lemma = lemma_of(governor)
    if child.dep_ == "advcl":
        return None if lemma_of(child) in OUTCOMES or lemma in {"go", "come", "return"} else "possible"
    if lemma in REFUSING:
        return "denied"
    if lemma == "be":
        return being_to(governor)
    if lemma == "have":
        return having_to(governor)
    if lemma == "go" and governor.tag_ == "VBG":
        return "planned"
    if lemma in COMMITTED:
        return "planned"
    is_rule = (lemma in ALLOWING and (is_habitual(governor) or governor.dep_ == "acl")) or is_judged(governor)
    return "possible" if is_rule or lemma not in BRINGING_ABOUT - WISHED else None


def having_to(verb: Token) -> Status | None:
    """ "Has yet to meet" is a denial, "has to leave" a duty; who "had to leave" mostly did."""
    if any(child.lower_ == "yet" for child in verb.children):
        return "denied"
    is_past = verb.tag_ == "VBD" and not any(child.dep_ == "aux" for child in verb.children)
    return None if is_past else "possible"


def is_judged(verb: Token) -> bool:
    """Whether what "it" stands for is only judged ("makes it easy to rob them")."""
    if lemma_of(verb) != "make" or verb.i + 1 >= len(verb.doc):
        return False
    return verb.nbor(1).lower_ == "it"


def being_to(verb: Token) -> Status | None:
    """ "Is to meet" is a plan, "it is better to talk" an opinion, "was the first to speak" a fact."""
    said = [child for child in verb.children if child.dep_ in {"acomp", "attr"}]
    if not said:
        return "planned"
    return infinitive_after_adjective(verb, said[0]) if said[0].pos_ == "ADJ" else None


def infinitive_after_adjective(_: Token, adjective: Token) -> Status | None:
    """ "About to", "unable to", "likely to"; after "glad to" it happened."""
    lower = adjective.lower_
    if lower in REFUSING_ADJECTIVES:
        return "denied"
    if lower in PLANNING_ADJECTIVES:
        return "planned"
    is_open = lower in POSSIBLE_ADJECTIVES or (lower == "able" and adjective.head.tag_ in PRESENT)
    return "possible" if is_open else None


def infinitive_after_noun(noun: Token) -> Status | None:
    """ "The plan to meet", "the refusal to meet", "a chance to meet"."""
    lemma = lemma_of(noun)
    if lemma in REFUSALS:
        return "denied"
    if lemma in HOPES or noun.head.lower_ == "in":  # "in order to", "in a bid to"
        return "possible"
    if lemma in COMMITMENTS:
        return "planned"
    return None if is_singled_out(noun) else "possible"


def is_singled_out(noun: Token) -> bool:
    """Whether the noun says who did it ("the first to speak", "the only man to speak")."""
    beside = {lemma_of(noun), *(child.lower_ for child in noun.children)}
    return not beside.isdisjoint(SINGLING)


def gerund_status(child: Token, governor: Token) -> Status | None:
    """ "Considered leaving", "avoided paying", "leaving is illegal"."""
    if child.tag_ != "VBG":
        return None
    if child.dep_ == "csubj":
        return "possible" if lemma_of(governor) == "be" and governor.tag_ in PRESENT else None
    if child.dep_ != "xcomp" or governor.pos_ != "VERB":
        return None
    lemma = lemma_of(governor)
    if lemma in {"avoid", "deny", "resist", "escape"}:
        return "denied"
    return "possible" if lemma in SUPPOSING else None


def clause_status(child: Token, governor: Token) -> Status | None:
    """ "Denied that", "hoped that", "demanded that"."""
    if child.dep_ != "ccomp" or governor.pos_ != "VERB" or is_infinitive(child):
        return None
    lemma = lemma_of(governor)
    if lemma in {"deny", "refute", "disprove"}:
        return "denied"
    if lemma in ESTABLISHING and is_negated(governor):
        return "possible"
    is_wished = lemma in {"hope", "wish", "pray", "ensure"} or (
        lemma in HOPING_THAT and is_subjunctive(child)
    )
    return "possible" if is_wished or lemma in SUPPOSING - {"suggest"} else None


def tidings_status(child: Token, governor: Token) -> Status | None:
    """ "Rumours that they met", "no evidence that they met", "claims that they met were false"."""
    lemma = lemma_of(governor)
    if child.dep_ == "acl" and lemma in DEMANDS and is_subjunctive(child):
        return "possible"  # "the demand that he leave"
    if child.dep_ in {"acl", "ccomp"} and lemma in DOUBTFUL_TIDINGS and not is_infinitive(child):
        return object_status(governor, governor.head) or "possible"
    if child.dep_ in {"acl", "ccomp", "prep"} and lemma in EVIDENCE:
        is_missing = nominal_status(governor) == "denied" or is_negated(governor.head)
        return "possible" if is_missing else None
    is_untrue = lemma == "be" and any(word.lower_ in UNTRUE for word in governor.children)
    return "denied" if is_untrue and child.dep_ == "nsubj" and lemma_of(child) in TIDINGS else None


def unspecific_status(child: Token, governor: Token) -> Status | None:
    """A deed that is only some deed is as open as what is done with it: "may call a strike"."""
    if (
        child.dep_ not in {"dobj", "nsubj", "nsubjpass"}
        or governor.pos_ != "VERB"
        or not is_unspecific(child)
    ):
        return None
    own = verbal_status(governor)
    return "possible" if own == "denied" else own


def is_unspecific(noun: Token) -> bool:
    """Whether a noun means no deed known before: "a strike", "thefts", not "the strike", "three thefts"."""
    if noun.pos_ != "NOUN" or lemma_of(noun.head) in PRESUPPOSING:
        return False
    return all(child.dep_ not in OWNING or child.lower_ in ARTICLES for child in noun.children)


def object_status(child: Token, governor: Token) -> Status | None:
    """What a verb says of its noun: "cancelled the visit", "demanded an inquiry", "planned a strike"."""
    if child.dep_ not in OBJECTS or governor.pos_ != "VERB":
        return None
    lemma = lemma_of(governor)
    if lemma in CANCELLING or (lemma in DISMISSING and lemma_of(child) in TIDINGS):
        return "denied"
    if lemma in WANTED_OBJECTS or lemma in THWARTING:
        return "possible"
    is_set = lemma == "set" and any(
        word.dep_ == "prep" and word.lower_ == "for" for word in governor.children
    )
    if lemma == "call" and any(word.lower_ in KNOWN or word.dep_ == "poss" for word in child.children):
        return None  # "called the ban a farce"
    is_date = is_set and child.dep_ == "nsubjpass"  # "a hearing is set for May"
    return "planned" if is_date or lemma in PLANNED_OBJECTS else None


def linked_status(child: Token, governor: Token) -> Status | None:
    """What a preposition's governor says: "called for", "fears of", "protection against", "warned of"."""
    if child.dep_ not in {"prep", "agent"}:
        return None
    lemma, link = lemma_of(governor), child.lower_
    if link == "from" and lemma in CANCELLING | {"stop", "bar", "ban", "keep", "discourage", "deter"}:
        return "denied"
    if lemma == "guilty" and link == "to" and is_negated(governor):
        return "denied"
    if (link == "against" and lemma in PROTECTING) or (link == "to" and lemma in EXPOSED):
        return "possible"
    if is_fallen_short(child, governor) or (link == "of" and lemma in EXONERATING):
        return "possible"
    return linked_to_verb(lemma, link) if governor.pos_ == "VERB" else linked_to_noun(child, governor)


def linked_to_noun(link: Token, noun: Token) -> Status | None:
    """ "Fears of a strike", "in case of a strike", "software for stealing", "plans for a strike"."""
    lemma, word = lemma_of(noun), link.lower_
    is_hoped = lemma in UNCERTAINTIES or (lemma == "call" and word == "for")
    if word in {"of", "for", "at", "about", "over"} and is_hoped:
        return "possible"
    if word == "of" and lemma in {"event", "case"} and noun.head.lower_ == "in":
        return "possible"
    if word == "for" and lemma in INSTRUMENTS and any(child.dep_ == "pcomp" for child in link.children):
        return "possible"
    is_plan = word in {"for", "of"} and lemma in COMMITMENTS - {"order", "deal", "agreement"}
    return "planned" if is_plan else None


def is_fallen_short(link: Token, word: Token) -> bool:
    """Whether it came only near to what follows ("close to signing", "stopped short of signing")."""
    if not any(child.dep_ == "pcomp" for child in link.children):
        return False
    if link.lower_ == "to":
        return word.lower_ in {"close", "closer", "near", "nearer"}
    return link.lower_ == "of" and "short" in {word.lower_, *(child.lower_ for child in word.children)}


def linked_to_verb(lemma: str, link: str) -> Status | None:
    """ "Called for a strike", "warned of a strike", "prepared for a strike"."""
    if link == "for" and lemma in WISHED | {"plead", "vote", "argue", "hope", "lobby", "fight", "try"}:
        return "possible"
    if link == "to" and lemma in CONDEMNING:
        return "planned"
    if link == "at" and lemma in {"aim", "direct", "target"}:
        return "possible"
    if link in {"of", "about", "against"} and lemma in WARNING_OF:
        return "possible"
    return (
        "planned"
        if link == "for" and lemma in {"prepare", "plan", "schedule", "brace", "gear", "ready"}
        else None
    )


def is_accused(child: Token, governor: Token) -> bool:
    """Whether what is under a word is only charged ("accused of stealing", "allegations of fraud")."""
    lemma = lemma_of(governor)
    if child.lower_ == "of" and governor.dep_ in OBJECTS and lemma_of(governor.head) in {"accuse", "suspect"}:
        return True  # parsed as "the guards of beating"
    if lemma not in ACCUSING:
        return False
    if child.dep_ == "prep" and child.lower_ in {"of", "with", "over", "for", "about"}:
        return lemma != "claim" or child.lower_ != "with"
    return child.dep_ == "xcomp" and lemma in REPUTED


def presumed_status(child: Token, governor: Token) -> Status | None:
    """ "Presumed dead", "feared drowned", "believed killed"."""
    is_presumed = child.dep_ in STATES and lemma_of(governor) in PRESUMING and not is_infinitive(child)
    return "possible" if is_presumed and governor.tag_ in {"VBN", "VBD"} else None


def due_status(child: Token, governor: Token) -> Status | None:
    """ "The verdict is due on Friday", "she is due in Oslo for talks": still to come; "ready for talks"."""
    if governor.lemma_ == "be":
        found = next(
            (word for word in governor.children if word.lower_ == "due" and word.dep_ in STATES), None
        )
        is_told = child.dep_ == "nsubj" or (child.dep_ == "prep" and child.lower_ == "for")
        return "planned" if found is not None and is_told and not is_because(found) else None
    if child.dep_ != "prep" or child.lower_ != "for" or governor.pos_ != "ADJ":
        return None
    return "planned" if governor.lower_ == "due" else "possible" if governor.lower_ == "ready" else None


def is_because(due: Token) -> bool:
    """Whether "due" tells a cause ("was due to bad maps"), not what is to come."""
    following = [child for child in due.children if child.i > due.i]
    return any(child.lower_ == "to" and child.dep_ == "prep" for child in following)


def awaited_status(child: Token, governor: Token) -> Status | None:
    """What will be, where somebody awaits it now ("faces ten years when he is sentenced")."""
    if child.dep_ != "advcl" or lemma_of(governor) not in FACING or not is_habitual(governor):
        return None
    is_later = any(word.lower_ in LATER for word in child.children if word.dep_ in {"advmod", "mark"})
    return "planned" if is_later and is_present(child) else None


def hinging_status(child: Token, governor: Token) -> Status | None:
    """What depends on something is still open ("the deal hinges on money")."""
    is_open = child.dep_ == "nsubj" and lemma_of(governor) in {"hinge", "depend"}
    return "possible" if is_open and governor.tag_ in PRESENT else None


def is_offence(word: Token) -> bool:
    """Whether a word only names what somebody is charged with or held for ("charged with theft and fleeing").

    A known deed, "the raid", happened whoever did it.
    """
    if word.pos_ == "NOUN" and any(child.dep_ == "poss" or child.lower_ in KNOWN for child in word.children):
        return False
    child, is_for = word, False
    for _ in range(LONGEST_LIST):
        governor = child.head
        is_for = is_for or child.lower_ == "for"
        if governor.lemma_.lower() in CHARGING and is_charge(child, governor):
            return True
        if is_for and governor.lemma_.lower() in INQUIRIES:
            return True
        if child.dep_ not in LISTED or (child.dep_ == "prep" and not is_naming(child)):
            return False
        child = governor
    return False


def is_naming(link: Token) -> bool:
    """Whether a preposition goes on with the name of an offence ("arson resulting in death")."""
    return link.lower_ in NAMING or link.lower_ == "against" or link.head.lemma_ == "result"


def is_charge(child: Token, verb: Token) -> bool:
    """Whether a word under a verb of charging begins the charge, or goes on with it."""
    if child.dep_ == "prep":
        return child.lower_ in {"with", "for", "of"}
    if child.dep_ not in {"conj", "advcl"} or child.tag_ != "VBG":
        return False
    return any(word.dep_ == "prep" and word.lower_ == "with" and word.i < child.i for word in verb.children)


RULES: tuple[Rule, ...] = (
    hinging_status,
    infinitive_status,
    presumed_status,
    due_status,
    awaited_status,
    gerund_status,
    clause_status,
    tidings_status,
    object_status,
    unspecific_status,
    linked_status,
)
