"""An account's records by id, and what a reader is shown of an article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.export.dates import date_words
from headwater.export.languages import language_name
from headwater.export.neutral import one_line
from headwater.record.account import Account, Claim, Origin
from headwater.record.document import Document
from headwater.record.mark import Event, Figure, Quote
from headwater.record.settlement import Actor
from headwater.record.span import Span

LONGEST_FILE_NAME = 28
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*\s+(?=[\"'“‘«(]*[^\W\d_a-z])")


@dataclass(frozen=True, slots=True)
class AccountIndex:
    """Look-ups into one account; `names` are the outlets as shown, by document."""

    account: Account
    documents: dict[str, Document]
    names: dict[str, str]
    actors: dict[str, Actor]
    origins: dict[str, Origin]
    claims: dict[str, Claim]
    quotes: dict[str, Quote]
    events: dict[str, Event]
    figures: dict[str, Figure]

    @classmethod
    def of(cls, account: Account) -> AccountIndex:
        """Index an account."""
        return cls(
            account=account,
            documents={document.id: document for document in account.documents},
            names=shown_names(account.documents),
            actors={actor.id: actor for actor in account.actors},
            origins={origin.id: origin for origin in account.origins},
            claims={claim.id: claim for claim in account.claims},
            quotes={quote.id: quote for quote in account.quotes},
            events={event.id: event for event in account.events},
            figures={figure.id: figure for figure in account.figures},
        )

    def words(self, span: Span) -> str:
        """The words at a span, on one line."""
        return one_line(self.documents[span.document].words(span))

    def sentence_around(self, span: Span) -> Span:
        """The sentence of the line that holds a span, found by its full stops."""
        text = self.documents[span.document].text
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        end = len(text) if end < 0 else end
        for stop in SENTENCE_END.finditer(text, start, end):
            if stop.end() <= span.start:
                start = stop.end()
            elif stop.start() >= span.end - 1:
                end = stop.end()
                break
        return _trimmed(text, Span(document=span.document, start=start, end=end))

    def notes(self, document_id: str) -> tuple[str, ...]:
        """What a reader must know before reading an article's words."""
        document = self.documents[document_id]
        notes = []
        if document.translated_from:
            notes.append(f"translated from {language_name(document.translated_from)}")
        elif document.language.split("-")[0] not in {"en", "und"}:
            notes.append(f"in {language_name(document.language)}")
        if document.genre == "opinion":
            notes.append("opinion")
        return tuple(notes)

    def copies(self) -> tuple[str, ...]:
        """The documents whose whole text is taken from another of the pile."""
        text_counts = Counter(document.text for document in self.account.documents)
        carried = {
            relay.from_ for relay in self.account.relays if relay.how == "reuse" and relay.scope == "article"
        }
        seen: set[str] = set()
        repeated = set()
        for document in self.account.documents:
            if text_counts[document.text] > 1 and document.text in seen:
                repeated.add(document.id)
            seen.add(document.text)
        return tuple(d.id for d in self.account.documents if d.id in carried | repeated)


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(document=span.document, start=start, end=max(start, span.start + len(words.rstrip())))


def shown_names(documents: Sequence[Document]) -> dict[str, str]:
    """The outlet of each document; of several by one outlet with the day where the days differ, else with the
    file's name."""
    files = _file_names(documents)
    by_outlet: dict[str | None, list[Document]] = defaultdict(list)
    for document in documents:
        by_outlet[document.outlet.name if document.outlet else None].append(document)
    years = {document.published.edtf[:4] for document in documents if document.published}
    names: dict[str, str] = {}
    for outlet, theirs in by_outlet.items():
        names |= _named_apart(one_line(outlet) if outlet else None, theirs, years, files)
    return names


def _named_apart(
    outlet: str | None, documents: Sequence[Document], years: set[str], files: dict[str, str]
) -> dict[str, str]:
    """The documents of one outlet by its name, by their days too where these differ, or by their files."""
    if outlet and len(documents) == 1:
        return {documents[0].id: outlet}
    days = days_apart(documents) if outlet else {}
    if not days:
        return {each.id: f"{outlet or 'an unnamed site'} ({files[each.id]})" for each in documents}
    left_out = f" {min(years)}" if len(years) == 1 else ""
    return {each.id: f"{outlet} of {days[each.id].removesuffix(left_out)}" for each in documents}


def days_apart(documents: Sequence[Document]) -> dict[str, str]:
    """The day on which each came out, as newspapers print it; none where two came out on one or on an unknown
    one."""
    published = {document.id: document.published.edtf for document in documents if document.published}
    are_days = all(FULL_DAY.fullmatch(day) for day in published.values())
    if not are_days or len({day[:10] for day in published.values()}) < len(documents):
        return {}
    return {document: date_words(day[:10]) for document, day in published.items()}


def _file_names(documents: Iterable[Document]) -> dict[str, str]:
    last = {document.id: document.path.rpartition("/")[2] or document.path for document in documents}
    counts = Counter(last.values())
    return {
        document.id: shortened(
            one_line(last[document.id] if counts[last[document.id]] == 1 else document.path)
        )
        for document in documents
    }


def shortened(name: str, longest: int = LONGEST_FILE_NAME) -> str:
    """A long name without its middle."""
    if len(name) <= longest:
        return name
    head = (longest - 1) // 2
    return f"{name[:head]}…{name[len(name) - (longest - 1 - head) :]}"
