"""Who publishes a document or is named as an outlet: one identity for all names of one house."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from headwater.record.document import Document
from headwater.record.mark import Attribution, SourceKind
from headwater.record.outlets import OutletRegister
from headwater.record.pile import MarkedDocument

ARTICLE = "the "
# What an outlet does and a body seldom: "Northgate said" may be the company; who reported is the paper.
REPORTING = re.compile(r"\b(?:report(?:s|ed|ing)?|wr(?:ites|ote)|published?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishers:
    """The register, and what the pile itself calls an agency."""

    outlets: OutletRegister
    agencies: frozenset[str] = field(default_factory=frozenset)
    _found: dict[str, tuple[str, str]] = field(default_factory=dict)

    def house(self, name: str) -> str:
        """The publisher behind an outlet's name: its family, or itself."""
        return self._find(name)[0]

    def outlet(self, name: str) -> str:
        """An outlet under whatever name: what all its names have in common."""
        return self._find(name)[1]

    def _find(self, name: str) -> tuple[str, str]:
        if name not in self._found:
            registered = self.outlets.find(name)
            publisher, outlet = (registered.publisher, registered.name) if registered else (name, name)
            self._found[name] = bare(publisher), bare(outlet)
        return self._found[name]

    def kind(self, name: str | None, kind: SourceKind) -> SourceKind:
        """Outlet or agency: whatever one article calls an agency is one in all."""
        if kind not in {"outlet", "agency"} or name is None:
            return kind
        registered = self.outlets.find(name)
        return registered.kind if registered else "agency" if bare(name) in self.agencies else kind

    def of(self, document: Document) -> str | None:
        """The outlet that published a document."""
        return self.outlet(document.outlet.name) if document.outlet else None

    def house_of(self, document: Document) -> str | None:
        """The publisher of a document."""
        return self.house(document.outlet.name) if document.outlet else None


def bare(name: str) -> str:
    """A name case folded, without its article."""
    return " ".join(name.split()).casefold().removeprefix(ARTICLE)


def publishers(pile: Iterable[MarkedDocument], outlets: OutletRegister) -> Publishers:
    """Read from the pile which unlisted names are agencies."""
    agencies = {
        bare(attribution.source.name)
        for entry in pile
        for attribution in entry.marks.attributions
        if attribution.source.kind == "agency" and attribution.source.name
    }
    return Publishers(outlets=outlets, agencies=frozenset(agencies))


def with_outlets_of_pile(pile: Sequence[MarkedDocument]) -> list[MarkedDocument]:
    """The pile; who publishes one article and reports something in another is an outlet there too."""
    names = {bare(entry.document.outlet.name) for entry in pile if entry.document.outlet}
    return [with_outlets(entry, names) for entry in pile]


def with_outlets(entry: MarkedDocument, names: set[str]) -> MarkedDocument:
    """A document whose sources of these names are outlets where they report."""
    found = tuple(
        replace(each, source=replace(each.source, kind="outlet", actor=None))
        if is_reporting(each, entry.document, names)
        else each
        for each in entry.marks.attributions
    )
    return (
        entry
        if found == entry.marks.attributions
        else replace(entry, marks=replace(entry.marks, attributions=found))
    )


def is_reporting(attribution: Attribution, document: Document, names: set[str]) -> bool:
    """Whether a body that bears the name of an outlet is said to report."""
    source = attribution.source
    if source.kind not in {"official", "unknown"} or not source.name or bare(source.name) not in names:
        return False
    return any(REPORTING.search(around(document, span.start, span.end)) for span in attribution.evidence)


def around(document: Document, start: int, end: int) -> str:
    """Some words and the few beside them on their line."""
    text = document.text
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return text[max(first, start - 12) : min(last if last >= 0 else len(text), end + 12)]
