"""Hold the weighed claims of an account against the planted ones, and against three simple counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from headwater.record.account import Account, Claim, Interval
from headwater.record.span import Span
from headwater.simulate.gold import Gold, TrueClaim, TrueWitness

GRAM = 5  # words
NEAR = 0.5  # of the shorter article's grams: a near duplicate


@dataclass(frozen=True, slots=True)
class Planting:
    """Where a planted assertion stands in a document."""

    start: int
    end: int
    claim: TrueClaim
    witness: TrueWitness


@dataclass(slots=True)
class Tally:
    """Counts over claims; they add up over piles."""

    claims: int = 0
    inside: int = 0
    width: int = 0
    error: float = 0.0
    right_verdicts: int = 0
    single: int = 0
    wrongly_corroborated: int = 0
    errors: list[str] = field(default_factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, name) + getattr(other, name) for name in Tally.__dataclass_fields__))

    def share(self, of: str) -> float:
        """One of the counts, for each claim."""
        return float(getattr(self, of)) / max(1, self.claims)

    def add(self, low: int, high: int, true: int, name: str) -> None:
        """One claim: what was said of it, and what holds."""
        self.claims += 1
        self.inside += low <= true <= high
        self.width += high - low
        self.error += abs(true - (low + high) / 2)
        self.single += true == 1
        self.wrongly_corroborated += true == 1 and low >= 2
        if not low <= true <= high:
            self.errors.append(f"{name}: said {low} to {high}, true {true}")


def plantings(account: Account, gold: Gold) -> dict[str, list[Planting]]:
    """The planted assertions by document, wherever their sentences stand in it."""
    documents = {PurePath(document.path).name: document for document in account.documents}
    found: dict[str, list[Planting]] = defaultdict(list)
    for claim in gold.claims:
        for witness in claim.witnesses:
            document = documents.get(witness.document)
            if document is None:
                continue
            at = document.text.find(witness.sentence)
            while at >= 0:
                found[document.id].append(Planting(at, at + len(witness.sentence), claim, witness))
                at = document.text.find(witness.sentence, at + 1)
    return found


def planted_at(span: Span, found: Mapping[str, Sequence[Planting]]) -> list[Planting]:
    """The planted assertions in whose sentence a span lies."""
    middle = (span.start + span.end) // 2
    return [each for each in found.get(span.document, ()) if each.start <= middle < each.end]


@dataclass(frozen=True, slots=True)
class Match:
    """A claim of the account, the planted one that most of its witnesses bear, and those witnesses."""

    claim: Claim
    planted: TrueClaim
    witnesses: tuple[TrueWitness, ...]


def matches(account: Account, gold: Gold) -> Iterator[Match]:
    """The claims of the account that rest on planted sentences."""
    found = plantings(account, gold)
    for claim in account.claims:
        spans = [witness.span for variant in claim.variants for witness in variant.witnesses]
        planted = [each for span in spans for each in planted_at(span, found) if fits(claim, each)]
        if planted:
            counts = Counter(assertion(claim, each.claim) for each in planted)
            best = min(counts, key=lambda key: (-counts[key], key))
            borne = [each for each in planted if assertion(claim, each.claim) == best]
            yield Match(claim, borne[0].claim, tuple(dict.fromkeys(each.witness for each in borne)))


def assertion(claim: Claim, planted: TrueClaim) -> str:
    """What is asserted: only a figure is another one with another value."""
    return planted.id if claim.kind == "figure" else planted.id.split("=")[0]


def fits(claim: Claim, planting: Planting) -> bool:
    """Whether a claim can be the planted one: a headline bears only what happened and its own figures."""
    if planting.claim.kind == "statement":
        return claim.kind == "statement"
    return claim.kind != "figure" or planting.claim.value is not None or not planting.witness.is_headline


def best_of(found: Sequence[Match]) -> list[Match]:
    """For each planted claim, the claim of the account that has most of its witnesses."""
    best: dict[str, Match] = {}
    for match in found:
        wanted = "event" if match.planted.kind == "scene" else match.planted.kind
        if match.claim.kind != wanted:
            continue
        known = best.get(match.planted.id)
        if known is None or len(match.witnesses) > len(known.witnesses):
            best[match.planted.id] = match
    return list(best.values())


@dataclass(slots=True)
class ClaimScore:
    """`whole`: each planted claim, held against all its witnesses in the pile, and the same by its kind;
    `aligned`: each claim of the account, held against the witnesses that it has; then three simple counts.

    A planted claim that no claim of the account answers counts in `planted` alone.
    """

    planted: int = 0
    whole: Tally = field(default_factory=Tally)
    statement: Tally = field(default_factory=Tally)
    event: Tally = field(default_factory=Tally)
    figure: Tally = field(default_factory=Tally)
    scene: Tally = field(default_factory=Tally)
    aligned: Tally = field(default_factory=Tally)
    carried: Tally = field(default_factory=Tally)
    articles: Tally = field(default_factory=Tally)
    outlets: Tally = field(default_factory=Tally)
    clusters: Tally = field(default_factory=Tally)

    def __add__(self, other: ClaimScore) -> ClaimScore:
        return ClaimScore(
            *(getattr(self, name) + getattr(other, name) for name in ClaimScore.__dataclass_fields__)
        )


def claim_score(account: Account, gold: Gold) -> ClaimScore:
    """How the claims of an account hold."""
    found = list(matches(account, gold))
    score = ClaimScore(planted=len(gold.claims))
    cluster_of = near_duplicates(account)
    outlet_of = {node.id: node.name for node in gold.nodes}
    for match in found:
        said = match.claim.independent
        true = len({witness.root for witness in match.witnesses})
        score.aligned.add(said.low, said.high, true, told(match))
    for match in best_of(found):
        said, true = match.claim.independent, len(match.planted.origins)
        for tally in (score.whole, getattr(score, match.planted.kind)):
            tally.add(said.low, said.high, true, told(match))
        score.whole.right_verdicts += match.claim.verdict in match.planted.verdicts
        if match.claim.carriers is not None:
            _carriers(match, match.claim.carriers, score.carried)
        pages = sorted({witness.document for witness in match.planted.witnesses})
        counts = (
            (score.articles, len(pages)),
            (score.outlets, len({outlet_of[page] for page in pages})),
            (score.clusters, len({cluster_of.get(page, page) for page in pages})),
        )
        for tally, count in counts:
            tally.add(count, count, true, match.planted.id)
            tally.right_verdicts += simple_verdict(count) in match.planted.verdicts
    return score


def _carriers(match: Match, said: Interval, tally: Tally) -> None:
    hearers = len({witness.hearer for witness in match.witnesses})
    tally.add(said.low, said.high, hearers, told(match))


def simple_verdict(count: int) -> str:
    """What a count alone would say."""
    return "corroborated" if count >= 2 else "single-origin"


def told(match: Match) -> str:
    """A claim as a line of an error list begins."""
    pages = sorted({witness.document for witness in match.witnesses})
    roots = ", ".join(sorted({witness.root for witness in match.witnesses}))
    return (
        f"[{match.claim.kind}] {match.planted.id} in {', '.join(pages)} of {len(match.planted.witnesses)}"
        f" ({roots}); {match.claim.independent.why} | {match.claim.text[:100]}"
    )


def near_duplicates(account: Account) -> dict[str, str]:
    """The cluster of every article, joined by shared runs of words."""
    grams = {
        PurePath(document.path).name: runs(
            " ".join(document.text[zone.start : zone.end] for zone in document.zones if zone.is_kept)
        )
        for document in account.documents
    }
    names = sorted(grams)
    cluster = {name: name for name in names}
    for at, left in enumerate(names):
        for right in names[at + 1 :]:
            shared = len(grams[left] & grams[right])
            if shared >= NEAR * max(1, min(len(grams[left]), len(grams[right]))):
                old, new = cluster[right], cluster[left]
                cluster = {name: new if of == old else of for name, of in cluster.items()}
    return cluster


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of so many words."""
    words = text.casefold().split()
    return {tuple(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1)}
