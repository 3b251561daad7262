"""What an article that copies, retells or credits another has for a claim that both tell: what that has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from msgspec.structs import replace

from headwater.record.account import Witness
from headwater.record.collation import Root
from headwater.weigh.separate import surely_two
from headwater.weigh.ways import Ways

Upstream = Mapping[str, Sequence[str]]
Credits = Mapping[str, Mapping[str, str]]  # of a document, the documents credited, each with its house
Found = dict[Witness, list[Root]]


def with_upstream(origins: Mapping[Witness, list[Root]], copied_from: Upstream, ways: Ways) -> Found:
    """The origins of witnesses; who has the text of another witness has it from where that one has it,
    unless his own words name somebody who is surely another."""

    def own_words(witness: Witness, roots: Sequence[Root], upstream: Sequence[Root]) -> list[Root]:
        if ways.is_untold(witness.span):
            return []
        known = {root.identity for root in upstream}
        if all(root.identity in known for root in roots):
            return list(roots)
        others = [root for root in roots if all(surely_two(root, other) for other in upstream)]
        return others if len(others) == len(roots) else []

    return followed(origins, copied_from, own_words)


def with_credited(origins: Mapping[Witness, list[Root]], credited: Credits) -> Found:
    """The origins of witnesses; who has it from an outlet whose article is another witness has it from whom
    that article names."""
    found = dict(origins)
    told: dict[str, list[Root]] = {}
    of_document = by_document(origins)
    for document in sources_first(of_document, {each: sorted(houses) for each, houses in credited.items()}):
        houses = credited.get(document, {})
        for witness in of_document[document]:
            named = (
                named_upstream(found[witness], told.get(each, ()), houses[each]) for each in sorted(houses)
            )
            found[witness] = next((roots for roots in named if roots), found[witness])
        told[document] = [root for each in of_document[document] for root in found[each]]
    return found


def named_upstream(roots: Sequence[Root], told: Sequence[Root], house: str) -> list[Root]:
    """Whom a credited article names, where nothing is known but that article's house, or what it credits."""
    passed = {house, *(root.identity for root in told if root.weight == "unseen")}
    if not roots or any(root.weight != "unseen" or root.identity not in passed for root in roots):
        return []
    named = (root for root in told if root.weight in {"known", "anonymous"} and root.origin.how == "named")
    return list(dict.fromkeys(named))


def with_upstream_carriers(carriers: Mapping[Witness, list[Root]], copied_from: Upstream) -> Found:
    """Who reports that witnesses say so: where a copy does not tell, who reports it in what it copies."""

    def own_words(_: Witness, roots: Sequence[Root], upstream: Sequence[Root]) -> list[Root]:
        return [root for root in roots if root.weight != "unknown"]

    return followed(carriers, copied_from, own_words)


def without_mistaken_credits(carriers: Mapping[Witness, list[Root]], credited: Credits) -> Found:
    """Who reports that witnesses say so; an outlet that an article credits, and whose own articles here have
    nothing of it, is not seen to have reported it: the article has these words from elsewhere."""
    bearing = {witness.span.document for witness in carriers}

    def lacking(document: str) -> set[str]:
        houses = credited.get(document, {})
        return set(houses.values()) - {house for each, house in houses.items() if each in bearing}

    return {
        witness: unseen_among(roots, lacking(witness.span.document)) for witness, roots in carriers.items()
    }


def unseen_among(roots: Sequence[Root], houses: Collection[str]) -> list[Root]:
    """Some roots, of which the reporters of some houses are not seen to have it themselves."""
    return [
        replace(root, weight="unseen") if root.identity in houses and root.origin.how == "own" else root
        for root in roots
    ]


def are_one_text(one: str, other: str, copied_from: Upstream) -> bool:
    """Whether one of two documents has what it tells from the other."""
    return other in copied_from.get(one, ()) or one in copied_from.get(other, ())


def followed(
    roots: Mapping[Witness, list[Root]],
    copied_from: Upstream,
    own_words: Callable[[Witness, Sequence[Root], Sequence[Root]], list[Root]],
) -> Found:
    """The roots of each witness, those of copies taken from their sources, sources before copies."""
    found: Found = {}
    told: dict[str, list[Root]] = {}
    of_document = by_document(roots)
    for document in sources_first(of_document, copied_from):
        sources = copied_from.get(document, ())
        upstream = list(dict.fromkeys(root for source in sources for root in told.get(source, ())))
        for witness in of_document[document]:
            kept = own_words(witness, roots[witness], upstream) if upstream else roots[witness]
            found[witness] = kept or upstream
        told[document] = some_known([root for each in of_document[document] for root in found[each]])
    return {witness: found[witness] for witness in roots}


def by_document(roots: Mapping[Witness, list[Root]]) -> dict[str, list[Witness]]:
    """The witnesses of each document, in their order."""
    found: dict[str, list[Witness]] = {}
    for witness in sorted(roots, key=lambda each: (each.span, each.mark)):
        found.setdefault(witness.span.document, []).append(witness)
    return found


def some_known(roots: Sequence[Root]) -> list[Root]:
    """The roots that are somebody; where none is, all."""
    return [root for root in roots if root.weight != "unknown"] or list(roots)


def sources_first(documents: Collection[str], copied_from: Upstream) -> Iterator[str]:
    """Some documents, each after those of them that it copied; a chain may be as long as the pile."""
    begun: set[str] = set()

    def begin(document: str) -> tuple[str, Iterator[str]]:
        begun.add(document)
        return document, iter(copied_from.get(document, ()))

    for first in sorted(documents):
        chain = [] if first in begun else [begin(first)]
        while chain:
            source = next((each for each in chain[-1][1] if each in documents and each not in begun), None)
            if source is None:
                yield chain.pop()[0]
            else:
                chain.append(begin(source))
