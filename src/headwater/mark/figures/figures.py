"""Stated numbers, with bounds, units and what they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from headwater.mark.figures.counted import (
    counted_phrase,
    is_age,
    is_hour,
    is_name_part,
    is_pronoun,
    is_topic,
    is_year,
    measured_phrase,
    number_tokens,
    tells_age,
)
from headwater.mark.figures.exceeding import verb_bound
from headwater.mark.figures.figure_patterns import UNIT_WORDS, Amount, find_amounts
from headwater.mark.figures.holders import holder_of
from headwater.mark.figures.measured import changed_phrase, sized_phrase
from headwater.mark.figures.partitive import partitive_phrase
from headwater.mark.figures.pointed_thousands import with_thousands
from headwater.mark.figures.pointing import (
    counted_before,
    counted_by_last,
    counted_whole,
    is_bare,
    stands_for_some,
)
from headwater.mark.figures.scales import with_scale
from headwater.mark.figures.tallies import is_pointing, served_phrase, tallied_phrase
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.tokens import TokenSpan
from headwater.record.mark import Figure, Time

HAS_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?"
    r"|[mbtr]+illions?|dozens?|scores)\b",
    re.IGNORECASE,
)
# Figures that count nothing: telephone numbers, addresses, times, decades, ordinals, numbering, results.
IDENTIFIERS = re.compile(
    r"\+?\d[\d().-]{0,20}(?:[ -]\(?\d{2,5}\)?){2,8}"
    r"|\b(?:https?://|www\.)\S+|[@#]\w+"
    r"|\d{1,2}: ?\d\d(?::\d\d)?|\d{1,2}\.\d\d\s*(?:[ap]\. ?m\b|[ap]m\b|GMT|UTC)"
    r"|\b\d{1,2}\s*[ap](?:\. ?)?m\b|\b\d{1,2}(?:\.\d\d)?\s*o['’]clock"
    r"|\b(?:[01]?\d|2[0-3])\.[0-5]\d (?:train|bus|tram|ferry|boat|flight|service|departure)\b"
    r"|\b(?:half|quarter|five|ten|twenty|twenty-five) past (?:one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|\d{1,2})\b"
    r"|\b(?:(?:six|seven|eigh|nine)teen|twenty)[ -](?:hundreds|twenties|thirties|forties|fifties|sixties"
    r"|seventies|eighties|nineties)\b"
    r"|\b\d+(?:st|nd|rd|th)\b|^\s*\d{1,2}[.)]\s"
    r"|\b\d{1,2} ?/ ?\d{1,2} ?/ ?\d{2,4}\b|\b9 ?[-/] ?11\b|\b\d ?[x×] ?\d\b|\b[AF]M \d{2,4}\b"
    r"|\bNos?\. ?\d+|\(\d{1,2} ?- ?\d{1,2}(?: ?- ?\d{1,2})?\)|\bat one (?:point|time|stage)\b"
    r"|\.? ?\d{2,3}[- ](?:calib(?:re|er)|magnum)\b"
    r"|\b(?:after|before|at|around|about|by|until|past) (?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|\d{1,2}) (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|in the (?:morning|afternoon|evening)"
    r"|o['’]clock|this (?:morning|afternoon|evening)|yesterday|last night)",
    re.IGNORECASE,
)
GROUPED = re.compile(r"\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?$")
# A number joined to a noun by a hyphen says of what kind something is, not how many ("a two-storey house").
SIZES = (
    "member|page|delegate|vessel|ship|truck|vehicle|seat|strong|bed|passenger|plus|odd|nautical|fold|old"
    "|person"
)
KIND = re.compile(
    rf"-(?!(?:{SIZES})\b)[a-z]|\s-\s(?:store?y|storied|storeyed|door|game|part|way|lane|boat)\b",
    re.IGNORECASE,
)
MAX_SPAN = 60  # characters


def find_figures(parsed: ParsedDocument, times: tuple[Time, ...]) -> tuple[Figure, ...]:
    """The figures of the kept paragraphs; numbers that belong to a time are left out."""
    taken = sorted((time.span.start, time.span.end) for time in times)
    found: list[Figure] = []
    for paragraph in parsed.kept:
        if HAS_NUMBER.search(paragraph.text):
            for amount, counted in amounts(paragraph, taken, is_deep=parsed.is_deep):
                holder = held_by(amount, paragraph) if parsed.is_deep else None
                figure = figure_of(amount, counted, holder, paragraph, f"f{len(found)}")
                figure = with_scale(figure, found[-1] if found else None, paragraph)
                found.append(pointed(figure, counted, paragraph, found) if parsed.is_deep else figure)
    return tuple(found)


def pointed(
    figure: Figure, counted: TokenSpan | None, paragraph: Paragraph, found: Sequence[Figure]
) -> Figure:
    """A figure that points back, with what is counted before it."""
    if counted is not None and is_pointing(counted):
        of = counted_before(counted, figure.value, paragraph, found)
        return msgspec.structs.replace(figure, of=of)
    if counted is not None and figure.of is not None and stands_for_some(counted):
        whole = counted_whole(figure.value, figure.of, paragraph, found)
        return msgspec.structs.replace(figure, of=whole or figure.of)
    if counted is not None or figure.unit is not None:
        return figure
    place = figure.span.start - paragraph.start, figure.span.end - paragraph.start
    number = number_tokens(paragraph.parse, *place)
    is_subject = number is not None and is_bare(number)
    of = (
        counted_by_last(number, figure.value, paragraph, found) if number is not None and is_subject else None
    )
    return msgspec.structs.replace(figure, of=of)


def amounts(
    paragraph: Paragraph, taken: Sequence[tuple[int, int]], *, is_deep: bool
) -> Iterator[tuple[Amount, TokenSpan | None]]:
    """The numbers that say how many or how much, with what they count."""
    text = paragraph.text
    found = find_amounts(text)
    identifiers = identifiers_in(text) if found else []
    for amount in found:
        start, end = amount.number_start, amount.number_end
        if covered(identifiers, start, end) or covered(taken, paragraph.start + start, paragraph.start + end):
            continue
        if is_kind(amount, text):
            continue
        tokens = number_tokens(paragraph.parse, start, end)
        if tokens is None or not is_deep:
            yield amount, None
        elif (amount.unit or not is_number_of_another(tokens)) and not is_pronoun(tokens):
            counted = what_of(amount, paragraph, tokens)
            told = aged(bound_by_verb(bounded(amount, tokens), tokens), tokens)
            yield with_thousands(told, counted, text), counted


def identifiers_in(text: str) -> list[tuple[int, int]]:
    """Where figures stand that count nothing."""
    return [match.span() for match in IDENTIFIERS.finditer(text) if not GROUPED.match(match[0])]


def is_number_of_another(tokens: TokenSpan) -> bool:
    """Whether a number belongs to a name, a year or an hour, and so counts nothing."""
    return is_name_part(tokens) or is_year(tokens) or is_hour(tokens)


def bounded(amount: Amount, tokens: TokenSpan) -> Amount:
    """A number without the "about" before it that tells what a story or a talk is about."""
    if amount.bound != "about" or amount.start == amount.number_start or not is_topic(tokens):
        return amount
    return replace(amount, bound="exactly", start=amount.number_start)


def bound_by_verb(amount: Amount, tokens: TokenSpan) -> Amount:
    """A number with the bound that its verb sets, where no word beside it sets one."""
    bound = verb_bound(tokens) if amount.bound == "exactly" else None
    return replace(amount, bound=bound) if bound is not None else amount


def is_kind(amount: Amount, text: str) -> bool:
    """Whether the number is half of an adjective, or numbers a position by a letter ("1B")."""
    if amount.unit is not None:
        return False
    is_lettered = text[amount.number_start : amount.number_end][-1:] in {"b", "B"}
    return is_lettered or KIND.match(text, amount.number_end) is not None


def aged(amount: Amount, tokens: TokenSpan) -> Amount:
    """A number between commas after a person's name is an age."""
    is_told = is_age(tokens) or tells_age(tokens[0])
    return replace(amount, unit="years") if amount.unit is None and is_told else amount


def what_of(amount: Amount, paragraph: Paragraph, tokens: TokenSpan) -> TokenSpan | None:
    """What is counted, or what a measure is of."""
    counted = beyond(amount, paragraph, counted_phrase(tokens))
    if tells_age(tokens[0]):
        return None
    if amount.unit is None:
        return counted or tallied_phrase(tokens) or changed_phrase(tokens, None) or partitive_phrase(tokens)
    measure = number_tokens(paragraph.parse, amount.number_start, amount.end)
    if counted is not None or measure is None:
        return counted
    return (
        measured_phrase(measure) or served_phrase(measure, amount.unit) or sized_phrase(measure, amount.unit)
    )


def beyond(amount: Amount, paragraph: Paragraph, counted: TokenSpan | None) -> TokenSpan | None:
    """What is counted, unless it is only the unit."""
    if counted is None or not len(counted) or (amount.unit and counted.text.casefold() in UNIT_WORDS):
        return None
    return counted if paragraph.start + amount.end <= paragraph.span(counted).start else None


def covered(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of some ordered spans shares a character with this one."""
    at = bisect_right(spans, (start, end))
    return any(first < end and start < last for first, last in spans[max(0, at - 2) : at + 1])


def held_by(amount: Amount, paragraph: Paragraph) -> TokenSpan | None:
    """The name of whose number it is."""
    tokens = number_tokens(paragraph.parse, amount.number_start, amount.end)
    return holder_of(tokens) if tokens is not None else None


def figure_of(
    amount: Amount,
    counted: TokenSpan | None,
    holder: TokenSpan | None,
    paragraph: Paragraph,
    identifier: str,
) -> Figure:
    """The record of one figure."""
    start = amount.start if amount.end - amount.start <= MAX_SPAN else amount.number_start
    return Figure(
        id=identifier,
        span=paragraph.between(start, amount.end),
        value=amount.value,
        low=amount.low,
        high=amount.high,
        bound=amount.bound,
        unit=amount.unit,
        of=paragraph.span(counted) if counted is not None else None,
        whose=paragraph.span(holder) if holder is not None else None,
    )
