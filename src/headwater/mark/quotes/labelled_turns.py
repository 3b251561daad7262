"""Who speaks where a label tells it: "OSTEN: Police put it at 2,400.", "Q: And the bolts?"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.mark.quotes.quoted_words import SpeakerWords
from headwater.record.document import Document
from headwater.record.span import Span

LONGEST_ENDING = 600  # code points
LEAST = 3  # labels; a lone byline that ends in a colon is none
NAME = re.compile(r"[QA](?=\.$)|[^,(:]+")
# Who asks and tells in the outlet's own name.
OWN_ROLES = re.compile(
    r"(?i)\b(?:anchor|(?:co-?)?host|(?:co-?)?presenter|moderator|(?<!former )(?:correspondent|reporter)"
    r"|byline|newsreader|announcer|interviewer|narrator|voice-?over|question|q|editors?)\b"
)
# Whoever may ask: where a label says so, the others are asked, also the one who opens with a greeting.
ASKED_BY_ALL = re.compile(r"(?i)(?:q|questions?|press|journalists?)(?!\w)")
LETTERS = frozenset({"Q.", "A."})
ANSWERS = frozenset({"a", "answer", "guest", "interviewee"})
UNKNOWN = re.compile(r"(?i)(?:un(?:identified|known|named)|(?:fe)?male|man|woman|caller|speaker|voice)\b")
# "The interview was conducted by telephone", "This conversation has been edited for length".
ENDING = re.compile(
    r"(?i)\b(?:interview|conversation|transcript|q ?& ?a)\b[^.]{0,60}\b(?:was|were|is|has|have)\b[^.]{0,40}"
    r"\b(?:edited|conducted|condensed|recorded|authori[sz]ed|translated|shortened|held|abridged|took place)\b"
    r"|\b(?:(?:the|our|these) questions were (?:put|asked|posed)"
    r"|(?:answered|replied to) (?:(?:the|our) questions )?(?:in writing|by e-?mail))\b"
)
FIRST_PERSON = re.compile(r"(?<!\w)(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b")
ROLE = re.compile(r"[,(]")
GREETING = re.compile(r"(?:Good (?:morning|afternoon|evening)|Hello|Welcome|Hi)\b")
LAST_WORDS = 200  # code points
ASKS = 0.5  # of the turns of whoever asks
ANSWERS_MOSTLY = 0.34


@dataclass(slots=True)
class Turn:
    """A label and the paragraphs that stand under it."""

    label: Paragraph
    said: list[Paragraph] = field(default_factory=list)
    is_closed: bool = False

    @property
    def name(self) -> str:
        """The name that the label gives, without role or manner."""
        found = NAME.match(self.label.text)
        return found[0].strip() if found else self.label.text

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.rpartition(" ")[2]

    @property
    def key(self) -> str:
        """By what a speaker is known from label to label."""
        return self.surname.casefold()

    @property
    def asks(self) -> bool:
        """Whether the words on the label's line end as a question does."""
        return bool(self.said) and self.said[0].text.rstrip(" \"'”’)").endswith("?")

    def span(self) -> Span:
        """Where the name stands."""
        return self.label.between(0, len(self.name))


def is_label(paragraph: Paragraph) -> bool:
    """Whether a line set aside names whose words follow."""
    return paragraph.kind == "byline" and (paragraph.text.endswith(":") or paragraph.text in LETTERS)


def turns_of(paragraphs: Iterable[Paragraph]) -> list[Turn]:
    """The turns of a dialogue, in order; none where there are hardly any labels."""
    turns: list[Turn] = []
    for paragraph in paragraphs:
        if is_label(paragraph):
            turns.append(Turn(paragraph))
        elif turns:
            _go_on(turns[-1], paragraph)
    return turns if len(turns) >= LEAST else []


def _go_on(turn: Turn, paragraph: Paragraph) -> None:
    """Give a paragraph to the turn above it, or end that: at a heading, or where a clip is shown."""
    if paragraph.kind == "heading" or (paragraph.kind == "caption" and paragraph.text.isupper()):
        turn.is_closed = True
    elif paragraph.is_kept and not turn.is_closed:
        turn.said.append(paragraph)


def is_ending(paragraph: Paragraph) -> bool:
    """Whether a paragraph tells how the interview was held."""
    return len(paragraph.text) <= LONGEST_ENDING and ENDING.search(paragraph.text) is not None


def labelled_turns(
    turns: Sequence[Turn], document: Document, cast: Cast, asked: Span | None
) -> dict[int, SpeakerWords]:
    """Whose words the paragraphs of a dialogue are, by where they start; the outlet's own are left out."""
    voices = Voices(document=document, cast=cast, asked=asked, people=people_by_name(cast)).of(turns)
    found: dict[int, SpeakerWords] = {}
    for turn, following in zip(turns, (*turns[1:], None), strict=True):
        meant = voices.get(turn.key)
        if meant is None:
            continue
        words = meant if turn.key in ANSWERS else turn.span()
        is_again = following is not None and voices.get(following.key) == meant
        for paragraph in _own_words(turn, is_again=is_again, is_last=following is None):
            found[paragraph.start] = SpeakerWords(words, meant)
    return found


def _own_words(turn: Turn, *, is_again: bool, is_last: bool) -> Iterator[Paragraph]:
    """The paragraphs of a turn up to one that tells of the speaker, or of the interview.

    Where the next label is hers again, somebody else has spoken before it.
    """
    said = turn.said[:-1] if is_again and len(turn.said) > 1 else turn.said
    for number, paragraph in enumerate(said):
        if number and (
            is_ending(paragraph)
            or (len(turn.surname) > 1 and turn.surname in paragraph.text)
            or (is_last and not FIRST_PERSON.search(paragraph.text))
        ):
            return
        yield paragraph


def people_by_name(cast: Cast) -> dict[str, set[str]]:
    """The persons of an article by their names, their surnames and their initials."""
    found: dict[str, set[str]] = {}
    for chain in cast.chains:
        for name in chain.names if chain.kind == "person" else ():
            words = bare(name).split() or [name]
            if len(words) == sum(map(len, words)):
                continue  # "H. S." is not somebody beside Hanna Sorb
            for form in (" ".join(words), words[-1], "".join(word[0] for word in words)):
                found.setdefault(form, set()).add(chain.id)
    return found


def bare(name: str) -> str:
    """A name in small letters, without dots."""
    return name.casefold().replace(".", "") or name


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """Finds out who speaks under each label of a dialogue."""

    document: Document
    cast: Cast
    asked: Span | None
    people: Mapping[str, set[str]]

    def of(self, turns: Sequence[Turn]) -> dict[str, Span]:
        """Words that mean who speaks under each label, for those who do not speak for the outlet."""
        groups: dict[str, list[Turn]] = {}
        for turn in turns:
            groups.setdefault(turn.key, []).append(turn)
        own = {key for key, group in groups.items() if self.is_own(group)}
        own |= {turns[0].key} if turns and is_hosting(turns) else set()
        voices = {key: self.voice(group) for key, group in groups.items() if key not in own}
        found = {key: span for key, span in voices.items() if span is not None}
        if not any(self.cast.chain_at(span) for span in found.values()):
            return {}
        asker = asker_of(groups) if not own and len(found) == len(groups) else None
        return {key: span for key, span in found.items() if key != asker}

    def is_own(self, group: Sequence[Turn]) -> bool:
        """Whether a label stands for the outlet: by a role, its name, its writer's, or as who asks."""
        if any(OWN_ROLES.search(turn.label.text) for turn in group):
            return True
        name = fullest(group)
        person = self.person(name)
        if person is not None:
            is_asked = self.asked is not None and self.cast.chain_at(self.asked) == person
            return not is_asked and name.rpartition(" ")[2] in (self.document.author or "")
        return self.names_outlet(name) or (not UNKNOWN.match(name) and asking(group) >= ASKS)

    def names_outlet(self, name: str) -> bool:
        """Whether a label is the outlet's name, a word of it or its initials."""
        words = (self.document.outlet.name if self.document.outlet else "").casefold().split()
        initials = "".join(word[0] for word in words if word != "the")
        return bool(words) and (set(bare(name).split()) <= set(words) or bare(name) == initials)

    def voice(self, group: Sequence[Turn]) -> Span | None:
        """Words that mean the speaker of a label: her first mention, or the label of somebody unknown."""
        if group[0].key in ANSWERS:
            return self.asked
        name = fullest(group)
        person = self.person(name)
        if person is not None:
            return self.cast.chain(person).mentions[0]
        return group[0].span() if UNKNOWN.match(name) else None

    def person(self, name: str) -> str | None:
        """The one person whom a label means: by her name, the end of it or her initials."""
        words = bare(name).split() or [name]
        initials = ("".join(words),) if len(words) == sum(map(len, words)) else ()
        for form in (*initials, " ".join(words), words[-1]):
            if len(self.people.get(form, ())) == 1:
                return next(iter(self.people[form]))
        return None


def is_hosting(turns: Sequence[Turn]) -> bool:
    """Whether who speaks first, without a role, welcomes the audience or brings on others by name."""
    first = turns[0]
    if ROLE.search(first.label.text) or any(ASKED_BY_ALL.match(turn.label.text) for turn in turns[1:]):
        return False
    brought = sum(
        len(one.surname) > 1 and names_at_end(one, other.surname)
        for one, other in pairwise(turns)
        if one.key == first.key != other.key
    )
    return brought > 1 or any(GREETING.match(paragraph.text) for paragraph in first.said[:1])


def names_at_end(turn: Turn, surname: str) -> bool:
    """Whether the last words of a turn name somebody."""
    return bool(turn.said) and surname.casefold() in turn.said[-1].text[-LAST_WORDS:].casefold()


def fullest(group: Sequence[Turn]) -> str:
    """The longest name under which somebody speaks."""
    return max((turn.name for turn in group), key=len)


def asking(group: Sequence[Turn]) -> float:
    """The share of questions among somebody's turns."""
    return sum(turn.asks for turn in group) / len(group)


def asker_of(groups: Mapping[str, Sequence[Turn]]) -> str | None:
    """Of two who speak, the one who asks, where the other answers."""
    if len(groups) != 2:
        return None
    (answering, low), (asker, high) = sorted(
        ((key, asking(group)) for key, group in groups.items()), key=lambda item: item[1]
    )
    return asker if high >= ASKS and low <= ANSWERS_MOSTLY and asker != answering else None
