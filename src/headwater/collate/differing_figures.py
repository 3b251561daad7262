"""How many: figures of one thing whose values cannot both be meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from itertools import chain, combinations, product

from headwater.collate.block import LARGEST_BLOCK, candidate_pairs
from headwater.collate.compatible import are_of_other_names, is_told_of_before, is_value_before, plainest
from headwater.collate.counts import ANYBODY, agree, are_of_two_fates, is_people, is_sum_of
from headwater.collate.deeds import DEAD, FATES
from headwater.collate.difference import Compared, Difference
from headwater.collate.former import is_another_time
from headwater.collate.margins import is_margin
from headwater.collate.partial import is_of_some
from headwater.collate.reading import Count
from headwater.collate.readings import before_in_sentence
from headwater.collate.withdrawn import REPLACED
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.edtf import are_disjoint, bounds
from headwater.record.mark import Figure

FARTHEST = 3  # times; numbers further apart than that nearly always counted another thing
MOST_TIMES = 12  # ... but whoever called a march and whoever watched it count otherwise
# How badly somebody was hurt: the badly hurt are a part of the hurt.
DEGREES = frozenset(
    content_words("seriously severely badly critically gravely slightly lightly fatally critical")
)
DEGREE_REACH = 60  # code points beside a number
STOP = re.compile(r"[,;:.!?–—]\s|\band\b")
CIVILIANS = frozenset(content_words("civilians"))  # people, but never soldiers
CHANGING = frozenset({"missing", "trapped"})  # of whom there are fewer hour by hour
SURELY_SAME_COUNT = 0.6  # above SAME_COUNT: a false conflict costs more than a missed one
LIKE_OF_TWO = 0.5  # ... enough of what befell people, where two tellers count more than a few of them
NO_FEW = 10
TOLD_OF_SUMS = 0.6  # of so like clauses two sums are one price, whatever verb tells them
MONEY = frozenset(
    content_words("crowns dollars euros pounds francs yen yuan rupees roubles rubles pesos lira")
)
INTENDED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|due|scheduled|aim(?:s|ed|ing)?"
    r"|want(?:s|ed)?)\s+to\b",
    re.IGNORECASE,
)
# "The toll rose to nine", "has been revised down to 22", "52 are now known to be held".
CHANGED = re.compile(
    r"\b(?:rais(?:e|es|ed|ing)|ros(?:e|en)|ris(?:es?|en|ing)|climb(?:s|ed|ing)?|reach(?:es|ed|ing)?"
    r"|lower(?:s|ed|ing)|revis(?:es?|ed|ing)|correct(?:s|ed|ing)|updat(?:es?|ed)|(?:up|down)\s+(?:from|to)"
    r"|(?:is|are|stands?|stood)\s+now|now\s+known)\b",
    re.IGNORECASE,
)
FIRST_TOLD = re.compile(
    r"\b(?:first|earlier|initially|originally|previously|had\s+(?:been\s+)?\w+ed|correct\w*)\b", re.IGNORECASE
)
CHANGE_REACH = 40  # code points beside a number
SERIES = 3  # tolls that a story tells one after another
STILL = re.compile(r"\bstill\b", re.IGNORECASE)  # those who are still in hospital are some of the hurt
# "If somebody had killed 26 men here", "asked whether 40 had died"
SUPPOSED = re.compile(r"\b(?:if|unless|whether|suppos\w+)\b[^.,:;!?]*$", re.IGNORECASE)
AHEAD = re.compile(rf"{INTENDED.pattern}|\b(?:will|would|to|may|might|could|should)\b", re.IGNORECASE)


def figure_differences(compared: Compared, groups: Sequence[Sequence[Count]]) -> Iterator[Difference]:
    """Groups of agreeing figures that count one thing and cannot be meant by one number; a growing toll is
    no difference."""
    held = [[figure for figure in group if holds(compared, figure)] for group in groups]
    side_of = {figure.mark: number for number, group in enumerate(held) for figure in group}
    mixed = deeds_to_several(compared.counts)
    corrected = {name: values_taken_back(source) for name, source in compared.sources.items()}
    clashes: set[tuple[int, int]] = set()
    for i, j in chain(clashing(compared, mixed), denying(compared.counts)):
        left, right = compared.counts[i].mark, compared.counts[j].mark
        if left in side_of and right in side_of:
            first, second = sorted((side_of[left], side_of[right]))
            clashes.add((first, second))
    differing = {
        (first, second)
        for first, second in clashes
        if differ(compared, held[first], held[second])
        and not is_corrected(corrected, held[first], held[second])
    }
    for numbers in connected(differing):
        sides = by_value([held[number] for number in numbers])
        yield Difference(
            kind="figure",
            about=question(sides[0][0]),
            is_open=False,
            sides=tuple((stated(compared, plainest(side)), tuple(side)) for side in sides),
        )


def clashing(compared: Compared, mixed: Set[str]) -> Iterator[tuple[int, int]]:
    """The places of two figures that count one thing, and differ."""
    for i, j in candidate_pairs(compared.counts, compared.count_likeness.keys):
        if is_clash(compared, compared.counts[i], compared.counts[j], mixed):
            yield i, j


def denying(figures: Sequence[Count]) -> Iterator[tuple[int, int]]:
    """The places of two figures of different documents of which one says that it is not the other, which
    counts something: "they closed at eleven" is not what "nine, not eleven" is about."""
    by_value: dict[float, list[int]] = defaultdict(list)
    for place, figure in enumerate(figures):
        if len(by_value[figure.value]) < LARGEST_BLOCK:
            by_value[figure.value].append(place)
    for place, figure in enumerate(figures):
        for other in by_value.get(figure.denies, ()) if figure.denies is not None else ():
            denied = figures[other]
            is_counting = bool(denied.counted or denied.unit or denied.deeds & figure.deeds)
            if figure.document != denied.document and is_counting and can_be_one(figure, denied):
                yield place, other


def can_be_one(left: Count, right: Count) -> bool:
    """Whether two figures are of one unit, or without any of one name, or both of people, at all or whom one
    thing befell."""
    if left.unit is not None or right.unit is not None:
        return left.unit == right.unit
    people = is_people(left), is_people(right)
    return left.head == right.head or all(people) or (any(people) and bool(left.deeds & right.deeds & FATES))


def by_value(groups: Sequence[Sequence[Count]]) -> list[list[Count]]:
    """The figures of some groups, the lowest first, groups of one value together."""
    sides: dict[float, list[Count]] = defaultdict(list)
    for group in sorted(groups, key=lambda group: (group[0].value, group[0].order)):
        sides[plainest(group).value].extend(group)
    return [sides[value] for value in sorted(sides)]


def holds(compared: Compared, figure: Count) -> bool:
    """Whether a number is told as the one that holds, and of the time of the news."""
    document = compared.sources[figure.document].entry.document
    text, published = document.text, document.published
    year = published.edtf[:4] if published else None
    if SUPPOSED.search(before_in_sentence(compared.sources[figure.document], figure.span)):
        return False
    return not (figure.is_withdrawn or is_value_before(figure, text) or is_told_of_before(figure, text, year))


def is_partial(compared: Compared, figure: Count) -> bool:
    """Whether a number is of some among more."""
    return is_of_some(figure, compared.sources[figure.document].entry.document.text)


def deeds_to_several(figures: Iterable[Count]) -> frozenset[str]:
    """What became of people of several names, as the figures tell ("14 soldiers", "six civilians" killed)."""
    told: dict[str, dict[str, set[float]]] = defaultdict(lambda: defaultdict(set))
    for figure in figures:
        for deed in figure.deeds & FATES if figure.head not in ANYBODY - CIVILIANS else ():
            told[deed][figure.head].add(figure.value)
    return frozenset(deed for deed, values in told.items() if are_of_several(list(values.values())))


def are_of_several(values: Sequence[Set[float]]) -> bool:
    """Whether two of the names under which some were counted have no number in common: of one number,
    "fans" and "citizens" are one crowd."""
    return any(one.isdisjoint(other) for one, other in combinations(values, 2))


def is_clash(compared: Compared, left: Count, right: Count, mixed: Set[str] = frozenset()) -> bool:
    """Whether two figures surely count one thing, and differ; of a deed done to several kinds of people, a
    number of people at all is none of one kind."""
    return (
        not (left.is_bare or right.is_bare)
        and not agree(left, right)
        and (is_partial(compared, left) == is_partial(compared, right) or are_set_against(left, right))
        and bool(left.holders) == bool(right.holders)
        and not CHANGING & (left.deeds | right.deeds)
        and (are_near(left, right) or are_set_against(left, right) or are_rival_crowds(left, right))
        and not are_of_other_names(left, right)
        and not are_of_other_days(left, right, published(compared, left))
        and bool(STILL.search(left.text)) == bool(STILL.search(right.text))
        and (are_named_alike(left, right) or are_of_one_price(compared, left, right))
        and are_both_whole(left, right)
        and not are_of_two_fates(left, right)
        and (left.head == right.head or not mixed & (left.deeds | right.deeds))
        and degrees(left) == degrees(right)
        and (
            are_told_beside(left, right)
            or compared.count_likeness(left, right) >= least_likeness(left, right)
        )
        and is_former(left) == is_former(right)
        and is_margin(left) == is_margin(right)
    )


def least_likeness(left: Count, right: Count) -> float:
    """How like two figures must be that surely count one thing; less where two tellers word it."""
    are_of_two = left.teller and right.teller and left.teller != right.teller
    is_one_fate = bool(left.deeds & right.deeds & FATES) and min(left.value, right.value) >= NO_FEW
    return LIKE_OF_TWO if are_of_two and is_one_fate else SURELY_SAME_COUNT


def degrees(figure: Count) -> frozenset[str]:
    """How badly those whom a number counts were hurt, by the words beside it."""
    at = figure.span.start - figure.wording.start
    before = STOP.split(figure.text[max(0, at - DEGREE_REACH) : max(0, at)])[-1]
    behind = STOP.split(figure.text[max(0, at) : max(0, at) + DEGREE_REACH])[0]
    return DEGREES.intersection(content_words(f"{before} {behind}"))


def are_rival_crowds(left: Count, right: Count) -> bool:
    """Whether two tellers give the size of a crowd, which one may put at many times what the other does."""
    is_crowd = all("PROTEST" in figure.deeds and figure.unit is None for figure in (left, right))
    low, high = sorted((left.value, right.value))
    return (
        is_crowd
        and bool(left.teller and right.teller)
        and left.teller != right.teller
        and high < MOST_TIMES * low
    )


def are_near(left: Count, right: Count) -> bool:
    """Whether two numbers are of one size, as those of one thing mostly are."""
    return max(left.value, right.value) < FARTHEST * min(left.value, right.value)


def are_of_other_days(left: Count, right: Count, today: str | None = None) -> bool:
    """Whether two clauses name days of which none can be the other's, or one article names a day for one of
    two numbers alone, other than its own where two tellers give them."""
    if left.days and right.days:
        return all(are_disjoint(one, other) for one, other in product(left.days, right.days))
    are_told_together = (
        left.document != right.document or left.mark == right.against or right.mark == left.against
    )
    if are_told_together or bool(left.days) == bool(right.days):
        return False
    is_of_today = today is not None and not any(are_disjoint(today, day) for day in left.days | right.days)
    return not (is_of_today and are_set_against(left, right) and left.is_part == right.is_part)


def are_both_whole(left: Count, right: Count) -> bool:
    """Whether neither or both are whole numbers, where people are counted: nobody is counted by halves."""
    are_people = is_people(left) or is_people(right)
    return not are_people or (left.value % 1 == 0) == (right.value % 1 == 0)


def is_former(figure: Count) -> bool:
    """Whether a number is told of another time than the news, of things only by the words before it."""
    return is_another_time(figure.text if is_people(figure) else before_number(figure))


def is_outcome_of(compared: Compared, plan: Sequence[Count], outcome: Sequence[Count]) -> bool:
    """Whether one number is what somebody meant to do, and the other what later articles tell as done; of
    undated ones among them the dated tell."""
    if not all(map(is_intended, plan)) or any(AHEAD.search(before_number(figure)) for figure in outcome):
        return False
    meant = [bounds(day) for figure in plan if (day := published(compared, figure))]
    done = [bounds(day) for figure in outcome if (day := published(compared, figure))]
    pairs = [early and late and early[1] < late[0] for early, late in product(meant, done)]
    return bool(pairs) and all(pairs)


def is_intended(figure: Count) -> bool:
    """Whether a number stands behind a word for a plan ("hopes to send 14 lorries")."""
    return INTENDED.search(before_number(figure)) is not None


def before_number(figure: Count) -> str:
    """The words of a clause before its number."""
    return figure.text[: max(0, figure.span.start - figure.wording.start)]


def are_named_alike(left: Count, right: Count) -> bool:
    """Whether two figures count things of one name, or people at all, to whom the same was done."""
    if left.unit is not None and left.unit == right.unit and left.head == right.head:
        # What one sum was promised for another may not have been paid for.
        return not is_money(left) or bool(left.deeds & right.deeds)
    if left.deeds and right.deeds:
        general = is_anybody(left, right) or is_anybody(right, left)
        return left.deeds == right.deeds and (left.head == right.head or general)
    return left.head == right.head and not is_money(left)


def are_of_one_price(compared: Compared, left: Count, right: Count) -> bool:
    """Whether two sums of one money stand in clauses that tell much the same ("will cost", "builds for")."""
    is_money = left.head == right.head and (
        left.head in MONEY or (left.unit is not None and not left.counted)
    )
    is_money = is_money or is_sum_of(left, right) or is_sum_of(right, left)
    return is_money and compared.count_likeness.context(left, right) >= TOLD_OF_SUMS


def is_money(figure: Count) -> bool:
    """Whether a figure is a sum of which nothing says what of."""
    return not MONEY.isdisjoint(content_words(figure.head)) or figure.head in {"", figure.unit}


def is_anybody(left: Count, right: Count) -> bool:
    """Whether one counts people at all, and the other people whom one word names: no part of a whole."""
    return (
        left.head in ANYBODY
        and CIVILIANS.isdisjoint((left.head, right.head))
        and len(left.of) <= 1
        and len(right.of) <= 1
    )


def connected(pairs: set[tuple[int, int]]) -> list[list[int]]:
    """The groups that hang together by clashes."""
    home: dict[int, set[int]] = {}
    for left, right in sorted(pairs):
        together = home.get(left, {left}) | home.get(right, {right})
        home.update(dict.fromkeys(together, together))
    return sorted({tuple(sorted(group)): sorted(group) for group in home.values()}.values())


def question(figure: Count) -> str:
    """What two numbers answer differently: how much in which unit, or how many of whom."""
    if not figure.counted and figure.unit:
        return f"how much: {figure.unit}"
    return f"how many: {figure.counted or figure.text}"


def differ(compared: Compared, left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether different documents stand on two sides, and the higher figure is not only the later one, nor
    one what came of the other."""
    if is_outcome_of(compared, left, right) or is_outcome_of(compared, right, left):
        return False
    if any(are_of_other_names(one, other) for one, other in product(of_each_name(left), of_each_name(right))):
        return False
    lower, higher = sorted((left, right), key=lambda side: side[0].value)
    return not shared_documents(left, right) and not grows(compared, lower, higher)


def of_each_name(figures: Sequence[Count]) -> list[Count]:
    """One figure for each wording of what is counted."""
    return list({figure.counted: figure for figure in figures}.values())


def is_corrected(corrected: Mapping[str, Set[float]], left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether a document that has the one number takes the other back as what was first told."""
    return any(
        figure.value in corrected[name]
        for old, new in ((left, right), (right, left))
        for name in {figure.document for figure in new}
        for figure in old
    )


def values_taken_back(source: Witnessed) -> frozenset[float]:
    """The numbers that a document takes back as what was first told."""
    figures = source.entry.marks.figures
    return frozenset(figure.value for figure in figures if is_taken_back(source, figure))


def is_taken_back(source: Witnessed, figure: Figure) -> bool:
    """Whether a sentence has a number as what is not so, though it was first told."""
    sentence = source.sentence_at(figure.span.start)
    if sentence is None or not REPLACED.search(before_in_sentence(source, figure.span)):
        return False
    return FIRST_TOLD.search(source.words(sentence.span)) is not None


def shared_documents(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether one document has both values, and none sets one teller's against another's: then they count
    two things, or it tells of the growth itself."""
    both = {figure.document for figure in left} & {figure.document for figure in right}
    return bool(both) and not any(
        one.document == other.document and are_set_against(one, other) for one, other in product(left, right)
    )


def are_set_against(left: Count, right: Count) -> bool:
    """Whether one article has two numbers from two tellers."""
    if are_told_beside(left, right):
        return True
    is_one_article = left.document == right.document
    return is_one_article and bool(left.teller and right.teller) and left.teller != right.teller


def are_told_beside(left: Count, right: Count) -> bool:
    """Whether one sentence, or the next, sets a teller's number against another's."""
    return right.against == left.mark or left.against == right.mark


def grows(compared: Compared, lower: Sequence[Count], higher: Sequence[Count]) -> bool:
    """Whether one number took the other's place: it is said to have changed, or every document with the
    higher is later than every one with the lower."""
    if any(are_told_beside(one, other) or denies(one, other) for one, other in product(lower, higher)):
        return False
    if any(is_said_to_change(figure) for figure in (*lower, *higher)):
        return True
    if any(are_set_against(one, other) for one, other in product(lower, higher)):
        return False
    ours, theirs = (sorted(days_of(compared, side)) for side in (lower, higher))
    if all(any(figure.deeds & FATES for figure in side) for side in (lower, higher)):
        return is_toll_told_on(compared, lower, higher) or bool(ours and theirs and theirs[0][0] > ours[0][1])
    if len(ours) < len(lower) or len(theirs) < len(higher):
        return False
    return theirs[0][0] > max(day[1] for day in ours)


def denies(one: Count, other: Count) -> bool:
    """Whether one of two clauses says that its number is not the other."""
    return one.denies == other.value or other.denies == one.value


def is_said_to_change(figure: Count) -> bool:
    """Whether the words beside a number say that it took another's place."""
    at = figure.span.start - figure.wording.start
    return CHANGED.search(figure.text, max(0, at - CHANGE_REACH), max(0, at) + CHANGE_REACH) is not None


def is_toll_told_on(compared: Compared, lower: Sequence[Count], higher: Sequence[Count]) -> bool:
    """Whether two tolls of the dead are of a series, which mostly rises, and may have one teller."""
    if not all(any(DEAD in figure.deeds for figure in side) for side in (lower, higher)):
        return False
    if len({figure.value for figure in compared.counts if DEAD in figure.deeds}) < SERIES:
        return False
    tellers = [{figure.teller for figure in side if figure.teller} for side in (lower, higher)]
    return not all(tellers) or bool(tellers[0] & tellers[1])


def days_of(compared: Compared, figures: Sequence[Count]) -> Iterator[tuple[date, date]]:
    """The days on which the documents of some figures came out, where they are known."""
    for figure in figures:
        day = published(compared, figure)
        ends = bounds(day) if day else None
        if ends is not None:
            yield ends


def published(compared: Compared, figure: Count) -> str | None:
    """When the document of a figure was published."""
    stated_date = compared.sources[figure.document].entry.document.published
    return stated_date.edtf if stated_date else None


def stated(compared: Compared, figure: Count) -> str:
    """The figure in the article's own words."""
    return compared.sources[figure.document].words(figure.span)
