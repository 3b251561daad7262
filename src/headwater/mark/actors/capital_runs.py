"""Runs of capitals: the stretches of a paragraph that are written and tagged as names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from headwater.mark.actors.actor_lexicon import ActorLexicon, WordClass
from headwater.mark.actors.naming import NAME_LABELS, NEAR
from headwater.mark.actors.words import SUBJECTS, Words
from headwater.mark.places.gazetteer import Gazetteer

LONGEST_ACRONYM_LIKE = 4  # letters; "WHO" and "AIDS" are names though "who" and "aids" stand beside them
LONGEST_RUN = 60  # tokens; a longer row of capitals is no name, and each cut of it would be looked up
NUMBER_LABELS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})
NAME_TAGS = frozenset({"PROPN", "NOUN", "ADJ", "X"})
PARTICLES = frozenset(
    "al el abu umm bin ibn bint ben ould de da dos das du del della di la le van von der den ter ten".split()
)
OPENING_PARTICLES = frozenset("van von der den ter ten de da di du del della dos".split())
# "And" and "of" within names of other tongues ("Gazeta e Tarnit"), which English does not have.
FOREIGN_LINKS = frozenset("e y und et og och ve".split())
HYPHENATED_PARTICLES = PARTICLES | frozenset("an ar as ash ad at az ul ud ur".split())
FIRST_PARTICLES = HYPHENATED_PARTICLES - frozenset({"at", "as", "an", "de", "la", "le", "van"})
OF_TWO = frozenset({"both", "between"})  # before one name "and" another
LINKS_WITHIN = frozenset({"and", "&", "for", "the", "in", "on", "against", "of", "to"})
STATIONS = frozenset({"TV", "FM", "AM", "DT", "CD"})  # behind the letters of a station
PROGRAMMES = frozenset(
    {"News", "TV", "Radio", "FM"}
)  # behind a word that is a broadcaster's, though a number
# Nobody's name by themselves; with a word for a feeling a headline opens ("Fury at the ...").
NO_NAMES: tuple[WordClass, ...] = ("people", "collective", "title", "thing", "feeling")
# Before a broadcaster's number.
NUMBERED = frozenset("Channel Radio Studio Network Kanal Canal Canale Antenne Tele TV Televizija".split())
LONGEST_NUMBER = 3  # digits
BROADCASTERS = frozenset("channel broadcaster network portal website television radio".split())
BELONGING = frozenset("hospital college school church cathedral university academy infirmary hospice".split())
OPENERS = frozenset("“\"‘'«„(:–—-•*|/[")
SHARED_HEADS = frozenset({"united", "city", "service", "services", "task", "power", "times"})
BODIES_AND_PLACES = frozenset({"ORG", "FAC", "LOC", "GPE"})
ADVERBIAL = ("ically", "ently", "antly", "edly", "ously", "ingly", "ately", "ionally", "ually", "ially")
INITIALS = re.compile(r"[A-Z]{3,5}")
LONGEST_BEHIND_OWNER = 4  # large words of a body's name behind an apostrophe
BRACKET_AWAY = 6  # tokens from a small word of a name to the bracket with its acronym
WHOLE_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "appos", "conj", "poss"})
LOOSE = frozenset({"compound", "amod", "ROOT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """What the document tells of words: which it writes small, large within a sentence, large alone.

    `numbered` are broadcasters that it calls by a name and a number.
    """

    small: frozenset[str]
    large: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    numbered: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFinder:
    """Finds runs by shape, tag and the document's own habits."""

    lexicon: ActorLexicon
    gazetteer: Gazetteer
    cues: Cues
    plain_nouns: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, lexicon: ActorLexicon, gazetteer: Gazetteer, cues: Cues) -> RunFinder:
        """A finder for one document."""
        nouns = (lexicon.words(kind) for kind in NO_NAMES)
        return cls(
            lexicon=lexicon, gazetteer=gazetteer, cues=cues, plain_nouns=frozenset().union(*nouns) - BELONGING
        )

    def runs(self, words: Words) -> Iterator[tuple[int, int]]:
        """Stretches of tokens that bear names, joined over particles and the small words of long names."""
        bears = [self.bears_name(words, token) for token in range(len(words))]
        token, size = 0, len(words)
        while token < size:
            opened = token + 1 if bears[token] else particles_end(words, token, bears)
            if opened is None:
                token += 1
                continue
            start, token = token, opened
            while token < size:
                following = token if bears[token] else self.link(words, token, bears)
                if following is None or (following == token and is_seam(words, token)):
                    break
                token = following + 1
            if token - start <= LONGEST_RUN:
                yield start, token

    def bears_name(self, words: Words, token: int) -> bool:
        """Whether a token is written and tagged as part of a name."""
        text = words.texts[token]
        if not text[0].isupper():
            is_number = (
                is_numbered(words, token) or tuple(words.texts[token - 1 : token + 1]) in self.cues.numbered
            )
            return (text[0] == "@" and len(text) > 2) or is_number
        if is_broadcaster(words, token):
            return True
        label, tag = words.labels[token], words.pos[token]
        if label in NUMBER_LABELS and (tag != "PROPN" or label in {"DATE", "TIME"}):
            return False
        if tag == "PRON" or (not text.isascii() and not is_latin(text)) or self.is_no_name(words, token):
            return False
        if token in words.sentence_starts or is_opened(words, token):
            return self.bears_name_first(words, token)
        return tag in NAME_TAGS or label in NAME_LABELS

    def bears_name_first(self, words: Words, token: int) -> bool:
        """The same where a sentence starts, and the capital proves nothing."""
        lower, label, tag = words.lowers[token], words.labels[token], words.pos[token]
        after = token + 1 < len(words)
        goes_on = after and (words.texts[token + 1][0].isupper() or is_particle(words, token + 1))
        if lower in self.cues.small:
            is_tagged = label in NAME_LABELS and tag == "PROPN" and after and words.labels[token + 1] == label
            if not is_tagged:
                return False
        if goes_on and self.only_opens(words, token):
            return False
        if not goes_on and (lower in self.plain_nouns or self.is_loose(words, token)):
            return False
        is_noun = tag == "NOUN" or (tag in {"VERB", "ADJ"} and words.deps[token] in SUBJECTS)
        return tag == "PROPN" or label in NAME_LABELS or (is_noun and lower in self.cues.alone)

    def only_opens(self, words: Words, token: int) -> bool:
        """Whether a sentence's first word is an adverb or adjective before a name ("Oddly Voll left")."""
        if words.texts[token] in self.lexicon.given:
            return False
        lower, follows = words.lowers[token], words.lowers[token + 1]
        if lower in self.lexicon.words("firm_opener") | NEAR and lower not in self.cues.large:
            return True  # "Manufacturer Norrlink denied it", "Neighbouring Norland denied it"
        is_adverb = lower.endswith(ADVERBIAL) and follows in self.cues.large
        if lower in self.lexicon.words("label_adjective") and self.is_full_name(words, token + 1):
            return True  # "Brave Hedda Voll left"
        if self.tells_how(words, token) and self.is_known(words, token + 1):
            return True  # "Furious Voll left"
        return is_adverb or (words.pos[token] in {"ADV", "ADJ", "VERB"} and follows in self.cues.alone)

    def tells_how(self, words: Words, token: int) -> bool:
        """Whether a word that is large only here says what somebody is like."""
        lower = words.lowers[token]
        telling = self.lexicon.words("label_side") | self.lexicon.words("label_noun")
        return lower in self.lexicon.words("label_adjective") - telling - self.cues.large

    def is_known(self, words: Words, token: int) -> bool:
        """Whether a word is a state's name or a name that the document has within a sentence."""
        text, lower = words.texts[token], words.lowers[token]
        if lower in self.lexicon.words("organisation") | self.lexicon.words("collective"):
            return False
        return lower in self.cues.large or self.gazetteer.state(text) is not None

    def is_full_name(self, words: Words, token: int) -> bool:
        """Whether a given name stands here and another large word after it."""
        after = words.texts[token + 1] if token + 1 < len(words) else ""
        return words.texts[token] in self.lexicon.given and after[:1].isupper()

    def is_loose(self, words: Words, token: int) -> bool:
        """Whether a word is large only here, and only stands before a noun ("Riot police", not "Thai")."""
        if INITIALS.fullmatch(words.texts[token]) and words.labels[token] == "ORG":
            return False  # "KPA reporters saw it"
        is_alone = words.lowers[token] not in self.cues.large and words.deps[token] in LOOSE
        known = self.gazetteer.people(words.texts[token]) or self.gazetteer.state(words.texts[token])
        return is_alone and known is None

    def is_no_name(self, words: Words, token: int) -> bool:
        """Small words written large, and adjectives of creeds before a noun ("Western leaders")."""
        lower, label = words.lowers[token], words.labels[token]
        is_shouted = len(lower) > LONGEST_ACRONYM_LIKE and words.texts[token].isupper()
        if is_shouted and lower in self.cues.small:
            return True  # "MURDER" in an article that writes "murder" too
        if lower in self.lexicon.words("never"):
            is_inside = token + 1 < len(words) and words.labels[token - 1] == label
            return not (
                label in {"PERSON", "ORG"}
                and words.tags[token] == "NNP"
                and is_inside
                and token not in words.sentence_starts
            )
        return (
            words.deps[token] == "amod"
            and label != "ORG"
            and lower in self.lexicon.words("creed")
            and words.texts[words.heads[token]].islower()
        )

    def link(self, words: Words, token: int, bears: list[bool]) -> int | None:
        """The token that goes on with the name over a particle, a hyphen or a small word."""
        text = words.texts[token]
        if token + 1 >= len(words):
            return None
        if text == "-":
            return self.over_hyphen(words, token, bears)
        if text in HYPHENATED_PARTICLES and words.texts[token + 1] == "-" and token + 2 < len(words):
            return token + 2 if words.texts[token + 2][0].isupper() else None
        if text in PARTICLES or text in FOREIGN_LINKS:
            after = token + 1 if words.texts[token + 1] not in PARTICLES else token + 2
            return after if after < len(words) and bears[after] else None
        if text in {"'s", "’s", "'", "’"}:
            return self.over_possessive(words, token, bears)
        return self.over_small_word(words, token, bears) if text in LINKS_WITHIN else None

    def over_small_word(self, words: Words, token: int, bears: list[bool]) -> int | None:
        """ "Bank of Norrland", "Front for Self-Rule" by its head, others as the tagger sees one name."""
        after = token + 2 if words.lowers[token + 1] == "the" else token + 1
        if after >= len(words) or not bears[after] or words.lower(token - 2) in OF_TWO:
            return None
        if words.texts[token] == "of" and self.gazetteer.state(words.texts[token - 1]):
            return None  # "an offer by Norway of Sund boats"
        before = words.lowers[token - 1]
        charges = self.lexicon.words("charge")
        headed = words.texts[token] == "of" and before in self.lexicon.words("organisation") - SHARED_HEADS
        joined = words.texts[token] in {"and", "&"} and {before, words.lowers[after]} <= charges
        is_for = words.texts[token] == "for" and before in self.lexicon.words("organisation") - SHARED_HEADS
        is_task = is_for and words.texts[token - 1].istitle() and not self.is_known_place(words, after)
        is_joined = headed or joined or is_task or is_one_entity(words, token - 1, after)
        return after if is_joined or is_within_acronym(words, token) else None

    def is_known_place(self, words: Words, token: int) -> bool:
        """Whether a word is a state or a place by itself: somebody left the Bank for it."""
        return bool(self.gazetteer.state(words.texts[token]) or self.gazetteer.is_place(words.texts[token]))

    def over_possessive(self, words: Words, token: int, bears: list[bool]) -> int | None:
        """ "St Olav's Hospital" and "Fishermen's League" are one name, "Norway's University" two."""
        owner = words.texts[token - 1]
        if self.is_common_owner(words, token) and self.is_headed(words, token + 1, bears):
            return token + 1
        belongs = bears[token + 1] and words.lowers[token + 1] in BELONGING and words.texts[token][1:]
        is_land = self.gazetteer.state(owner) or self.gazetteer.people(owner)
        return token + 1 if belongs and not is_land else None

    def is_common_owner(self, words: Words, token: int) -> bool:
        """Whether people or an office stand before an apostrophe, after which a body is called."""
        lexicon, owner = self.lexicon, words.lowers[token - 1]
        return owner in lexicon.words("people") | lexicon.words("title") | lexicon.words("rank")

    def is_headed(self, words: Words, token: int, bears: list[bool]) -> bool:
        """Whether the large words from here hold a word for a body ("Prosecutor's *Office*")."""
        heads = self.lexicon.words("organisation")
        last = token
        while last < len(words) and bears[last] and last - token < LONGEST_BEHIND_OWNER:
            last += 1
        return any(words.lowers[at] in heads and words.texts[at].istitle() for at in range(token, last))

    def over_hyphen(self, words: Words, token: int, bears: list[bool]) -> int | None:
        """ "Al-Khalil" and "Smith-Jones" are one name, "Norway-Sweden" two."""
        left, right = words.texts[token - 1], words.texts[token + 1]
        if words.offsets[token] != words.offsets[token - 1] + len(left):
            return None
        if words.lowers[token - 1] in HYPHENATED_PARTICLES:
            return token + 1
        if right[0].islower():
            is_person = words.pos[token + 1] == "PROPN" and words.labels[token + 1] == "PERSON"
            return token + 1 if is_person or is_second_syllable(words, token + 1) else None
        if is_lettered(words, token):
            return token + 1
        stands_alone = any(
            self.gazetteer.state(side) or self.gazetteer.people(side) or (side.isupper() and len(side) > 1)
            for side in (left, right)
        ) or self.cues.alone >= {left.casefold(), right.casefold()}
        return None if stands_alone or not bears[token + 1] else token + 1


def is_second_syllable(words: Words, token: int) -> bool:
    """Whether a small word after a hyphen ends a person's name ("Han Gi-moon"), not "Ada Moll-era rules"."""
    if token < 3 or words.offsets[token] != words.offsets[token - 1] + 1:
        return False
    is_named = all(words.texts[at].istitle() and words.pos[at] == "PROPN" for at in (token - 3, token - 2))
    return is_named and words.pos[token] in {"NOUN", "PROPN"} and words.deps[token] in WHOLE_ARGUMENTS


def is_opened(words: Words, token: int) -> bool:
    """Whether a bracket, a dash or a quotation mark opens here, no possessive."""
    return token > 0 and words.texts[token - 1][0] in OPENERS and words.tags[token - 1] != "POS"


def is_numbered(words: Words, token: int) -> bool:
    """ "49ers", and the number of a channel."""
    text = words.texts[token]
    return is_numbered_team(text) or (text.isdigit() and token > 0 and words.texts[token - 1] in NUMBERED)


def numbered_in(words: Words) -> Iterator[tuple[str, str]]:
    """The names with a number that stand behind a word for a broadcaster: "the channel Tarn 24"."""
    texts = words.texts
    for at in range(2, len(texts)):
        is_number = texts[at].isdigit() and len(texts[at]) <= LONGEST_NUMBER and texts[at - 1].istitle()
        if is_number and words.lowers[at - 2] in BROADCASTERS:
            yield texts[at - 1], texts[at]


def is_broadcaster(words: Words, token: int) -> bool:
    """Whether large letters stand before a word for a programme ("ONE News")."""
    text = words.texts[token]
    return (
        len(text) > 1 and text.isupper() and token + 1 < len(words) and words.texts[token + 1] in PROGRAMMES
    )


def is_lettered(words: Words, token: int) -> bool:
    """Whether a hyphen stands in a name of letters: a station's ("KVOL-TV"), or one of three parts."""
    left, right = words.texts[token - 1], words.texts[token + 1]
    if not (left.isupper() and right.isupper()):
        return False
    is_long = is_hyphen_of_letters(words, token + 2) or is_hyphen_of_letters(words, token - 2)
    return right in STATIONS or is_long


def is_hyphen_of_letters(words: Words, token: int) -> bool:
    """Whether a hyphen with large letters close on both sides stands here."""
    if not (0 < token < len(words) - 1 and words.texts[token] == "-"):
        return False
    left, right = words.texts[token - 1], words.texts[token + 1]
    is_close = words.offsets[token + 1] - words.offsets[token - 1] == len(left) + 1
    return is_close and left.isupper() and right.isupper()


def is_numbered_team(text: str) -> bool:
    """ "49ers": a number that names those who bear it."""
    return len(text) > 3 and text[-3:] == "ers" and text[:-3].isdigit()


def is_latin(text: str) -> bool:
    """Whether a word is written in Latin letters; others in an English text are debris or quotation."""
    return all(
        character < "\u0250" or "\u1e00" <= character < "\u1f00" for character in text if character.isalpha()
    )


def particles_end(words: Words, token: int, bears: list[bool]) -> int | None:
    """Where the first large word of a name ends that particles open: "al-Khalil", "van der Moll"."""
    if starts_with_particle(words, token):
        return token + 3
    end = token
    while end < len(words) and words.texts[end] in OPENING_PARTICLES and words.tags[end] == "NNP":
        end += 1
    is_one = token < end < len(words) and bears[end] and words.lower(token - 1) not in {"a", "an", "the"}
    return end + 1 if is_one else None


def starts_with_particle(words: Words, token: int) -> bool:
    """ "al-Khalil" at the beginning of a name."""
    return (
        words.texts[token] in FIRST_PARTICLES
        and token + 2 < len(words)
        and words.texts[token + 1] == "-"
        and words.texts[token + 2][0].isupper()
    )


def is_particle(words: Words, token: int) -> bool:
    """Whether a particle goes on with a name; "as" and "at" are one only before a hyphen."""
    text = words.texts[token]
    return text in PARTICLES or (text in HYPHENATED_PARTICLES and words.lower(token + 1) == "-")


def is_seam(words: Words, token: int) -> bool:
    """Whether two names meet here: the tagger ends a person and begins a state or people."""
    if (
        token >= len(words)
        or words.labels[token - 1] != "PERSON"
        or words.labels[token] not in {"GPE", "NORP"}
    ):
        return False
    return words.entity_at(token) is not None


def is_within_acronym(words: Words, token: int) -> bool:
    """Whether a bracket soon after abbreviates the words on both sides ("Board of Ports and Piers (BPP)")."""
    for bracket in range(token + 2, min(token + BRACKET_AWAY, len(words) - 2)):
        if words.texts[bracket] == "(":
            acronym = words.texts[bracket + 1]
            is_acronym = acronym.isupper() and len(acronym) > 2 and words.texts[bracket + 2] == ")"
            return is_acronym and is_abbreviated(words, token, bracket, acronym)
    return False


def is_abbreviated(words: Words, inside: int, end: int, acronym: str) -> bool:
    """Whether an acronym is the large letters of the words up to `end`, from before `inside`."""
    letters, first = "", end
    while first > 0 and len(letters) < len(acronym):
        first -= 1
        text = words.texts[first]
        if text[0].isupper():
            letters = text[0] + letters
        elif text not in LINKS_WITHIN:
            return False
    return letters == acronym and first < inside


def is_one_entity(words: Words, left: int, right: int) -> bool:
    """Whether the tagger sees one body or place from the one token to the other."""
    number = words.entity_of[left]
    return number >= 0 and number == words.entity_of[right] and words.labels[left] in BODIES_AND_PLACES
