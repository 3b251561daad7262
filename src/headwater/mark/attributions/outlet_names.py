"""Names of outlets and agencies in a paragraph: from the register, by their grammar, by their form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from headwater.data.word_lists import word_list
from headwater.mark.attributions.on_air import on_air
from headwater.mark.attributions.outlet_descriptors import (
    AGENCY_PREFIXES,
    DESCRIPTOR_STARTS,
    DESCRIPTORS,
    FOLLOWING,
    SPEAKS,
    MediaKind,
    descriptor_length,
    is_apposed,
    kind_said,
)
from headwater.mark.attributions.outlet_families import Family, can_mean, family_of, family_said
from headwater.mark.attributions.text_words import CALENDAR, TextWords, name_from, with_number
from headwater.record.document import Document
from headwater.record.outlets import OutletRegister, RegisteredOutlet

LONGEST = 6  # words of a registered name
ACRONYM = 6  # letters; shorter names in capitals must be written so

# Last (or first) words that only names of outlets have, after another capital.
FORMS = word_list("outlet_names.forms")
PRESSING = frozenset("press express empress cypress compress impress depress suppress".split())
AGENCY_ENDINGS = ("press", "inform", "fax", "presse", "prensa", "pres")
# The last two words of an agency's full name: "Ostrel Press Agency".
AGENCY_FORMS = frozenset(
    tuple(words.split())
    for words in "press agency|news agency|press bureau|news bureau|press association|news service|"
    "telegraph agency|wire service".split("|")
)  # fmt: skip
RADIOS = frozenset({"radio", "rádio"})
LEADING_FORMS = RADIOS | {"daily", "channel", "diário", "diario"}
# Of these a name ends that begins otherwise with a place, and they are said of other things.
UNLIKE = frozenset("today news online radio tv television media weekly press report reports".split())
# Words that begin sentences, with a capital, before a name.
OPENERS = word_list("outlet_names.openers")
NEVER_NAMES = OPENERS | {"the"}
# "The newspaper Kestrel" is a newspaper, whatever else is called so; "told the newspaper Holm had left" none.
SURELY_CALLED = frozenset("newspaper daily weekly tabloid broadcaster portal website agency newswire".split())
TELLS = frozenset("told tells telling informed assured".split())
CITED = frozenset({"to", "citing", "quoting", "by", "cites", "quotes"})
ARTICLES = frozenset("the le la les el los il lo o a os as der die das".split())
OF = frozenset("of de do da dos das du des del della di von van".split())
SMALL = frozenset({"of", "the", "and", "for", "de", "&"})
LEAST_INITIALS = 3  # letters; two are too many things
PLAIN = frozenset({"news", "online", "tv", "radio", "live", "wire"})
ANAPHORS: dict[str, MediaKind] = {
    "agency": "agency",
    **dict.fromkeys(
        (
            "newspaper paper outlet publication broadcaster channel station website site magazine daily "
            "weekly tabloid portal"
        ).split(),
        "outlet",
    ),
}

# What a country's papers are called by, and not the name of one of them.
PEOPLES = re.compile(
    r"\w{2,}(?:an|ish|ese)|israeli|iraqi|pakistani|french|greek|dutch|swiss|thai|czech|yemeni|omani|qatari|"
    r"kuwaiti|saudi|emirati|bahraini|uzbek|kazakh|local|foreign|international"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletName:
    """An outlet named at words `first` to `last`; from `outer_first` to `outer_last` with what "
    "describes it."""

    first: int
    last: int
    outer_first: int
    outer_last: int
    name: str
    kind: MediaKind
    is_own: bool = False
    is_certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardOutlet:
    """An outlet's name at a place of the document, whatever is said of it there."""

    paragraph: int
    start: int
    end: int
    named: OutletName
    is_cited: bool = False


@dataclass(slots=True, kw_only=True)
class Newsroom:
    """The outlets of one document as it names them: the register, the publisher, and short forms met so "
    "far."""

    outlets: OutletRegister
    own: frozenset[str]
    short_forms: dict[str, OutletName] = field(default_factory=dict)
    met_last: list[OutletName] = field(default_factory=list)
    families: dict[str, Family] = field(default_factory=dict)
    kinds: dict[str, MediaKind] = field(default_factory=dict)
    longest: int = 1
    others: frozenset[str] = frozenset()
    heard: list[HeardOutlet] = field(default_factory=list)
    is_translation: bool = False

    def is_own(self, name: str, registered: RegisteredOutlet | None) -> bool:
        """Whether a name is the publisher's."""
        names = {bare(name), *(bare(each) for each in (registered.names if registered else ()))}
        return bool(names & self.own)

    def is_somebody(self, name: str) -> bool:
        """Whether a name is a person's, a state's or a people's, and so no unlisted outlet's."""
        return bare(name) in self.others

    def can_be_called(self, form: str, name: str, kind: str) -> bool:
        """Whether an outlet is of the kind that a word means: a paper, a station, an agency or a site."""
        return can_mean(form, self.families.get(bare(name)) or family_of(name, kind))

    def meant(self, form: str, among: Sequence[OutletName]) -> OutletName | None:
        """Which outlet "the newspaper" or "the agency" means: the last that can be called so."""
        fitting = [each for each in reversed(among) if self.can_be_called(form, each.name, each.kind)]
        kind = ANAPHORS[form]
        return next((each for each in fitting if each.kind == kind), fitting[0] if fitting else None)

    def last_before(self, place: int, form: str) -> OutletName | None:
        """Which outlet a description means at a place: the one named last, or who cites it."""
        heard = [each for each in self.heard if each.start < place and not each.named.is_own]
        for at in range(1, len(heard)):
            if heard[at].is_cited:
                heard[at - 1], heard[at] = heard[at], heard[at - 1]
        return self.meant(form, [each.named for each in heard])

    def set_behind(self) -> None:
        """Let whom an outlet cites stand behind it, which is the one that goes on speaking."""
        self.met_last[-2:] = reversed(self.met_last[-2:])

    def met(self, named: OutletName) -> None:
        """Remember how an outlet may be called further down: by its last word, or as "the agency"."""
        last_word = bare(named.name).rpartition(" ")[2]
        self.longest = max(self.longest, named.name.count(" ") + 1)
        first_word = bare(named.name).partition(" ")[0]  # "Gazeta e Tarnit" is the Gazeta
        self.short_forms.update({word: named for word in (first_word, last_word) if word in FORMS})
        self.kinds[bare(named.name)] = named.kind
        self.met_last = [each for each in self.met_last if each.name != named.name] + [named]


def newsroom(document: Document, outlets: OutletRegister, others: Iterable[str] = ()) -> Newsroom:
    """The outlets that a document may name, its publisher's own names among them.

    `others` are names that the document gives to persons and states.
    """
    own, somebody = document.outlet, frozenset(bare(name) for name in others)
    is_translation = document.translated_from is not None
    if own is None:
        return Newsroom(outlets=outlets, own=frozenset(), others=somebody, is_translation=is_translation)
    registered = outlets.by_domain.get(own.domain or "") or outlets.find(own.name)
    names = {bare(own.name)} | {bare(name) for name in (registered.names if registered else ())}
    names |= {short for name in names for short in shorter_names(name, outlets.common)} - somebody
    room = Newsroom(
        outlets=outlets, own=frozenset(names - {""}), others=somebody, is_translation=is_translation
    )
    is_agency = registered.kind == "agency" if registered else own.name.casefold().endswith(AGENCY_ENDINGS)
    kind: MediaKind = "agency" if is_agency else "outlet"
    named = OutletName(first=0, last=0, outer_first=0, outer_last=0, name=own.name, kind=kind, is_own=True)
    room.met(named)
    room.kinds.update(dict.fromkeys(room.own, kind))
    room.met_last.clear()
    # A paper calls itself by its last word, or by what it is of something.
    shorter = shorter_names(bare(own.name), outlets.common)
    first = next((name for name in shorter if name in bare(own.name).split()), None)
    room.short_forms[first or bare(own.name).rpartition(" ")[2]] = named
    return room


def shorter_names(name: str, common: frozenset[str]) -> Iterator[str]:
    """What a publisher calls itself besides: its initials, or its name without "News"."""
    words = name.split()
    initials = "".join(word[0] for word in words if word not in SMALL)
    if len(initials) >= LEAST_INITIALS:
        yield initials
    if len(words) == 2 and words[1] in PLAIN and len(words[0]) >= LEAST_INITIALS:
        yield words[0]
    if len(words) == 2 and words[1] in common | FORMS - UNLIKE:
        yield words[1]  # machines translate without an article: "by calculation of Kurier"
    titled = words[1:] if words[0] in ARTICLES else words
    if len(titled) > 2 and titled[1] in OF and len(titled[0]) >= LEAST_INITIALS:
        yield titled[0]  # "Voz de Tarn" is the Voz


def bare(name: str) -> str:
    """A name case folded, without its article."""
    return " ".join(name.split()).casefold().removeprefix("the ")


def outlet_names(words: TextWords, room: Newsroom) -> Iterator[OutletName]:
    """The outlets named in a paragraph, in order; each is remembered for what follows."""
    at = 0
    while at < len(words):
        named = _named_at(words, at, room)
        if named is None:
            at += 1
            continue
        room.met(named)
        yield named
        at = max(named.outer_last, at) + 1


def _named_at(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    if words.forms[at] == "the":
        return _short_form(words, at, room) or _registered(words, at, room)
    known = _registered(words, at, room)
    if known is None and words.forms[at] in DESCRIPTOR_STARTS:
        known = _described(words, at, room)
    if known or not words.is_capital(at):
        return known
    return _met_before(words, at, room) or _by_form(words, at, room) or _on_air(words, at, room)


def _on_air(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    """A name that something is broadcast by."""
    last = on_air(words, at)
    if last is None or room.is_somebody(words.words(at, last)):
        return None
    return _outlet_name(words, (at, last), at, room, "outlet")


def _met_before(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    """An unlisted outlet that the document has named as one, or that publishes it."""
    for last in range(min(at + room.longest, len(words)) - 1, at - 1, -1):
        kind = room.kinds.get(bare(words.words(at, last)))
        if kind and words.is_capital(last):
            return _outlet_name(words, (at, last), at, room, kind)
    return None


def _described(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    """The newspaper X, state news agency X, and the agency X that is cited."""
    length = descriptor_length(words, at, DESCRIPTORS) or int(_is_named_agency(words, at))
    if length and words.is_capital(at + length - 1):
        return None  # part of a name, as in "Daily Mail"
    if not length or at + length >= len(words):
        return None
    first = at + length
    last = _registered_last(words, first, room) or name_from(words, first)
    if last is None or words.forms[first] in CALENDAR:
        return None
    last = with_number(words, last)  # "the channel Tarn 24" is not Tarn
    if room.is_somebody(words.words(first, last)) and not _is_called(words, at, first):
        return None
    gap = words.gap(first - 1)
    if gap not in {" ", ' "', " “", " «", " „", " ‘"} and not is_apposed(words, at, (first, last)):
        return None
    kind = FOLLOWING[tuple(words.forms[at:first])]
    named = _outlet_name(words, (first, last), at, room, kind)
    family = family_said(words.forms[at:first])
    if family is not None:
        room.families.setdefault(bare(named.name), family)
    return named


def _is_called(words: TextWords, at: int, first: int) -> bool:
    """Whether "the newspaper" stands right before a name, and nobody tells the newspaper of whom it names."""
    article = words.forms[at - 1] if at else ""
    teller = words.forms[at - 2] if at > 1 else ""
    is_certain = words.forms[first - 1] in SURELY_CALLED and words.gap(first - 1) == " "
    return is_certain and article not in {"a", "an"} and not (article == "the" and teller in TELLS)


def _is_named_agency(words: TextWords, at: int) -> bool:
    """Whether "the agency" stands before a name of one word that is cited, or before initials."""
    if words.forms[at] != "agency" or at + 1 >= len(words) or words.gap(at) not in {" ", ' "', " “"}:
        return False
    runs_on = words.joins(at + 1) and words.is_capital(at + 2)
    if runs_on or not words.is_capital(at + 1):
        return False
    name = words.words(at + 1, at + 1)
    is_cited = at > 1 and words.forms[at - 1] == "the" and words.forms[at - 2] in CITED | SPEAKS
    return is_cited or (name.isupper() and 3 <= len(name) <= ACRONYM)


def _registered(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    """A name that the register knows, written as such a name is."""
    last = _registered_last(words, at, room)
    if last is None:
        return None
    name = words.words(at, last)
    registered = room.outlets.find(name)
    if (last == at and _is_part_of_longer(words, at, bare(name), room)) or _ends_another(words, at):
        return None
    if _names_another(words, at, last):
        return None
    kind = registered.kind if registered else "outlet"
    return _outlet_name(words, (at, last), at, room, kind)


def _ends_another(words: TextWords, at: int) -> bool:
    """Whether "of" ties it to a longer name: "the Ministry of Foreign Affairs"."""
    return (
        at > 1 and words.forms[at - 1] in {"of", "for"} and words.is_capital(at - 2) and words.joins(at - 2)
    )


def _names_another(words: TextWords, at: int, last: int) -> bool:
    """Whether a further capital makes it another name: "Reuters Institute", "the Guardian Council"."""
    if last + 1 >= len(words) or not words.joins(last) or not words.is_capital(last + 1):
        return False
    following = words.forms[last + 1]
    is_word = last == at or (last == at + 1 and words.forms[at] == "the")
    return following not in CALENDAR and (is_word or following in FORMS)


def _registered_last(words: TextWords, at: int, room: Newsroom) -> int | None:
    if words.forms[at] not in room.outlets.first_words or words.ends[at] - words.starts[at] < 2:
        return None
    for last in range(min(at + LONGEST, len(words)) - 1, at - 1, -1):
        written = words.words(at, last)
        key = written.casefold().replace("’", "'")
        if key in room.outlets.by_name and _is_written_so(written, room.outlets.written[key]):
            return last
    return None


def _is_written_so(written: str, registered: str) -> bool:
    """Whether a name is capitalised as the register has it: acronyms all through, names at their start."""
    if registered.isupper() and len(registered) <= ACRONYM:
        return written.isupper()
    bare_written, bare_known = (
        text.removeprefix("The ").removeprefix("the ") for text in (written, registered)
    )
    return not bare_known[:1].isupper() or bare_written[:1].isupper()


def _is_part_of_longer(words: TextWords, at: int, name: str, room: Newsroom) -> bool:
    """Whether a single word that is also a common one lacks its article, or stands in a longer name."""
    if name not in room.outlets.common or (at and words.forms[at - 1] == "the"):
        return False
    registered = room.outlets.find(words.words(at, at))
    has_article = registered is not None and registered.name.startswith("The ")
    begins = not at or not words.joins(at - 1)
    return has_article or begins or words.is_capital(at - 1)


def _by_form(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    """An unlisted name that ends as outlets' names do, or that a describing word follows."""
    if at and words.joins(at - 1) and words.is_capital(at - 1) and words.forms[at - 1] not in NEVER_NAMES:
        return None
    last = name_from(words, at) if words.forms[at] not in OPENERS else None
    if (
        last is None
        or (words.forms[at] in CALENDAR and not _is_weekly(words, at, last))
        or (room.is_somebody(words.words(at, last)) and not _is_surely_one(words, at, last))
    ):
        return None
    tail = next((i + 1 for i in range(at, last) if words.forms[i] == "of"), None)
    if tail is not None and _registered_last(words, tail, room) == last:
        return None  # "N. of Fox News": the outlet is named further on
    is_agency = last > at + 1 and tuple(words.forms[last - 1 : last + 1]) in AGENCY_FORMS
    if last > at and (is_agency or words.forms[last] in FORMS or words.forms[at] in LEADING_FORMS):
        return _outlet_name(words, (at, last), at, room, "agency" if is_agency else "outlet")
    if (
        last == at
        and words.forms[at].endswith(AGENCY_ENDINGS)
        and not words.forms[at].startswith(AGENCY_ENDINGS)
    ):
        return _outlet_name(words, (at, last), at, room, "agency")
    said_to_be = kind_said(words, at, last)
    if said_to_be is not None:
        return _outlet_name(words, (at, last), at, room, said_to_be)
    length = descriptor_length(words, last + 1, FOLLOWING) if words.gap(last) == " " else 0
    if not length or words.is_possessive(last) or _names_next(words, last + length):
        return None
    kind = FOLLOWING[tuple(words.forms[last + 1 : last + 1 + length])]
    named = _outlet_name(words, (at, last), at, room, kind)
    if last == at and PEOPLES.fullmatch(words.forms[at]):
        whole = words.words(at, last + length)  # "Ostrelian media" are not called "Ostrelian"
        named = replace(named, name=whole, last=last + length, kind="outlet")
    return replace(named, outer_last=last + length, is_certain=False)


def _is_surely_one(words: TextWords, first: int, last: int) -> bool:
    """Whether nobody is called so, whatever else the name was taken for: "Radio Tarn", "Tarnpress"."""
    return (first < last and words.forms[first] in RADIOS) or (
        first == last and words.forms[first].endswith("press") and words.forms[first] not in PRESSING
    )


def _is_weekly(words: TextWords, at: int, last: int) -> bool:
    """Whether a day begins a paper's name: "the Sunday Ledger"."""
    return at > 0 and words.forms[at - 1] == "the" and last == at + 1 and words.forms[last] in FORMS


def _names_next(words: TextWords, last: int) -> bool:
    """Whether a describing word belongs to the name after it ("Russian state media X")."""
    return words.joins(last) and words.is_capital(last + 1) and words.forms[last + 1] not in CALENDAR


def _short_form(words: TextWords, at: int, room: Newsroom) -> OutletName | None:
    """The Herald, the agency, the same newspaper: an outlet named further up."""
    if at + 1 >= len(words) or words.gap(at) != " ":
        return None
    last = _described_by(words, at + 1)
    form = words.forms[last]
    known = None
    if words.is_capital(last) and not (words.joins(last) and words.is_capital(last + 1)):
        known = room.short_forms.get(form) if last <= at + 2 else None
    elif form in ANAPHORS and not words.is_capital(last):
        known = room.meant(form, room.met_last)
        if words.joins(last) and (
            words.is_capital(last + 1) or (form == "agency" and known and known.kind != "agency")
        ):
            return None
        if _tells_whose(words, at + 1, last) and not _is_only_one(form, room):
            return None
    if known is None:
        return None
    return replace(
        known, first=at, last=last, outer_first=at, outer_last=last, is_certain=form not in ANAPHORS
    )


def _described_by(words: TextWords, at: int) -> int:
    """The word that says what "the same newspaper", "the news agency" or "the Ostrelian daily" is."""
    if at + 1 >= len(words) or words.gap(at) != " ":
        return at
    following = words.forms[at + 1]
    is_prefix = words.forms[at] in AGENCY_PREFIXES and following == "agency"
    is_peoples = PEOPLES.fullmatch(words.forms[at]) is not None and following in ANAPHORS
    return at + 1 if words.forms[at] == "same" or is_prefix or is_peoples else at


def _tells_whose(words: TextWords, at: int, last: int) -> bool:
    """Whether a people stands before the word for an outlet: perhaps another than was named."""
    return last > at and PEOPLES.fullmatch(words.forms[at]) is not None


def _is_only_one(form: str, room: Newsroom) -> bool:
    """Whether just one outlet but the page's own has been named that can be called so."""
    others = (each for each in room.met_last if not each.is_own)
    return sum(room.can_be_called(form, each.name, each.kind) for each in others) == 1


def _outlet_name(
    words: TextWords, name: tuple[int, int], outer_first: int, room: Newsroom, kind: MediaKind
) -> OutletName:
    first, last = name
    written = words.words(first, last)
    registered = room.outlets.find(written)
    if (
        first
        and words.forms[first - 1] == "the"
        and words.gap(first - 1) == " "
        and words.is_capital(first - 1)
    ):
        written = f"The {written}"
    kind = room.kinds.get(bare(written), kind)
    if written.startswith("the "):
        written = written[4:]
    outer_last = last
    if words.gap(last) == " ":
        outer_last += descriptor_length(words, last + 1, FOLLOWING)
    return OutletName(
        first=first,
        last=last,
        outer_first=outer_first,
        outer_last=outer_last,
        name=written,
        kind=registered.kind if registered else kind,
        is_own=room.is_own(written, registered),
    )
