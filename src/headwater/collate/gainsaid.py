"""Whether: what one sentence has from somebody, and the next one says that another denies."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from headwater.collate.compatible import NEGATIVE
from headwater.collate.difference import Compared, Difference
from headwater.collate.passages import passage
from headwater.collate.reading import Reading, Statement
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.span import Span

SAYING = r"(?:sa(?:y|ys|id)|insist(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?)"
# A turn of a talk is told by whoever its label names ("MARR: The firm says it was never sent").
TELLER = r"(?:[A-Z][\w .'’-]{1,40}:\s+)?(?P<teller>(?:[\w’'.-]+\s+){0,8}?[\w’'.-]+(?:,\s[^,;.]{1,60},)?\s+)"
CHARGE = r"(?P<charge>allegations?|accusations?|charges?)"
ACCUSED = rf"(?:{CHARGE}|claims?|reports?|accounts?|versions?|suggestions?|statements?)"
OVER = r"(?=[.,;:!?]|\s+(?:again|on|in|as|and|but|when|yesterday|through|within|last|at)\b|\s*$)"
# "The ministry denies this", "Both sides reject the accusations", "the bank denied the report at once",
# "His office denied that any such request had been made"
ANY_SUCH = (
    r"(?:that\s+)?any\s+such\s+\w+\s+(?:had|has|was|were|took)\b"
    r"|(?:making|having|giving|sending|receiving)\s+any\s+such\b"
)
DENIED = re.compile(
    rf"^{TELLER}(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))\s+"
    rf"(?:{ANY_SUCH}|(?:this|that|it|(?:the|those|these|all|both|any|such)\s+(?:\w+\s+)?{ACCUSED}){OVER})",
    re.IGNORECASE,
)
# "The harbour office says that this is untrue", "The firm says it was never sent", "says no such letter
# came", "Her office told this paper that there had been no such call"
TOLD_THAT = r"told\s+(?:[\w’']+\s+){1,5}?(?=that\b)"
NOT_SO = re.compile(
    rf"^{TELLER}(?:{SAYING}\s+|{TOLD_THAT})(?:that\s+)?(?:(?:there\s+(?:had\s+been|was|were)\s+)?no\s+such\b"
    r"|(?:this|that|it)\s+(?:is|was|had|has)\s+"
    r"(?:never\b(?P<never>[^.;:!?]*)|not\s+(?:true|so|correct)|untrue|false|wrong|a\s+lie|nonsense)"
    r"|(?:they|it|he|she)\s+(?:did|do|had|have|has|does)\s+not\s+\w+\s+(?:any|one|it|them|so)\b"
    r"|(?:they|it|he|she)\s+(?:had\s+|have\s+|has\s+)?(?:heard|saw|seen|found|received|noticed|used|fired|gave|given)"
    r"\s+none\b)",
    re.IGNORECASE,
)
# "Let them deny it", "nobody disputes that", "they can deny this"
UNSURE = re.compile(
    r"^\W*let\b|\b(?:nobody|no\s+one|who|can|could|may|might|will|must)\s+(?:den|disput|reject)\w+|\b(?:neither|nor|whether|if|because|cannot|not\s+(?:\w+\s+)?(?:den|disput|reject)\w+|would|should)\b|\?",
    re.IGNORECASE,
)
# What is asked for or planned can be rejected, not denied.
ASKING = re.compile(
    r"\b(?:whether|ask(?:s|ed|ing)?|demand\w*|request\w*|call(?:s|ed|ing)?\s+(?:for|on)|propos\w+|offer\w*"
    r"|appeal\w*|petition\w*|motions?|urg(?:e|es|ed|ing)|plan(?:s|ned)?\s+to|want(?:s|ed)?|appl(?:y|ied|ication)"
    r"|seek(?:s|ing)?|sought|bids?|ultimatum|invit\w+|complain\w*|amendments?|vote[sd]?|must|would|should)\b|\?",
    re.IGNORECASE,
)
REJECTED = re.compile(r"\breject", re.IGNORECASE)
POINTS_BACK = re.compile(r"\b(?:it|this|that|so)\W*$", re.IGNORECASE)  # "Everybody knows it"
HEARSAY = re.compile(
    r"\b(?:is|are|was|were)\s+(?:said|alleged|reported|accused|suspected)\b|\b(?:allegedly|reportedly)\b"
    r"|\baccording\s+to\b|\b(?:reports?|reported|says?|said|told|accus\w+|maintains?|claims?)\b",
    re.IGNORECASE,
)
ACCUSING = re.compile(r"\b(?:accus|alleg|charged|suspect|prosecut|indict)", re.IGNORECASE)
ITSELF_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|declined|comment)\b", re.IGNORECASE
)


def gainsaid_differences(compared: Compared, groups: Sequence[Sequence[Reading]]) -> Iterator[Difference]:
    """What somebody is said to tell and the next sentence has another deny, told alike by several as one."""
    home = {reading.mark: number for number, group in enumerate(groups) for reading in group}
    found: dict[object, list[tuple[Reading, Reading]]] = defaultdict(list)
    for name in sorted(compared.sources):
        for said, denial in gainsaid(compared, compared.sources[name]):
            found[home.get(said.mark, said.mark)].append((said, denial))
    for pairs in found.values():
        tellings, denials = (in_order(pair[n] for pair in pairs) for n in (0, 1))
        yield Difference(
            kind="assertion",
            about=f"whether: {min((each.text for each in tellings), key=lambda text: (len(text), text))}",
            is_open=False,
            sides=(("said so", tellings), ("denied", denials)),
        )


def in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Each reading once, in order."""
    return tuple(sorted(set(readings), key=lambda each: each.order))


def gainsaid(compared: Compared, source: Witnessed) -> Iterator[tuple[Reading, Reading]]:
    """The pairs of what a document tells and its denial there."""
    said = [each for each in compared.statements if each.document == source.id]
    for before, sentence in pairwise(source.entry.marks.sentences):
        denied = denial_in(source.words(sentence.span))
        told = told_in(source, before.span, denied, said) if denied else None
        if told is not None:
            yield told, passage(source, f"denied-{sentence.span.start}", sentence.span)


def denial_in(words: str) -> re.Match[str] | None:
    """Where a sentence says that somebody denies what was told just before."""
    found = DENIED.search(words) or NOT_SO.search(words)
    return None if found is None or UNSURE.search(words) else found


def told_in(
    source: Witnessed, told: Span, denied: re.Match[str], statements: Sequence[Statement]
) -> Reading | None:
    """What somebody other than who denies it says in a sentence, else the whole of it; nothing where that is
    no news that can be denied."""
    words = source.words(told)
    if not can_be_denied(words, denied) or denies_another(words, denied):
        return None
    whole = passage(source, f"told-{told.start}", told)
    if denied.groupdict().get("charge"):
        return whole if ACCUSING.search(words) else None
    said = [each for each in statements if told.covers(each.span)]
    if said:
        return next((each for each in said if is_of_another(source, each, denied["teller"])), None)
    is_beside = "\n" not in source.words(Span(document=told.document, start=told.end, end=told.end + 2))
    is_news = is_beside and (HEARSAY.search(words) or not NEGATIVE.search(words))
    return whole if is_news or ACCUSING.search(words) else None


def can_be_denied(words: str, denied: re.Match[str]) -> bool:
    """Whether a sentence tells what the denial behind it can mean: no denial or question of its own, and
    nothing asked for where it is rejected."""
    if ITSELF_DENIED.search(words) or words.endswith("?") or POINTS_BACK.search(words):
        return False
    return not (REJECTED.search(denied[0]) and ASKING.search(words))


def denies_another(words: str, denied: re.Match[str]) -> bool:
    """Whether "it was never" so denies something of which the sentence before has no word."""
    never = set(content_words(denied.groupdict().get("never") or ""))
    return bool(never) and never.isdisjoint(content_words(words))


def is_of_another(source: Witnessed, said: Statement, denier: str) -> bool:
    """Whether what is said tells something by itself, and nobody who denies it is known to say it."""
    if POINTS_BACK.search(source.words(said.span)):
        return False
    speaker = source.actors.get(said.speaker or "")
    return speaker is None or not set(content_words(speaker.name)) & set(content_words(denier))
