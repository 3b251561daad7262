"""Who published a page, who wrote it and when, as far as its own lines say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from headwater.clean.dates import PrintedDate, find_date, undated
from headwater.clean.labels import OPENINGS, is_label
from headwater.clean.lines import Line, only_letters
from headwater.clean.mastheads import MASTHEADS
from headwater.clean.nameplates import (
    DOMAIN,
    Nameplate,
    is_capital,
    is_release,
    nameplate,
    spells_out,
    without_article,
)
from headwater.clean.signatures import is_led, signature, signed_at_end
from headwater.record.document import Outlet, ZoneKind
from headwater.record.outlets import OutletRegister

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĘĚĞĢĪİŁŃŇŐŒŘŚŞŠȘŢŤȚŪŮŰŹŻŽА-ЯЁІЇЄҐ"
WORD_OF_NAME = rf"[{UPPER}0-9][\w.&'’+-]*"
NAME = rf"(?:{WORD_OF_NAME})(?:(?: (?:of|the|de|la|le|and|&|for|du|del|der|die|и))? {WORD_OF_NAME}){{0,5}}"
PERSON = rf"[{UPPER}][\w.'’-]*(?: (?:[{UPPER}][\w.'’-]*|de|van|von|der|den|al|bin|ibn|da|di|la|le)){{1,4}}"
# Spaces are taken from their first on, and not given back: a line of nothing else costs its length once.
SEPARATOR = re.compile(r"(?<!\s)\s++(?:(?:[-–—|•·»/]|::|\|\|)\s+|»\s*)|:\s+")
QUOTED_NAME = re.compile(r"[«“\"„]([^«»“”\"„]{2,50})[»”\"“]")

DATELINED = 1.4  # enough alone: who prints an agency's dispatch, and names himself, is somebody else
# Where an outlet names itself: the kinds of lines, the words around its name, and how sure that is.
SELF_NAMINGS: tuple[tuple[frozenset[str], re.Pattern[str], float], ...] = tuple(
    (frozenset(kinds.split()), re.compile(form), weight)
    for kinds, form, weight in (
        (
            "subscribe related advert footer",
            rf"(?:[Ss]ubscribe (?:now )?to|SUBSCRIBE TO) (?:the )?(?P<name>{NAME})"
            r" (?:on|for|from|via|and|newsletter|today|now)\b",
            2.0,
        ),
        (
            "subscribe related",
            rf"(?:[Ff]ollow|[Jj]oin|[Ss]upport|[Ll]ike) (?P<name>{NAME})(?: on\b|:|$)",
            1.5,
        ),
        ("subscribe related", rf"[Ss]ubscribe to (?P<name>{NAME})", 1.5),
        ("subscribe related", rf"(?:[Ss]ubscribe|[Ss]ign up)(?: \w+)? (?:to|for) (?P<name>{NAME})", 1.0),
        ("subscribe related", rf"\b[Rr]ead (?:it all |also |more )?on (?P<name>{NAME})", 2.0),
        (
            "related",
            rf"^(?i:more (?:from|on|at|stories from)|also on|elsewhere on|as) (?P<name>{NAME})"
            r"(?::|$| wrote| reported)",
            1.8,
        ),
        ("author-bio", rf"\b(?:at|for) (?:the )?(?P<name>{NAME})", 1.5),
        ("author-bio", rf"^{PERSON} is (?:the |an? )?(?P<name>{NAME})['’]s? ", 1.5),
        (
            "footer credit notice",
            rf"^(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?:[\s©,–-]|\([cC]\)|\d{{4}}(?!\w))*(?:by |the )*"
            rf"(?!\d{{4}}(?!\w))(?P<name>{NAME})",
            2.0,
        ),
        (
            "byline",
            rf"^(?:[Bb][Yy] )?(?P<name>{NAME}?)"
            r" (?:[Nn]ewsroom|[Ss]taff|[Nn]ews [Dd]esk|[Cc]orrespondent|[Rr]eporter|[Ww]eb [Dd]esk)",
            1.5,
        ),
        ("byline", rf"(?:^|[\s/|·•,])[Bb]y (?P<name>{NAME}?) (?:[Tt]eam|[Nn]ewsroom|[Ss]taff|[Dd]esk)$", 1.5),
        ("body", rf"\btold (?P<name>The {NAME})", 0.6),
        ("byline", rf"^[Bb][Yy] {PERSON}, (?P<name>{NAME})$", 1.0),
        ("byline", rf"^(?:[Bb][Yy] )?{PERSON},? for (?P<name>{NAME})$", 1.5),
        (
            "footer subscribe related advert notice author-bio body",
            rf"^(?P<name>{NAME}) is (?:an? |the )(?:[\w-]+ ){{0,3}}?"
            r"(?:newsroom|newspaper|news (?:site|website|agency|outlet)|magazine|weekly)\b",
            1.5,
        ),
        ("headline", r" \| (?P<name>[^|]{2,40})$", 1.1),
        ("headline", rf"^(?P<name>The {NAME})['’]s? view\b", 2.0),
        ("body", rf"^[{UPPER}][{UPPER} .'-]+, [\w. ]{{3,16}}\.? /(?P<name>{NAME})/", DATELINED),
        ("body", rf"^[{UPPER}][{UPPER}][^()]{{1,60}} \((?P<name>{NAME})\) ?[-–—]", DATELINED),
    )
)
NAMED = re.compile(rf"(?<![\w@./]){NAME}(?![\w@]|\.\w)")
SURE_PLATE = 1.9  # less than a page title, more than a single "follow us"
UNSURE_PLATE = 0.9  # not enough alone
INITIALS = 3  # letters
MUCH = 12  # letters
BORNE = 1.0  # what it adds that the page bears the name elsewhere
MASTHEAD = 1.3  # by so much surer is a name with a newspaper's kind of word
# Kinds of lines that bear an outlet's name beside its nameplate.
BEARING = frozenset(
    {"subscribe", "related", "footer", "byline", "author-bio", "credit", "notice", "page-title"}
)
COMPANY = re.compile(r"[ ,]+(?:Ltd|Limited|LLC|Inc|GmbH|AG|plc|PLC|Group|Holdings|Co|Corp|Corporation)\b.*$")
YEAR = re.compile(r"[ ,]+(?:19|20)\d\d$")
COUNT = re.compile(r"\d[\d.,]*[KkMm]? [a-z]")  # "312 replies"
SENTENCES = re.compile(r"[a-z]{3}[.!] [A-Z]")  # "Your island. Your news"
NEXT_SENTENCE = re.compile(r"(?:(?<=[a-z]{3})|(?<=[A-Z]{3})|(?<=\d))\. |\. ?All(?: [Rr]ights)?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class ZonedLine:
    """A line with what it was found to be."""

    line: Line
    kind: ZoneKind


def outlet_of(zoned: Sequence[ZonedLine], headline: str | None, outlets: OutletRegister) -> Outlet | None:
    """The outlet whose name the page's own lines give away, the best attested first."""
    votes: dict[str, float] = defaultdict(float)
    written: dict[str, str] = {}
    plate = nameplate([each.line for each in zoned], [each.kind for each in zoned], topic_of(zoned))
    for name, weight in [*self_namings(zoned, headline), *namings_by(plate, zoned)]:
        key = only_letters(without_article(name))
        if len(key) < 2 or is_label(name) or not could_name(name):
            continue
        known = outlets.by_name.get(name.casefold())
        votes[key] += weight * (1.5 if known else MASTHEAD if is_press(name) else 1.0)
        if key not in written or (len(name), name) > (len(written[key]), written[key]):
            written[key] = name
    for short, long in shortened(written):
        votes[long] += votes.pop(short)
    likely = [(weight, key) for key, weight in votes.items() if weight >= 1.4]
    if not likely:
        return None
    best = max(likely, key=lambda each: (each[0], len(each[1]), each[1]))[1]
    name = (
        plate.name if plate and (begins(plate, best) or signs(plate, best, written[best])) else written[best]
    )
    known = outlets.by_name.get(name.casefold())
    name = in_small_letters(name, (each.line.text for each in zoned))
    name = in_words(name, (each.line.text for each in zoned))
    return Outlet(name=name, domain=known.domains[0] if known and known.domains else None)


def in_small_letters(name: str, lines: Iterable[str]) -> str:
    """A name of several words, of which a nameplate has capitals only, as a line writes it that has not."""
    if not name.isupper() or len(name.split()) == 1:
        return name
    same = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    found = (match.group() for line in lines for match in same.finditer(line))
    return next((other for other in found if not other.isupper() and other[0].isupper()), name)


def in_words(name: str, lines: Iterable[str]) -> str:
    """A domain's name as a line writes it in words: "The Tidal Post" of www.tidalpost.example."""
    if not DOMAIN.fullmatch(name):
        return name
    stem = only_letters(name.casefold().removeprefix("www.").partition(".")[0])
    found = (match.group() for line in lines for match in NAMED.finditer(line))
    parts = (" ".join(words) for each in found for words in runs(each.split()))
    return next((each for each in parts if only_letters(each) == stem), name)


def runs(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """All rows of words that stand side by side in some."""
    return (words[first:last] for first in range(len(words)) for last in range(first + 1, len(words) + 1))


def begins(plate: Nameplate, letters: str) -> bool:
    """Whether a sure nameplate is the beginning of a name that is longer, as its company's is."""
    bare = without_article(plate.name)
    return plate.is_sure and len(bare.split()) > 1 and letters.startswith(only_letters(bare))


def signs(plate: Nameplate, letters: str, name: str) -> bool:
    """Whether a nameplate bears the initials of a name, by which the outlet signs and is cited."""
    return plate.name.isupper() and shortens(only_letters(plate.name), letters, name)


def is_press(name: str) -> bool:
    """Whether a name has a newspaper's kind of word."""
    return not MASTHEADS.isdisjoint(name.casefold().split())


def shortened(written: Mapping[str, str]) -> list[tuple[str, str]]:
    """Names that are the beginning or the initials of a longer one, each with the longer; keys by letters."""
    found = []
    for short in sorted(written):
        longer = [key for key in sorted(written) if key != short and shortens(short, key, written[key])]
        if longer:
            found.append((short, max(longer, key=lambda key: (len(key), key))))
    return [(short, long) for short, long in found if long not in {each for each, _long in found}]


def shortens(short: str, key: str, name: str) -> bool:
    """Whether some letters begin a name at a word's end, or are its initials."""
    words = without_article(name).split()
    if len(words) < 2:
        return False
    initials = "".join(word[0] for word in words if word[0].isupper()).casefold()
    begun = {only_letters(" ".join(words[:count])) for count in range(1, len(words))}
    return short in begun or (len(short) >= INITIALS and short == initials)


def topic_of(zoned: Sequence[ZonedLine]) -> frozenset[str]:
    """The words of the article."""
    return frozenset(
        word for each in zoned if each.kind == "body" and each.line.is_prose for word in each.line.words
    )


def namings_by(plate: Nameplate | None, zoned: Sequence[ZonedLine]) -> Iterator[tuple[str, float]]:
    """The name on a nameplate, surer where the rest of the page bears it or a part of it too."""
    if plate is None:
        return
    yield plate.name, SURE_PLATE if plate.is_sure else UNSURE_PLATE
    letters = only_letters(without_article(plate.name))
    told = re.compile(rf"(?i)\b(?:told|tell|tells) (?:the )?{re.escape(without_article(plate.name))}\b")
    for each in zoned:
        if each.line is not plate.line and (
            (each.kind in BEARING and letters in each.line.letters) or told.search(each.line.text)
        ):
            yield plate.name, BORNE
            return


def self_namings(zoned: Sequence[ZonedLine], headline: str | None) -> Iterator[tuple[str, float]]:
    """Every place where a page seems to name its outlet, with how sure that is."""
    for each in zoned:
        if each.kind == "page-title":
            yield from title_parts(each.line.text, headline)
        if each.kind in {"subscribe", "footer"}:
            yield from ((match.group(1), 1.5) for match in QUOTED_NAME.finditer(each.line.text))
        if each.kind == "navigation":
            yield from bar_parts(each.line.text)
        if each.kind in {"navigation", "byline"}:
            yield from mastheads(each.line.text)
        for kinds, form, weight in SELF_NAMINGS:
            if each.kind in kinds:
                yield from ((clean_name(match["name"]), weight) for match in form.finditer(each.line.text))


def could_name(name: str) -> bool:
    """Whether a name could be an outlet's: no number, no label of a date."""
    digits, letters = sum(map(str.isdigit, name)), sum(map(str.isalpha, name))
    first = name.split(maxsplit=1)[0].casefold().strip(".,:!") if name.split() else ""
    return (
        letters > digits
        and "  " not in name
        and not SENTENCES.search(name)
        and not any(bar in name for bar in ">|/•")
        and first not in OPENINGS
        and not COUNT.match(name)
        and not CHANGED.match(name)
        and not LABELLED.match(name)
    )


def clean_name(name: str) -> str:
    """A captured name without the punctuation that closes its sentence or the form of its company."""
    return (
        COMPANY.sub("", YEAR.sub("", NEXT_SENTENCE.split(name)[0]))
        .rstrip(".,;:'’")
        .removesuffix("'s")
        .removesuffix("’s")
    )


def title_parts(text: str, headline: str | None) -> Iterator[tuple[str, float]]:
    """The parts of a page title that are not the headline, the outermost the surest."""
    letters = only_letters(headline or "")
    parts = [part.strip() for part in SEPARATOR.split(text) if part.strip()]
    others = [
        part for part in parts if len(only_letters(part)) >= 2 and not repeats(only_letters(part), letters)
    ]
    parts = [part for part in parts if not any(spells_out(other, part) for other in parts if other != part)]
    others = [part for part in others if part in parts]
    is_site_alone = len(others) == len(parts)
    if is_site_alone:
        others = others[:1]
    for place in others[-1:] if parts and others[-1:] == parts[-1:] else others[:1]:
        if len(place.split()) <= 6:
            yield place, UNSURE_PLATE if is_site_alone else 3.0


def repeats(part: str, headline: str) -> bool:
    """Whether a part of a page title is the headline or much of it: one word of it may be a link's."""
    return part in headline and (len(part) >= MUCH or 2 * len(part) >= len(headline))


def bar_parts(text: str) -> Iterator[tuple[str, float]]:
    """The first item of a link bar, where it is no section; a name does not end on a small letter's word."""
    first = SEPARATOR.split(text)[0].strip()
    if first != text and 2 <= len(first.split()) <= 5 and not first.split()[-1].islower():
        yield first, 1.5


def mastheads(text: str) -> Iterator[tuple[str, float]]:
    """The parts of a short line that carry a newspaper's kind of name, "Gazette" or "Herald"."""
    date = find_date(text)
    bare = text[: date.start] + "|" + text[date.end :] if date else text
    for part in (each for each in MASTHEAD_PARTS.split(bare) if not BESIDE_STAFF.search(each)):
        name = STAFFED.sub("", " ".join(takewhile(is_capital, part.strip(" .:-–—").split())))
        if 2 <= len(name.split()) <= 5 and is_press(name):
            yield name, 1.5


STAFFED = re.compile(r"(?i)\s+(?:newsroom|staff|news desk|web desk|reporters?|correspondents?)$")
# "Marowire and staff": of two houses, the one that is named is the other.
BESIDE_STAFF = re.compile(r"(?i)\s(?:and|&)\s+(?:staff|agencies|wires?)\b")
MASTHEAD_PARTS = re.compile(r"\s[-–—|•·/]\s|[|,()]|\b(?:for|by|By|in)\b")
BY = re.compile(
    r"(?i:\b(?:written |story |words |reported |posted |(?:an? )?report |interview )?"
    r"(?:by|von|par|por|di|door|автор|текст|text|author|autor)\b|^(?:interview|words):)[:\s|]*"
    rf"(?P<name>{PERSON})"
)
PERSON_FIRST = re.compile(
    rf"^(?P<name>{PERSON})(?=$|,|\s+[|·•]|\s[-–—]\s|\s(?:and|&|und|et|y|in|at|on|reports|\((?:text|words)\)|\(?@\w+)(?:\s|$|\)))"
)
REPORTING = re.compile(
    r"(?i:\b(?:report|writ)ing(?: by|:)|\b(?:reported|written|text) by|\bfrom our (?:own )?correspondent,?)"
    rf"[:\s]*(?P<name>{PERSON})"
)
BIO = re.compile(
    rf"^(?P<name>{PERSON}),? (?:is|was|has|covers|writes|reports|works|serves|joined|teaches|hosts)\b"
)
NOT_NAMES = re.compile(
    r"(?i)\b(?:staff|reporter|correspondent|editor|editorial|news|newsroom|newsdesk|desk|agency|updated|published|writer|bureau|team|aired|broadcast"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)

OPENING = re.compile(r"(?i)(?:from|by|with)\s+")  # before the writer's name


# "The questions were put by Ines Holm.", "Interview conducted by Ines Holm"
INTERVIEWER = re.compile(
    r"(?i:\b(?:questions(?: were)? (?:put|asked)|interview(?: was)? (?:conducted|led|held|recorded))"
    r"(?: in \w+)? by) "
    rf"(?P<name>{PERSON})"
)
STOPPED = re.compile(r"(?<=[a-z]{2})\. ")  # no initial's
LAST_LINES = 8
SIGNING = 2  # lines below the last paragraph


def author_of(zoned: Sequence[ZonedLine], outlet: Outlet | None = None) -> str | None:
    """The writer: of the byline, else of the reporter's credit, else of the biography; never the outlet."""
    name = signed_by(zoned)
    if name is not None and outlet is not None and only_letters(name) == only_letters(outlet.name):
        return None
    return name


def signed_by(zoned: Sequence[ZonedLine]) -> str | None:
    """Whose name signs a page."""
    for kinds, form in (({"byline"}, BY), ({"credit", "byline"}, REPORTING), ({"author-bio"}, BIO)):
        for each in zoned:
            match = form.search(each.line.text) if each.kind in kinds else None
            if match and (name := person_in(match["name"])):
                return name
    for each in zoned:
        name = signature(undated(each.line.text)) if each.kind in {"byline", "credit"} else None
        if name and (name := person_in(name)) and not is_press(name):
            return name
    asked = (
        STOPPED.split(match["name"])[0]
        for each in zoned[-LAST_LINES:]
        if (match := INTERVIEWER.search(each.line.text))
    )
    below = below_article(zoned)
    return next((name for each in (*lone_names(zoned), *asked, *below) if (name := person_in(each))), None)


def below_article(zoned: Sequence[ZonedLine]) -> Iterator[str]:
    """Who signs right below the last paragraph: "— Ines Holm", "Text: Ines Holm"."""
    last = max(
        (place for place, each in enumerate(zoned) if each.kind == "body" and each.line.is_prose), default=-1
    )
    for each in zoned[last + 1 : last + 1 + SIGNING] if last >= 0 else ():
        name = signed_at_end(each.line.text) or (
            signature(each.line.text) if is_led(each.line.text) else None
        )
        match = REPORTING.search(each.line.text)
        yield from filter(None, (name, match["name"] if match else None))


def lone_names(zoned: Sequence[ZonedLine]) -> Iterator[str]:
    """Bylines that begin with a person's name and nothing before it."""
    released = is_release([each.line for each in zoned])
    for each in zoned:
        is_byline = each.kind == "byline" and each.line.stop != ":"  # "OWEN HALE, HOST:" speaks
        match = PERSON_FIRST.match(undated(each.line.text)) if is_byline else None
        if (
            match
            and not is_press(match["name"])
            and not (released and is_place(match["name"], each.line.text))
        ):
            yield match["name"]


def is_place(name: str, text: str) -> bool:
    """Whether a date follows a name, as a town's in the letterhead of a release: "Skarn, 4 May 2031"."""
    before, _, rest = text.partition(name + ",")
    date = find_date(rest)
    return not before and date is not None and not rest[: date.start].strip()


def person_in(text: str) -> str | None:
    """The name at the beginning of a byline's rest, up to the first word that is a function."""
    stop = NOT_NAMES.search(text)
    name = OPENING.sub("", (text[: stop.start()] if stop else text).strip(" ,.-–|"))
    date = find_date(name)
    name = name[: date.start].strip(" ,.-–|") if date else name
    return name if 2 <= len(name.split()) <= 5 and not is_press(name) else None


LABELLED = re.compile(
    r"(?i)\b(?:published|posted|first published|date|publié|veröffentlicht|publicado|pubblicato"
    r"|опубликован\w*|опубліковано|yayınlanma|opublikowano|gepubliceerd)\b"
)
ORIGINAL = re.compile(r"(?i)\W*original(?:ly)?\b")  # "Original: Der Strandbote, 17.05.2031."
CHANGED = re.compile(
    r"(?i)\b(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|обновлен\w*"
    r"|оновлено|güncelleme|aktualizacja)\b"
)


def dateline_of(zoned: Sequence[ZonedLine]) -> tuple[str, int, int] | None:
    """The publication date that the page states, with where it stands; dates of changes come last."""
    prose = [n for n, each in enumerate(zoned) if each.kind == "body" and each.line.is_prose]
    first_prose = prose[0] if prose else len(zoned)
    first_text = prose[1] if len(prose) > 1 and prose[1] < HEAD_LINES else first_prose  # below a standfirst
    found: list[tuple[int, int, str, int, int]] = []
    for place, each in enumerate(zoned):
        is_above = place < first_text and is_by_somebody(each)
        is_first = ORIGINAL.match(each.line.text) is not None
        if each.kind not in {"byline", "footer", "notice"} and not (is_above or is_first):
            continue
        date = find_date(each.line.text)
        labelled = bool(LABELLED.search(each.line.text))
        if date is None or not (labelled or is_above or is_first or is_stamp(each.line.text, date)):
            continue
        rank = 0 if labelled else 2 if is_first or CHANGED.search(each.line.text) else 1
        found.append((rank, place, date.edtf, each.line.start + date.start, each.line.start + date.end))
    opening = dateline_in(zoned[first_prose].line) if not found and first_prose < len(zoned) else None
    if opening:
        return opening
    if not found:
        return next(filter(None, (dateline_on(each.line) for each in zoned if each.kind == "headline")), None)
    _rank, _place, edtf, start, end = min(found)
    return edtf, start, end


def is_by_somebody(each: ZonedLine) -> bool:
    """Whether a line tells who wrote the piece, or made it up."""
    return each.kind == "byline" or (each.kind == "credit" and EDITED_BY.match(each.line.text) is not None)


def dateline_on(line: Line) -> tuple[str, int, int] | None:
    """The full date in the title of a programme: "The Morning Hour, Monday 4 May 2031: the harbour"."""
    date = find_date(line.text)
    if date is None or not TITLE_OF_DAY.search(line.text[: date.start]):
        return None
    is_apart = not line.text[date.end :].strip() or line.text[date.end] in ":,–—"
    return (date.edtf, line.start + date.start, line.start + date.end) if is_apart else None


EDITED_BY = re.compile(r"(?i)(?:edited|compiled|written|reported) by\b")
TITLE_OF_DAY = re.compile(
    r"(?i)\w[\"”»’']?,? (?:(?:of|on|for) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$"
)
AROUND_STAMP = re.compile(
    r"(?:\W|\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sun|on|updated"
    r"|[ap]\.? ?m|[a-z]{1,3}t)\b|(?<=\d)[ap]m\b)*",
    re.IGNORECASE,
)


def is_stamp(text: str, date: PrintedDate) -> bool:
    """Whether a line is a date and an hour and nothing else: the page's, wherever it stands."""
    return AROUND_STAMP.fullmatch(text[: date.start] + " " + text[date.end :]) is not None


HEAD_LINES = 14  # above which a byline stands
# The month may be cut short ("Aug. 14").
DATELINE = re.compile(
    rf"^[{UPPER}](?:[^.!?\n]|(?<=[A-Z][a-z][a-z])\.|(?<=Sept)\.){{2,70}}?(?:\)|,|\d{{4}}|[{UPPER}]{{3}})"
    r"[ .]*(?:[-–—]{1,2}|:)\s"
)


def dateline_in(line: Line) -> tuple[str, int, int] | None:
    """The full date in the dateline that opens the first paragraph: "TARN, 4 May 2031 (Wire) —"."""
    opening = DATELINE.match(line.text)
    date = find_date(opening.group()) if opening else None
    return (date.edtf, line.start + date.start, line.start + date.end) if date else None
