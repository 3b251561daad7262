"""The words of a sentence that say that something happens."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from headwater.data.word_lists import word_list
from headwater.mark.events.by_number import is_by_number
from headwater.mark.events.event_lexicon import NOTHING, EventLexicon, Sense
from headwater.mark.events.finite_plurals import is_finite_plural
from headwater.mark.events.headline_words import (
    NAMED_SO,
    is_headline_case,
    is_month,
    is_noun_of_title,
    lemmas,
    part_of,
    verb_of,
)
from headwater.mark.events.hyphens import HYPHEN, hyphenated, word_of
from headwater.mark.events.labels import is_label
from headwater.mark.events.leaving import is_left_side, is_left_so
from headwater.mark.events.lying import is_lying_still
from headwater.mark.events.nouns_astray import is_counted_state, is_counted_verb, is_telling_compound
from headwater.mark.events.phrases import matched_words, words_beside
from headwater.mark.events.phrasings import phrased
from headwater.mark.events.predicate_needs import CHECKS
from headwater.mark.events.refusals import REFUSAL
from headwater.mark.events.told_twice import is_told_twice
from headwater.mark.events.topics import topics
from headwater.mark.events.verbs_astray import is_main_astray
from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words

# Verbs that only carry a noun ("hold talks"): the noun names the event, the verb's arguments are its own.
ACTIVE_CARRIERS = word_list("predicates.active_carriers")
# ... and those whose subject undergoes it ("suffer an attack").
PASSIVE_CARRIERS = words("suffer face sustain undergo receive draw get experience survive endure see")
CARRIERS = ACTIVE_CARRIERS | PASSIVE_CARRIERS
# So many of something, of which the carrier tells as of the thing itself.
LOTS = words("round series wave spate string flurry package set convoy shipment cargo delivery")
# Verbs that only say that their subject was ("the raid took place on Sunday").
OCCURRING = words("happen occur begin start commence end finish continue resume take erupt ensue")
TAKING_PLACE = frozenset({"take"})  # of these, only with "place"
# Carriers that mean something of their own: both the announcement and what is announced happen.
SPEAKING_CARRIERS = words(
    "announce declare order offer win call cause lead host sign end stop halt pledge promise hand"
)
# Of these the object happens by itself ("tackled the blaze", "heard an explosion").
MEETING = words("tackle fight battle douse extinguish hear mark")
HEARINGS = frozenset({"trial", "REJECT"})  # ... but not what a court hears, nor what is contested
DECLINED = frozenset({"CONSULT", "AGREE", "COOPERATE"})
NOMINAL_USES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})
PREDICATIVE = frozenset({"acomp", "attr", "oprd", "ccomp", "ROOT", "conj", "acl", "advcl", "xcomp", "appos"})
# Participles before a noun that still tell of something that happened ("the wounded man").
LASTING = frozenset(
    {
        "ASSAULT",
        "COERCE",
        "SANCTION",
        "injury",
        "death",
        "crime",
        "damage",
        "appointment",
        "departure",
        "trial",
    }
    | {"escape", "cause"}
)
# Adjectives before a noun that tell of something that happened to it.
PARTICIPIAL = words(
    "slain escaped convicted injured wounded murdered gutted hospitalised hospitalized maimed"
)
# Happenings that are called by a name.
NAMED = frozenset({"award", "disaster", "CONSULT", "election", "sport", "ASSAULT"})
TELLING_NEEDS = frozenset(
    {"actor", "place", "clause", "official", "state", "envoy", "together", "demanding", "appeal"}
    | {"crowd", "police", "person", "arms", "troops", "bidding", "civilians", "body", "office", "mutual"}
)
TELLING = 1e9  # more than any weight of context
# Words of its type that an ambiguous predicate needs: so many in the article, or one in its own sentence.
ENOUGH_CONTEXT = 3
OWN_SENTENCE = 2  # further weight of a word in the sentence itself
STEEPED = 5  # words of its type that an article speaks of nothing else with
# Second halves of words that are written as two.
SECOND_HALVES = {
    "running": (["back"], ["backs"], ["mate"], ["mates"], ["time"]),
    "co": (["-"],),
    "standing": (["ovation"], ["order"], ["orders"]),
    "starting": (["lineup"], ["point"], ["quarterback"], ["pitcher"]),
    "driving": (["force"], ["licence"], ["license"]),
    "turning": (["point"],),
    "founding": (["father"], ["fathers"], ["member"]),
    "governing": (["body"],),
    "ruling": (["party"], ["coalition"]),
}
# What a gerund right before them, without an article, only tells the kind of.
CASES = words(
    "trial case probe investigation inquiry suspect victim incident spree rampage plot scandal charge death "
    "scene range"
)
# What a gerund before them only tells the kind of ("a hiring decision").
PROCEEDINGS = words(
    "decision process policy practice procedure committee authority season freeze law rule order deadline "
    "ban fee permit licence license record history strategy plan budget duty power method technique"
)
# Verbs that lend another verb a hand: in "helped build it" the building happens.
LENDING = frozenset({"help", "lead"})
DOCUMENTS = words(
    "charge complaint indictment lawsuit suit filing warrant affidavit report statement survey study poll "
    "petition ruling verdict review investigation inquiry audit autopsy letter announcement testimony"
)
CITING = words("say allege state claim read add note contend assert")
OBJECTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "oprd"})
# What is done with hands or body, and how things stood; both are told in the past.
SEEN = frozenset({"deed", "sight"})
# In "near the end of the round" these only say when.
TURNS = frozenset({"end", "start", "beginning", "close"})
WARLIKE = words("prisoner weapon law rule tool instrument spoil veteran art theatre theater dog god man")
WHEN = words("at by near toward towards until till since before after from around")


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """A trigger: its head word, all of its words, its meaning, and the verb that carries it, if any."""

    head: Token
    words: tuple[Token, ...]
    sense: Sense
    carrier: Token | None = None

    @property
    def clause(self) -> Token:
        """The word on which the arguments hang besides the head."""
        return self.carrier or self.head


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """How much an article, and one of its sentences, speaks of each type, and how the sentence is written."""

    weights: Mapping[str, int]
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_headline: bool = False
    has_hyphens: bool = False

    def weight(self, sense: Sense) -> int:
        """How many words of the sense's own type stand around it; a verb is no context of itself."""
        is_own = sense.part == "verb" and sense.type in self.own.get(sense.words[0], ())
        return self.weights.get(sense.type, 0) - (1 + OWN_SENTENCE if is_own else 0)

    def preference(self, sense: Sense) -> float:
        """Which of several conditions says most: who or where stands beside the word, then the context."""
        if sense.needs == "steeped" or sense.needs in TELLING_NEEDS:
            return math.inf if sense.needs == "steeped" else TELLING
        if sense.type == "sight":
            return -1  # "hanged himself in jail" tells more than that something hung there
        return self.weight(sense) if sense.needs == "context" else 0


def context_of(sentence: TokenSpan, article: Mapping[str, int], lexicon: EventLexicon) -> Context:
    """The context of a sentence within its article."""
    own = topics(sentence, lexicon)
    return Context(
        weights={**article, **{t: article.get(t, 0) + OWN_SENTENCE * own[t] for t in own}},
        own=lexicon.context,
        is_headline=is_headline_case(sentence),
        has_hyphens=any(token.text == HYPHEN for token in sentence),
    )


def find_predicates(
    sentence: TokenSpan, article: Mapping[str, int], lexicon: EventLexicon
) -> Iterator[Predicate]:
    """The predicates of one sentence, in order; a carried noun takes the place of its verb."""
    context = context_of(sentence, article, lexicon)
    found = [predicate for token in sentence if (predicate := predicate_at(token, context, lexicon))]
    inside = {word.i for predicate in found for word in words_inside(predicate)}
    carrying = {
        predicate.carrier.i
        for predicate in found
        if predicate.carrier is not None
        and predicate.head.i not in inside
        and not is_telling_itself(predicate.carrier, predicate.sense)
    }
    left = [each for each in found if is_refusal(each) or each.head.i not in carrying | inside]
    senses = {predicate.head.i: predicate.sense for predicate in left}
    for predicate in left:
        if not is_told_twice(predicate.head, predicate.sense, senses):
            yield predicate


def words_inside(predicate: Predicate) -> list[Token]:
    """The words of a phrase that are no happening beside it; what somebody fights or hears is one."""
    if predicate.head.lemma_ in MEETING and predicate.sense.type not in HEARINGS:
        return []
    return [word for word in predicate.words if word.i != predicate.head.i]


def is_refusal(predicate: Predicate) -> bool:
    """Whether it tells a refusal, which happens whatever its verb carries ("will not attend the hearing")."""
    return predicate.sense is REFUSAL


def is_telling_itself(carrier: Token, sense: Sense) -> bool:
    """Whether a carrier happens beside what it carries; to cancel a meeting is to turn it down."""
    is_called_off = carrier.lemma_ == "cancel" and sense.type in DECLINED
    return is_called_off or carrier.lemma_ in SPEAKING_CARRIERS


def predicate_at(token: Token, context: Context, lexicon: EventLexicon) -> Predicate | None:
    """The predicate whose head is this token, if it is one."""
    joined = hyphenated(token, lexicon) if context.has_hyphens else ()
    if joined:
        return with_hyphens(joined, context, lexicon) if joined[0] is token else None
    part = part_meant(token, lexicon)
    if part == "VERB" and is_bare_object(token):
        return first_fitting(token, lexicon.nouns.get(token.lower_, ()), context, token.nbor(-1))
    if part == "VERB":
        return verbal(token, lexicon.verbs.get(verb_of(token, lexicon), ()), context)
    is_whole = token.dep_ != "compound" or is_telling_compound(token, lexicon)
    if part == "NOUN" and is_whole and not is_turn(token) and not is_document(token):
        senses = lexicon.nouns.get(token.lemma_.lower(), ())
        return first_fitting(token, senses, context, carrier_of(token)) if senses else None
    if part == "ADJ" and (token.dep_ in PREDICATIVE or token.pos_ == "NOUN" or is_set_after(token)):
        return first_fitting(token, lexicon.adjectives.get(token.lower_, ()), context)
    if part == "PROPN":
        return capitalised(token, context, lexicon) if context.is_headline else named(token, context, lexicon)
    return None


def part_meant(token: Token, lexicon: EventLexicon) -> str:
    """The part of speech of a word, also where the tagger errs."""
    is_verb = is_finite_plural(token, lexicon) or is_unknown_infinitive(token, lexicon)
    if is_verb or is_counted_verb(token, lexicon):
        return "VERB"
    return "ADJ" if is_counted_state(token, lexicon) else part_of(token)


def with_hyphens(parts: tuple[Token, ...], context: Context, lexicon: EventLexicon) -> Predicate | None:
    """What a noun written with hyphens tells ("a cease-fire"), but not before another noun or in a name."""
    head = parts[0]
    if head.dep_ in {"compound", "nmod", "amod"} or head.ent_type_ == "ORG":
        return None
    word = word_of(tuple(sorted(parts, key=lambda part: part.i)), lexicon)
    found = first_fitting(head, lexicon.nouns[word], context, carrier_of(head))
    return replace(found, words=parts) if found else None


def is_unknown_infinitive(token: Token, lexicon: EventLexicon) -> bool:
    """Whether a verb whose spelling the tagger does not know was taken for a noun ("had to apologise")."""
    is_bare = token.pos_ == "NOUN" and token.i > token.sent.start and token.n_lefts == 0
    if not is_bare or token.nbor(-1).lower_ != "to":
        return False
    return token.lower_ in lexicon.verbs and token.lower_ not in lexicon.nouns


def is_set_after(adjective: Token) -> bool:
    """Whether an adjective tells what has become of the noun before it ("a firefighter dead at 30"), or is a
    participle that does ("the slain teacher")."""
    if adjective.dep_ != "amod":
        return False
    return adjective.head.i < adjective.i or adjective.lower_ in PARTICIPIAL


def named(token: Token, context: Context, lexicon: EventLexicon) -> Predicate | None:
    """A happening that bears a name: the last word of it ("the Harbour Awards")."""
    if token.dep_ == "compound" or is_month(token):
        return None
    lemma = token.lemma_.lower()
    forms = (lemma, lemma.removesuffix("s"))
    found = (first_fitting(token, lexicon.nouns.get(form, ()), context) for form in forms)
    return next((predicate for predicate in found if predicate and predicate.sense.type in NAMED), None)


def capitalised(token: Token, context: Context, lexicon: EventLexicon) -> Predicate | None:
    """A verb or noun of a headline that the tagger took for a name."""
    if is_kind(token) or token.lower_ in NAMED_SO or is_month(token):
        return None
    nominal = (lexicon.nouns, lexicon.adjectives)
    parts = nominal if is_noun_of_title(token, lexicon) else (lexicon.verbs, *nominal)
    for senses_of in parts:
        for lemma in lemmas(token):
            predicate = first_fitting(token, senses_of.get(lemma, ()), context)
            if predicate:
                return predicate
    return None


def verbal(token: Token, senses: tuple[Sense, ...], context: Context) -> Predicate | None:
    """A verb that says what happens; not one used as a noun, nor a participle that only describes."""
    if (token.dep_ in NOMINAL_USES and token.tag_ == "VBN") or is_lending(token) or is_in_compound(token):
        return None
    if is_label(token) or is_left_side(token):
        return None
    built = phrased(token)
    if built:
        return Predicate(head=token, words=built[0], sense=built[1])
    predicate = first_fitting(token, senses, context)
    if predicate and is_as_ever(predicate, context):
        return None
    if token.dep_ == "amod" and predicate and is_trait(predicate) and not is_main_astray(token):
        return None
    if predicate and is_by_number(token, predicate.sense):
        return None
    if predicate and token.lemma_ == "leave" and predicate.sense.type == "movement" and is_left_so(token):
        return None
    return predicate


def is_as_ever(predicate: Predicate, context: Context) -> bool:
    """Whether a verb tells what is always done, or what lies somewhere."""
    if predicate.sense.type in SEEN:
        return is_usual(predicate.head, context)
    return predicate.sense.type == "crime" and is_lying_still(predicate.head)


def is_trait(predicate: Predicate) -> bool:
    """Whether a participle before a noun only says of what kind it is, or by what somebody is known
    ("Ida Orr, the owner of the stolen boat")."""
    participle = predicate.head
    if is_kind(participle) or participle.lower_ == "retired" or predicate.sense.type not in LASTING:
        return True
    noun = participle.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ in {"NOUN", "PROPN"}:
        noun = noun.head.head
    return noun.dep_ == "appos" and noun.head.ent_type_ == "PERSON"


def is_usual(verb: Token, context: Context) -> bool:
    """Whether a present tense tells what is always done ("the pump uses little oil"), as no headline does."""
    return verb.tag_ in {"VBZ", "VBP"} and not context.is_headline


def is_in_compound(token: Token) -> bool:
    """Whether a word is only half of another ("running back", "smash-and-grab")."""
    following = [word.lower_ for word in token.doc[token.i + 1 : token.i + 3]]
    if token.tag_ == "VBG" and following and is_headed_by(token, token.nbor(1)):
        return True
    if (
        token.tag_ == "VBG"
        and token.dep_ in {"amod", "compound"}
        and token.head.lemma_.lower() in PROCEEDINGS
    ):
        return True
    return following[:1] in SECOND_HALVES.get(token.lower_, ()) or (
        token.dep_ in {"amod", "compound", "nmod"} and following == ["-", "and"]
    )


def is_headed_by(gerund: Token, noun: Token) -> bool:
    """Whether a gerund only says what a case is about ("in shooting trial", "after stabbing deaths")."""
    return noun.lemma_.lower() in CASES and noun.dep_ in {"dobj", "pobj"} and gerund.dep_ == "pcomp"


def is_kind(participle: Token) -> bool:
    """Whether a participle only says of what kind something is ("password-stealing", "coal-fired")."""
    is_name = participle.pos_ == "PROPN" and participle.lower_.endswith("ing")
    is_form = is_name or participle.tag_ == "VBG" or (participle.tag_ == "VBN" and participle.dep_ == "amod")
    if participle.i < 2 or participle.nbor(-1).text != "-" or not is_form:
        return False
    return participle.nbor(-2).pos_ == "NOUN" or is_name


def is_turn(noun: Token) -> bool:
    """Whether a noun only says when something else happens ("near the end of the round"), or of what kind
    something is ("prisoners of war")."""
    if noun.dep_ != "pobj":
        return False
    if noun.lower_ in {"charge", "protest"} and noun.head.lower_ == "in" and not noun.n_lefts:
        return True  # "the officer in charge of it", "left the hall in protest"
    if noun.lower_ == "war" and noun.head.lower_ == "of":
        return noun.head.head.lemma_.lower() in WARLIKE
    return noun.lemma_ in TURNS and noun.head.lower_ in WHEN


def is_document(noun: Token) -> bool:
    """Whether a noun is only what is cited ("according to the charges", "the complaint says")."""
    if noun.dep_ == "pobj":
        is_cited = noun.head.lower_ == "to" and noun.head.head.lower_ == "according"
        return is_cited and not any(child.dep_ in {"acl", "relcl"} for child in noun.children)
    is_telling = noun.dep_ == "nsubj" and noun.head.lemma_ in CITING
    return is_telling and noun.lemma_.lower() in DOCUMENTS


def is_lending(verb: Token) -> bool:
    """Whether a verb only helps another one along, which is what happens."""
    return verb.lemma_ in LENDING and any(
        child.dep_ in {"xcomp", "ccomp"} and child.pos_ == "VERB" for child in verb.children
    )


def carrier_of(noun: Token) -> Token | None:
    """The light verb whose object, or passive subject, the noun is."""
    whole, governor = noun, noun.head
    if noun.dep_ == "pobj" and governor.lower_ == "of" and governor.head.lemma_.lower() in LOTS:
        whole, governor = governor.head, governor.head.head  # "launched a series of raids"
    if whole.dep_ in {"dobj", "nsubjpass"} and governor.lemma_ in CARRIERS:
        return governor
    return governor if noun.dep_ == "nsubj" and is_occurring(governor) else None


def is_bare_object(token: Token) -> bool:
    """Whether a word is what the verb right before it carries, taken for a verb ("union calls strike")."""
    if token.tag_ not in {"VB", "VBP"} or token.dep_ not in {"conj", "dobj"} or token.i == token.sent.start:
        return False
    before = token.nbor(-1)
    return before.pos_ == "VERB" and before.tag_ in {"VBZ", "VBD", "VBG"} and before.lemma_ in CARRIERS


def is_occurring(verb: Token) -> bool:
    """Whether a verb only says that its subject was, or went on ("the strike began at noon")."""
    if verb.lemma_ not in OCCURRING or verb.pos_ != "VERB":
        return False
    following = {child.dep_: child.lower_ for child in verb.children if child.dep_ in OBJECTS}
    return following == {"dobj": "place"} if verb.lemma_ in TAKING_PLACE else not following


def first_fitting(
    token: Token, senses: tuple[Sense, ...], context: Context, carrier: Token | None = None
) -> Predicate | None:
    """The most specific meaning whose words and needs are met; of equals, the one the context speaks of."""
    best: tuple[tuple[int, bool, float], Predicate] | None = None
    beside = words_beside(token) if senses and len(senses[0].words) > 1 else frozenset()
    for sense in senses:
        if len(sense.words) > 1 and beside.isdisjoint(sense.words):
            continue
        rank = (*sense.specificity, context.preference(sense))
        if best and rank <= best[0]:
            continue
        words = matched_words(token, sense)
        if words and meets(token, sense, context, carrier):
            best = rank, Predicate(head=token, words=words, sense=sense, carrier=carrier)
    return best[1] if best and best[1].sense.type != NOTHING else None


def meets(token: Token, sense: Sense, context: Context, carrier: Token | None) -> bool:
    """Whether the meaning's condition holds."""
    if not sense.needs:
        return True
    if sense.needs in {"context", "steeped"}:
        return context.weight(sense) >= (STEEPED if sense.needs == "steeped" else ENOUGH_CONTEXT)
    return (sense.needs == "argument" and carrier is not None) or CHECKS[sense.needs](token)
