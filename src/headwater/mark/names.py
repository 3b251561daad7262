"""The proper names of a paragraph: capitalised runs, without the articles, titles and peoples around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from headwater.mark.actor_lexicon import ActorLexicon
from headwater.mark.gazetteer import Gazetteer, fold
from headwater.mark.titles import Titles
from headwater.mark.words import Words

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"})
NUMBER_LABELS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})
NAME_TAGS = frozenset({"PROPN", "NOUN", "ADJ", "X"})
PARTICLES = frozenset(
    "al el abu umm bin ibn bint ben ould de da dos das du del della di la le van von der den ter ten".split()
)
HYPHENATED_PARTICLES = PARTICLES | frozenset("an ar as ash ad at az ul ud ur".split())
LINKS_WITHIN = frozenset({"and", "&", "for", "the", "in", "on", "against", "of", "to"})
OPENERS = frozenset("“\"‘'«„(:–—-•*|/[")
TITLED_SHARE = 0.7  # of the words of four letters and more; running text has under a half
INSTITUTIONS = frozenset(
    "ministry embassy consulate army military navy police parliament government regime cabinet".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Tokens that name somebody; `title` are the tokens of the role that stands before the name."""

    words: Words
    start: int
    end: int
    name: str
    key: str
    form: Literal["name", "demonym"]
    title: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """What the rest of the document tells: words that it writes small, and large within a sentence; its names."""

    small: frozenset[str]
    large: frozenset[str] = frozenset()
    known: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFinder:
    """Finds names by shape and grammar; the gazetteer only tells states and peoples."""

    lexicon: ActorLexicon
    gazetteer: Gazetteer
    titles: Titles

    def find(self, paragraphs: Sequence[Words]) -> list[Naming]:
        """The names of all paragraphs, those of headline-like lines by what the running text names."""
        small = frozenset(
            lower
            for words in paragraphs
            for text, lower in zip(words.texts, words.lowers, strict=True)
            if text == lower
        )
        large = frozenset(
            lower
            for words in paragraphs
            if not is_titled(words)
            for number, (text, lower) in enumerate(zip(words.texts, words.lowers, strict=True))
            if text[0].isupper() and number not in words.sentence_starts
        )
        cues = Cues(small=small, large=large)
        found: dict[int, list[Naming]] = {}
        titled = [words for words in paragraphs if is_titled(words)]
        numbers = {words.number for words in titled}
        for words in paragraphs:
            if words.number not in numbers:
                found[words.number] = self.in_running_text(words, cues)
        cues = Cues(small=small, known=_sequences(name for names in found.values() for name in names))
        for words in titled:
            found[words.number] = self.in_title(words, cues)
        return [name for words in paragraphs for name in found[words.number]]

    def in_running_text(self, words: Words, cues: Cues) -> list[Naming]:
        """The names of one paragraph, in order; institutions such as "Norwegian foreign ministry" among them."""
        names = [
            naming
            for start, end in self.runs(words, cues)
            for naming in self.parts(words, start, end)
            if naming.key
        ]
        return list(self.with_institutions(words, names))

    # -------------------------------------------------------------- runs of capitals

    def runs(self, words: Words, cues: Cues) -> Iterator[tuple[int, int]]:
        """Stretches of tokens that bear names, joined over particles and the small words of long names."""
        token, size = 0, len(words)
        while token < size:
            if not (self.bears_name(words, token, cues) or _starts_with_particle(words, token)):
                token += 1
                continue
            start, token = token, token + 1
            if not words.texts[start][0].isupper() and words.texts[start][0] != "@":
                token = start + 3
            while token < size:
                following = (
                    token if self.bears_name(words, token, cues) else self.link(words, start, token, cues)
                )
                if following is None or _is_seam(words, token):
                    break
                token = following + 1
            yield start, token

    def bears_name(self, words: Words, token: int, cues: Cues) -> bool:
        """Whether a token is written and tagged as part of a name."""
        text = words.texts[token]
        if not text[0].isupper():
            return text[0] == "@" and len(text) > 2
        lower, label, tag = words.lowers[token], words.labels[token], words.pos[token]
        if label in NUMBER_LABELS and (tag != "PROPN" or label in {"DATE", "TIME"}):
            return False
        if tag == "PRON" or (not text[0].isascii() and not _is_latin(text)) or self.is_no_name(words, token):
            return False
        if token in words.sentence_starts or (token and words.texts[token - 1][0] in OPENERS):
            if lower in cues.small and not (
                label in NAME_LABELS
                and tag == "PROPN"
                and token + 1 < len(words)
                and words.labels[token + 1] == label
            ):
                return False
            if self.is_plain_noun(lower) and not self.continues(words, token):
                return False
            if (
                lower not in cues.large
                and not self.continues(words, token)
                and words.deps[token]
                in {
                    "compound",
                    "amod",
                    "ROOT",
                }
            ):
                return False
            return tag == "PROPN" or label in NAME_LABELS
        return tag in NAME_TAGS or label in NAME_LABELS

    @staticmethod
    def is_no_name(words: Words, token: int) -> bool:
        """Small words written large, and adjectives of creeds and regions before a noun ("Western leaders")."""
        lower, label = words.lowers[token], words.labels[token]
        if lower in _NEVER:
            return not (
                label in {"PERSON", "ORG"}
                and words.tags[token] == "NNP"
                and token + 1 < len(words)
                and words.labels[token - 1] == label
                and token not in words.sentence_starts
            )
        return (
            words.deps[token] == "amod"
            and words.texts[words.heads[token]].islower()
            and label != "ORG"
            and lower in _CREEDS
        )

    def is_plain_noun(self, lower: str) -> bool:
        """Whether the word is one of the lexicon's nouns for people and bodies."""
        classes = self.lexicon.classes
        return any(lower in classes.get(kind, ()) for kind in ("people", "collective", "title", "thing"))

    @staticmethod
    def continues(words: Words, token: int) -> bool:
        """Whether the next token is capitalised too."""
        return token + 1 < len(words) and words.texts[token + 1][0].isupper()

    def link(self, words: Words, start: int, token: int, cues: Cues) -> int | None:
        """The token that goes on with the name over a particle, a hyphen or a small word."""
        text, lower = words.texts[token], words.lowers[token]
        if token + 1 >= len(words):
            return None
        if text == "-":
            return self.over_hyphen(words, token, cues)
        if text in HYPHENATED_PARTICLES and words.texts[token + 1] == "-" and token + 2 < len(words):
            return token + 2 if words.texts[token + 2][0].isupper() else None
        if text in PARTICLES:
            after = token + 1 if words.texts[token + 1] not in PARTICLES else token + 2
            return after if after < len(words) and self.bears_name(words, after, cues) else None
        if lower not in LINKS_WITHIN or text != lower:
            return None
        after = token + 2 if words.lowers[token + 1] == "the" else token + 1
        if after >= len(words) or not self.bears_name(words, after, cues):
            return None
        before = words.lowers[token - 1]
        headed = (
            lower == "of" and before in self.lexicon.words("organisation") and before not in _SHARED_HEADS
        )
        return after if headed or _one_entity(words, token - 1, after) else None

    def over_hyphen(self, words: Words, token: int, cues: Cues) -> int | None:
        """ "Al-Khalil" and "Smith-Jones" are one name, "Norway-Sweden" two."""
        left, right = words.texts[token - 1], words.texts[token + 1]
        if words.offsets[token] != words.offsets[token - 1] + len(left):
            return None
        if words.lowers[token - 1] in HYPHENATED_PARTICLES:
            return token + 1
        if right[0].islower():
            return (
                token + 1 if words.pos[token + 1] == "PROPN" and words.labels[token + 1] == "PERSON" else None
            )
        is_own = any(
            self.gazetteer.state(side) or self.gazetteer.people(side) or (side.isupper() and len(side) > 1)
            for side in (left, right)
        )
        return None if is_own or not self.bears_name(words, token + 1, cues) else token + 1

    # -------------------------------------------------------------- a run taken apart

    def parts(self, words: Words, start: int, end: int) -> Iterator[Naming]:
        """The names in a run: titles taken off, peoples and states before another name taken apart."""
        while start < end and words.lowers[start] == "the":
            start += 1
        while end > start and words.texts[end - 1] in {"-", "&"}:
            end -= 1
        if start >= end:
            return
        if self.is_institution(words, start, end):
            yield from self.name(words, start, end)
            return
        if words.lower(start - 1) == "of":
            office = self.titles.before(words, start - 1)
            if office:
                yield from self.after_title(words, (office[0], start - 1), end)
                return
        block = self.titles.block_within(words, start, end)
        if block:
            yield from self.plain_parts(words, start, block[0])
            if block[1] < end:
                yield from self.after_title(words, block, end)
            return
        yield from self.plain_parts(words, start, end)

    def after_title(self, words: Words, block: tuple[int, int], end: int) -> Iterator[Naming]:
        """What follows a title in a run; "Deputy Minister of Norway Hedda Voll" names a state and a person."""
        start = block[1]
        if words.lowers[start] in {"of", "for"}:
            office = start + 1
            while office < end - 1 and words.lowers[office] in self.titles.links | {"and"}:
                office += 1
            if office > start + 1:
                yield self.made(words, office, end, "name", title=(block[0], office))
                return
            first = start + 2 if words.lower(start + 1) == "the" else start + 1
            for stop in range(min(end - 1, first + 4), first, -1):
                if self.gazetteer.state(words.text(first, stop)):
                    yield self.made(words, first, stop, "name")
                    yield self.made(words, stop, end, "name", title=(block[0], stop))
                    return
        yield from self.plain_parts(words, start, end)

    def plain_parts(self, words: Words, start: int, end: int) -> Iterator[Naming]:
        """The names of a stretch without titles."""
        while start < end and words.lowers[start] in {"the", "of", "and", "-"}:
            start += 1
        if start >= end:
            return
        if not self.is_institution(words, start, end):
            if self.gazetteer.people(words.texts[start]) and not self.gazetteer.state(words.text(start, end)):
                yield self.made(words, start, start + 1, "demonym")
                yield from self.plain_parts(words, start + 1, end)
                return
            for stop in range(min(end - 1, start + 4), start, -1):
                if (
                    self.gazetteer.state(words.text(start, stop))
                    and words.labels[stop] != "PERSON"
                    and not self.gazetteer.is_place(words.text(start, end))
                    and not self.gazetteer.state(words.text(start, end))
                ):
                    yield self.made(words, start, stop, "name")
                    yield from self.plain_parts(words, stop, end)
                    return
        yield from self.name(words, start, end)

    def name(self, words: Words, start: int, end: int) -> Iterator[Naming]:
        """One name, unless it is a plain word for a body or a thing."""
        last = words.lowers[end - 1]
        if all(lower in self.lexicon.words("modifier") for lower in words.lowers[start:end]):
            return
        if end - start == 1 and (
            last in self.lexicon.words("collective")
            or last in self.lexicon.words("thing")
            or last in self.lexicon.words("place")
            or last in self.lexicon.words("people")
        ):
            return
        if last in self.lexicon.words("thing"):
            for stop in range(end - 1, start, -1):
                if self.gazetteer.state(words.text(start, stop)):
                    yield self.made(words, start, stop, "name")
                    return
            if self.gazetteer.people(words.texts[start]):
                yield self.made(words, start, start + 1, "demonym")
            return
        yield self.made(words, start, end, "name")

    def made(
        self,
        words: Words,
        start: int,
        end: int,
        form: Literal["name", "demonym"],
        title: tuple[int, int] | None = None,
    ) -> Naming:
        """The naming of these tokens with its key and the title before it."""
        name = " ".join(words.text(start, end).split())
        return Naming(
            words=words,
            start=start,
            end=end,
            name=name,
            key=name_key(name),
            form=form,
            title=title or (self.titles.before(words, start) if form == "name" else None),
        )

    def is_institution(self, words: Words, start: int, end: int) -> bool:
        """Whether a stretch of several tokens is headed by a word for a body or a place."""
        if end - start < 2:
            return False
        heads, places = self.lexicon.words("organisation"), self.lexicon.words("place")
        last = words.lowers[end - 1]
        if (last in heads or last in places) and last not in self.lexicon.given:
            return not (words.labels[start] == "PERSON" and words.texts[start] in self.lexicon.given)
        return any(
            words.lowers[token] in {"of", "for"} and words.lowers[token - 1] in heads | places
            for token in range(start + 1, end)
        )

    def with_institutions(self, words: Words, names: Iterable[Naming]) -> Iterator[Naming]:
        """Names with "the Norwegian foreign ministry" and "Norway's army" put in place of the people."""
        for naming in names:
            end = self.institution_end(words, naming)
            if end is None:
                yield naming
                continue
            if naming.form == "name":
                yield naming
            yield self.made(words, naming.start, end, "name")

    def institution_end(self, words: Words, naming: Naming) -> int | None:
        """Where an institution in small letters ends that begins with this people or state."""
        token = naming.end
        possessive = words.lower(token) in {"'s", "’s"}
        if not possessive and naming.form != "demonym":
            return None
        token += possessive
        for position in range(token, min(token + 4, len(words))):
            lower = words.lowers[position]
            if lower in INSTITUTIONS:
                return position + 1 if _ends_phrase(words, position) else None
            if lower not in self.lexicon.words("modifier") and lower not in {"and", "air"}:
                return None
        return None

    # -------------------------------------------------------------- headlines

    def in_title(self, words: Words, cues: Cues) -> list[Naming]:
        """The names of a line that capitalises everything: those known from elsewhere, and sure ones."""
        found = []
        token = 0
        while token < len(words):
            end = self.known_end(words, token, cues) or self.state_end(words, token)
            if end is None:
                end = _sure_entity_end(words, token, self.lexicon)
            if end is None:
                token += 1
                continue
            form: Literal["name", "demonym"] = (
                "demonym" if end == token + 1 and self.gazetteer.people(words.texts[token]) else "name"
            )
            found.append(self.made(words, token, end, form))
            token = end
        return [naming for naming in found if naming.key]

    @staticmethod
    def known_end(words: Words, token: int, cues: Cues) -> int | None:
        """Where a name of the running text ends that begins here."""
        for sequence in cues.known.get(words.lowers[token], ()):
            if tuple(words.lowers[token : token + len(sequence)]) == sequence:
                return token + len(sequence)
        return None

    def state_end(self, words: Words, token: int) -> int | None:
        """Where the name of a state, its people or its seat ends that begins here."""
        if not words.texts[token][0].isupper():
            return None
        for stop in range(min(token + 4, len(words)), token, -1):
            text = words.text(token, stop)
            if self.gazetteer.state(text) or self.gazetteer.seat(text):
                return stop
        return token + 1 if self.gazetteer.people(words.texts[token]) else None


DIRECTIONS = frozenset({"east", "west", "north", "south"})
_NEVER = frozenset(
    "near after before during since until despite while although though because however meanwhile also "
    "additionally according in on at by for from with without under about against among between through when "
    "where why how what who which this that these those there here it he she they we you his her their our my "
    "your its if as but and or nor so yet not all some many most few several both each every any such other "
    "another more less one two three four five six seven eight nine ten earlier later then now today yesterday "
    "tomorrow dear question answer q god dr mr mrs ms "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri "
    "sat sun breaking exclusive photo video update source read watch am pm gmt utc et pt yes no ok".split()
)
_CREEDS = frozenset(
    "western eastern northern southern islamist islamic muslim catholic jewish christian buddhist hindu sunni "
    "shiite shia zionist marxist communist leninist jihadist salafist baathist orthodox semitic arabic coptic "
    "arab gothic baltic nordic slavic hispanic democratic".split()
)
_SHARED_HEADS = frozenset({"united", "city", "service", "services", "task", "power", "times"})


def name_key(name: str) -> str:
    """A name without case, accents, dots, possessives and small words, so that spellings meet."""
    bare = fold(name.strip(" .,;:'’\"“”@#")).replace(".", "")
    return bare.replace("'s ", " ")


def _is_latin(text: str) -> bool:
    """Whether a word is written in Latin letters; others in an English text are debris or quotation."""
    return all(
        character < "\u0250" or "\u1e00" <= character < "\u1f00" for character in text if character.isalpha()
    )


def is_titled(words: Words) -> bool:
    """Whether a line writes nearly every long word with a capital, as headlines do."""
    long = [text for text in words.texts if len(text) > 3 and text[0].isalpha()]
    capital = sum(text[0].isupper() for text in long)
    return len(words) > 3 and capital >= TITLED_SHARE * len(long) and capital > 2 and not _runs_on(words)


def _runs_on(words: Words) -> bool:
    """A full stop at the end and a finite verb in small letters: a sentence that happens to be full of names."""
    return words.texts[-1] in {".", "”", '"'} and any(
        tag in {"VBD", "VBZ", "VBP"} and text.islower()
        for tag, text in zip(words.tags, words.texts, strict=True)
    )


def _sequences(names: Iterable[Naming]) -> dict[str, list[tuple[str, ...]]]:
    known: dict[str, set[tuple[str, ...]]] = {}
    for naming in names:
        tokens = tuple(naming.words.lowers[naming.start : naming.end])
        known.setdefault(tokens[0], set()).add(tokens)
    return {first: sorted(found, key=lambda tokens: (-len(tokens), tokens)) for first, found in known.items()}


def _starts_with_particle(words: Words, token: int) -> bool:
    """ "al-Khalil" at the beginning of a name."""
    return (
        words.texts[token] in HYPHENATED_PARTICLES - {"at", "as", "an", "de", "la", "le", "van"}
        and token + 2 < len(words)
        and words.texts[token + 1] == "-"
        and words.texts[token + 2][0].isupper()
    )


def _is_seam(words: Words, token: int) -> bool:
    """Whether two names meet here: the tagger ends one entity and begins another of a different kind."""
    if token >= len(words) or not words.labels[token - 1] or not words.labels[token]:
        return False
    return any(
        start == token
        and words.labels[token - 1] in NAME_LABELS
        and label in {"GPE", "NORP"}
        and words.labels[token - 1] == "PERSON"
        for start, _, label in words.entities
    )


def _one_entity(words: Words, left: int, right: int) -> bool:
    return any(
        start <= left and right < end and label in {"ORG", "FAC", "LOC", "GPE"}
        for start, end, label in words.entities
    )


def _ends_phrase(words: Words, token: int) -> bool:
    """Whether the noun is the head of its phrase, not the first part of "ministry officials"."""
    return token + 1 >= len(words) or words.deps[token] != "compound"


def _sure_entity_end(words: Words, token: int, lexicon: ActorLexicon) -> int | None:
    """In a headline the tagger is believed only about persons with a known given name and about acronyms."""
    for start, end, label in words.entities:
        if start == token:
            if label == "PERSON" and end - start > 1 and words.texts[start] in lexicon.given:
                return end
            is_shouted = sum(text.isupper() for text in words.texts) > len(words) / 2
            if (
                label in {"ORG", "GPE"}
                and end - start == 1
                and words.texts[start].isupper()
                and not is_shouted
            ):
                return end
    return None
