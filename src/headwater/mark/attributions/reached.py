"""Whom an outlet has reached: "Orla Venn has called us back", "She answered in writing"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.relay_speakers import phrase
from headwater.mark.attributions.source_kinds import source_of
from headwater.mark.cast import Cast
from headwater.mark.tokens import Token
from headwater.record.mark import Mention

CALLING = frozenset("call phone ring telephone text write email e-mail speak talk".split())
ANSWERING = frozenset("answer reply respond".split())
US = frozenset({"us", "me"})
TOWARDS = frozenset({"to", "with"})
# "Answered in writing", "replied by letter": whoever asked was the outlet.
MEANS = frozenset("writing e-mail email letter phone telephone mail text message fax note".split())
PAST = frozenset({"VBD", "VBN"})
SUBJECTS = frozenset({"nsubj"})
PERSONS = frozenset({"person", "organisation", "state", "group"})


def reached(kept: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for each who is told to have called or answered, where nobody speaks in the sentence."""
    spoken = {draft.sentence for draft in drafts if draft.role == "speaker"}
    for reading in kept:
        for verb in reading.paragraph.parse:
            caller = caller_of(verb)
            sentence = reading.sentence_at(verb.idx) if caller is not None else None
            draft = draft_of(caller, verb, reading, cast, room) if caller is not None else None
            if draft is not None and sentence not in spoken:
                spoken.add(draft.sentence)
                yield draft


def caller_of(verb: Token) -> Token | None:
    """Who calls the outlet by a verb, or answers it by a letter; nobody who did not, or only tried."""
    if verb.tag_ not in PAST or any(child.dep_ in {"neg", "auxpass"} for child in verb.children):
        return None
    is_call = verb.lemma_ in CALLING and any(to_us(child) for child in verb.rights)
    is_answer = (
        verb.lemma_ in ANSWERING and any(by_means(child) for child in verb.rights) and not has_hearer(verb)
    )
    if not (is_call or is_answer):
        return None
    return next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)


def to_us(child: Token) -> bool:
    """Whether a word behind a verb is the outlet as hearer: "us", "to us", "back"."""
    is_led = child.lower_ in TOWARDS and any(each.lower_ in US for each in child.children)
    has_object = any(other.dep_ == "dobj" for other in child.head.rights)
    is_back = child.lower_ == "back" and not has_object
    return is_led or is_back or child.lower_ in US


def has_hearer(verb: Token) -> bool:
    """Whether somebody else is answered: "replied to the board by letter"."""
    links = [child for child in verb.rights if child.dep_ in {"prep", "dative"} and child.lower_ == "to"]
    return any(each.lower_ not in US for link in links for each in link.children if each.dep_ == "pobj")


def by_means(child: Token) -> bool:
    """Whether a word behind a verb leads to a letter or a telephone."""
    is_led = child.dep_ == "prep" and child.lower_ in {"in", "by", "via", "through"}
    return is_led and any(each.lemma_.lower() in MEANS for each in child.children)


def draft_of(caller: Token, verb: Token, reading: Reading, cast: Cast, room: Newsroom) -> Draft | None:
    """The draft of somebody who is named or described as having reached the outlet."""
    mention = mention_at(caller, reading, cast)
    if mention is None:
        return None
    source = source_of(cast, mention.span, mention.chain, reading.paragraph, room, says=True)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    span, told = phrase(caller, reading.paragraph), reading.paragraph.span(verb)
    sentence = reading.sentence_at(verb.idx)
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(span.start, told.end),
        named=(mention.span.start, mention.span.end),
        source=source,
        role="speaker",
        scope=[sentence],
    )


def mention_at(caller: Token, reading: Reading, cast: Cast) -> Mention | None:
    """Who is meant by the subject of a verb, by name, description or pronoun."""
    head = reading.paragraph.span(caller)
    found = cast.mentions_in(phrase(caller, reading.paragraph))
    return next(
        (each for each in found if each.span.overlaps(head) and cast.chain(each.chain).kind in PERSONS), None
    )
