"""What a document has somebody say, as statements that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from headwater.collate.reading import Part, Statement
from headwater.collate.utterances import (
    NEGATION,
    carriers,
    is_denial,
    is_echo,
    is_question,
    is_title,
    is_withheld,
)
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, stem
from headwater.record.identity import mark_id
from headwater.record.mark import Quote
from headwater.record.settlement import Actor
from headwater.record.span import Span, hull

AIDE = re.compile(r"(?:['’]s?|\b(?:his|her|their|its))\s(?:[\w-]+\s)*?([^\W\d_]+)$", re.IGNORECASE)
FEWEST_WORDS = 2  # content words that a statement needs to say something
A_CLAUSE = 4  # words of a quotation that say something with a single one of content ("It was about drains")
# No end is before a small letter, nor behind a single one ("at 3 p. m. on Monday").
SHORTENED = (
    "Dr Mr Mrs Ms St Sr Jr Prof Gen Col Lt Sgt Capt Maj Gov Sen Rep Rev Hon Msgr Fr Inc Co Corp Ltd No vs"
).split()
NOT_SHORTENED = "".join(rf"(?<!\b{word}\.)" for word in SHORTENED)
SENTENCE_END = re.compile(rf"(?<=[.!?…])(?<!\b[^\W\d_]\.){NOT_SHORTENED}[\"”’»]?\s++(?=[^\Wa-z]|\W)")
OPENING, CLOSING = frozenset('"“„«‘'), frozenset('"”»’')
NEAR = 16  # code points between what is said and who says it


def statements(source: Witnessed) -> Iterator[Statement]:
    """What is said in a document, but for reports of a carrier that only wrap somebody's words, and for
    attributions within somebody's direct speech."""
    quotes = {quote.id: quote for quote in source.entry.marks.quotes}
    outer = {quote.inside for quote in quotes.values() if quote.inside}
    media = carriers(source)
    for quote in quotes.values():
        wraps = quote.id in outer and quote.speaker is not None and quote.speaker.actor in media
        around = quotes.get(quote.inside or "")
        if quote.act != "said" or quote.speaker is None or wraps or (around and around.kind == "direct"):
            continue
        if is_title(source, quote) or is_withheld(source, quote) or is_question(source, quote):
            continue
        if around and is_echo(source, quote, around, media):
            continue
        reading = statement(source, quote, is_carried=quote.speaker.actor in media)
        if says_something(reading):
            yield reading


def own_statements(source: Witnessed) -> Iterator[Statement]:
    """What the issuer of a document says there in his own voice."""
    for words in source.entry.marks.own_words:
        reading = replace(statement(source, words), voice="own", is_direct=True, is_own=True)
        if says_something(reading):
            yield reading


def says_something(reading: Statement) -> bool:
    """Whether words that somebody speaks make an assertion, and are no mere name or exclamation."""
    if len(reading.words) >= FEWEST_WORDS:
        return True
    return reading.is_direct and len(reading.words) == 1 and len(reading.text.split()) >= A_CLAUSE


def statement(source: Witnessed, quote: Quote, *, is_carried: bool = False) -> Statement:
    """A quote as a reading; its wording runs to the ends of its sentence, unless it is a split quote."""
    text = " ".join(source.words(span) for span in quote.content)
    speaker = source.actor(quote.speaker.actor if quote.speaker else None)
    known = source.actors.get(speaker or "")
    wording = with_marks(source, one_line(source, with_speaker(source, quote)))
    aide, aided = aide_of(known)
    return Statement(
        kind="statement",
        document=source.id,
        mark=mark_id(source.id, quote.id),
        span=one_line(source, hull(quote.content)),
        wording=wording,
        voice="quoted" if quote.kind == "direct" else "attributed",
        text=text,
        words=frozenset(content_words(text)),
        labels=source.labels(wording),
        is_opinion=source.entry.document.genre == "opinion",
        speaker=speaker,
        house=source.houses.get(speaker or ""),
        office=office_of(known),
        titles=titles_of(known),
        aide=aide,
        aided=aided,
        parts=tuple(parts(source, quote)),
        negated=quote.negated,
        denies=quote.negated and is_denial(" ".join(source.words(cue) for cue in quote.cue)),
        is_direct=quote.kind == "direct",
        is_nameless=known is not None and not known.names,
        is_carried=is_carried,
    )


def with_speaker(source: Witnessed, quote: Quote) -> Span:
    """The clause of a quote, to the end of the speaker's name behind it, in one sentence."""
    clause, sentence = source.wording(quote.span), source.sentence_at(quote.span.end - 1)
    speaker = quote.speaker.span if quote.speaker else None
    if speaker is None or sentence is None or not sentence.span.covers(speaker) or speaker.end <= clause.end:
        return clause
    return hull((clause, speaker)) if speaker.start - clause.end <= NEAR else clause


def parts(source: Witnessed, quote: Quote) -> Iterator[Part]:
    """The sentences of what is quoted; one of a single word ("No.") says something only where it is all, or
    where it is a clause."""
    found = [part_of(text) for span in quote.content for text in SENTENCE_END.split(source.words(span))]
    telling = [part for part in found if len(part.words) > 1 or is_clause(part, quote)]
    yield from telling or [part for part in found if part.words]


def is_clause(part: Part, quote: Quote) -> bool:
    """Whether a sentence of direct speech says something with a single word of content."""
    return quote.kind == "direct" and bool(part.words) and len(part.text.split()) >= A_CLAUSE


def part_of(text: str) -> Part:
    """One sentence of what is quoted."""
    words = frozenset(content_words(text))
    return Part(text=text, words=words, is_negative=len(NEGATION.findall(text)) % 2 == 1)


def office_of(actor: Actor | None) -> frozenset[str]:
    """The words of an institution's name, without its country's."""
    if actor is None or actor.kind not in {"organisation", "state"}:
        return frozenset()
    return frozenset(content_words(actor.name))


def titles_of(actor: Actor | None) -> frozenset[str]:
    """The words of a person's titles ("spokeswoman for the port ministry")."""
    roles = actor.roles if actor else ()
    return frozenset(word for role in roles for word in content_words(role.text))


def aide_of(actor: Actor | None) -> tuple[str, frozenset[str]]:
    """What a person without a name is to somebody ("Orr's lawyer"), by its stem, and whose by name."""
    found = AIDE.search(actor.name) if actor and actor.kind == "person" and not actor.names else None
    if actor is None or found is None:
        return "", frozenset()
    whose = (word for word in actor.name[: found.start()].split() if word[:1].isupper())
    return stem(found[1].casefold()), frozenset(map(stem, map(str.casefold, whose)))


def one_line(source: Witnessed, span: Span) -> Span:
    """The first line of a span, which a quote over paragraphs may cross."""
    words = source.words(span)
    line = words.strip().split("\n", 1)[0].rstrip()
    start = span.start + len(words) - len(words.lstrip())
    return Span(document=span.document, start=start, end=start + len(line)) if line else span


def with_marks(source: Witnessed, span: Span) -> Span:
    """A wording with the quotation mark that opens or closes it, where that was cut off."""
    text = source.entry.document.text
    start = span.start - (text[span.start - 1 : span.start] in OPENING and span.start > 0)
    end = span.end + (text[span.end : span.end + 1] in CLOSING and span.end < len(text))
    return Span(document=span.document, start=start, end=end)
