"""Hold the stemma of an account against the planted one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import PurePath

from headwater.record.account import Account, StemmaEdge
from headwater.simulate.gold import Gold, TrueEdge

MEDIA = frozenset({"outlet", "agency"})


@dataclass(slots=True)
class EdgeScore:
    """Counts over the edges of a pile; they add up over piles."""

    findable: int = 0
    found: int = 0
    reported: int = 0
    right: int = 0
    directed: int = 0
    turned_right: int = 0
    lost: int = 0
    lost_found: int = 0
    errors: list[str] = field(default_factory=list)

    def __add__(self, other: EdgeScore) -> EdgeScore:
        return EdgeScore(
            *(getattr(self, name) + getattr(other, name) for name in EdgeScore.__dataclass_fields__)
        )

    @property
    def precision(self) -> float:
        """The share of the reported edges that hold."""
        return self.right / max(1, self.reported)

    @property
    def recall(self) -> float:
        """The share of the edges that words or text betray which are reported."""
        return self.found / max(1, self.findable)

    @property
    def f1(self) -> float:
        """Both in one."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


class Planted:
    """The planted stemma, findable by who takes part."""

    def __init__(self, gold: Gold) -> None:
        self.edges = gold.edges
        self.outlet = {node.id: node.name for node in gold.nodes}
        self.of: dict[str, list[TrueEdge]] = defaultdict(list)
        for edge in gold.edges:
            self.of[edge.from_].append(edge)
        self.named: dict[str, set[str]] = defaultdict(set)
        for relay in gold.relays:
            self.named[relay.document].add(relay.source)

    def between(self, receiver: str, source: str) -> TrueEdge | None:
        """The edge from one document to another, or to one that it might as well be."""
        edges = self.of[receiver]
        exact = next((edge for edge in edges if edge.to == source), None)
        return exact or next((edge for edge in edges if source in edge.also and not edge.is_credited), None)

    def ancestors(self, document: str) -> set[str]:
        """Everybody upstream."""
        found: set[str] = set()
        waiting = [document]
        while waiting:
            for edge in self.of[waiting.pop()]:
                if edge.to not in found:
                    found.add(edge.to)
                    waiting.append(edge.to)
        return found

    def are_siblings(self, left: str, right: str) -> bool:
        """Whether two have text of one lost article that no reader can infer."""
        hidden = [
            {edge.to for edge in self.of[each] if edge.to.startswith("lost:") and not edge.is_findable}
            for each in (left, right)
        ]
        return bool(hidden[0] & hidden[1])


def edge_score(account: Account, gold: Gold) -> EdgeScore:
    """How the edges of an account hold against the planted ones."""
    planted = Planted(gold)
    files = {document.id: PurePath(document.path).name for document in account.documents}
    nodes = {node.id: node for node in account.stemma.nodes}
    kinds = {relay.id: relay.source.kind for relay in account.relays}
    receivers: dict[str, set[str]] = defaultdict(set)
    for edge in account.stemma.edges:
        if edge.from_ in files:
            receivers[edge.to].add(files[edge.from_])
    hit: set[tuple[str, str]] = set()
    score = EdgeScore()
    for edge in account.stemma.edges:
        if edge.from_ not in files:
            continue
        receiver = files[edge.from_]
        if edge.to in files:
            _documents(edge, receiver, files[edge.to], planted, score, hit)
        elif nodes[edge.to].kind == "lost":
            _lost(receiver, receivers[edge.to], planted, score, hit)
        elif any(kinds.get(relay) in MEDIA for relay in edge.relays):
            _named(receiver, nodes[edge.to].name, planted, score, hit)
    return _missed(planted, score, hit)


def _documents(
    edge: StemmaEdge,
    receiver: str,
    source: str,
    planted: Planted,
    score: EdgeScore,
    hit: set[tuple[str, str]],
) -> None:
    score.reported += 1
    ahead, back = planted.between(receiver, source), planted.between(source, receiver)
    found = ahead or back
    if found is not None:
        score.right += 1
        hit.add((found.from_, found.to))
        if edge.direction == "known":
            score.directed += 1
            score.turned_right += ahead is not None
            if ahead is None:
                score.errors.append(f"turned: {receiver} -> {source} ({edge.how})")
    elif planted.are_siblings(receiver, source) or (
        edge.how == "named" and source in planted.ancestors(receiver)
    ):
        score.right += 1
    else:
        score.errors.append(f"no such edge: {receiver} -> {source} ({edge.how}, {edge.direction})")


def _named(receiver: str, name: str, planted: Planted, score: EdgeScore, hit: set[tuple[str, str]]) -> None:
    if same(planted.outlet[receiver], name):
        return  # a page without a name, and its own outlet's: who told whom cannot be known
    score.reported += 1
    direct = [edge for edge in planted.of[receiver] if same(planted.outlet[edge.to], name)]
    above = {planted.outlet[each] for each in planted.ancestors(receiver)} | planted.named[receiver]
    if direct:
        hit.update((edge.from_, edge.to) for edge in direct)
        score.right += 1
    elif any(same(each, name) for each in above):
        score.right += 1
    else:
        score.errors.append(f"no such source: {receiver} -> {name}")


def _lost(
    receiver: str, group: set[str], planted: Planted, score: EdgeScore, hit: set[tuple[str, str]]
) -> None:
    score.reported += 1
    for edge in planted.of[receiver]:
        kin = {each for each in group if any(other.to == edge.to for other in planted.of[each])}
        if edge.to.startswith("lost:") and 2 * len(kin) > len(group):
            score.right += 1
            hit.add((edge.from_, edge.to))
            return
    score.errors.append(f"no lost source: {receiver} of {sorted(group)}")


def _missed(planted: Planted, score: EdgeScore, hit: set[tuple[str, str]]) -> EdgeScore:
    wanted = [edge for edge in planted.edges if edge.is_findable]
    score.findable = len(wanted)
    for edge in wanted:
        is_found = (edge.from_, edge.to) in hit
        score.found += is_found
        if not is_found:
            credit = "credited" if edge.is_credited else "hidden"
            score.errors.append(f"missed: {edge.from_} -> {edge.to} ({edge.how}, {credit})")
    lost = {edge.to for edge in wanted if edge.to.startswith("lost:")}
    score.lost = len(lost)
    score.lost_found = len(lost & {source for _, source in hit})
    return score


def same(left: str, right: str) -> bool:
    """Whether two names of an outlet are one, whatever article they have."""
    return bare(left) == bare(right)


def bare(name: str) -> str:
    """A name without its article."""
    return name.casefold().removeprefix("the ").strip()
