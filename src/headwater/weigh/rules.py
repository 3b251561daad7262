"""The rules that hold for every account, checked on one."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from headwater.record.account import Account, Claim, Disagreement, Interval, Origin, Verdict
from headwater.record.document import Document, Zone
from headwater.record.span import Span
from headwater.weigh.problem import Problem
from headwater.weigh.references import id_problems, reference_problems, span_problems, zone_problems
from headwater.weigh.roles_kept import role_problems


def verify(account: Account, texts: Mapping[str, str] | None = None) -> tuple[Problem, ...]:
    """Every rule that the account breaks; `texts` are the articles as they read now, by path."""
    broken = [*id_problems(account), *reference_problems(account), *span_problems(account)]
    if not broken:  # the other rules look things up by id and slice by span
        broken = [problem for rule in RULES for problem in rule(account)]
    if texts is not None:
        broken += text_problems(account, texts)
    return tuple(dict.fromkeys(broken))


def text_problems(account: Account, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Articles that are gone, or no longer say what they said."""
    for document in account.documents:
        now = texts.get(document.path)
        if now is None:
            yield Problem("article", document.path, "is not among the files given")
        elif now != document.text:
            at = next((n for n, (a, b) in enumerate(zip(now, document.text, strict=False)) if a != b), None)
            where = min(len(now), len(document.text)) if at is None else at
            yield Problem("article", document.path, f"reads differently from character {where} on")


def story_problems(account: Account) -> Iterator[Problem]:
    """Documents that are not in exactly one story, and stories not listed by their affair."""
    counts = Counter(document for story in account.stories for document in story.documents)
    for document in account.documents:
        if counts[document.id] != 1:
            yield Problem("story", document.id, f"is in {counts[document.id]} stories, not in one")
    listed = {(affair.id, story) for affair in account.affairs for story in affair.stories}
    for story in account.stories:
        if (story.affair, story.id) not in listed:
            yield Problem("story", story.id, f"is not listed by its affair {story.affair}")


def kept_problems(account: Account) -> Iterator[Problem]:
    """Rule 4: claims, quotes, events, figures and labels that rest on what is set aside."""
    aside = {document.id: set_aside(document) for document in account.documents}
    for item, span in resting_spans(account):
        zone = first_touched(aside[span.document], span)
        if zone:
            yield Problem("rule 4", item, f"rests on a line set aside as {zone.kind} in {span.document}")


def set_aside(document: Document) -> list[Zone]:
    """The furniture of a page, in order."""
    return sorted(
        (zone for zone in document.zones if not zone.is_kept), key=lambda zone: (zone.start, zone.end)
    )


def first_touched(zones: list[Zone], span: Span) -> Zone | None:
    """The first of these zones that shares a character with the span."""
    at = bisect_right(zones, span.start, key=lambda zone: zone.end)
    return zones[at] if at < len(zones) and zones[at].start < span.end else None


def resting_spans(account: Account) -> Iterator[tuple[str, Span]]:
    """The spans that must lie in the article itself."""
    for quote in account.quotes:
        yield from ((quote.id, span) for span in quote.content)
    yield from ((figure.id, figure.span) for figure in account.figures)
    yield from ((event.id, event.trigger) for event in account.events)
    yield from ((framing.id, framing.span) for framing in account.framing)
    for claim in account.claims:
        for variant in claim.variants:
            yield claim.id, variant.wording
            yield from ((claim.id, witness.span) for witness in variant.witnesses)
        yield from ((claim.id, passage.span) for passage in claim.elsewhere)


def claim_problems(account: Account) -> Iterator[Problem]:
    """Rule 5 and the verdicts: intervals within what the origins allow, texts that an article has."""
    documents = {document.id: document for document in account.documents}
    origins = {origin.id: origin for origin in account.origins}
    contested = {claim for found in account.disagreements if not found.open for claim in found.claims}
    claims = {claim.id: claim for claim in account.claims}
    for claim in account.claims:
        yield from wording_problems(claim, documents)
        yield from interval_problems(claim, [claims[other] for other in claim.near], origins)
        due = verdict_due(claim, origins)
        if claim.verdict != due:
            yield Problem("verdict", claim.id, f"is {claim.verdict}, and its interval makes it {due}")
        if claim.id in contested and not claim.contested:
            yield Problem("verdict", claim.id, "is in a disagreement and not marked contested")


def wording_problems(claim: Claim, documents: Mapping[str, Document]) -> Iterator[Problem]:
    """A claim without a witness, or with a text that is no wording's words."""
    if not any(variant.witnesses for variant in claim.variants):
        yield Problem("wording", claim.id, "has no witness")
    said = {documents[variant.wording.document].words(variant.wording) for variant in claim.variants}
    if claim.text not in said:
        yield Problem("wording", claim.id, "its text is not the words of any of its wordings")


def interval_problems(
    claim: Claim, near: Iterable[Claim], origins: Mapping[str, Origin]
) -> Iterator[Problem]:
    """Rule 5: low ≤ high ≤ the number of origins, with those of what may be the same, and unknown ones never
    in low."""
    named = origins_of(claim)
    possible = named.union(*map(origins_of, near), *(passage.origins for passage in claim.elsewhere))
    known = {origin for origin in named if origins[origin].kind != "unknown"}
    interval = claim.independent
    if not is_ordered(interval) or (claim.carriers and not is_ordered(claim.carriers)):
        yield Problem("rule 5", claim.id, "an interval's low end is above its high end, or below nought")
    if interval.high > max(len(possible), 1):
        yield Problem("rule 5", claim.id, f"high is {interval.high} with {len(possible)} origins")
    if interval.low > len(known):
        yield Problem("rule 5", claim.id, f"low is {interval.low} with {len(known)} known origins")


def is_ordered(interval: Interval) -> bool:
    """Whether low is at most high."""
    return 0 <= interval.low <= interval.high


def origins_of(claim: Claim) -> set[str]:
    """The different origins of a claim's witnesses."""
    return {
        origin for variant in claim.variants for witness in variant.witnesses for origin in witness.origins
    }


def verdict_due(claim: Claim, origins: Mapping[str, Origin]) -> Verdict:
    """The verdict that an interval makes, the first that fits."""
    if all(origins[origin].kind == "unknown" for origin in origins_of(claim)):
        return "unsourced"
    if claim.independent.low >= 2:
        return "corroborated"
    return "single-origin" if claim.independent.high == 1 else "uncorroborated"


def disagreement_problems(account: Account) -> Iterator[Problem]:
    """Disagreements without two sides, or with a side that nobody takes."""
    for disagreement in account.disagreements:
        if not has_sides(disagreement):
            yield Problem("disagreement", disagreement.id, "lacks two sides that each have a witness")


def has_sides(disagreement: Disagreement) -> bool:
    """Whether at least two sides stand against each other, each with words."""
    return len(disagreement.sides) > 1 and all(side.witnesses for side in disagreement.sides)


def stemma_problems(account: Account) -> Iterator[Problem]:
    """Rule 6: edges without evidence, and nodes that are their own source."""
    for edge in account.stemma.edges:
        if not edge.evidence:
            yield Problem("rule 6", edge.id, "an edge without evidence")
    for node in in_cycles(account):
        yield Problem("rule 6", node, "has itself among its sources")


def in_cycles(account: Account) -> list[str]:
    """The nodes that stay when every node without a source is taken away, again and again."""
    sources: dict[str, set[str]] = defaultdict(set)
    receivers: dict[str, set[str]] = defaultdict(set)
    for edge in account.stemma.edges:
        sources[edge.from_].add(edge.to)
        receivers[edge.to].add(edge.from_)
    free = [node for node in receivers if not sources[node]]
    while free:
        source = free.pop()
        for receiver in receivers.pop(source, ()):
            sources[receiver].discard(source)
            if not sources[receiver]:
                free.append(receiver)
    return sorted(node for node, left in sources.items() if left)


RULES = (
    zone_problems,
    story_problems,
    kept_problems,
    claim_problems,
    role_problems,
    disagreement_problems,
    stemma_problems,
)
