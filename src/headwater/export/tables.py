"""The account as tables: one CSV file each for claims, quotes, events, figures and relays."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO

from headwater.export.index import AccountIndex
from headwater.export.neutral import cell
from headwater.export.who import actor_name
from headwater.record.account import Account
from headwater.record.span import Span

Value = str | int | float | bool | None
Row = dict[str, Value]


def tables(account: Account) -> dict[str, str]:
    """The tables by file name; a cell that a spreadsheet could take for a formula is quoted."""
    index = AccountIndex.of(account)
    return {f"{name}.csv": table(COLUMNS[name], rows(index)) for name, rows in TABLES.items()}


def table(columns: tuple[str, ...], rows: Iterator[Row]) -> str:
    """Rows under a line of column names."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([shown(row.get(column)) for column in columns] for row in rows)
    return text.getvalue()


def shown(value: Value) -> str:
    """A value as a cell."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.15g}"
    return "" if value is None else cell(str(value))


def place(span: Span, index: AccountIndex) -> Row:
    """Where words stand, and the words."""
    return {
        "article": index.documents[span.document].path,
        "outlet": index.names[span.document],
        "start": span.start,
        "end": span.end,
        "words": index.words(span),
    }


def names_of(actors: Iterable[str], index: AccountIndex) -> list[str]:
    """The names of some actors."""
    return [name for actor in actors if (name := actor_name(actor, index))]


def claim_rows(index: AccountIndex) -> Iterator[Row]:
    """One row a witness."""
    for claim in index.account.claims:
        for variant in claim.variants:
            for witness in variant.witnesses:
                yield {
                    "claim": claim.id,
                    "kind": claim.kind,
                    "text": claim.text,
                    "verdict": claim.verdict,
                    "independent low": claim.independent.low,
                    "independent high": claim.independent.high,
                    "why": claim.independent.why,
                    "contested": claim.contested,
                    "denied": bool(claim.denied_by),
                    "first seen": claim.first_seen,
                    "speaker": actor_name(claim.speaker, index),
                    "actors": "; ".join(names_of(claim.actors, index)),
                    "recipients": "; ".join(names_of(claim.recipients, index)),
                    "of": index.words(claim.of) if claim.of else None,
                    "wording": index.words(variant.wording),
                    "voice": witness.voice,
                    "mention": witness.is_mention,
                    "sources": "; ".join(index.origins[origin].name for origin in witness.origins),
                    **place(witness.span, index),
                }


def quote_rows(index: AccountIndex) -> Iterator[Row]:
    """One row a quote."""
    for quote in index.account.quotes:
        yield {
            "quote": quote.id,
            "kind": quote.kind,
            "speaker": actor_name(quote.speaker.actor, index) if quote.speaker else None,
            "speaker as named": index.words(quote.speaker.span) if quote.speaker else None,
            "cue": " … ".join(index.words(span) for span in quote.cue),
            "act": quote.act,
            "negated": quote.negated,
            "hedged": quote.hedged,
            **place(quote.span, index),
            "words": " … ".join(index.words(span) for span in quote.content),
        }


def event_rows(index: AccountIndex) -> Iterator[Row]:
    """One row an event."""
    times = {time.id: time.edtf for time in index.account.times}
    places = {place.id: place.name for place in index.account.places}
    for event in index.account.events:
        yield {
            "event": event.id,
            "type": event.type,
            "plover": event.plover.event if event.plover else None,
            "mode": event.plover.mode if event.plover else None,
            "actors": "; ".join(actor_name(actor, index) or "" for actor in event.actors),
            "recipients": "; ".join(actor_name(actor, index) or "" for actor in event.recipients),
            "place": places.get(event.place or ""),
            "time": times.get(event.time or ""),
            "status": event.status,
            "voice": event.voice,
            "source": actor_name(event.source, index),
            **place(event.trigger, index),
            "sentence": index.words(index.sentence_around(event.trigger)),
        }


def figure_rows(index: AccountIndex) -> Iterator[Row]:
    """One row a figure."""
    for figure in index.account.figures:
        yield {
            "figure": figure.id,
            "value": figure.value,
            "low": figure.low,
            "high": figure.high,
            "bound": figure.bound,
            "unit": figure.unit,
            "of": index.words(figure.of) if figure.of else None,
            **place(figure.span, index),
            "sentence": index.words(index.sentence_around(figure.span)),
        }


def relay_rows(index: AccountIndex) -> Iterator[Row]:
    """One row a relay."""
    for relay in index.account.relays:
        source = index.documents.get(relay.source.document or "")
        evidence = relay.evidence[0] if relay.evidence else None
        yield {
            "relay": relay.id,
            "source": relay.source.name,
            "source kind": relay.source.kind,
            "source article": source.path if source else None,
            "scope": "article" if relay.scope == "article" else "passages",
            "via": relay.via,
            "how": relay.how,
            "article": index.documents[relay.from_].path,
            "outlet": index.names[relay.from_],
            **(place(evidence, index) if evidence else {}),
        }


PLACE = ("article", "outlet", "start", "end", "words")
COLUMNS = {
    "claims": (
        *("claim", "kind", "text", "verdict", "independent low", "independent high", "why", "contested"),
        *("denied", "first seen", "speaker", "actors", "recipients", "of", "wording", "voice", "mention"),
        *("sources", *PLACE),
    ),
    "quotes": (
        *("quote", "kind", "speaker", "speaker as named", "cue", "act", "negated", "hedged"),
        *PLACE,
    ),
    "events": (
        *("event", "type", "plover", "mode", "actors", "recipients", "place", "time", "status", "voice"),
        *("source", *PLACE, "sentence"),
    ),
    "figures": ("figure", "value", "low", "high", "bound", "unit", "of", *PLACE, "sentence"),
    "relays": ("relay", "source", "source kind", "source article", "scope", "via", "how", *PLACE),
}
TABLES: dict[str, Callable[[AccountIndex], Iterator[Row]]] = {
    "claims": claim_rows,
    "quotes": quote_rows,
    "events": event_rows,
    "figures": figure_rows,
    "relays": relay_rows,
}
