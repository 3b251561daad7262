"""Who publishes a document or is named as an outlet: one identity for all names of one house."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from msgspec.structs import replace

from headwater.record.document import Document
from headwater.record.mark import Attribution, SourceKind
from headwater.record.outlets import OutletRegister
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor

ARTICLE = "the "
# What an outlet does and a body seldom: "Northgate said" may be the company; who reported is the paper.
# What an outlet's name may end with where its short name is meant: "Harbour News", "Harbour live blog".
# Of 75 pairs of names in the register that differ by such words alone, 68 are names of one outlet.
TAIL = frozenset(
    "agency blog com desk digital english international live news newsroom newswire online page radio"
    " service site tv web website wire".split()
)
SMALL = frozenset({"of", "the", "and", "for"})
LEAST_INITIALS = 3
# "The news agency OPA", "Ebb Press Agency", "Tide Wire": nobody else is called so.
AGENCY = re.compile(r"\b(?:(?:news|press|wire)\s+agency|(?:news|wire)\s+service)\b", re.IGNORECASE)
AGENCY_NAME = re.compile(
    r"(?:\b(?:news|press)\s+agency|\w\s+news\s+service|\w\s+(?:news)?wire)$", re.IGNORECASE
)
DATELINE = re.compile(r"\)\s*[-–—]")  # behind the name by which an agency signs: "(OPA) -"
MEDIUM = re.compile(r"\b(?:(?:news|press|wire)\s+agency|newswire|wire\s+service)\s+[“\"«]?")
NUMBERED = re.compile(r"[^\W\d]\d|\d[^\W\d]")  # "Quay24", of those who publish
MISTAKEN = frozenset({"official", "unknown", "person"})  # what a medium is taken for that nothing calls one
REPORTING = re.compile(r"\b(?:report(?:s|ed|ing)?|wr(?:ites|ote)|published?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishers:
    """The register, and what the pile itself calls an agency."""

    outlets: OutletRegister
    agencies: frozenset[str] = field(default_factory=frozenset)
    short: Mapping[str, str] = field(default_factory=dict)
    _found: dict[str, tuple[str, str]] = field(default_factory=dict)

    def house(self, name: str) -> str:
        """The publisher behind an outlet's name: its family, or itself."""
        return self._find(name)[0]

    def outlet(self, name: str) -> str:
        """An outlet under whatever name: what all its names have in common."""
        return self._find(name)[1]

    def _find(self, name: str) -> tuple[str, str]:
        if name not in self._found:
            known = self.short.get(bare(name), name)
            registered = self.outlets.find(known)
            publisher, outlet = (registered.publisher, registered.name) if registered else (known, known)
            self._found[name] = bare(publisher), bare(outlet)
        return self._found[name]

    def kind(self, name: str | None, kind: SourceKind) -> SourceKind:
        """Outlet or agency: whatever one article calls an agency is one in all."""
        if kind not in {"outlet", "agency"} or name is None:
            return kind
        known = self.short.get(bare(name), name)
        if bare(known) in self.agencies:
            return "agency"
        registered = self.outlets.find(known)
        return registered.kind if registered else kind

    def of(self, document: Document) -> str | None:
        """The outlet that published a document."""
        return self.outlet(document.outlet.name) if document.outlet else None

    def house_of(self, document: Document) -> str | None:
        """The publisher of a document."""
        return self.house(document.outlet.name) if document.outlet else None


def bare(name: str) -> str:
    """A name case folded, without its article."""
    return " ".join(name.split()).casefold().removeprefix(ARTICLE)


def publishers(
    pile: Collection[MarkedDocument], outlets: OutletRegister, actors: Iterable[Actor] = ()
) -> Publishers:
    """Read from the pile which unlisted names are agencies, and which are short for which.

    Of `actors` an outlet of the pile may be one, known by its letters and by its long name.
    """
    published, actors = published_names(pile), list(actors)
    named = media_named(pile)
    names = published.union(bare(each.source.name or "") for _, each in named)
    unlisted = {name for name in names if outlets.find(name) is None}
    signing = agencies_signing(named) | {name for name in names if AGENCY_NAME.search(name)}
    agencies = agencies_called(named) | (signing & unlisted)
    agencies -= {bare(name) for actor in actors if actor.kind == "place" for name in actor.names}
    called = initialled(unlisted)
    short = {name: short for name in unlisted if (short := shortened(name, names)) is not None}
    other = {name: known for name, known in other_names(actors, published) if name in unlisted}
    links = settled((called, other, short, signed(named)))
    agencies |= {links.get(name, name) for name in agencies}
    return Publishers(outlets=outlets, agencies=frozenset(agencies), short=links)


def media_named(pile: Iterable[MarkedDocument]) -> list[tuple[Document, Attribution]]:
    """Every attribution to an outlet or an agency by name, with its document."""
    return [
        (entry.document, each)
        for entry in pile
        for each in entry.marks.attributions
        if each.source.kind in {"outlet", "agency"} and each.source.name
    ]


def agencies_called(named: Iterable[tuple[Document, Attribution]]) -> set[str]:
    """The names of what some article calls a news agency."""
    return {
        bare(each.source.name or "")
        for document, each in named
        if any(AGENCY.search(document.words(span)) for span in each.evidence)
    }


def described(named: Iterable[tuple[Document, Attribution]]) -> set[str]:
    """The names before which some article says outright what they are: "the newspaper X"."""
    return {
        bare(each.source.name or "")
        for document, each in named
        if not each.is_own and any(is_called_medium(document.words(span), each) for span in each.evidence)
    }


def is_called_medium(words: str, attribution: Attribution) -> bool:
    """Whether what a source is stands right before its name."""
    name = attribution.source.name or ""
    return any(words.startswith(name, match.end()) for match in MEDIUM.finditer(words))


def agencies_signing(named: Sequence[tuple[Document, Attribution]]) -> set[str]:
    """The names of what is read as an agency, or signs its dispatches as one."""
    called = {bare(each.source.name or "") for _, each in named if each.source.kind == "agency"}
    return called | datelined(named)


def datelined(named: Iterable[tuple[Document, Attribution]]) -> set[str]:
    """The names with which dispatches are signed at their start: nobody but an agency signs so."""
    return {
        bare(each.source.name or "")
        for document, each in named
        if each.is_own and each.scope == "article" and is_dateline(document, each)
    }


def is_dateline(document: Document, attribution: Attribution) -> bool:
    """Whether a name stands as an agency's does at the start of its dispatch: "(OPA) -"."""
    return any(DATELINE.match(document.text, span.end) for span in attribution.evidence)


def signed(named: Iterable[tuple[Document, Attribution]]) -> dict[str, str]:
    """Agencies that publish under a longer name than they sign with: "(Ebb) -" below "Ebb Press"."""
    found = {}
    for document, each in named:
        short, long = bare(each.source.name or ""), bare(document.outlet.name) if document.outlet else ""
        if each.scope == "article" and is_dateline(document, each) and long.startswith(f"{short} "):
            found[long] = short
    return found


def settled(links: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Each of some names with the shortest of all that are linked to it, whichever way they are."""
    group: dict[str, set[str]] = {}
    for name, other in (pair for found in links for pair in sorted(found.items())):
        joined = group.get(name, {name}) | group.get(other, {other})
        group.update(dict.fromkeys(joined, joined))
    best = {name: min(names, key=lambda each: (len(each), each)) for name, names in group.items()}
    return {name: known for name, known in best.items() if name != known}


def initialled(names: Collection[str]) -> dict[str, str]:
    """The initials for which a longer one of some names stands, where only one has them: "OPA"."""
    found: dict[str, list[str]] = {}
    for name in names:
        initials = "".join(word[0] for word in name.split() if word not in SMALL)
        if len(initials) >= LEAST_INITIALS and initials in names:
            found.setdefault(initials, []).append(name)
    return {long[0]: initials for initials, long in found.items() if len(long) == 1}


def other_names(actors: Iterable[Actor], published: Collection[str]) -> Iterator[tuple[str, str]]:
    """The other names of bodies that publish under one name in the pile, each with that one."""
    for actor in actors:
        names = sorted({bare(name) for name in actor.names})
        known = [name for name in names if name in published]
        if actor.kind == "organisation" and len(known) == 1:
            yield from ((name, known[0]) for name in names if name != known[0])


def published_names(pile: Iterable[MarkedDocument]) -> set[str]:
    """Under which names the articles of a pile are published."""
    return {bare(entry.document.outlet.name) for entry in pile if entry.document.outlet}


def shortened(name: str, names: Collection[str]) -> str | None:
    """The shortest of some names that a longer one begins with, and of which it says only the medium."""
    words = name.split()
    for size in range(1, len(words)):
        begun = " ".join(words[:size])
        if begun in names and begun not in TAIL and TAIL.issuperset(words[size:]):
            return begun
    return None


def with_outlets_of_pile(
    pile: Sequence[MarkedDocument], actors: Sequence[Actor] = ()
) -> list[MarkedDocument]:
    """The pile; who publishes one article and reports something in another is an outlet there too.

    It is known there by its other names as well, which `actors` tell.
    """
    published = published_names(pile)
    others = dict(other_names(actors, published))
    names = published | others.keys()
    told = called_outlets(pile)
    called = {name for name in names if {name, others.get(name, name)} & told} | datelined(media_named(pile))
    called |= {name for name in names if NUMBERED.search(name)} | described(media_named(pile))
    return [with_outlets(entry, names, called) for entry in pile]


def called_outlets(pile: Sequence[MarkedDocument]) -> set[str]:
    """What articles call a newspaper, an agency, a station or a site, and name as a source."""
    return {
        bare(each.source.name)
        for entry in pile
        for each in entry.marks.attributions
        if each.source.kind in {"outlet", "agency"} and each.source.name and not each.is_own
    }


def with_outlets(entry: MarkedDocument, names: set[str], called: Set[str] = frozenset()) -> MarkedDocument:
    """A document whose sources of these names are outlets where they report; those `called` so, ever."""
    own = {bare(entry.document.outlet.name)} if entry.document.outlet else set()
    found = tuple(
        replace(each, source=replace(each.source, kind="outlet", actor=None))
        if is_reporting(each, entry.document, names)
        or (each.source.kind in MISTAKEN and bare(each.source.name or "") in called - own)
        else each
        for each in entry.marks.attributions
    )
    return (
        entry
        if found == entry.marks.attributions
        else replace(entry, marks=replace(entry.marks, attributions=found))
    )


def is_reporting(attribution: Attribution, document: Document, names: set[str]) -> bool:
    """Whether a body that bears the name of an outlet is said to report, or is credited for a whole piece."""
    source = attribution.source
    if source.kind not in {"official", "unknown"} or not source.name or bare(source.name) not in names:
        return False
    is_credit = source.kind == "unknown" and attribution.scope == "article"
    return is_credit or any(
        REPORTING.search(around(document, span.start, span.end)) for span in attribution.evidence
    )


def around(document: Document, start: int, end: int) -> str:
    """Some words and the few beside them on their line."""
    text = document.text
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return text[max(first, start - 12) : min(last if last >= 0 else len(text), end + 12)]
