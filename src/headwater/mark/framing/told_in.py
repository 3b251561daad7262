"""Who is named or described in the body of an article, in order, with what the sentence does with them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.tokens import Token
from headwater.record.mark import Chain, Mention, Quote

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ASKING = frozenset({"how", "whether", "why", "if"})
MAIN = frozenset({"ROOT", "ccomp", "conj"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A name or a description in the body outside of speech.

    `sentence` counts from the top of the body; `is_subject` tells that a main clause is about it,
    `is_done_to` that it undergoes or does what the end of one tells, `is_first` that it opens a sentence.
    """

    mention: Mention
    chain: Chain
    head: Token
    sentence: int
    paragraph: int
    is_subject: bool
    is_done_to: bool
    is_first: bool
    text: str


def told_in(parsed: ParsedDocument, cast: Cast, quotes: Sequence[Quote]) -> Iterator[Told]:
    """Who is described or named in the body outside of direct speech, in order."""
    spoken = [content for quote in quotes if quote.kind == "direct" for content in quote.content]
    before = 0
    for paragraph in parsed.kept:
        if paragraph.kind != "body":
            continue
        starts = [sentence.start for sentence in paragraph.parse.sents]
        for mention in cast.mentions_in(paragraph.between(0, len(paragraph.text))):
            if mention.form in {"name", "description"} and not any(
                content.overlaps(mention.span) for content in spoken
            ):
                yield from told_at(paragraph, mention, cast.chain(mention.chain), before, starts)
        before += len(starts)


def told_at(
    paragraph: Paragraph, mention: Mention, chain: Chain, before: int, starts: Sequence[int]
) -> Iterator[Told]:
    """One mention, in a paragraph that has so many sentences `before` it and whose own start there."""
    start, end = mention.span.start - paragraph.start, mention.span.end - paragraph.start
    tokens = paragraph.parse.char_span(start, end, alignment_mode="expand")
    if not tokens:
        return
    head = root_of(list(tokens))
    yield Told(
        mention=mention,
        chain=chain,
        head=head,
        sentence=before + bisect_right(starts, head.i),
        paragraph=paragraph.start,
        is_subject=is_subject(head),
        is_done_to=is_done_to(head),
        is_first=bool(tokens[0].is_sent_start),
        text=paragraph.text[start:end],
    )


def root_of(tokens: Sequence[Token]) -> Token:
    """The word of a mention on which its others hang."""
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside or token.head is token), tokens[-1])


def is_subject(token: Token) -> bool:
    """Whether a sentence is about whom a word means; one without a verb is about what it begins with."""
    if token.dep_ == "ROOT":
        return token.pos_ in {"NOUN", "PROPN"}
    is_main = token.dep_ in SUBJECTS and token.head.dep_ in MAIN
    return is_main and not any(child.lower_ in ASKING for child in token.head.children)


def is_done_to(token: Token) -> bool:
    """Whether somebody undergoes or does what the end of a sentence tells."""
    return token.dep_ == "dobj" or (token.dep_ == "pobj" and token.head.dep_ == "agent")
