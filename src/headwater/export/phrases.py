"""Verdicts, intervals and kinds of difference in newspaper words."""

from __future__ import annotations

from headwater.record.account import DisagreementKind, Interval, Verdict
from headwater.record.mark import SourceKind

VERDICTS: dict[Verdict, str] = {
    "corroborated": "independently supported",
    "single-origin": "rests on one source",
    "uncorroborated": "not independently supported",
    "unsourced": "no source given",
}

VERDICT_MEANINGS: dict[Verdict, str] = {
    "corroborated": "At least two sources that are surely independent of each other say so.",
    "single-origin": "However many articles carry it, it goes back to one and the same source.",
    "uncorroborated": (
        "There may be more than one source behind it, but the articles do not show that two of them "
        "are independent."
    ),
    "unsourced": "No article says where it has this from.",
}

DIFFERENCES: dict[DisagreementKind, str] = {
    "participant": "Who",
    "figure": "How many",
    "date": "When",
    "place": "Where",
    "assertion": "Whether it is so",
    "attribution": "Who said it",
    "wording": "In which words",
}

PAIRS = {"“": "”", '"': '"', "«": "»", "„": "“", "'": "'", "‘": "’"}
OPENING, CLOSING = frozenset('“„«"'), frozenset('”»"“')

RELAY_WORDS = {
    "named": "credits it",
    "link": "links to it",
    "reuse": "same words",
    "translation": "translated",
}

SOURCE_KINDS: dict[SourceKind, str] = {
    "outlet": "a publication",
    "agency": "a news agency",
    "official": "an official or a party",
    "social-post": "a social media post",
    "person": "a person",
    "document": "a document",
    "unknown": "a source not named",
}


MENTIONED = "Only mentioned"  # before words that name a thing as known, or as possible, and do not tell of it
LISTED = 4
SINGLE = str.maketrans({"“": "‘", "”": "’", "„": "‚", '"': "'"})


def count_words(count: int, singular: str, plural: str | None = None) -> str:
    """A number and its noun."""
    return f"{count} {singular if count == 1 else plural or singular + 's'}"


def support_words(interval: Interval) -> str:
    """How many independent sources stand behind something, as an interval."""
    low, high = interval.low, interval.high
    if high == 0:
        return "no known source"
    if low == high:
        return count_words(low, "independent source")
    if low == 0:
        return f"at most {count_words(high, 'independent source')}"
    return f"{low} to {high} independent sources"


def report_words(interval: Interval) -> str:
    """How many independent reports carry an utterance."""
    low, high = interval.low, interval.high
    if high == 0:
        return "no independent report"
    if low == high:
        return count_words(low, "independent report")
    if low == 0:
        return f"at most {count_words(high, 'independent report')}"
    return f"{low} to {high} independent reports"


def joined(words: tuple[str, ...] | list[str]) -> str:
    """A list as a sentence has it."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def listed(words: tuple[str, ...], *, full: bool) -> str:
    """A list as a sentence has it, a long one cut unless all of it is wanted."""
    if full or len(words) <= LISTED:
        return joined(words)
    return joined([*words[: LISTED - 1], count_words(len(words) - LISTED + 1, "other")])


def also_words(branch_how: str, sources: tuple[str, ...], *, full: bool) -> list[str]:
    """From whom else an article has it."""
    if not sources:
        return []
    return [f"{'also from' if branch_how else 'from'} {listed(sources, full=full)}"]


def named(name: str) -> str:
    """A source's name; what is no name but an article's description stands in quotation marks."""
    return quoted(name) if name[:1].islower() else name


def quoted(words: str) -> str:
    """Somebody's words between quotation marks; marks inside become single, as newspapers set them."""
    return f"“{nested(bare(words))}”"


def nested(words: str) -> str:
    """Words whose double quotation marks are single."""
    return words.translate(SINGLE)


def bare(words: str) -> str:
    """Words without a pair of quotation marks around the whole, and without a mark that lost its fellow."""
    inner = words.strip()
    if len(inner) > 2 and PAIRS.get(inner[0]) == inner[-1] and inner[0] not in inner[1:-1]:
        return inner[1:-1].strip()
    if inner[:1] in OPENING and not any(mark in inner[1:] for mark in CLOSING):
        return inner[1:].strip()
    if inner[-1:] in CLOSING and not any(mark in inner[:-1] for mark in OPENING):
        return inner[:-1].strip()
    return inner
