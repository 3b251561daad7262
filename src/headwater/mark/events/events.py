"""Who did what to whom, coded to PLOVER."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from headwater.mark.cast import Cast
from headwater.mark.events.agents_above import agents_above
from headwater.mark.events.arguments import agents_beside, possessors_of, prepositional
from headwater.mark.events.company import with_company
from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.event_slots import Bearings, slots, surroundings
from headwater.mark.events.event_status import status_of
from headwater.mark.events.intent_codes import code_of
from headwater.mark.events.nominal_roles import STATES_AS_DOERS
from headwater.mark.events.predicate_needs import is_person
from headwater.mark.events.predicates import Predicate, find_predicates
from headwater.mark.events.roles import roles_of
from headwater.mark.events.sights import SIGHT, find_sight, is_seen_by_reporters, is_witnessing
from headwater.mark.events.subjects import SUFFERED, subjects_of
from headwater.mark.events.topics import topics
from headwater.mark.events.triggers import trigger_span
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words
from headwater.record.document import Document
from headwater.record.edtf import bounds
from headwater.record.mark import Event, Place, Quote, Time, Voice

# What speakers say of themselves out of courtesy ("we appreciate", "I thank you") happens to nobody.
COURTEOUS = words("appreciate thank respect admire love cherish")
SPEAKERS = frozenset({"i", "we"})
FIRST_PERSONS = SPEAKERS | {"me", "us", "our", "my"}
# What is done to somebody's doing is done to who did it ("condemned the raid by the guards").
ADDRESSED = words("ACCUSE SUPPORT REJECT THREATEN PROTEST SANCTION REQUEST")
DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied)|refut|reject|dismiss|disput|disavow|repudiat|rebut|disclaim|disown)", re.I
)
# What belongs to somebody is not somebody met, joined or sent ("signed the Norwegian text").
UNTOUCHING = words("CONSULT MOBILIZE")
ENDS = words("death demise end")  # "fell to his death": he who fell undergoes it no second time
OTHERS = words("to with against of")
OBJECTS_AGAIN = frozenset({"it", "them"})
# What is asked of somebody, or turned down, comes from somebody.
SENDING = words("REQUEST REJECT SANCTION")
# ... but not those from whom it moves.
LEAVING = words("withdrawal pullout pullback retreat departure removal evacuation exit expulsion deportation")
PROMISING = words("AGREE SUPPORT AID")
BACKING = words("support backing help assistance aid solidarity sympathy relief")
# Things of war and missions lie in the state that is struck or left ("bombed positions in Mali").
WHERE_STRUCK = frozenset(
    (event_type, noun)
    for event_type, nouns in {
        "ASSAULT": "target position site camp base facility stronghold hideout depot airfield airbase",
        "THREATEN": "target position site camp base facility stronghold",
        "SANCTION": "embassy consulate mission",
    }.items()
    for noun in nouns.split()
)
BARRIERS = words("ban embargo restriction tariff duty levy quota curb")
LANDS = words("strip bank enclave territory highland peninsula valley heights province region")
# Before a noun these take for known what it means.
KNOWN = words("the all those these every each")
ARGUMENTS = words("nsubj nsubjpass dobj pobj")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One predicate with what the sentence gives it besides its arguments; `deeds` are all its happenings."""

    predicate: Predicate
    place: str | None
    time: str | None
    deeds: frozenset[int]
    is_to_come: bool = False


def find_events(
    parsed: ParsedDocument,
    cast: Cast,
    quotes: tuple[Quote, ...],
    times: tuple[Time, ...],
    places: tuple[Place, ...],
    lexicon: EventLexicon,
) -> tuple[Event, ...]:
    """The events of the kept paragraphs, in the order of their heads."""
    if not parsed.is_deep:
        return ()
    around_paragraph = surroundings(cast, quotes, times, places)
    article = topics((token for paragraph in parsed.kept for token in paragraph.parse), lexicon)
    later = times_to_come(parsed.document, times)
    found: list[Event] = []
    for paragraph in parsed.kept:
        around = around_paragraph(paragraph)
        sentences = paragraph.parse.sents
        for scene in (each for one in sentences for each in scenes(one, article, around, lexicon, later)):
            event = event_of(scene, paragraph, around, f"e{len(found)}")
            if event.type != SIGHT or is_own_sight(event, scene.predicate.head, paragraph):
                found.append(event)
    return tuple(found)


def times_to_come(document: Document, times: Iterable[Time]) -> frozenset[str]:
    """The times that lie wholly after the day on which the article was published."""
    published = bounds(document.published.edtf) if document.published else None
    if published is None:
        return frozenset()
    days = ((time.id, bounds(time.edtf)) for time in times)
    return frozenset(name for name, day in days if day and day[0] > published[1])


def scenes(
    sentence: TokenSpan,
    article: Mapping[str, int],
    around: Bearings,
    lexicon: EventLexicon,
    later: frozenset[str],
) -> Iterator[Scene]:
    """The predicates of a sentence, each with its own place and time."""
    found = find_predicates(sentence, article, lexicon)
    predicates = [p for p in found if not is_courtesy(p) and not is_witnessing(p.head)]
    if not predicates:
        sight = find_sight(sentence, lexicon)
        if sight is None:
            return
        predicates = [sight]
    triggers = trigger_words(predicates)
    places = slots(around.places, sentence, triggers) if around.places else {}
    times = slots(around.times, sentence, triggers) if around.times else {}
    deeds = frozenset(predicate.head.i for predicate in predicates)
    for number, predicate in enumerate(predicates):
        time = times.get(number)
        place, is_to_come = places.get(number), time in later
        yield Scene(predicate=predicate, place=place, time=time, deeds=deeds, is_to_come=is_to_come)


def is_own_sight(event: Event, verb: Token, paragraph: Paragraph) -> bool:
    """Whether a writer tells in her own voice, or a reporter saw, below the headline, how things were."""
    is_own = event.voice == "own" or (event.voice == "attributed" and is_seen_by_reporters(verb))
    return is_own and event.status == "happened" and paragraph.kind not in {"headline", "heading"}


def is_courtesy(predicate: Predicate) -> bool:
    """Whether a speaker thanks or honours in the first person, or in no person ("Thank you")."""
    verb = predicate.head
    if verb.lemma_ not in COURTEOUS or verb.tag_ in {"VBD", "VBN", "VBG", "VBZ"}:
        return False
    if any(child.dep_ == "dobj" and child.lower_ == "you" for child in verb.children):
        return True
    subjects = [child.lower_ for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return bool(SPEAKERS.intersection(subjects)) or (not subjects and verb.dep_ in {"ROOT", "ccomp"})


def trigger_words(predicates: list[Predicate]) -> Mapping[int, int]:
    """Which predicate each trigger word, or the verb that carries it, belongs to."""
    words = {predicate.clause.i: number for number, predicate in enumerate(predicates)}
    return words | {word.i: number for number, predicate in enumerate(predicates) for word in predicate.words}


def event_of(scene: Scene, paragraph: Paragraph, around: Bearings, identifier: str) -> Event:
    """The record of one happening."""
    predicate, sense = scene.predicate, scene.predicate.sense
    roles = roles_of(predicate)
    trigger = trigger_span(predicate, paragraph)
    quote = around.quote_at(paragraph.span(predicate.head))
    actors = parties(roles.actors, scene, around, quote)
    reached = [token for token in roles.recipients if sense.plover or token.lemma_ not in ENDS]
    recipients = parties(reached, scene, around, quote)
    recipients = recipients or touched([*roles.recipients, *predicate.words[1:]], scene, around, actors)
    recipients = around.undergoing(recipients, sense.type)
    if sense.type == "death" and quote is not None and quote.speaker is not None:
        recipients = tuple(
            chain for chain in recipients if chain != quote.speaker.actor
        )  # nobody tells his own
    voice, source = voice_of(None if is_unsaid(quote, paragraph) else quote)
    status = status_of(predicate)
    status = "planned" if status == "happened" and scene.is_to_come and not is_past(predicate) else status
    return Event(
        id=identifier,
        document=paragraph.document,
        trigger=trigger,
        type=sense.type,
        plover=sense.plover,
        cameo=code_of(predicate, status),
        actors=actors,
        recipients=tuple(chain for chain in recipients if chain not in actors),
        place=scene.place,
        time=scene.time,
        status=status,
        voice=voice,
        source=source,
        is_named=is_reference(predicate),
        is_saying=sense.type == "communication" and any(word.i in around.cues for word in predicate.words),
    )


def is_reference(predicate: Predicate) -> bool:
    """Whether its words only refer to a happening: a noun that no verb carries, or a participle by which a
    thing or somebody is known ("after the raid", "seized goods", "the votes cast in May")."""
    head = predicate.head
    if head.pos_ in {"NOUN", "PROPN"} or predicate.sense.part == "noun":
        return predicate.carrier is None and predicate.sense.part != "verb"
    if head.tag_ != "VBN" or head.dep_ not in {"acl", "amod"}:
        return False
    noun = head.head
    is_known = any(child.lower_ in KNOWN and child.i < noun.i for child in noun.children)
    return head.dep_ == "amod" or (is_known and noun.dep_ in ARGUMENTS)


def is_past(predicate: Predicate) -> bool:
    """Whether a verb tells what was, whatever later time stands beside it ("asked for rails by June")."""
    verb = predicate.clause
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    has_past = any(helper.tag_ == "VBD" or helper.lemma_ == "have" for helper in helpers)
    return verb.pos_ == "VERB" and (verb.tag_ == "VBD" or has_past)


def parties(tokens: Iterable[Token], scene: Scene, around: Bearings, quote: Quote | None) -> tuple[str, ...]:
    """Whom the heads of arguments mean; where they are doings themselves, whose doings these are."""
    heads = tuple(tokens)
    found = unique(chain for token in heads for chain in meant(token, around, quote))
    return found or unique(
        chain for token in heads if is_doing(token, scene) for chain in behind(token, around)
    )


def meant(token: Token, around: Bearings, quote: Quote | None) -> list[str]:
    """Whom a head means; "we" in somebody's words is who speaks."""
    again = same_object(token)
    found = [chain for one in again or [token] for chain in around.somebody(one)]
    if found or token.lower_ not in FIRST_PERSONS or quote is None or quote.speaker is None:
        return found
    return [quote.speaker.actor] if quote.speaker.actor else []


def same_object(pronoun: Token) -> list[Token]:
    """Whom "it" means after a joined verb: never its own subject, but the object of the verb before
    ("accused Mali and warned it")."""
    verb = pronoun.head
    if pronoun.lower_ not in OBJECTS_AGAIN or pronoun.dep_ != "dobj" or verb.dep_ != "conj":
        return []
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return []
    before = [child for child in verb.head.children if child.dep_ == "dobj"]
    return [child for child in before if child.ent_type_ in {"GPE", "ORG"}]


def touched(
    tokens: Iterable[Token], scene: Scene, around: Bearings, actors: tuple[str, ...]
) -> tuple[str, ...]:
    """To whom what is welcomed, promised or struck belongs, or with whom it is ("promised aid to Mali")."""
    if scene.predicate.sense.plover is None or scene.predicate.sense.type in UNTOUCHING:
        return ()
    nouns = [token for token in tokens if is_thing(token, around)]
    owners = chains_of(
        (owner for noun in nouns for owner in possessors_of(noun) if is_owner(owner, around)), around
    )
    others = [other for noun in nouns for other in others_of(noun, around, links_of(noun, scene.predicate))]
    others += [whom for noun in nouns if noun.lemma_ in BARRIERS for whom in those_barred(noun, around)]
    found = [chain for chain in owners if chain not in actors] or chains_of(others, around)
    struck = [other for other in others if other.dep_ == "pobj" and other.head.lower_ == "in"]
    lands = chains_of((other for other in struck if is_land(other)), around)
    return tuple(chain for chain in found if chain not in around.sites or chain in lands)


def chains_of(tokens: Iterable[Token], around: Bearings) -> tuple[str, ...]:
    """Whom some words mean, each once."""
    return unique(chain for token in tokens for chain in around.somebody(token))


def links_of(noun: Token, predicate: Predicate) -> frozenset[str]:
    """What leads to whom a thing touches: not to the victim of a charge ("charged with the murder of"), nor
    to those for whom something is demanded ("demanded the release of")."""
    lemma, sense = noun.lemma_.lower(), predicate.sense
    is_for_them = sense.type == "REQUEST" and lemma in SUFFERED
    own = OTHERS - {"of"} if is_for_them or sense.type == "ACCUSE" else OTHERS
    if sense.type in SENDING and (sense.part == "verb" or sense.type == "SANCTION") and lemma not in LEAVING:
        own |= {"from", "by"}
    if sense.type in PROMISING and lemma in BACKING:
        own |= {"for"}  # "pledged support for the rebels"
    is_abroad = sense.type == "ASSAULT" and not is_person(noun) and is_by_state(predicate.head)
    return own | {"in"} if is_abroad or (sense.type, lemma) in WHERE_STRUCK else own


def is_by_state(verb: Token) -> bool:
    """Whether a state does it, or its arms and men do ("Malian jets bombed a factory in Togo")."""
    doers = subjects_of(verb) if verb.pos_ == "VERB" else []
    return any(
        word.ent_type_ in {"NORP", "GPE"}
        for doer in doers
        for word in doer.subtree
        if word.i <= doer.i and word.dep_ != "det"
    )


def is_owner(token: Token, around: Bearings) -> bool:
    """Whether a modifier tells whose a thing is; a name before it may be where it is ("a Lima bank")."""
    if token.dep_ in {"poss", "amod"} or token.ent_type_ in {"NORP", "ORG"}:
        return True
    return token.lower_ in STATES_AS_DOERS or around.chains.get(token.i) in around.bodies


def others_of(noun: Token, around: Bearings, links: frozenset[str]) -> Iterator[Token]:
    """With whom or to whom a thing is, also that of which it is ("a resumption of ties with Mali")."""
    for other in with_company(prepositional(noun, links)):
        yield other
        if is_thing(other, around):
            yield from with_company(prepositional(other, links))
            yield from whose_things(other, around)
    if "in" in links and noun.dep_ == "dobj":
        for where in prepositional(noun.head, {"in"}):
            yield where
            yield from whose_things(where, around) if is_thing(where, around) else ()


def whose_things(thing: Token, around: Bearings) -> Iterator[Token]:
    """Whose a thing is, or that of which it is made ("a ban on imports of Malian grain", "an end to their
    embargo")."""
    for each in (thing, *(inner for inner in prepositional(thing, {"of"}) if is_thing(inner, around))):
        yield from (owner for owner in possessors_of(each) if owner.ent_type_ in {"NORP", "GPE"})


def those_barred(barrier: Token, around: Bearings) -> Iterator[Token]:
    """Whose goods are barred or let in, from or to whom ("lifted its ban on flights from Mali")."""
    for goods in prepositional(barrier, {"on"}) or prepositional(barrier.head, {"on"}):
        yield from whose_things(goods, around)
        yield from with_company(prepositional(goods, {"from", "to"}))


def is_land(token: Token) -> bool:
    """Whether a name means a state or a land under one hand, not a town ("targets in the Lima Strip")."""
    return token.lemma_.lower() in LANDS


def is_thing(token: Token, around: Bearings) -> bool:
    """Whether a noun means nobody of the cast."""
    return token.pos_ == "NOUN" and token.i not in around.chains


def is_doing(token: Token, scene: Scene) -> bool:
    """Whether an argument is a happening, or what somebody does, says or decides."""
    return token.i in scene.deeds or (scene.predicate.sense.type in ADDRESSED and token.pos_ == "NOUN")


def behind(token: Token, around: Bearings) -> Iterator[str]:
    """Whose deed a subject is, where it is itself a happening ("the attack by the rebels killed two")."""
    if token.pos_ == "NOUN":
        named = (*prepositional(token, {"by"}), *agents_above(token), *agents_beside(token))
        for doer in (*possessors_of(token), *named):
            yield from around.somebody(doer)


def is_unsaid(quote: Quote | None, paragraph: Paragraph) -> bool:
    """Whether somebody "declined to say" what the words hold; who denies it speaks of it all the same."""
    if quote is None or not quote.negated or not quote.cue:
        return False
    first, last = (offset - paragraph.start for offset in (quote.cue[0].start, quote.cue[0].end))
    return first >= 0 and not DENYING.search(paragraph.text[first:last])


def voice_of(quote: Quote | None) -> tuple[Voice, str | None]:
    """In whose voice the event is told: the outlet's own, quoted, or attributed to a speaker."""
    if quote is None or quote.act in {"intended", "felt"}:
        return "own", None
    source = quote.speaker.actor if quote.speaker else None
    return ("quoted" if quote.kind == "direct" else "attributed"), source


def unique(chains: Iterable[str]) -> tuple[str, ...]:
    """The chains in their order, each once."""
    return tuple(dict.fromkeys(chains))
