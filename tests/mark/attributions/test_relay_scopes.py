"""How far an attribution reaches."""

from __future__ import annotations

import pytest

from builders import document_of
from headwater.mark.attributions.relay_drafts import Draft, DraftRole, Reading, readings
from headwater.mark.attributions.relay_scopes import (
    LONGEST_EXCERPT,
    carry_article,
    excerpt_after,
    head_retold,
    open_excerpts,
    reach_back,
)
from headwater.record.document import Document, ZoneKind
from headwater.record.mark import NamedSource, SourceKind
from passages import Parse


def read(
    parse: Parse, *paragraphs: str, kinds: dict[int, ZoneKind] | None = None
) -> tuple[Document, list[Reading]]:
    """A document of these paragraphs, one a line, and its readings."""
    document = document_of("\n".join(paragraphs), kinds=kinds)
    return document, list(readings(parse(document).paragraphs))


def draft_in(
    document: Document,
    kept: list[Reading],
    words: str,
    name: str,
    role: DraftRole = "tag",
    kind: SourceKind = "outlet",
) -> Draft:
    """A source whose evidence are these words; it covers their sentence."""
    start = document.text.index(words)
    reading = next(each for each in kept if each.range[0] <= start < each.range[1])
    sentence = reading.sentence_at(start - reading.paragraph.start)
    place = (start, start + len(words))
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=place,
        named=place,
        source=NamedSource(name=name, kind=kind),
        role=role,
        scope=[sentence],
    )


def covered(document: Document, draft: Draft) -> list[str]:
    return [document.text[start:end] for start, end in draft.scope]


@pytest.mark.parametrize(
    ("paragraphs", "kinds", "before"),
    [
        (("Twelve boats sank. Ten crews swam. The claim was made by @heron.",), {}, ["Ten crews swam."]),
        (("Twelve boats sank.", "The claim was made by @heron."), {}, ["Twelve boats sank."]),
        (("Twelve Boats Sink", "The claim was made by @heron."), {0: "headline"}, []),
        (("The claim was made by @heron.",), {}, []),
    ],
)
def test_a_claim_made_by_a_post_is_the_sentence_before(
    parse: Parse, paragraphs: tuple[str, ...], kinds: dict[int, ZoneKind], before: list[str]
) -> None:
    document, kept = read(parse, *paragraphs, kinds=kinds)
    draft = draft_in(document, kept, "made by @heron", "@heron", "post", "social-post")
    reach_back(draft, kept)
    assert covered(document, draft) == [*before, "The claim was made by @heron."]


def test_a_colon_opens_an_excerpt_that_runs_while_sources_are_named(parse: Parse) -> None:
    document, kept = read(
        parse,
        "The Ebb reported on Monday:",
        "The dam broke, Velpor said.",
        "The gates held, Velpor said.",
        "Nobody was hurt.",
    )
    ebb = draft_in(document, kept, "The Ebb reported", "Ebb", "subject")
    first = draft_in(document, kept, "Velpor said", "Velpor", kind="agency")
    second = draft_in(document, kept, "The gates held, Velpor said", "Velpor", kind="agency")
    open_excerpts([ebb, first, second], kept)
    assert covered(document, ebb)[1:] == ["The dam broke, Velpor said.", "The gates held, Velpor said."]
    assert (first.via, second.via, ebb.via) == (ebb, ebb, None)


@pytest.mark.parametrize("opening", ["The Ebb reported on Monday.", "On Monday the Ebb was sold:"])
def test_without_a_colon_or_a_source_nothing_is_opened(parse: Parse, opening: str) -> None:
    document, kept = read(parse, opening, "The dam broke, Velpor said.")
    inner = draft_in(document, kept, "Velpor said", "Velpor", kind="agency")
    drafts = [inner]
    if "reported" in opening:
        drafts.append(draft_in(document, kept, "The Ebb reported", "Ebb", "subject"))
    open_excerpts(drafts, kept)
    assert all(len(draft.scope) == 1 and draft.via is None for draft in drafts)


def test_an_excerpt_in_quotation_marks_ends_with_them(parse: Parse) -> None:
    _, kept = read(parse, "“The dam broke.", "“The gates held.", "Nobody was hurt.")
    assert [reading.number for reading in excerpt_after(kept, set())] == [0, 1]


def test_an_excerpt_ends_at_a_heading_and_is_never_long(parse: Parse) -> None:
    _, kept = read(parse, "A.", "Next Up", "B.", kinds={1: "heading"})
    assert [reading.number for reading in excerpt_after(kept, {0, 1, 2})] == [0]
    _, many = read(parse, *["The dam broke."] * 20)
    assert len(excerpt_after(many, set(range(20)))) == LONGEST_EXCERPT


def told(
    parse: Parse, *, present: bool = True, own: bool = False, role: DraftRole = "subject"
) -> list[Draft]:
    """Two reports of one outlet, the first in the lead, after `carry_article`."""
    document, kept = read(
        parse, "The dam broke, reports the Ebb.", "A.", "B.", "C.", "It held, the Ebb says."
    )
    drafts = [
        draft_in(document, kept, "reports the Ebb", "Ebb", role),
        draft_in(document, kept, "the Ebb says", "Ebb", "subject"),
    ]
    drafts[0].is_present, drafts[1].is_own = present, own
    carry_article(drafts, kept)
    return drafts


def test_a_lead_in_the_present_that_comes_back_carries_the_piece(parse: Parse) -> None:
    assert [draft.carries_article for draft in told(parse)] == [True, False]


def test_the_past_or_own_reporting_carries_nothing(parse: Parse) -> None:
    assert not any(draft.carries_article for draft in told(parse, present=False))
    assert not any(draft.carries_article for draft in told(parse, own=True))


def test_what_a_publication_told_always_carries(parse: Parse) -> None:
    assert told(parse, present=False, role="carried")[0].carries_article


def test_a_retold_pieces_headline_is_had_from_whom_the_outlet_cites(parse: Parse) -> None:
    document, kept = read(
        parse,
        "Mayor quits",
        "Orla Venn has gone, the Lock Gazette reports, citing VNA.",
        kinds={0: "headline"},
    )
    carrier = draft_in(document, kept, "the Lock Gazette reports", "Lock Gazette")
    carrier.carries_article = True
    cited = draft_in(document, kept, "citing VNA", "VNA", role="citing", kind="agency")
    cited.via = carrier
    head_retold([carrier, cited], kept)
    assert covered(document, cited) == [
        "Orla Venn has gone, the Lock Gazette reports, citing VNA.",
        "Mayor quits",
    ]
    head_retold([carrier, cited], kept)
    assert len(cited.scope) == 2
