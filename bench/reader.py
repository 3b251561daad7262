"""An account as a scorer reads it: by the names of files, and by words rather than offsets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from pathlib import PurePosixPath

from headwater.record.account import Account, Claim, Disagreement, Witness
from headwater.record.document import Document
from headwater.record.span import Span

ALIKE = ("‘’'ʼ`", '“”«»„"', "-‐‑‒–—―")  # marks that a gold file need not tell apart


class Reader:
    """Finds in an account what a gold file names."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.documents = {document.id: document for document in account.documents}

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The names of each actor."""
        return {actor.id: (actor.name, *actor.names) for actor in self.account.actors}

    def document(self, beginning: str) -> Document:
        """The document whose file name begins so."""
        for document in self.account.documents:
            if PurePosixPath(document.path).name.startswith(beginning):
                return document
        raise LookupError(f"The account has no document named {beginning}.")

    def words(self, span: Span) -> str:
        """What stands at a span."""
        return self.documents[span.document].words(span)

    def line(self, span: Span) -> int:
        """The number, from 1, of the line on which a span begins."""
        return self.documents[span.document].text.count("\n", 0, span.start) + 1

    def place(self, beginning: str, words: str) -> Span | None:
        """Where the words of a gold file stand in a document."""
        document = self.document(beginning)
        found = loose_pattern(words).search(document.text)
        return Span(document=document.id, start=found.start(), end=found.end()) if found else None

    def is_line(self, span: Span) -> bool:
        """Whether a span stays on one line: evidence of more proves nothing."""
        return "\n" not in self.words(span).strip()

    def touches(self, spans: Iterable[Span], beginning: str, words: str) -> bool:
        """Whether one of the spans shares a character with the words."""
        place = self.place(beginning, words)
        return place is not None and any(span.overlaps(place) and self.is_line(span) for span in spans)

    def holds(self, span: Span, beginning: str, words: str) -> bool:
        """Whether a span covers the words, but for a quotation mark at either end."""
        place = self.place(beginning, words)
        if place is None or place.document != span.document or not self.is_line(span):
            return False
        return span.start <= place.start + 2 and place.end - 2 <= span.end

    def actors(self, name: str) -> set[str]:
        """The actors that bear a name."""
        wanted = folded(name)
        return {actor for actor, names in self.names.items() if wanted in map(folded, names)}

    def names_of(self, actor: str | None) -> tuple[str, ...]:
        """The names of an actor, if there is one."""
        return self.names.get(actor, ()) if actor else ()


def witnesses(claim: Claim) -> Iterator[Witness]:
    """All witnesses of a claim."""
    return (witness for variant in claim.variants for witness in variant.witnesses)


def claim_spans(claim: Claim) -> list[Span]:
    """The words of all witnesses of a claim."""
    return [witness.span for witness in witnesses(claim)]


def side_spans(disagreement: Disagreement) -> list[Span]:
    """The words of both sides of a disagreement."""
    return [span for side in disagreement.sides for span in side.witnesses]


@cache
def loose_pattern(words: str) -> re.Pattern[str]:
    """A pattern for words, whatever their spaces, quotation marks, dashes and capitals."""
    classes = {mark: f"[{re.escape(marks)}]" for marks in ALIKE for mark in marks}
    spelt = ("".join(classes.get(sign, re.escape(sign)) for sign in word) for word in words.split())
    return re.compile(r"\s+".join(spelt), re.IGNORECASE)


@cache
def folded(text: str) -> str:
    """A text without case, accents and kinds of quotation mark, so that only words count."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    for marks in ALIKE:
        plain = re.sub(f"[{re.escape(marks)}]", marks[-1], plain)
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())


@cache
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, without articles and possessive endings."""
    return tuple(
        word for word in re.findall(r"[\w@]+", re.sub(r"[\"']s\b", "", folded(name))) if word != "the"
    )


def is_within(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether words stand in a row in others."""
    starts = range(len(whole) - len(part) + 1)
    return bool(part) and any(tuple(whole[start : start + len(part)]) == tuple(part) for start in starts)


def is_alike(name: str, others: Iterable[str | None]) -> bool:
    """Whether a name is one of the others, or one holds all words of the other in a row."""
    wanted = name_words(name)
    found = [name_words(other) for other in others if other]
    return any(is_within(wanted, other) or is_within(other, wanted) for other in found)
