"""Whom an interview asks: the person that its standfirst or its first question names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import Mention
from headwater.record.span import Span

HEADS = frozenset({"headline", "heading", "page-title", "navigation"})
TITLES = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady|President|Minister|Governor|Mayor|Senator|Judge)\.?"
# "In conversation with Ada Merrow", "The Argus spoke to her", "Five questions for the woman".
ASKING = re.compile(
    r"(?i:\b(?:in conversation with|interview(?: is)? with|interview to|q ?& ?a with|questions (?:for|to)"
    r"|(?:in|guest in) the studio:?|(?:our|today['’]s|tonight['’]s) guest(?: is)?:?|guest:"
    r"|sp(?:oke|eaks) (?:to|with)|talk(?:s|ed) (?:to|with)|sat down with|asked|interviewed))\s+"
)
# "Edgar Lomas, chief executive of Bastion Build, on a recording and an invoice", "Ines Calloway explains …"
TELLING = re.compile(r"(?:,[^.?!,]{2,80},?)?\s(?:on|about|explains|tells|talks|answers|speaks|reveals)\s")
ADDRESS = re.compile(rf"(?:^|, ){TITLES} (?P<name>[A-ZÀ-Þ][\w'’-]+)(?:,|\?)")
WRITERS = re.compile(r"(?i)(?:interview(?:ed)?|words|text|story|by|from)\b(?! with)")
LONGEST_BYLINE = 200
NEAR = 12  # code points between such words and the name that they bring


def asked_in(parsed: ParsedDocument, cast: Cast, first: int) -> Span | None:
    """A mention of whoever answers in an interview whose first question begins at an offset."""
    above = [paragraph for paragraph in parsed.paragraphs if paragraph.start < first]
    below = [paragraph for paragraph in parsed.kept if paragraph.start >= first]
    written = [
        each.text[:LONGEST_BYLINE] for each in above if each.kind == "byline" and WRITERS.match(each.text)
    ]
    people = People(cast, (parsed.document.author or "", *written))
    ways = (
        people.after(ASKING, above),
        people.before(TELLING, above),
        people.addressed(below[:1]),
        people.told_of(above),
    )
    return next((mention.span for way in ways for mention in way), None)


class People:
    """The persons of an article, those left out who wrote it."""

    def __init__(self, cast: Cast, written: Sequence[str]) -> None:
        self.cast = cast
        self.written = written

    def is_asked(self, mention: Mention) -> bool:
        """Whether a mention means a person, and none of the writers."""
        chain = self.cast.chain(mention.chain)
        return (
            chain.kind == "person"
            and bool(chain.names)
            and not any(name in written for name in chain.names for written in self.written)
        )

    def after(self, words: re.Pattern[str], lines: Iterable[Paragraph]) -> Iterator[Mention]:
        """The persons who stand right behind some words."""
        for line in lines:
            for found in words.finditer(line.text):
                yield from self.within(line.between(found.end(), min(found.end() + 80, len(line.text))), NEAR)

    def before(self, words: re.Pattern[str], lines: Iterable[Paragraph]) -> Iterator[Mention]:
        """The persons of a headline or a standfirst who stand right before some words."""
        for line in (line for line in lines if line.kind in HEADS or line.kind == "body"):
            for mention in self.cast.mentions_in(line.between(0, min(len(line.text), 120))):
                at = mention.span.end - line.start
                if mention.form == "name" and self.is_asked(mention) and words.match(line.text, at):
                    yield mention

    def addressed(self, lines: Iterable[Paragraph]) -> Iterator[Mention]:
        """Whom the question calls by name: "Mr Lomas, is that you?"."""
        for line in lines:
            for found in ADDRESS.finditer(line.text):
                yield from self.within(line.between(found.start("name"), found.end("name")), 0)

    def within(self, span: Span, near: int) -> Iterator[Mention]:
        """The persons whose mention begins near the beginning of a span."""
        for mention in self.cast.mentions_in(span):
            if mention.span.start - span.start <= near and self.is_asked(mention):
                yield mention

    def told_of(self, lines: Iterable[Paragraph]) -> Iterator[Mention]:
        """The one person of whom the lines above tell more than of any other."""
        mentions = [
            mention
            for line in lines
            if line.kind in HEADS or line.is_kept
            for mention in self.cast.mentions_in(line.between(0, len(line.text)))
            if self.is_asked(mention)
        ]
        count = Counter(mention.chain for mention in mentions).most_common(2)
        if count and (len(count) == 1 or count[0][1] > count[1][1]):
            yield next(mention for mention in mentions if mention.chain == count[0][0])
