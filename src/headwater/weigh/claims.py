"""From loci to claims: each witness with its origins, each claim with its weight."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from msgspec.structs import replace

from headwater.record.account import Claim, Passage, Variant, Witness
from headwater.record.collation import Locus, Root
from headwater.record.document import Document
from headwater.record.edtf import bounds
from headwater.record.span import Span
from headwater.weigh.count import interval
from headwater.weigh.separate import Pair
from headwater.weigh.summaries import told_below
from headwater.weigh.upstream import (
    Credits,
    with_credited,
    with_upstream,
    with_upstream_carriers,
    without_mistaken_credits,
)
from headwater.weigh.verdict import verdict_of
from headwater.weigh.ways import Ways

LAST_DAY = 3_000_000  # later than any date's ordinal


@dataclass(frozen=True, slots=True, kw_only=True)
class Weigher:
    """What is needed to weigh every locus of a pile."""

    documents: Mapping[str, Document]
    ways: Ways
    disputed: Collection[str]
    copied_from: Mapping[str, Sequence[str]] = field(default_factory=dict)
    credited: Credits = field(default_factory=dict)
    referring: Collection[str] = frozenset()
    handed: Mapping[str, list[Root]] = field(default_factory=dict)

    def claim(self, locus: Locus) -> Claim:
        """A locus with its origins, its interval and its verdict."""
        witnesses = witnesses_of(locus.variants)
        origins = {witness: self.origins(locus, witness) for witness in witnesses}
        if locus.kind != "statement":
            origins = told_below(origins, self.documents, self.ways, self.referring, self.handed)
            origins = with_upstream(with_credited(origins, self.credited), self.copied_from, self.ways)
        roots = self.by_page((witness, self.seen(locus, witness, origins[witness])) for witness in witnesses)
        derived = copies_among(roots, self.copied_from)
        doubtful = (
            self.side_by_side(origins, derived) | not_alike(origins, locus.alike) | self.headlined(origins)
        )
        independent = interval(roots, derived, doubtful)
        carriers = None
        if locus.kind == "statement":
            reported = {witness: self.ways.carriers(witness.span) for witness in witnesses}
            reported = without_mistaken_credits(reported, self.credited)
            reported = with_upstream_carriers(reported, self.copied_from)
            carriers = interval(self.by_page(reported.items()), derived | self.of_release(witnesses))
        named = self.named_there(locus, origins)
        aside = self.referring if locus.kind != "statement" else ()
        return Claim(
            id=locus.id,
            kind=locus.kind,
            text=locus.text,
            story=locus.story,
            variants=tuple(with_origins(variant, named, aside) for variant in locus.variants),
            independent=independent,
            verdict=verdict_of(independent, [root for page in roots.values() for root in page]),
            contested=locus.id in self.disputed or bool(locus.denied_by),
            denied_by=locus.denied_by,
            first_seen=self.first_seen([each for each in witnesses if each.mark not in aside] or witnesses),
            speaker=locus.speaker,
            carriers=carriers,
            actors=locus.actors,
            recipients=locus.recipients,
            of=locus.of,
            near=locus.near,
            elsewhere=tuple(self.passage(span) for span in locus.elsewhere),
        )

    def passage(self, span: Span) -> Passage:
        """A passage with what it has it from."""
        return Passage(span=span, origins=tuple(root.origin.id for root in self.ways.origins(span)))

    def origins(self, locus: Locus, witness: Witness) -> list[Root]:
        """What a witness has it from; a statement stands on its speaker."""
        speaker = self.ways.by_identity.get(f"actor:{locus.speaker}") if locus.speaker else None
        if locus.kind == "statement" and speaker is not None:
            return [speaker]
        return self.ways.origins(witness.span)

    def named_there(
        self, locus: Locus, origins: Mapping[Witness, Sequence[Root]]
    ) -> dict[Witness, Sequence[Root]]:
        """The origins of witnesses; who gives the words to another than most do has them from that one.

        It still is one utterance, and no second source of it.
        """
        found = dict(origins)
        others = dict(locus.other_speakers)
        for witness in origins:
            named = self.ways.by_identity.get(f"actor:{others.get(witness.mark)}")
            if named is not None:
                found[witness] = [named]
        return found

    def side_by_side(
        self, origins: Mapping[Witness, Sequence[Root]], derived: Collection[str]
    ) -> frozenset[Pair]:
        """Sources that the same articles have, copies aside, each of them for another sentence.

        That these tell the same thing, nobody but us has said: an article that comes back to
        something with another source most often tells something else of it.
        """
        places: dict[str, set[Span]] = {}
        pages: dict[str, set[str]] = {}
        for witness, roots in origins.items():
            page = self.page(witness.span.document)
            for root in roots if page not in derived else ():
                places.setdefault(root.identity, set()).add(witness.span)
                pages.setdefault(root.identity, set()).add(page)
        return frozenset(
            (one, other)
            for one, other in combinations(sorted(pages), 2)
            if pages[one] == pages[other] and not places[one] & places[other]
        )

    def headlined(self, origins: Mapping[Witness, Sequence[Root]]) -> frozenset[Pair]:
        """Sources that only headlines have, with every other: a headline may not say who tells of them."""
        bodies = (roots for each, roots in origins.items() if not self.is_headline(each))
        below = {root.identity for roots in bodies for root in roots}
        every = sorted({root.identity for roots in origins.values() for root in roots})
        return frozenset((one, other) for one, other in combinations(every, 2) if not {one, other} <= below)

    def is_headline(self, witness: Witness) -> bool:
        """Whether a witness stands in a headline."""
        zones = self.documents[witness.span.document].zones
        zone = next((zone for zone in zones if zone.start <= witness.span.start < zone.end), None)
        return zone is not None and zone.kind == "headline"

    def by_page(self, found: Iterable[tuple[Witness, list[Root]]]) -> dict[str, list[Root]]:
        """The origins that each article gives, revisions of one page together.

        An article that says anywhere whom it has a thing from does not also have it
        from nowhere, or from its agency at large.
        """
        stated: dict[str, list[Root]] = {}
        at_large: dict[str, list[Root]] = {}
        for witness, roots in found:
            lineage = self.ways.lineage(witness.span)
            pages = stated if lineage is not None and lineage.is_stated else at_large
            pages.setdefault(self.page(witness.span.document), []).extend(roots)
        return {**at_large, **stated}

    def seen(self, locus: Locus, witness: Witness, roots: list[Root]) -> list[Root]:
        """The origins of a witness, reporters only where the article itself tells it, in its body.

        Of words that somebody speaks, and of a headline, which sums up whatever stands below,
        it may only not have been read whose they are. Nor do reporters count what they give
        a number of, unless they say so.
        """
        if locus.kind != "statement" and witness.mark in self.referring:
            roots = as_referring(roots)
        lineage = self.ways.lineage(witness.span)
        if locus.kind == "figure" and not (lineage and lineage.is_stated):
            return by_somebody(roots)
        is_quoted = is_in_quotation_marks(self.documents[witness.span.document].text, witness.span.start)
        is_own = witness.voice == "own" and not self.is_headline(witness) and not is_quoted
        return roots if is_own else by_somebody(roots)

    def of_release(self, witnesses: Sequence[Witness]) -> set[str]:
        """The articles that report what a release or a post of the speaker says here in his own voice.

        They may all have it from there, and are no second report of it.
        """
        issued = {self.page(each.span.document) for each in witnesses if each.voice == "own"}
        reporting = {self.page(each.span.document) for each in witnesses} - issued
        return reporting if issued else set()

    def page(self, document: str) -> str:
        """The first revision of a document."""
        found = self.documents.get(document)
        return (found.revision_of if found else None) or document

    def first_seen(self, witnesses: Iterable[Witness]) -> str | None:
        """The earliest day on which a witness was published."""
        published = (self.documents[witness.span.document].published for witness in witnesses)
        days = {found.edtf for found in published if found and bounds(found.edtf)}
        return min(days, key=lambda edtf: (first_day(edtf), edtf), default=None)


def not_alike(
    origins: Mapping[Witness, Sequence[Root]], alike: Sequence[tuple[str, str]] | None
) -> frozenset[Pair]:
    """Sources no two of whose witnesses surely tell the same; what one sentence has from both, both tell."""
    if alike is None:
        return frozenset()
    told: dict[str, set[str]] = {}
    for witness, roots in origins.items():
        for root in roots:
            told.setdefault(root.identity, set()).add(witness.mark)
    together = {*alike, *((other, one) for one, other in alike)}
    return frozenset(
        (one, other)
        for one, other in combinations(sorted(told), 2)
        if not told[one] & told[other]
        and not any((left, right) in together for left in told[one] for right in told[other])
    )


def by_somebody(roots: Sequence[Root]) -> list[Root]:
    """The origins of words that are not surely reporters' own: these may be anybody's."""
    return [replace(root, weight="anonymous") if root.origin.how == "own" else root for root in roots]


def as_referring(roots: Sequence[Root]) -> list[Root]:
    """The origins of words that name a thing as known ("after the strike") and do not tell of it."""
    return [replace(root, weight="referring") if root.weight == "known" else root for root in roots]


def is_in_quotation_marks(text: str, start: int) -> bool:
    """Whether an odd number of quotation marks stands before a place on its line."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return line.count('"') % 2 == 1 or line.count("“") > line.count("”")


def copies_among(pages: Collection[str], copied_from: Mapping[str, Sequence[str]]) -> set[str]:
    """Those of some pages that are mostly the text of another of them, directly or by others."""
    found, among = set(), set(pages)
    for page in among & copied_from.keys():
        waiting, seen = list(copied_from[page]), {page}
        while waiting:
            source = waiting.pop()
            if source not in seen:
                seen.add(source)
                waiting += copied_from.get(source, ())
        if len(seen & among) > 1:
            found.add(page)
    return found


def first_day(edtf: str) -> int:
    """The ordinal of the first day that a value allows."""
    limits = bounds(edtf)
    return limits[0].toordinal() if limits else LAST_DAY


def witnesses_of(variants: Iterable[Variant]) -> list[Witness]:
    """All witnesses of a claim's wordings."""
    return [witness for variant in variants for witness in variant.witnesses]


def with_origins(
    variant: Variant, origins: Mapping[Witness, Sequence[Root]], aside: Collection[str]
) -> Variant:
    """A wording whose witnesses name their origins, those apart whose marks lie `aside` and tell nothing."""
    return replace(
        variant,
        witnesses=tuple(
            replace(
                witness,
                origins=tuple(dict.fromkeys(root.origin.id for root in origins[witness])),
                is_mention=witness.mark in aside,
            )
            for witness in variant.witnesses
        ),
    )
