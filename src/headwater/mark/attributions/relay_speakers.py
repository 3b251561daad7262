"""Persons and institutions whose words an article reports, as sources of those words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from headwater.mark.attributions.asserted import (
    cue_lemma,
    is_asserted,
    is_clause,
    is_opinion,
    is_request,
    tokens_at,
)
from headwater.mark.attributions.mistaken import (
    OF_A_PERSON,
    is_somebody_elses,
    speaking_noun,
    teller_of,
    told_by,
    unknown_name,
    without_clause_subject,
)
from headwater.mark.attributions.outlet_names import ANAPHORS, Newsroom, bare
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.source_kinds import described_source, source_of
from headwater.mark.attributions.unsaid import denies, is_unsaid
from headwater.mark.attributions.writers_clauses import leave_writers_clauses, without_clauses
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource, Quote, Speaker
from headwater.record.span import Span, hull

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
BELIEVING = frozenset("assume believe consider expect fear feel hope imagine suppose suspect think".split())
PASSING_ON = frozenset({"person", "official"})  # who tells what others say, and is no outlet or paper
TOLD_WHOLE = frozenset({"ccomp", "ROOT"})
SENTIENT = frozenset({"said", "thought"})
CITING = frozenset({"cite", "quote"})
RELATIVE = frozenset({"WP", "WDT"})
TOPICS = frozenset({"person", "place"})  # of states, firms and offices a headline gives the words
SPEAKING_ON = frozenset({"he", "she", "it", "they", "him", "her"})
# A clause before the last one of a sentence: "It fell, and nobody was hurt, guards said."
JOINED = re.compile(r"\w\W*[,;] (?:and|but) $|; $")
# A shout that is told of: "He ran in and yelled, "Hide!" guards said."
SHOUTED = re.compile(r"\b(?:yell|shout|scream|cried|crying|call)\w*(?: out)?[,:]? [\"“`']+$")
NOT = re.compile(r",?\s(?:and\s|but\s)?not\s")
INSERT = re.compile(r",\s(?:who|whose|which)\s[^.;:“”\"]*?,(?=\s)")
AS = re.compile(r"[^\s,] (?:as|after|while|when) (?:the )?$")
ANYBODY = re.compile(r"an?\s", re.IGNORECASE)
MARKS = frozenset('"“”«»')
OPENING = 3  # code points before "According to" at the head of a sentence
STILL = 2  # paragraphs after which a pronoun no longer means the last speaker


def speakers(
    readings: Sequence[Reading], cast: Cast, quotes: Sequence[Quote], room: Newsroom
) -> Iterator[Draft]:
    """A draft for every quote whose speaker is known to be somebody."""
    starts = [reading.paragraph.start for reading in readings]
    last: Draft | None = None
    by_id = {quote.id: quote for quote in quotes}
    sources: dict[str, NamedSource] = {}
    said = [quote for quote in quotes if quote.act == "said" and quote.speaker is not None]
    heard = {quote.speaker.actor for quote in said if quote.speaker is not None and not is_named_only(quote)}
    for quote in quotes:
        if quote.speaker is None or quote.act not in SENTIENT:
            continue
        reading = reading_at(quote.speaker.span.start, readings, starts)
        if quote.speaker.span.start >= reading.range[1]:  # a label, or a line that is set aside
            reading = reading_at(quote.span.start, readings, starts)
        if is_told_of(quote, said) and cue_lemma(quote, reading.paragraph) in BELIEVING:
            continue
        if passes_on(quote, reading, cast, room) or is_unsaid(quote, by_id, reading.paragraph):
            continue
        is_said = is_asserted(quote, reading.paragraph)
        is_other = is_request(quote, reading.paragraph) or is_opinion(quote, reading.paragraph)
        if is_topic(quote, reading, heard, cast) or not (is_said or is_other):
            continue
        source = meant(quote, quote.speaker, reading, last, cast, room)
        if source is not None:
            draft = speaker_draft(quote, quote.speaker.span, source, reading, room)
            last = draft if quote.act == "said" else last
            if not names_outlet(quote.speaker.span, room):
                sources[quote.id] = source
            if is_retold(quote, source, by_id, sources, reading.paragraph):
                draft.scope = [draft.named]  # whoever tells of it is where it is had from
                yield from () if quote.negated else (draft,)
                continue
            yield from scoped(quote, draft, is_said, reading, cast, room)


def reading_at(place: int, readings: Sequence[Reading], starts: Sequence[int]) -> Reading:
    """The last paragraph that begins at a place or before it, else the first."""
    return readings[max(0, bisect_right(starts, place) - 1)]


def scoped(
    quote: Quote, draft: Draft, is_said: bool, reading: Reading, cast: Cast, room: Newsroom
) -> Iterator[Draft]:
    """The drafts of a quote, each covering no more than what is had from whom it names."""
    if not is_said:
        draft.scope = [draft.named]  # neither is what is asked for so, nor has who asks told of it
        yield from () if quote.negated else (draft,)
    elif not quote.negated:
        leave_writers_clauses(quote, draft, reading)
        yield draft
        yield from joint_speakers(quote, draft, reading, cast, room)
    elif denies(quote, reading.paragraph):
        # What is denied is not had from who denies it, nor is what the writer tells of him in between.
        kept = without_insert(draft.evidence, reading)
        draft.scope = [piece for place in kept for piece in without_clauses(place, reading)]
        yield draft


def without_insert(place: Range, reading: Reading) -> Iterator[Range]:
    """A passage without the clause in commas that it inserts: "The mill, whose dam broke, denied"."""
    start = reading.paragraph.start
    match = INSERT.search(reading.paragraph.text, place[0] - start, place[1] - start)
    if match is None:
        yield place
        return
    yield place[0], start + match.start()
    yield start + match.end(), place[1]


def meant(
    quote: Quote, speaker: Speaker, reading: Reading, last: Draft | None, cast: Cast, room: Newsroom
) -> NamedSource | None:
    """Whom a quote is had from: its speaker, or who tells it to whom the words name."""
    span, actor, says = speaker.span, speaker.actor, quote.act == "said"
    if is_beside_name(span, reading.paragraph, cast):
        return described_source(
            reading.paragraph.text[span.start - reading.paragraph.start :][: len(span)], room
        )
    verb = told_by(span, reading.paragraph)
    if verb is not None:
        subject = teller_of(verb)
        who = phrase(subject, reading.paragraph) if subject is not None else None
        return source_of(cast, who, None, reading.paragraph, room, says=says) if who is not None else None
    words = reading.paragraph.text[span.start - reading.paragraph.start :][: len(span)]
    if not is_somebody_elses(words, actor, cast):
        source = source_of(cast, span, actor, reading.paragraph, room, says=says)
        source = (
            source
            or outlet_meant(words, span.start, room)
            or unknown_name(words, says, span, reading.paragraph)
            or speaking_noun(words, told_with(quote, reading.paragraph), span, reading.paragraph)
        )
        if source is not None:
            return without_clause_subject(source)
    return still_speaking(words, reading.number, last, cast) if says else None


def is_beside_name(span: Span, paragraph: Paragraph, cast: Cast) -> bool:
    """Whether somebody nameless speaks behind a name that ends the clause: "it rang Orla Venn, a clerk said".

    A description of the name itself would end with a comma, too.
    """
    first, last = span.start - paragraph.start, span.end - paragraph.start
    text = paragraph.text
    if (
        not ANYBODY.match(text, first)
        or text[max(0, first - 2) : first] != ", "
        or text[last : last + 1] == ","
    ):
        return False
    before = cast.mention_at(Span(document=span.document, start=span.start - 3, end=span.start - 2))
    return before is not None and before.form == "name" and cast.chain(before.chain).kind == "person"


def told_with(quote: Quote, paragraph: Paragraph) -> str:
    """The verb by which a clause or quoted words are told, of what nobody else tells."""
    tokens = tokens_at(quote.content[0], paragraph)
    is_told = quote.act == "said" and quote.inside is None
    return cue_lemma(quote, paragraph) if is_told and (not tokens or is_clause(tokens)) else ""


def joint_speakers(
    quote: Quote, first: Draft, reading: Reading, cast: Cast, room: Newsroom
) -> Iterator[Draft]:
    """Drafts of those who say it together with the first: "police and prosecutors said"."""
    for other in quote.others if quote.act == "said" and not first.is_medium else ():
        if not reading.range[0] <= other.span.start < reading.range[1]:
            continue
        source = source_of(cast, other.span, other.actor, reading.paragraph, room, says=True)
        is_within = source is not None and (source.name or "") in (first.source.name or "")
        if source is not None and not is_within:  # "police sources and witnesses" are named as one
            draft = speaker_draft(quote, other.span, source, reading, room)
            draft.scope = list(first.scope)
            yield draft


def is_named_only(quote: Quote) -> bool:
    """Whether nothing but a colon after a name says that somebody speaks, and no marks show it."""
    return quote.kind == "indirect" and len(quote.cue) == 1 and len(quote.cue[0]) == 1


def is_topic(quote: Quote, reading: Reading, heard: Collection[str | None], cast: Cast) -> bool:
    """Whether who or what stands before a headline's colon is its topic: nowhere else does it speak."""
    if quote.speaker is None or quote.speaker.actor is None or not is_named_only(quote):
        return False
    is_head = reading.paragraph.kind in {"headline", "heading"}
    return is_head and quote.speaker.actor not in heard and cast.chain(quote.speaker.actor).kind in TOPICS


def passes_on(quote: Quote, reading: Reading, cast: Cast, room: Newsroom) -> bool:
    """Whether only whom somebody cites is told ("quoted one person familiar with it"), and no words."""
    paragraph = reading.paragraph
    if quote.kind != "indirect" or cue_lemma(quote, paragraph) not in CITING:
        return False
    first = quote.content[0]
    tokens = tokens_at(first, paragraph)
    if not tokens or is_clause(tokens):
        return False
    source = source_of(cast, first, None, paragraph, room, says=True)
    return source is not None and source.kind != "document"


def is_retold(
    quote: Quote,
    source: NamedSource,
    quotes: Mapping[str, Quote],
    sources: Mapping[str, NamedSource],
    paragraph: Paragraph,
) -> bool:
    """Whether somebody only tells of it that another has said, asked or offered something.

    What "as the guild says" or "the guild's claim" adds is the guild's all the same.
    """
    outer = quotes.get(quote.inside or "")
    if outer is None or quote.kind == "direct" or outer.act != "said" or outer.negated:
        return False
    teller = sources.get(outer.id)
    if teller is None or teller.kind not in PASSING_ON or teller == source:
        return False
    verbs = [token for span in quote.cue for token in tokens_at(span, paragraph) if token.pos_ == "VERB"]
    return bool(verbs) and is_predicate(verbs[-1])


def names_outlet(span: Span, room: Newsroom) -> bool:
    """Whether an outlet is named by some words, of whatever kind the cast takes it to be."""
    return any(heard.start < span.end and span.start < heard.end for heard in room.heard)


def is_predicate(verb: Token) -> bool:
    """Whether a verb has its subject before it and is what is told, no aside ("as they said")."""
    lefts = list(verb.lefts)
    has_subject = any(child.dep_ in SUBJECTS for child in lefts)
    return has_subject and verb.dep_ in TOLD_WHOLE and not any(child.lower_ == "as" for child in lefts)


def is_told_of(quote: Quote, said: Sequence[Quote]) -> bool:
    """Whether a thought is one that somebody else tells of: "she believed it", the captain said."""
    return quote.act == "thought" and any(
        span.covers(quote.content[0]) for other in said for span in other.content
    )


def outlet_meant(words: str, place: int, room: Newsroom) -> NamedSource | None:
    """Which outlet speaks as "the newspaper", whatever verb says so."""
    form = bare(words).removeprefix("same ").removeprefix("news ")
    named = room.last_before(place, form) if form in ANAPHORS else None
    return NamedSource(name=named.name, kind=named.kind) if named is not None else None


def still_speaking(words: str, number: int, last: Draft | None, cast: Cast) -> NamedSource | None:
    """Whom a pronoun that nothing else explains means as a speaker: who has spoken right before."""
    pronoun = words.casefold()
    if last is None or number - last.paragraph > STILL or pronoun not in SPEAKING_ON:
        return None
    source = last.source
    is_person = (
        cast.chain(source.actor).kind == "person" if source.actor is not None else source.kind == "person"
    )
    return source if is_person == (pronoun in OF_A_PERSON) or pronoun == "they" else None


def speaker_draft(
    quote: Quote, speaker: Span, source: NamedSource, reading: Reading, room: Newsroom
) -> Draft:
    """The draft of one quote."""
    evidence = _on_one_line(speaker, quote, reading)
    is_medium = source.kind in {"outlet", "agency"}
    name = source.name or ""
    return Draft(
        paragraph=reading.number,
        sentence=reading.sentence_at(evidence[0] - reading.paragraph.start),
        evidence=evidence,
        named=(speaker.start, speaker.end),
        source=source,
        role="speaker",
        scope=covered(quote, speaker, reading),
        is_own=is_medium and room.is_own(name, room.outlets.find(name)),
    )


def covered(quote: Quote, speaker: Span, reading: Reading) -> list[Range]:
    """What somebody says; one who is named after a sentence's last clause or shout says all of it."""
    scope = [(span.start, span.end) for span in said_besides(quote, speaker, reading)]
    led = led_by(quote, reading)
    if led is not None:
        return [led]
    first, last = scope[0][0], scope[-1][1]
    if not reading.range[0] <= first <= last <= speaker.start < reading.range[1]:
        return scope
    sentence = reading.sentence_at(first - reading.paragraph.start)
    start = reading.paragraph.start
    lead = reading.paragraph.text[sentence[0] - start : first - start]
    pattern = SHOUTED if quote.kind == "direct" else JOINED
    is_whole = pattern.search(lead) is not None and not any(mark in lead.rstrip("\"“`' ") for mark in '"“”')
    whole = [(sentence[0], scope[0][1]), *scope[1:]] if is_whole else scope
    return [*whole, *listed(quote, speaker, reading)]


def listed(quote: Quote, speaker: Span, reading: Reading) -> list[Range]:
    """What follows a colon right behind "she said": "Nine died, she said: six guards and a guest." """
    start, text = reading.paragraph.start, reading.paragraph.text
    end = max(speaker.end, *(span.end for span in quote.cue)) if quote.cue else speaker.end
    sentence = reading.sentence_at(speaker.start - start)
    rest = text[end - start : sentence[1] - start]
    is_list = quote.kind == "indirect" and rest.startswith(": ") and not MARKS & set(rest)
    return [(end + 2, sentence[1])] if is_list and quote.content[-1].end <= end else []


def said_besides(quote: Quote, speaker: Span, reading: Reading) -> Sequence[Span]:
    """The content of a quote; in "it was shut as the guild announced a march" only what follows the verb."""
    relative = in_relative_clause(quote, reading)
    if relative is not None:
        return relative
    contrary = said_otherwise(quote, speaker, reading)
    if contrary is not None:
        return [contrary]
    after = [span for span in quote.content if span.start >= speaker.end]
    if quote.kind != "indirect" or not after or len(after) == len(quote.content):
        return quote.content
    start = reading.paragraph.start
    before = reading.paragraph.text[max(0, speaker.start - start - 12) : max(0, speaker.start - start)]
    return after if AS.search(before) else quote.content


def said_otherwise(quote: Quote, speaker: Span, reading: Reading) -> Span | None:
    """What was said where it is set right: "on Monday and not on Friday, as the board said"."""
    if quote.kind != "indirect" or len(quote.content) != 1:
        return None
    (content,) = quote.content
    start, text = reading.paragraph.start, reading.paragraph.text
    if not (reading.range[0] <= content.start and content.end <= speaker.start < reading.range[1]):
        return None
    match = NOT.search(text[content.start - start : content.end - start])
    if match is None or not text[content.end - start : speaker.start - start].strip(" ,").startswith("as"):
        return None
    return Span(document=content.document, start=content.start + match.end(), end=content.end)


def in_relative_clause(quote: Quote, reading: Reading) -> Sequence[Span] | None:
    """What is told where "according to" stands behind a relative pronoun: of whom it is, and the clause."""
    paragraph = reading.paragraph
    if quote.kind != "indirect" or len(quote.content) < 2 or not quote.cue:
        return None
    first, *rest = quote.content
    tokens = tokens_at(first, paragraph)
    if not tokens or tokens[-1].tag_ not in RELATIVE or first.end > quote.cue[0].start:
        return None
    verb = tokens[-1].head
    noun = verb.head if verb.dep_ == "relcl" else tokens[-1]
    start = paragraph.start + paragraph.parse[noun.left_edge.i].idx
    return (Span(document=first.document, start=max(first.start, start), end=first.end), *rest)


def led_by(quote: Quote, reading: Reading) -> Range | None:
    """The sentence that begins "According to X, ...": all of it is what X says."""
    if not quote.cue:
        return None
    first, last = reading.range
    cue = next((span for span in quote.cue if first <= span.start <= span.end <= last), None)
    if cue is None or quote.kind == "direct":
        return None
    start = reading.paragraph.start
    sentence = reading.sentence_at(cue.start - start)
    words = reading.paragraph.text[cue.start - start : cue.end - start].casefold()
    return sentence if words.startswith("according") and cue.start - sentence[0] <= OPENING else None


def _on_one_line(speaker: Span, quote: Quote, reading: Reading) -> Range:
    """From the speaker to the cue, as far as they stand in one paragraph."""
    first, last = reading.range
    if not first <= speaker.start < last:
        return speaker.start, speaker.end  # a label, or words of another paragraph
    parts = [span for span in quote.cue if first <= span.start and span.end <= last]
    found = hull((speaker, *parts))
    return found.start, min(found.end, last)


def teller(reading: Reading, place: int, cast: Cast, room: Newsroom) -> Draft | None:
    """Who told an outlet something, read from the grammar of "told" at a place of the paragraph."""
    paragraph = reading.paragraph
    found = paragraph.parse.char_span(place, place + 1, alignment_mode="expand")
    verb = said_in(found[0]) if found else None
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS] if verb is not None else []
    # Of two, as where "nine hurt, a clerk tells us", the one beside the verb tells.
    subject = next(
        (child for child in reversed(subjects) if verb and child.i < verb.i), next(iter(subjects), None)
    )
    if verb is None or subject is None:
        return None
    span = phrase(subject, paragraph)
    source = source_of(cast, span, None, paragraph, room)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    sentence = reading.sentence_at(place)
    told = paragraph.span(verb)
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(min(span.start, told.start), max(span.end, told.end)),
        named=(span.start, span.end),
        source=source,
        role="speaker",
        scope=[sentence],
    )


def said_in(token: Token) -> Token:
    """The verb of what is told: "told" itself, or "said" in "in an interview with us, she said"."""
    while token.pos_ not in {"VERB", "AUX"} and token.head != token:
        token = token.head
    return token


def phrase(head: Token, paragraph: Paragraph) -> Span:
    """A noun with what stands before it and its "of ..." after it, relative clauses left out."""
    last = head
    for child in head.children:
        if child.dep_ == "prep" and child.i > head.i:
            last = paragraph.parse[child.right_edge.i]
            break
    return paragraph.span(paragraph.parse[min(head.left_edge.i, head.i) : last.i + 1])
