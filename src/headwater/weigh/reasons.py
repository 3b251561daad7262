"""Why origins count as so many, in a sentence that a newspaper reader understands."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.collation import Root
from headwater.weigh.people import may_be_one_person

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SHOWN = 4  # names in one enumeration; the rest is counted


def reason(
    different: Sequence[Root], counted: Sequence[Sequence[Root]], *, sourced: int, articles: int
) -> str:
    """What joins or separates the origins of an assertion, which so many articles have, so many sourced."""
    named = [root for root in different if root.weight != "unknown"]
    if not named:
        return nobody(articles)
    parts = [
        named_part(named, counted, sourced),
        *joins(told_apart(named, counted)),
        *uncounted(named, counted),
    ]
    if articles > sourced:
        more = "more article does" if articles == sourced + 1 else "more articles do"
        parts.append(f"{number(articles - sourced)} {more} not say where it comes from.")
    return " ".join(sentence(part) for part in parts)


def perhaps(others: Sequence[Root]) -> str:
    """Who tells what may be the same in other words."""
    tellers = [described(root) for root in others if root.weight != "unknown"]
    unknown = sum(root.weight == "unknown" for root in others)
    if unknown:
        tellers.append(f"{amount(unknown, 'article')} without a source")
    return f"What stands elsewhere in other words, from {enumerated(tellers)}, may be the same."


def nobody(articles: int) -> str:
    """No witness says where it has it from."""
    if articles <= 1:
        return "The only article that says it does not tell where it has it from."
    return f"None of the {number(articles)} articles that say it tells where it has it from."


def named_part(named: Sequence[Root], counted: Sequence[Sequence[Root]], sourced: int) -> str:
    """Who the named origins are."""
    if len(named) == 1:
        joint = ", all" if sourced > 2 else ", both" if sourced == 2 else ","
        return f"{amount(sourced, 'article')}{joint} from {described(named[0])}."
    surely = (
        f"{amount(len(counted), 'source')} surely separate" if len(counted) > 1 else "Not surely separate"
    )
    return f"{surely}: {enumerated([described(root) for root in named])}."


def told_apart(named: Sequence[Root], counted: Sequence[Sequence[Root]]) -> list[list[Root]]:
    """What counts as one, without those that are surely another of the sources under a second name."""
    kept = {root.origin.id for root in named}
    return [[root for root in group if root.origin.id in kept] for group in counted]


def joins(counted: Sequence[Sequence[Root]]) -> list[str]:
    """Which of them count as one."""
    return [
        f"{enumerated([root.origin.name for root in group])} {join_reason(group)}."
        for group in counted
        if len(group) > 1
    ]


def join_reason(group: Sequence[Root]) -> str:
    """Why these cannot be told apart."""
    weight = group[0].weight
    if weight == "unseen":
        return "count as one: where they have it from is not seen"
    if weight == "referring":
        return "only refer to it and do not tell of it"
    if weight == "anonymous" and any(root.origin.how == "own" for root in group):
        return "count as one: reporters may have it from somebody whom they do not name"
    if weight == "anonymous":
        return "count as one: nameless people may be the same"
    if shares_kin(group):
        return "count as one: one speaks for the other"
    if all(root.is_person for root in group) and may_be_one_person(group[0].names, group[1].names):
        return "count as one: they may be one person"
    if all(root.is_person and not root.kin for root in group):
        return "count as one: whom each of them speaks for is not known"
    return "count as one: one may speak for the other"


def shares_kin(group: Sequence[Root]) -> bool:
    """Whether all of a group speak for one institution, or are it."""
    first = {group[0].identity, *group[0].kin}
    return all(first & {root.identity, *root.kin} for root in group[1:])


def uncounted(named: Sequence[Root], counted: Sequence[Sequence[Root]]) -> list[str]:
    """Which of them add nothing to what is sure."""
    inside = {root.origin.id for group in counted for root in group}
    left_out = [root for root in named if root.origin.id not in inside]
    unseen = [root.origin.name for root in left_out if root.weight == "unseen"]
    nameless = [root.origin.name for root in left_out if root.weight == "anonymous"]
    referring = [root.origin.name for root in left_out if root.weight == "referring"]
    found = []
    states = [root.origin.name for root in left_out if root.is_state and root.weight == "known"]
    if states:
        found.append(f"{enumerated(states)} may be one of those who speak for it.")
    copied = [described(root) for root in left_out if root.weight == "known" and not root.is_state]
    if copied:
        found.append(
            f"{enumerated(copied)} may add nothing: the words are copied, credited to several, one "
            "article's alone, or a headline's."
        )
    if unseen:
        found.append(f"{enumerated(unseen)} may have it from any of them.")
    if referring:
        verb = "only refer" if len(referring) > 1 else "only refers"
        found.append(f"{enumerated(referring)} {verb} to it.")
    if nameless:
        found.append(f"{enumerated(nameless)} may be one of those named.")
    return found


def described(root: Root) -> str:
    """An origin in a few words."""
    if root.origin.how == "own":
        return f"the reporters of {root.origin.name}"
    if root.origin.kind == "social-post":
        return f"a post by {root.origin.name}"
    return root.origin.name


def enumerated(names: Sequence[str]) -> str:
    """Names as a reader would list them."""
    names = list(dict.fromkeys(names))
    if len(names) > SHOWN:
        names = [*names[:SHOWN], f"{number(len(names) - SHOWN)} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def amount(count: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def number(count: int) -> str:
    """A number as newspapers write it."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def sentence(words: str) -> str:
    """With a capital at its start, nothing else changed."""
    return words[:1].upper() + words[1:]
