"""The tokens of a paragraph as plain lists, read once from the parse and then cheap to ask."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.parsed import Paragraph
from headwater.record.span import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
STEPS = 4  # up the parse, from a part of a name to its head


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the parse says of each token; `number` counts the paragraphs of the document.

    `content` is the paragraph's text, kept because the parse joins it anew at every call.
    """

    paragraph: Paragraph
    number: int
    content: str
    texts: list[str]
    lowers: list[str]
    tags: list[str]
    pos: list[str]
    deps: list[str]
    heads: list[int]
    labels: list[str]
    offsets: list[int]
    sentences: list[int]
    sentence_starts: frozenset[int]
    entities: list[tuple[int, int, str]]
    entity_of: list[int]
    children: list[list[int]]

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, start: int, end: int) -> Span:
        """Where the tokens from `start` to before `end` stand in the document."""
        last = end - 1
        return self.paragraph.between(self.offsets[start], self.offsets[last] + len(self.texts[last]))

    def text(self, start: int, end: int) -> str:
        """The words of these tokens on one line."""
        last = end - 1
        return self.content[self.offsets[start] : self.offsets[last] + len(self.texts[last])]

    def lower(self, token: int) -> str:
        """The token in lower case, empty beyond the paragraph."""
        return self.lowers[token] if 0 <= token < len(self.lowers) else ""

    def entity_at(self, start: int) -> tuple[int, int, str] | None:
        """The tagger's entity that starts at this token."""
        number = self.entity_of[start]
        return self.entities[number] if number >= 0 and self.entities[number][0] == start else None

    def head_of(self, start: int, end: int) -> int:
        """The token of a stretch that is governed from outside it, of several the last not under another."""
        outer = [
            token
            for token in range(end - 1, start - 1, -1)
            if not start <= self.heads[token] < end or self.heads[token] == token
        ]
        free = (token for token in outer if len(outer) == 1 or not self.is_within(token, start, end))
        return next(free, end - 1)

    def is_within(self, token: int, start: int, end: int) -> bool:
        """Whether what governs a token goes back to another one of the same stretch."""
        for _ in range(STEPS):
            above = self.heads[token]
            if above == token:
                return False
            if start <= above < end:
                return True
            token = above
        return False

    def right_edge(self, token: int) -> int:
        """The last token below `token`."""
        edge, pending = token, list(self.children[token])
        while pending:
            child = pending.pop()
            edge = max(edge, child)
            pending.extend(self.children[child])
        return edge


def read_words(paragraph: Paragraph, number: int) -> Words:
    """Read a paragraph's parse into lists."""
    parse = paragraph.parse
    tokens = list(parse)
    heads = [token.head.i for token in tokens]
    children: list[list[int]] = [[] for _ in heads]
    for token, head in enumerate(heads):
        if head != token:
            children[head].append(token)
    sentences, starts = _sentences(paragraph)
    entities = [(entity.start, entity.end, entity.label_) for entity in parse.ents]
    return Words(
        paragraph=paragraph,
        number=number,
        content=paragraph.text,
        texts=[token.text for token in tokens],
        lowers=[token.lower_ for token in tokens],
        tags=[token.tag_ for token in tokens],
        pos=[token.pos_ for token in tokens],
        deps=[token.dep_ for token in tokens],
        heads=heads,
        labels=[token.ent_type_ for token in tokens],
        offsets=[token.idx for token in tokens],
        sentences=sentences,
        sentence_starts=starts,
        entities=entities,
        entity_of=_entity_numbers(entities, len(tokens)),
        children=children,
    )


def _entity_numbers(entities: list[tuple[int, int, str]], size: int) -> list[int]:
    """For each token the number of its entity, -1 outside any."""
    numbers = [-1] * size
    for number, (start, end, _) in enumerate(entities):
        numbers[start:end] = [number] * (end - start)
    return numbers


def _sentences(paragraph: Paragraph) -> tuple[list[int], frozenset[int]]:
    """The sentence number of each token, and the first word of each sentence, marks and quotes left out."""
    numbers = [0] * len(paragraph.parse)
    starts = set()
    for number, sentence in enumerate(paragraph.parse.sents):
        first = sentence.start
        for token in range(sentence.start, sentence.end):
            numbers[token] = number
        while first < sentence.end and not paragraph.parse[first].text[0].isalnum():
            first += 1
        starts.add(first)
    return numbers, frozenset(starts)
