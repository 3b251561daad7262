"""How many of the claims shown first are what several articles lead with.

    python -m bench.leading PILE [PILE ...]

An article leads with what its headline or the first two sentences of its text tell. Beside our order stands
that by the number of articles that tell a claim, then by the place in the text.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from bench.table import markdown_table
from headwater.intake.pile import read_pile
from headwater.record.account import Claim
from headwater.record.document import Document
from headwater.run.pipeline import Silent, conclude, mark_pages
from headwater.settings import Settings
from headwater.weigh.salience import Sentences, depth

FIRST = 10  # claims
SEVERAL = 2  # articles


def leading(claim: Claim, sentences: Sentences) -> int:
    """How many articles lead with a claim."""
    spans = [witness.span for variant in claim.variants for witness in variant.witnesses]
    return len({span.document for span in spans if sentences.leads_with(sentences.passage(span))})


def articles(claim: Claim) -> int:
    """How many articles tell a claim."""
    return len({witness.span.document for variant in claim.variants for witness in variant.witnesses})


def by_articles(claims: Sequence[Claim], documents: dict[str, Document]) -> list[Claim]:
    """The claims by how many articles tell them, then by how far up they stand."""
    return sorted(claims, key=lambda claim: (-articles(claim), place(claim, documents), claim.id))


def place(claim: Claim, documents: dict[str, Document]) -> float:
    """How far up a claim stands where it stands highest."""
    return min(depth(witness.span, documents) for variant in claim.variants for witness in variant.witnesses)


def measured(path: str) -> tuple[str, ...]:
    """The row of a pile."""
    settings = Settings()
    pages, losses = read_pile([path])
    marked, unmarked = mark_pages(pages, settings)
    account = conclude(marked, [*losses, *unmarked], settings, Silent())
    documents = {document.id: document for document in account.documents}
    sentences = Sentences([each.marks for each in marked], documents)
    ours, plain = account.claims[:FIRST], by_articles(account.claims, documents)[:FIRST]
    shares = [
        f"{sum(leading(claim, sentences) >= SEVERAL for claim in order)} of {len(order)}"
        for order in (ours, plain)
    ]
    return (path, str(len(documents)), *shares)


def main(paths: Sequence[str]) -> int:
    """Print a row for each pile; 2 where none is named."""
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    header = ("pile", "articles", "in our order", "by number of articles")
    print(markdown_table(header, map(measured, paths)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
