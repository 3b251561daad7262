"""The rows of a score: each expectation of a gold file, and whether an account meets it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import mean

from bench.gold import Gold, Passage, WantedDocument, WantedLink, WantedRelay, WantedWeight
from bench.reader import Reader, claim_spans, folded, is_alike, side_spans
from headwater.record.account import Account, Claim, Disagreement
from headwater.record.document import KEPT_KINDS, Document

LONGEST_MARK = 60  # code points: a figure or a trigger that takes more points at nothing


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether one expectation of a row holds."""

    row: str
    held: bool
    wanted: str


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of expectation: how many hold, of how many, and those that do not."""

    name: str
    held: int
    total: int
    misses: tuple[str, ...]

    @property
    def rate(self) -> float:
        return self.held / self.total


def rows_of(account: Account, gold: Gold) -> tuple[Row, ...]:
    """The score of an account, row by row."""
    reader, grouped = Reader(account), defaultdict[str, list[Outcome]](list)
    for scorer in SCORERS:
        for outcome in scorer(reader, gold):
            grouped[outcome.row].append(outcome)
    return tuple(
        Row(
            name,
            sum(outcome.held for outcome in outcomes),
            len(outcomes),
            tuple(outcome.wanted for outcome in outcomes if not outcome.held),
        )
        for name, outcomes in grouped.items()
    )


def mean_rate(rows: tuple[Row, ...]) -> float:
    """The mean of the rows, each weighing the same."""
    return mean(row.rate for row in rows)


def zones(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Lines of the article are kept, and furniture is set aside."""
    for name, wanted in gold.documents.items():
        kinds = line_kinds(reader.document(name))
        for line in wanted.keep:
            kept = kinds[line - 1] in KEPT_KINDS
            yield Outcome("zones: article lines kept", kept, f"{name}:{line} is {kinds[line - 1]}")
        for kind, lines in wanted.furniture.items():
            for line in lines:
                aside = kinds[line - 1] not in KEPT_KINDS
                yield Outcome(
                    "zones: furniture set aside", aside, f"{name}:{line} {kind} is {kinds[line - 1]}"
                )


def line_kinds(document: Document) -> list[str]:
    """The kind of the zone at the middle of each line; lines in no zone count as body."""
    kinds, offset = [], 0
    for line in document.text.split("\n"):
        middle = offset + len(line) // 2
        at = [zone.kind for zone in document.zones if zone.start <= middle < max(zone.end, zone.start + 1)]
        kinds.append(str(at[-1]) if at else "body")
        offset += len(line) + 1
    return kinds


def metadata(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Who published an article, when, who wrote it, what genre it is."""
    for name, wanted in gold.documents.items():
        for field, held in metadata_checks(reader.document(name), wanted):
            yield Outcome("metadata", held, f"{name} {field}")


def metadata_checks(document: Document, wanted: WantedDocument) -> Iterator[tuple[str, bool]]:
    """Each wanted field of one article, and whether it is right."""
    if wanted.outlet:
        yield "outlet", document.outlet is not None and is_alike(wanted.outlet, [document.outlet.name])
    if isinstance(wanted.published, str | None):
        stated = document.published if document.published and document.published.how == "stated" else None
        yield "published", (stated.edtf if stated else None) == wanted.published
    if wanted.author:
        yield "author", is_alike(wanted.author, [document.author])
    if wanted.genre:
        yield "genre", document.genre == wanted.genre
    if wanted.machine_translated_from:
        yield "translated from", document.translated_from == wanted.machine_translated_from
    if wanted.headline:
        line = document.text.split("\n")[wanted.headline.line - 1]
        yield "title", folded(document.title or "") == folded(line)


def stories(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Articles stand in the right stories, and the stories in one affair."""
    if not gold.stories:
        return
    found = [set(story.documents) for story in reader.account.stories]
    for part in gold.stories.partition:
        held = {reader.document(name).id for name in part} in found
        yield Outcome("stories", held, f"a story of {' '.join(part)}")
    if gold.stories.one_affair:
        held = len({story.affair for story in reader.account.stories}) == 1
        yield Outcome("stories", held, "one affair")
    if gold.stories.link:
        held = link_holds(reader, gold.stories.link)
        yield Outcome("stories", held, f"a link by {gold.stories.link.words!r}")


def link_holds(reader: Reader, link: WantedLink) -> bool:
    """Whether a link to the wanted story rests on the wanted words."""
    other = reader.document(link.to_story_of).id
    stories_of_other = {story.id for story in reader.account.stories if other in story.documents}
    return any(
        {found.from_, found.to} & stories_of_other and reader.touches(found.evidence, link.from_, link.words)
        for affair in reader.account.affairs
        for found in affair.links
    )


def relays(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """The named sources are found, and no outlet, agency or post is named that the gold lacks."""
    matched: set[str] = set()
    by_id = {relay.id: relay for relay in reader.account.relays}
    for wanted in gold.relays:
        hits = relay_hits(reader, wanted)
        matched |= hits
        yield Outcome("relays found", bool(hits), f"{wanted.document} <- {wanted.source} ({wanted.kind})")
        if wanted.via:
            between = [by_id[via].source.name for hit in hits if (via := by_id[hit].via) and via in by_id]
            held = is_alike(wanted.via, between)
            yield Outcome("relays found", held, f"{wanted.document} <- {wanted.source} via {wanted.via}")
    for relay in reader.account.relays if gold.relays else ():
        if relay.source.kind in {"outlet", "agency", "social-post"}:
            known = relay.id in matched or any(
                is_alike(wanted.source, [relay.source.name])
                and reader.document(wanted.document).id == relay.from_
                for wanted in gold.relays
            )
            path = reader.documents[relay.from_].path
            yield Outcome("relays reported that hold", known, f"{path} <- {relay.source.name}")
    if gold.no_relay_between_documents:
        apart = not any(relay.source.document for relay in reader.account.relays)
        yield Outcome("relays reported that hold", apart, "relays between the articles themselves")


def relay_hits(reader: Reader, wanted: WantedRelay) -> set[str]:
    """The relays that name the wanted source at the wanted words."""
    strict = wanted.kind in {"outlet", "agency", "social-post"}
    return {
        relay.id
        for relay in reader.account.relays
        if relay.from_ == reader.document(wanted.document).id
        and is_alike(wanted.source, [relay.source.name])
        and (not strict or relay.source.kind == wanted.kind)
        and reader.touches(relay.evidence, wanted.document, wanted.words)
    }


def actors(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Names of one actor are joined, those of two kept apart, and each is of its kind."""
    for first, *others in gold.actors.same:
        for other in others:
            held = bool(reader.actors(first) & reader.actors(other))
            yield Outcome("actors: same", held, f"{first} = {other}")
    for left, right in gold.actors.different:
        found = reader.actors(left), reader.actors(right)
        held = bool(found[0]) and bool(found[1]) and not found[0] & found[1]
        yield Outcome("actors: kept apart", held, f"{left} / {right}")
    kinds = {actor.id: actor.kind for actor in reader.account.actors}
    for name, kind in gold.actors.kinds.items():
        got = sorted({kinds[actor] for actor in reader.actors(name)})
        yield Outcome("actors: kind", got == [kind], f"{name} is {', '.join(got) or 'nobody'}")


def quotes(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Words are found as somebody's, and as the right one's; what nobody said is not."""
    for wanted in gold.quotes:
        hits = [
            quote
            for quote in reader.account.quotes
            if reader.holds(quote.span, wanted.document, wanted.words)
        ]
        what = f"{wanted.document} {wanted.words[:50]!r}"
        yield Outcome("quotes found", bool(hits), what)
        speakers = [quote.speaker for quote in hits if quote.speaker]
        names = [name for who in speakers for name in (*reader.names_of(who.actor), reader.words(who.span))]
        yield Outcome("quotes: speaker", is_alike(wanted.speaker, names), f"{what}: {names[:2]}")
    for passage in gold.not_quotes:
        taken = any(
            quote.speaker and reader.holds(quote.span, passage.document, passage.words)
            for quote in reader.account.quotes
        )
        yield Outcome("quotes: not taken", not taken, f"{passage.document} {passage.words!r}")


def direct_quotes(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """What is given as direct speech stands on lines that hold some."""
    spoken = {reader.document(name).id: set(lines) for name, lines in gold.direct_quote_lines.items()}
    for quote in reader.account.quotes if spoken else ():
        if quote.kind == "direct" and quote.speaker:
            held = reader.line(quote.span) in spoken.get(quote.span.document, set())
            yield Outcome("quotes: direct ones that are speech", held, reader.words(quote.span)[:80])


def claims(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """One claim bears all the witnesses of an assertion, and is weighed as its origins allow."""
    spans = {claim.id: claim_spans(claim) for claim in reader.account.claims}
    for wanted in gold.aligned_statements:
        held = any(
            all(reader.touches(of, each.document, each.words) for each in wanted.witnesses)
            for of in spans.values()
        )
        yield Outcome("statements aligned across wordings", held, wanted.name)
    for agreement in gold.agreements:
        held = any(
            all(
                any(reader.touches(of, each.document, words) for words in each.words)
                for each in agreement.witnesses
            )
            for of in spans.values()
        )
        yield Outcome("agreements", held, agreement.name)
    for weight in gold.weighed:
        hits = [
            claim
            for claim in reader.account.claims
            if reader.touches(spans[claim.id], weight.document, weight.words)
        ]
        if hits or not weight.if_any:
            got = [(claim.verdict, claim.independent.low, claim.independent.high) for claim in hits]
            yield Outcome("weighed", is_weighed(hits, weight), f"{weight.name}: {got[:2]}")


def is_weighed(hits: list[Claim], wanted: WantedWeight) -> bool:
    """Whether all claims at some words have an allowed verdict, and one is carried widely enough."""
    return (
        bool(hits)
        and all(claim.independent.low <= wanted.low_at_most for claim in hits)
        and all(claim.verdict not in wanted.not_verdict for claim in hits)
        and all(not wanted.verdict or claim.verdict in wanted.verdict for claim in hits)
        and max(claim.carriers.high if claim.carriers else 0 for claim in hits)
        >= wanted.carriers_high_at_least
    )


def disagreements(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Differences are told, compatible figures are not, and no flood of differences hides both."""
    found = reader.account.disagreements
    for wanted in gold.disagreements:
        held = any(has_side(reader, each, wanted.a) and has_side(reader, each, wanted.b) for each in found)
        yield Outcome("disagreements", held, wanted.name)
    documents = [document.path for document in reader.account.documents]
    for pair in gold.no_disagreement:
        opposed = any(
            each.kind == "figure" and all(touches_anywhere(reader, each, words, documents) for words in pair)
            for each in found
        )
        yield Outcome("disagreements", bool(reader.account.claims) and not opposed, f"compatible: {pair}")
    if gold.at_most_disagreements is not None:
        held = 0 < len(found) <= gold.at_most_disagreements
        yield Outcome("disagreements", held, f"{len(found)} reported")


def has_side(reader: Reader, disagreement: Disagreement, wanted: Passage) -> bool:
    """Whether one side of a disagreement has the wanted words and value."""
    return any(
        reader.touches(side.witnesses, wanted.document, wanted.words)
        and (not wanted.value or is_alike(wanted.value, [side.value]))
        for side in disagreement.sides
    )


def touches_anywhere(reader: Reader, disagreement: Disagreement, words: str, documents: list[str]) -> bool:
    """Whether words of any article stand in a disagreement."""
    spans = side_spans(disagreement)
    return any(reader.touches(spans, path.rpartition("/")[2], words) for path in documents)


def values(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Dates and figures have their values, labels their actors and voices."""
    account = reader.account
    for date in gold.dates:
        got = [time.edtf for time in account.times if reader.touches([time.span], date.document, date.words)]
        yield Outcome("dates", date.across_articles in got, f"{date.document} {date.words!r}: {got}")
    for figure in gold.figures:
        held = any(
            found.value == figure.value
            and figure.bound in {None, found.bound}
            and len(found.span) <= LONGEST_MARK
            and reader.touches([found.span], figure.document, figure.words)
            for found in account.figures
        )
        yield Outcome("figures", held, f"{figure.document} {figure.words!r}")
    for label in gold.framing:
        held = any(
            found.actor in reader.actors(label.actor)
            and found.document == reader.document(label.document).id
            and folded(label.label) in folded(found.label)
            and len(found.label) <= len(label.label) + 40
            and found.voice == label.voice
            for found in account.framing
        )
        yield Outcome("framing", held, f"{label.document} {label.actor}: {label.label} ({label.voice})")


def events(reader: Reader, gold: Gold) -> Iterator[Outcome]:
    """Happenings are found at their words, coded, and given to who did them."""
    for wanted in gold.events:
        held = any(
            event.plover is not None
            and event.plover.event in wanted.type.split(" or ")
            and len(event.trigger) <= LONGEST_MARK
            and reader.touches([event.trigger], wanted.document, wanted.words)
            and (wanted.status is None or event.status in {wanted.status, "planned"})
            and (
                not wanted.actor
                or any(is_alike(wanted.actor, reader.names_of(actor)) for actor in event.actors)
            )
            for event in reader.account.events
        )
        yield Outcome("events", held, f"{wanted.document} {wanted.type}: {wanted.words[:50]!r}")


SCORERS: tuple[Callable[[Reader, Gold], Iterator[Outcome]], ...] = (
    zones,
    metadata,
    stories,
    relays,
    actors,
    quotes,
    direct_quotes,
    claims,
    disagreements,
    values,
    events,
)
