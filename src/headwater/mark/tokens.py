"""The tokens of a parsed paragraph as plain objects, read once from the parser's arrays.

Markers ask each token for its words and its neighbours in the tree hundreds of times. The parser's own
tokens look every word up anew and are made anew at every step; these are made once, and answer as they do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, overload

import numpy as np
from numpy.typing import NDArray
from spacy import attrs
from spacy.tokens import Doc

WORDS = (attrs.ORTH, attrs.LOWER, attrs.LEMMA, attrs.TAG, attrs.POS, attrs.DEP, attrs.ENT_TYPE)
FLAGS = (attrs.SPACY, attrs.IS_PUNCT, attrs.IS_STOP, attrs.LIKE_NUM)
SPACED, PUNCT, STOP, NUMERIC, BEGINS, INSIDE = (1 << bit for bit in range(6))
PLACES = (attrs.HEAD, attrs.SENT_START, attrs.ENT_IOB)
COLUMNS = [*PLACES, *FLAGS, *WORDS]
LONGEST_SENTENCE = 400  # tokens; markers hold words of one sentence against each other, and none is so long
WITHIN_ENTITY = 1  # the parser's number for a token inside of an entity, not at its start

Alignment = Literal["expand", "contract"]
Places = NDArray[np.int64]


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """A word or a mark of the text, with its tags, its head and what hangs on it, in order."""

    doc: Parse
    i: int
    flags: int
    text: str
    lower_: str
    lemma_: str
    tag_: str
    pos_: str
    dep_: str
    ent_type_: str
    children: list[Token] = field(default_factory=list)
    idx: int = field(init=False)
    head: Token = field(init=False)
    sent: TokenSpan = field(init=False)

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def nbor(self, steps: int = 1) -> Token:
        """The token so many steps on."""
        place = self.i + steps
        if place < 0:
            raise IndexError(place)
        return self.doc.tokens[place]

    @property
    def lefts(self) -> Sequence[Token]:
        """What hangs on it and stands before it."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> Sequence[Token]:
        """What hangs on it and stands behind it."""
        return [child for child in self.children if child.i > self.i]

    @property
    def n_lefts(self) -> int:
        return len(self.lefts)

    @property
    def n_rights(self) -> int:
        return len(self.rights)

    @property
    def subtree(self) -> list[Token]:
        """It and all that hangs on it, in the order of the text."""
        return [self.doc.tokens[place] for place in sorted(_below(self))]

    @property
    def left_edge(self) -> Token:
        """The first token of its subtree."""
        return self.doc.tokens[self.doc.edges[0][self.i]]

    @property
    def right_edge(self) -> Token:
        """The last token of its subtree."""
        return self.doc.tokens[self.doc.edges[1][self.i]]

    @property
    def ancestors(self) -> Iterator[Token]:
        """The tokens above it, the nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, descendant: Token) -> bool:
        """Whether it stands above another."""
        return any(ancestor is self for ancestor in descendant.ancestors)

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """Those joined with it."""
        first = self
        while first.head is not first and first.dep_ == "conj":
            first = first.head
        joined = [first]
        for token in joined:
            joined.extend(child for child in token.rights if child.dep_ == "conj")
        return tuple(token for token in joined if token is not self)

    @property
    def whitespace_(self) -> str:
        return " " if self.flags & SPACED else ""

    @property
    def is_punct(self) -> bool:
        return bool(self.flags & PUNCT)

    @property
    def is_space(self) -> bool:
        return self.text.isspace()

    @property
    def is_digit(self) -> bool:
        return self.text.isdigit()

    @property
    def is_alpha(self) -> bool:
        return self.text.isalpha()

    @property
    def is_title(self) -> bool:
        return self.text.istitle()

    @property
    def is_lower(self) -> bool:
        return self.text.islower()

    @property
    def is_stop(self) -> bool:
        return bool(self.flags & STOP)

    @property
    def like_num(self) -> bool:
        return bool(self.flags & NUMERIC)

    @property
    def is_sent_start(self) -> bool:
        return bool(self.flags & BEGINS)

    @property
    def is_inside_entity(self) -> bool:
        """Whether it goes on with an entity that began before it."""
        return bool(self.flags & INSIDE)


class TokenSpan:
    """A run of tokens."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Parse, start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> TokenSpan: ...
    def __getitem__(self, place: int | slice) -> Token | TokenSpan:
        if isinstance(place, slice):
            first, last, _ = place.indices(len(self))
            return TokenSpan(self.doc, self.start + first, self.start + max(first, last))
        return self.doc.tokens[range(self.start, self.end)[place]]

    def __repr__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The words as they stand in the text."""
        return self.doc.text[self.start_char : self.end_char] if self.end > self.start else ""

    @property
    def start_char(self) -> int:
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def sent(self) -> TokenSpan:
        """The sentence of its first token."""
        return self.doc.tokens[self.start].sent

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence; of several, the first."""
        outside = [token for token in self if token.head is token]
        if outside:
            return outside[0]
        outside = [token for token in self if not self.start <= token.head.i < self.end]
        return min(outside, key=_depth, default=self.doc.tokens[self.start])

    @property
    def ents(self) -> list[TokenSpan]:
        """The entities within."""
        return [entity for entity in self.doc.ents if self.start <= entity.start and entity.end <= self.end]


class Parse:
    """The tokens of one paragraph, with their sentences and entities."""

    __slots__ = ("edges", "ents", "has_tree", "sents", "text", "tokens")

    def __init__(self, text: str, *, has_tree: bool) -> None:
        self.text = text
        self.has_tree = has_tree
        self.tokens: list[Token] = []
        self.edges: tuple[list[int], list[int]] = ([], [])  # the first and the last token below each
        self.sents: list[TokenSpan] = []
        self.ents: list[TokenSpan] = []

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> TokenSpan: ...
    def __getitem__(self, place: int | slice) -> Token | TokenSpan:
        if isinstance(place, slice):
            first, last, _ = place.indices(len(self.tokens))
            return TokenSpan(self, first, max(first, last))
        return self.tokens[place]

    def char_span(self, start: int, end: int, *, alignment_mode: Alignment) -> TokenSpan | None:
        """The tokens that two offsets of the text touch ("expand"), or that lie wholly between them."""
        first, last = self.place_of(start), self.place_of(end - 1)
        if first is None or last is None:
            return None
        if alignment_mode == "contract":
            first += self.tokens[first].idx < start
            last -= end < self.tokens[last].idx + len(self.tokens[last].text)
            return TokenSpan(self, first, last + 1) if first <= last else None
        first += start == self.tokens[first].idx + len(self.tokens[first].text)
        return TokenSpan(self, first, last + 1)

    def place_of(self, offset: int) -> int | None:
        """The number of the token at an offset, or before the space there."""
        if not 0 <= offset < len(self.text):
            return None
        return bisect_right(self.tokens, offset, key=lambda token: token.idx) - 1


def read_parse(doc: Doc, text: str) -> Parse:
    """The parser's result over a text as plain tokens; what is too long for a sentence is read in pieces."""
    parse = Parse(text, has_tree=doc.has_annotation("DEP"))
    columns = doc.to_array(COLUMNS).reshape(len(doc), len(COLUMNS))
    heads, starts, inside = columns[:, : len(PLACES)].astype(np.int64).T
    heads, starts = _in_pieces(heads, starts)
    flags = columns[:, len(PLACES) : -len(WORDS)] @ (1 << np.arange(len(FLAGS), dtype=np.uint64))
    flags = flags.astype(np.int64) + BEGINS * (starts == 1) + INSIDE * (inside == WITHIN_ENTITY)
    strings = doc.vocab.strings
    words = [map(strings.__getitem__, column.tolist()) for column in columns[:, -len(WORDS) :].T]
    parse.tokens = [
        Token(parse, place, *of_token)
        for place, of_token in enumerate(zip(flags.tolist(), *words, strict=True))
    ]
    _hang(parse.tokens, heads.tolist())
    parse.edges = _edges(parse.tokens)
    _part(parse, np.flatnonzero(starts[1:] == 1).tolist())
    parse.ents = [TokenSpan(parse, entity.start, entity.end, entity.label_) for entity in doc.ents]
    return parse


def _in_pieces(heads: Places, starts: Places) -> tuple[Places, Places]:
    """Heads, as steps from each token, and sentence starts, where no sentence is longer than may be."""
    places = np.arange(len(heads))
    firsts = np.flatnonzero((starts == 1) | (places == 0))
    sentences = np.repeat(firsts, np.diff(firsts, append=len(heads)))
    within, piece = (places - sentences) % LONGEST_SENTENCE, (places - sentences) // LONGEST_SENTENCE
    if not piece.any():
        return heads, starts
    is_torn = (piece != piece[places + heads]) | (sentences != sentences[places + heads])
    return np.where(is_torn, 0, heads), np.where(within == 0, 1, starts)


def _hang(tokens: Sequence[Token], heads: Sequence[int]) -> None:
    """Put each token below its head, and at its place in the text."""
    offset = 0
    for token, steps in zip(tokens, heads, strict=True):
        token.idx = offset
        offset += len(token.text) + (token.flags & SPACED)
        token.head = head = tokens[token.i + steps]
        if steps:
            head.children.append(token)


def _edges(tokens: Sequence[Token]) -> tuple[list[int], list[int]]:
    """The first and the last token below each, itself with them, told upwards from those without children."""
    first, last = list(range(len(tokens))), list(range(len(tokens)))
    untold = [len(token.children) for token in tokens]
    waiting = [token for token in tokens if not token.children]
    for token in waiting:
        place, above = token.i, token.head.i
        if place != above:
            first[above] = min(first[above], first[place])
            last[above] = max(last[above], last[place])
            untold[above] -= 1
            if not untold[above]:
                waiting.append(token.head)
    return first, last


def _part(parse: Parse, ends: Sequence[int]) -> None:
    """Part a text into sentences; `ends` are the last tokens of all but the last of them."""
    borders = [0, *(end + 1 for end in ends), len(parse.tokens)]
    for first, last in pairwise(borders):
        sentence = TokenSpan(parse, first, last)
        if first < last:
            parse.sents.append(sentence)
        for token in parse.tokens[first:last]:
            token.sent = sentence


def _below(token: Token) -> Iterator[int]:
    """The numbers of a token and of all that hangs on it."""
    waiting = [token]
    while waiting:
        token = waiting.pop()
        yield token.i
        waiting.extend(token.children)


def _depth(token: Token) -> int:
    """How far a token is below the root; a lone mark is no root where there is a better one."""
    if not token.children and (token.is_punct or token.is_space):
        return len(token.doc)
    return sum(1 for _ in token.ancestors)
