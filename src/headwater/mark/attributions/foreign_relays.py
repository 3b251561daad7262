"""Attribution in languages that are read shallowly: a phrase, a word for the medium, a name.

Written from the grammars of news prose in each language; names are taken only where
the register knows them, quotation marks hold them, or a word such as "agency" precedes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.mark.attributions.outlet_descriptors import MediaKind
from headwater.mark.attributions.outlet_names import Newsroom, bare
from headwater.record.mark import SourceKind

SAYS = (
    # Russian, Ukrainian
    r"сообща(?:ет|ют|ло|ла|л)|сообщи(?:л|ла|ло|ли)|переда[её](?:т|тся)|переда[юл]\w*|пи[шс][еа]\w*|"
    r"информиру\w+|"
    r"заяви(?:л|ла|ло|ли)|утвержда\w+|отмеча\w+|уточня\w+|цитиру\w+|повідомля\w+|повідоми\w+|"
    r"переда[єю]\w*|пише|інформу\w+|"
    r"со ссылкой на|ссылаясь на|по (?:данным|информации|сообщению|сведениям|словам)|з посиланням на|"
    r"посилаючись на|"
    r"за (?:даними|інформацією|словами|повідомленням)|"
    # German, French, Spanish, Portuguese, Italian, Polish, Turkish
    r"laut|berichtet(?:e|en)?|nach Angaben (?:von|der|des)|unter Berufung auf|selon|d['’]après|rapporte|cite|"
    r"según|informó|reportó|citando a|segundo|de acordo com|secondo|riferisce|według|podaje|poinformowa\w+|"
    # Arabic, Persian, Hebrew
    r"وفقا ل|وفقاً ل|بحسب|حسب|نقلا عن|نقلاً عن|ذكرت|أفادت|قالت|به گزارش|به نقل از|לפי|על פי|דיווח|דיווחה|"
    r"דווח ב"
)
CITES = re.compile(r"ссыл|посила|цит|unter Berufung|cit|نقلا|نقل|نقلاً", re.IGNORECASE)
ARTICLE = r"(?:die|der|das|dem|den|la|le|les|las|el|los|il|lo|gli)\s+|l['’]"
AGENCY = (
    r"(?:информ\w*\s*)?агент[сц]т\w+|інформаг\w+|информагент\w+|Nachrichtenagentur|Agentur|agence|agencia|agência|"
    r"agenzia|agencj\w+|ajansı|وكالة(?:\s+أنباء)?|خبرگزاری|סוכנות(?:\s+הידיעות)?"
)
OUTLET = (
    r"газет\w*|издани\w+|видання|телеканал\w*|портал\w*|сайт\w*|журнал\w*|радио\w*|Zeitung|Sender|Magazin|journal|"
    r"quotidien|chaîne|periódico|diario|jornal|quotidiano|giornale|gazet\w+|صحيفة|قناة|موقع|روزنامه|עיתון|ערוץ|אתר"
)
NAMED = re.compile(
    rf"(?<!\w)(?P<cue>{SAYS})\s*(?P<article>{ARTICLE})?(?:(?P<agency>{AGENCY})|(?P<outlet>{OUTLET}))?\s*"
    r"(?:[«“„\"'](?P<quoted>[^»”“\"'\n]{2,40})[»”“\"']|"
    r"(?P<bare>[^\W\d_][\w’'-]*(?:\.\w+)*(?:\s+[^\W\d_][\w’'-]*(?:\.\w+)*){0,3}))",
    re.IGNORECASE,
)
MINISTRY = re.compile(
    r"^(?:министерств|минист|мид\b|міністерств|правительств|полици|поліці|прокуратур|штаб|президент|ministeri|gobierno|gouvernement|policía|Polizei|وزارة|الشرطة|משרד|המשטרה)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignRelay:
    """A source named in a paragraph of another language."""

    start: int
    end: int
    name_start: int
    name: str
    kind: SourceKind
    cites: bool


def foreign_relays(text: str, room: Newsroom) -> Iterator[ForeignRelay]:
    """The outlets, agencies and institutions that a paragraph says it has something from."""
    position = 0
    while match := NAMED.search(text, position):
        position = match.end("cue")
        found = _relay(match, room)
        if found is not None:
            position = found.end
            yield found


def _relay(match: re.Match[str], room: Newsroom) -> ForeignRelay | None:
    group = "quoted" if match["quoted"] else "bare"
    given: MediaKind | None = "agency" if match["agency"] else "outlet" if match["outlet"] else None
    start = match.start(group)
    named = _listed((match["article"] or "") + match[group], room) if given is None else None
    if named is not None and match["article"]:
        start = match.start("article")
    named = named or _listed(match[group], room)
    kind: SourceKind
    if named is not None:
        name, kind = named
    elif given is not None and (match["quoted"] or match["bare"][:1].isupper()):
        name, kind = (match["quoted"] or match["bare"].split()[0]), given
    elif MINISTRY.match(match[group]):
        name, kind = match[group], "official"
    else:
        return None
    return ForeignRelay(
        start=match.start(),
        end=start + len(name) + (1 if match["quoted"] else 0),
        name_start=start,
        name=name,
        kind=kind,
        cites=CITES.match(match["cue"]) is not None,
    )


def _listed(words: str, room: Newsroom) -> tuple[str, MediaKind] | None:
    """The longest run of words from the first on that the register or the document knows."""
    parts = words.split()
    for size in range(len(parts), 0, -1):
        name = " ".join(parts[:size])
        registered = room.outlets.find(name)
        if registered is not None and (name[:1].isupper() or not name.isascii()) and len(name) > 2:
            return name, registered.kind
        known = room.kinds.get(bare(name))
        if known is not None:
            return name, known
    return None
