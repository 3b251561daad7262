"""Whose "I" it is: in quoted words and answers the speaker's, in running text the author's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from headwater.mark.actors.pronouns import FIRST_PERSONS
from headwater.mark.actors.speech_pronouns import MARKS, ending_speech, spoken_tokens
from headwater.mark.actors.words import read_words
from headwater.mark.cast import Cast, cast
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.quotes.labelled_turns import turns_of
from headwater.record.mark import ActorKind, Mention, Quote
from headwater.record.span import Span

SEVERAL = frozenset({"we", "us", "our", "ours", "ourselves"})
SEVERAL_SPEAK: frozenset[ActorKind] = frozenset({"organisation", "state", "group"})
PRONOUNS = FIRST_PERSONS | SEVERAL


def with_first_persons(parsed: ParsedDocument, found: Cast, quotes: Sequence[Quote]) -> Cast:
    """The cast, with the first persons of the article as mentions of whoever says them."""
    voices = Voices(found=found, quotes=quotes, own=own_voices(parsed, found))
    meant = {
        span: chain
        for paragraph in parsed.kept
        for span, is_quoted in first_persons(paragraph)
        if (chain := voices.meant(span, paragraph, is_quoted=is_quoted)) is not None
    }
    return with_mentions(found, meant) if meant else found


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """Who speaks in the quotes of a document, and by where they start, in its paragraphs."""

    found: Cast
    quotes: Sequence[Quote]
    own: Mapping[int, str]

    def meant(self, span: Span, paragraph: Paragraph, *, is_quoted: bool) -> str | None:
        """Who says a first person: one body as "we", one person as "I"."""
        quote = self.around(span, is_quoted=is_quoted)
        if quote is not None:
            speaker = quote.speaker.actor if quote.speaker else None
        else:
            speaker = None if is_quoted else self.own.get(paragraph.start)
        if speaker is None:
            return None
        is_several = (
            paragraph.text[span.start - paragraph.start : span.end - paragraph.start].casefold() in SEVERAL
        )
        is_body = self.found.chain(speaker).kind in SEVERAL_SPEAK
        return speaker if is_body == is_several else None

    def around(self, span: Span, *, is_quoted: bool) -> Quote | None:
        """The narrowest quote whose very words a span is among; what is only reported keeps no "I"."""
        holding = [
            (len(piece), quote)
            for quote in self.quotes
            for piece in quote.content
            if piece.covers(span) and (quote.kind == "direct" or (quote.kind == "mixed" and is_quoted))
        ]
        return min(holding, key=lambda item: (item[0], item[1].id), default=(0, None))[1]


def own_voices(parsed: ParsedDocument, found: Cast) -> dict[int, str]:
    """Who tells in the paragraphs of a document: the one author, or whoever a label names."""
    turns = turns_of(parsed.paragraphs)
    if not turns:
        author = author_of(parsed.document.author or "", found)
        return {paragraph.start: author for paragraph in parsed.kept} if author else {}
    labels = {turn.key: person_in(turn.span(), found) for turn in turns}
    return {
        paragraph.start: person
        for turn in turns
        for paragraph in turn.said
        if (person := labels[turn.key]) is not None
    }


def author_of(author: str, found: Cast) -> str | None:
    """The one person who is named as author."""
    named = [
        chain.id
        for chain in found.chains
        if chain.kind == "person" and any(" " in name and name in author for name in chain.names)
    ]
    return named[0] if len(named) == 1 else None


def person_in(span: Span, found: Cast) -> str | None:
    """The one person who is named in some words."""
    persons = {
        mention.chain for mention in found.mentions_in(span) if found.chain(mention.chain).kind == "person"
    }
    return next(iter(persons)) if len(persons) == 1 else None


def first_persons(paragraph: Paragraph) -> Iterator[tuple[Span, bool]]:
    """The pronouns of the first person, and whether each stands in quotation marks."""
    if not any(token.lower_ in PRONOUNS for token in paragraph.parse):
        return
    words = read_words(paragraph, 0)
    has_marks = any(text in MARKS for text in words.texts)
    spoken = spoken_tokens(words) | ending_speech(words) if has_marks else frozenset()
    for token, lower in enumerate(words.lowers):
        if lower in PRONOUNS and words.pos[token] == "PRON":
            yield words.span(token, token + 1), token in spoken


def with_mentions(found: Cast, meant: Mapping[Span, str]) -> Cast:
    """The cast with these words as pronouns of these chains, whomever they were given to before."""
    kept = [mention for mention in found.mentions if mention.span not in meant]
    made = [Mention(id="", span=span, form="pronoun", chain=chain) for span, chain in meant.items()]
    ordered = sorted((*kept, *made), key=lambda each: (each.span.start, -each.span.end, each.chain))
    spans: dict[str, set[Span]] = defaultdict(set)
    for mention in ordered:
        spans[mention.chain].add(mention.span)
    chains = [
        replace(chain, mentions=tuple(sorted(spans[chain.id])) or chain.mentions) for chain in found.chains
    ]
    return cast([replace(each, id=f"m{number}") for number, each in enumerate(ordered)], chains)
