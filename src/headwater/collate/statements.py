"""When two statements are one, told in other words or another translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from headwater.collate.cluster import NO_REASON
from headwater.collate.issued import are_the_very_words, may_be_anothers
from headwater.collate.pieces import folded, share_a_piece
from headwater.collate.reading import Part, Statement
from headwater.collate.unlike import have_other_numbers, is_bereft_of_not, said, say_two_things
from headwater.collate.vectors import Vectors
from headwater.collate.words import UNSEEN, containment, likeness, own_word, telling

# Chosen on our own pile and the development half of ECB+; see docs/benchmarks.md.
SAME_STATEMENT = 0.5
UNLIKE = 0.5  # what two statements of one group weigh that share nothing: no chain joins two assertions
SAME_WORDS = 0.6  # in the mouth of somebody else, only nearly the same words are the same statement
FRAGMENT = 6  # a quotation of up to so many content words may be a piece of a longer one
WHOLE_FRAGMENT = 0.95
VERBATIM = 0.9  # a shorter cut of the same words
SAME_VOICE = 0.17  # what one speaker adds: two sentences of hers need less likeness to be one utterance
FEWEST_SHARED = 3  # content words that two sentences share before their meaning is compared
# Words off the topic that two sentences share at least, the less alike they are.
PROOFS = ((0.18, 3), (0.4, 2))
MOST_PAIRS = 36  # sentences of two speeches that are compared with one another
KEYS = 4  # rare words under which a statement is looked up


@dataclass(frozen=True, slots=True)
class StatementLikeness:
    """Compares two statements by speaker, words and meaning."""

    rare: Mapping[str, int]
    vectors: Vectors
    own_word: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "own_word", own_word(self.rare))

    def __call__(self, left: Statement, right: Statement) -> float:
        """A likeness from 0 (cannot be the same) to 1."""
        if left.negated != right.negated or are_nested(left, right) or are_two_aides(left, right):
            return 0.0
        if may_be_anothers(left, right) and not same_voice(left, right):
            return VERBATIM if are_the_very_words(left, right) else NO_REASON
        alike = self.wordings(left, right)
        if same_voice(left, right) and not are_two(left, right):
            near = min(1.0, alike + SAME_VOICE) if alike > NO_REASON else NO_REASON
            return max(near, self.fragments(left, right))
        if self.opposition(left, right) >= SAME_WORDS:
            return 0.0
        return alike if alike >= SAME_WORDS else NO_REASON

    def wordings(self, left: Statement, right: Statement) -> float:
        """How like the two sentences are, one from each, that are most alike."""
        pairs = [(first, second) for first in left.parts for second in right.parts]
        return max((self.sentences(*pair) for pair in pairs[:MOST_PAIRS]), default=NO_REASON)

    def opposition(self, left: Statement, right: Statement) -> float:
        """How like two sentences are of which one says that it is not so."""
        pairs = [(first, second) for first in left.parts for second in right.parts]
        opposed = (pair for pair in pairs[:MOST_PAIRS] if pair[0].is_negative != pair[1].is_negative)
        return max((likeness(a.words, b.words, self.rare) for a, b in opposed), default=0.0)

    def sentences(self, left: Part, right: Part) -> float:
        """The mean of shared words and nearness in meaning, where enough words are shared."""
        common = len(left.words & right.words)
        if (len(left.words) == 1) != (len(right.words) == 1):
            return NO_REASON
        if common < min(FEWEST_SHARED, len(left.words), len(right.words)):
            return NO_REASON
        shared = likeness(left.words, right.words, self.rare)
        if say_two_things(left.text, right.text) or not self.is_proved(left, right, shared):
            return NO_REASON
        return max(shared, 0.5 * shared + 0.5 * self.vectors.cosine(left.text, right.text))

    def is_proved(self, left: Part, right: Part, shared: float) -> bool:
        """Whether two sentences share more than the words that every article on the story has."""
        wanted = next((count for most, count in PROOFS if shared < most), 0)
        return sum(map(self.is_own, left.words & right.words)) >= wanted

    def fragments(self, left: Statement, right: Statement) -> float:
        """Whether the shorter one is a piece of the other's quotation, or both have one piece."""
        if share_a_piece(left, right):
            return VERBATIM
        short, long = sorted((left, right), key=lambda statement: (len(statement.words), statement.order))
        if say_two_things(left.text, right.text) or is_bereft_of_not(folded(short.text), folded(long.text)):
            return NO_REASON
        if len(short.words) >= FEWEST_SHARED and folded(short.text) in folded(long.text):
            return VERBATIM
        if not 1 <= len(short.words) <= FRAGMENT or len(short.words) == 1:
            return NO_REASON
        is_few = len(short.words) < FEWEST_SHARED
        if is_few and (left.is_own or right.is_own or not any(map(self.is_own, short.words))):
            return NO_REASON
        return 0.8 if containment(short.words, long.words, self.rare) >= WHOLE_FRAGMENT else NO_REASON

    def is_own(self, word: str) -> bool:
        """Whether a word is not one that every article on the story has."""
        return self.rare.get(word, UNSEEN) >= self.own_word

    def keys(self, statement: Statement) -> Iterator[tuple[str, str]]:
        """What a statement is looked up by: its speaker's or her state's name with a word, and rare words."""
        for word in telling(statement.words, self.rare, KEYS):
            yield ("word", word)
        for name in (statement.speaker, statement.house):
            if name:
                yield ("speaker", name)


def same_voice(left: Statement, right: Statement) -> bool:
    """Whether two speakers are one, or speak for the same state or body."""
    if left.speaker and left.speaker == right.speaker:
        return True
    if left.house is not None and left.house == right.house:
        return True
    return speaks_for(left, right) or speaks_for(right, left) or are_one_aide(left, right)


def are_two(left: Statement, right: Statement) -> bool:
    """Whether one article has both, apart from one another, or each tells numbers that the other lacks.

    Who speaks twice mostly says two things.
    """
    if left.document == right.document and not left.span.overlaps(right.span):
        return True
    return have_other_numbers(said(left.text).numbers, said(right.text).numbers)


def are_nested(left: Statement, right: Statement) -> bool:
    """Whether one stands within what the other says, in the mouth of somebody for whom she does not speak."""
    if left.document != right.document or not left.speaker or not right.speaker:
        return False
    if left.is_carried or right.is_carried or same_voice(left, right):
        return False
    return left.span.covers(right.span) or right.span.covers(left.span)


def speaks_for(person: Statement, body: Statement) -> bool:
    """Whether somebody's titles name the institution that the other statement is ascribed to."""
    return bool(body.office) and body.office <= person.titles


def are_one_aide(left: Statement, right: Statement) -> bool:
    """Whether two without a name are called the same to somebody ("Orr's lawyer", "the skipper's lawyer"),
    and not to two who are named."""
    return bool(left.aide) and left.aide == right.aide and not are_two_aides(left, right)


def are_two_aides(left: Statement, right: Statement) -> bool:
    """Whether one speaks for somebody who is named, and the other for another."""
    return bool(left.aided and right.aided) and not left.aided & right.aided
