"""Headlines and first lines: they have what the text below them has, from whom that has it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from headwater.record.account import Witness
from headwater.record.collation import Root
from headwater.record.document import KEPT_KINDS, Document
from headwater.weigh.ways import Ways

LEAD = 2  # lines of an article's text that sum up what follows


def told_below(
    origins: Mapping[Witness, list[Root]],
    documents: Mapping[str, Document],
    ways: Ways,
    referring: Collection[str] = (),
    handed: Mapping[str, list[Root]] | None = None,
) -> dict[Witness, list[Root]]:
    """The origins of an assertion's witnesses; a summary that names nobody has those named below.

    Of several the first that is told, not quoted, counts: it is the one that the summary sums up.
    What only refers to the thing (`referring`) is not told of it. Where none of the witnesses
    is told below, they have what is `handed` to their marks.
    """
    stated = _stated({each: roots for each, roots in origins.items() if each.mark not in referring}, ways)
    found = dict(origins)
    for witness, roots in origins.items():
        if not ways.is_untold(witness.span):
            continue
        below = None
        if witness.span.end <= end_of_summary(documents[witness.span.document]):
            later = stated.get(witness.span.document, ())
            below = next((each for each in later if each.span.start >= witness.span.end), None)
        if below is not None:
            found[witness] = list(origins[below])
        elif handed:
            found[witness] = list(handed.get(witness.mark, roots))
    return found


def _stated(origins: Mapping[Witness, Sequence[Root]], ways: Ways) -> dict[str, list[Witness]]:
    """The witnesses whose words say whom they have it from, by document, quoted ones last."""
    found: dict[str, list[Witness]] = {}
    for witness in sorted(origins, key=lambda each: (each.voice == "quoted", each.span)):
        lineage = ways.lineage(witness.span)
        if lineage is not None and lineage.is_stated and not is_nobodys(origins[witness]):
            found.setdefault(witness.span.document, []).append(witness)
    return found


def is_nobodys(roots: Iterable[Root]) -> bool:
    """Whether no origin is somebody."""
    return all(root.weight == "unknown" for root in roots)


def end_of_summary(document: Document) -> int:
    """Where the headline, the lines under it and the first lines of the text end."""
    end = lines = 0
    for zone in document.zones:
        if zone.kind not in KEPT_KINDS:
            continue
        if zone.kind == "body":
            lines += 1
        if lines > LEAD:
            break
        end = zone.end
    return end
