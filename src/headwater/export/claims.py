"""Claims as a reader is shown them, in the order of the account."""

from __future__ import annotations

from dataclasses import replace

from headwater.export.dates import date_words
from headwater.export.index import AccountIndex
from headwater.export.phrases import VERDICTS, joined, named, report_words, support_words
from headwater.export.report import ClaimEntry, Passage
from headwater.export.who import actor_name, other_words, who_words
from headwater.record.account import Claim, Variant, Witness
from headwater.record.span import Span


def witnesses(claim: Claim) -> list[Witness]:
    """All witnesses of a claim, in the order of its wordings."""
    return [witness for variant in claim.variants for witness in variant.witnesses]


def distinct(claims: list[Claim]) -> list[Claim]:
    """The claims without those told by the very words of one before them."""
    taken: list[Span] = []
    kept = []
    for claim in claims:
        wordings = [variant.wording for variant in claim.variants]
        if not any(span.overlaps(other) for span in wordings for other in taken):
            kept.append(claim)
        taken += wordings
    return kept


def told_once(claims: list[Claim]) -> list[Claim]:
    """The claims, those that repeat the words of one before them after all the others."""
    first = distinct(claims)
    shown = {claim.id for claim in first}
    return first + [claim for claim in claims if claim.id not in shown]


def claim_entry(claim: Claim, index: AccountIndex) -> ClaimEntry:
    """One claim with its verdict, its reason and the words of all who have it."""
    return ClaimEntry(
        claim=claim,
        text=text_passage(claim, index),
        verdict=VERDICTS[claim.verdict],
        support=support_words(claim.independent),
        why=claim.independent.why,
        carried=report_words(claim.carriers) if claim.carriers and claim.carriers.high else None,
        carried_why=claim.carriers.why if claim.carriers else None,
        passages=passages(claim, index, are_mentions=False),
        mentions=passages(claim, index, are_mentions=True),
        first=first_words(claim, index),
        sources=source_names(claim, index),
        denials=tuple(denial_passage(span, index) for span in claim.denied_by),
        who=who_words(claim, index),
    )


def passages(claim: Claim, index: AccountIndex, *, are_mentions: bool) -> tuple[Passage, ...]:
    """The words of those who tell a claim, or of those who only mention what it tells."""
    return tuple(
        passage_of(witness, variant, claim, index)
        for variant in claim.variants
        for witness in variant.witnesses
        if witness.is_mention == are_mentions
    )


def wording_of_text(claim: Claim, index: AccountIndex) -> Variant:
    """The wording that the claim's text was taken from."""
    same = [v for v in claim.variants if index.documents[v.wording.document].words(v.wording) == claim.text]
    return (same or list(claim.variants))[0]


def text_passage(claim: Claim, index: AccountIndex) -> Passage:
    """The claim's text with the article whose words it is; what is claimed there is its focus."""
    found = wording_of_text(claim, index)
    told = next((each.span for each in found.witnesses if found.wording.covers(each.span)), None)
    return plain_passage(
        found.wording,
        index,
        speaker=actor_name(claim.speaker, index),
        focus=index.words(told) if told else "",
    )


def passage_of(witness: Witness, variant: Variant, claim: Claim, index: AccountIndex) -> Passage:
    """A witness's own words: the wording where it is this article's, else the words at the mark."""
    if variant.wording.covers(witness.span):
        span = variant.wording
    else:
        span = witness.span if claim.kind == "statement" else index.sentence_around(witness.span)
    passage = plain_passage(span, index, speaker=speaker_of(witness, index), focus=index.words(witness.span))
    return replace(passage, others=other_words(witness, claim, index))


def plain_passage(span: Span, index: AccountIndex, *, speaker: str | None = None, focus: str = "") -> Passage:
    """The words at a span with their outlet."""
    return Passage(
        words=index.words(span),
        document=span.document,
        outlet=index.names[span.document],
        spans=(span,),
        speaker=speaker,
        notes=index.notes(span.document),
        focus=focus,
    )


def denial_passage(span: Span, index: AccountIndex) -> Passage:
    """The sentence in which somebody denies it."""
    return plain_passage(index.sentence_around(span), index, focus=index.words(span))


def speaker_of(witness: Witness, index: AccountIndex) -> str | None:
    """Who is quoted at this witness."""
    quote = index.quotes.get(witness.mark)
    event = index.events.get(witness.mark)
    speaker = quote.speaker.actor if quote and quote.speaker else event.source if event else None
    if speaker is None and quote and quote.speaker:
        return index.words(quote.speaker.span)
    return actor_name(speaker, index)


def first_words(claim: Claim, index: AccountIndex) -> str | None:
    """Who had it first, where dates tell."""
    if not claim.first_seen:
        return None
    found = witnesses(claim)
    told = [witness for witness in found if not witness.is_mention] or found
    documents = dict.fromkeys(witness.span.document for witness in told)
    first = [
        index.names[document]
        for document in documents
        if (published := index.documents[document].published) and published.edtf == claim.first_seen
    ]
    if len(documents) < 2 or not first:
        return None
    return f"{joined(first)}, {date_words(claim.first_seen)}"


def source_names(claim: Claim, index: AccountIndex) -> tuple[str, ...]:
    """The known sources behind a claim, each once."""
    ids = dict.fromkeys(origin for witness in witnesses(claim) for origin in witness.origins)
    found = (index.origins[origin] for origin in ids if origin in index.origins)
    return tuple(dict.fromkeys(named(origin.name) for origin in found if origin.kind != "unknown"))
