"""What an article calls an outlet beside its name: "the newspaper X", "X, a news site", "…, X reports."."""

from __future__ import annotations

from typing import Literal

from headwater.mark.attributions.text_words import TextWords

MediaKind = Literal["outlet", "agency"]

# What an outlet is called before or after its name. `state media X` is an agency more
# often than not, and an account that calls it one is not wronged by the rest.
AGENCY_WORDS = (
    "news agency",
    "press agency",
    "state agency",
    "information agency",
    "newswire",
    "wire service",
)
# Describing words after which a name may stand between commas: "the radio station, Tide 83, said".
APPOSED = frozenset(
    "newspaper|daily|weekly|tabloid|broadcaster|tv channel|television channel|tv station|television station|"
    "radio station|news channel|news site|news website|news outlet|news portal|news agency|news magazine|"
    "magazine".split("|")
)
STATE_MEDIA = ("state news", "state media")
OUTLET_WORDS = (
    "newspaper|daily|weekly|tabloid|broadcaster|tv channel|television channel|tv station|television station|"
    "tv network|television network|radio station|private station|public station|state station|local station|"
    "regional station|radio|tv|television|news channel|news site|news website|"
    "news outlet|news portal|news service|news network|news magazine|media outlet|outlet|publication|"
    "magazine|journal|website|site|portal|blog|podcast|state tv|state television|"
    "state radio|media|channel|paper"
).split("|")
DESCRIPTORS: dict[tuple[str, ...], MediaKind] = {
    **{tuple(words.split()): "outlet" for words in OUTLET_WORDS},
    **{tuple(words.split()): "agency" for words in (*AGENCY_WORDS, *STATE_MEDIA)},
}
FOLLOWING: dict[tuple[str, ...], MediaKind] = {**DESCRIPTORS, ("agency",): "agency"}
DESCRIPTOR_STARTS = frozenset(words[0] for words in FOLLOWING)
LONGEST_APPOSITION = 5  # words from its article to the word that says what the name is
AGENCY_PREFIXES = frozenset({"news", "press", "state", "wire", "information"})
SPEAKS = frozenset(
    "writes wrote reports reported says said adds added notes noted claims claimed quotes quoted informs "
    "informed transmits transmitted".split()
)
STOPPING = frozenset("of in for at from by who which that reporter editor owner host".split())
APPOSED_KINDS = frozenset(
    "newspaper|daily|weekly|tabloid|broadcaster|website|news agency|news site|news website|news outlet|"
    "news portal|radio station|tv station|television station|tv channel|television channel|magazine|"
    "news magazine|blog|media outlet|state agency|newswire".split("|")
)


def is_apposed(words: TextWords, at: int, name: tuple[int, int]) -> bool:
    """Whether a name stands between commas after what describes it."""
    described = " ".join(words.forms[at : name[0]])
    return words.gap(name[0] - 1) == ", " and described in APPOSED and _breaks_after(words, name[1], ",.);")


def _breaks_after(words: TextWords, last: int, marks: str) -> bool:
    """Whether one of these marks follows a word, or nothing does."""
    gap = words.gap(last).strip()
    return gap[:1] in marks if gap else last + 1 >= len(words)


def descriptor_length(words: TextWords, at: int, among: dict[tuple[str, ...], MediaKind]) -> int:
    for length in (2, 1):
        if at + length <= len(words) and tuple(words.forms[at : at + length]) in among:
            return length
    return 0


def kind_said(words: TextWords, first: int, last: int) -> MediaKind | None:
    """What an apposition or the end of a sentence shows an unlisted name to be."""
    return _apposed_kind(words, last) or _reporting_kind(words, first, last)


def _reporting_kind(words: TextWords, first: int, last: int) -> MediaKind | None:
    """The kind of a name that ends a sentence in ", X reports.", by how it is written."""
    after = words.forms[last + 1 : last + 2]
    closes = bool(after) and words.gap(last) == " " and _breaks_after(words, last + 1, ".")
    opens = words.before(first).strip() in {",", ",”", ',"'}
    if not (opens and closes and after[0] in {"reports", "writes"}):
        return None
    written = words.text[words.starts[last] : words.ends[last]]
    is_agency = (written.isupper() and len(written) > 2) or words.forms[last] in {"wire", "press", "agency"}
    return "agency" if is_agency else "outlet"


def _speaks_next(words: TextWords, at: int) -> bool:
    """Whether what describes an outlet goes on to speak, and so is none of the name: "the daily writes"."""
    return at < len(words) and words.gap(at - 1) == " " and words.forms[at] in SPEAKS


def _apposed_kind(words: TextWords, last: int) -> MediaKind | None:
    """What an apposition calls a name: "The Ebb Desk, an investigative website based in Ostrel,"."""
    if words.gap(last) != ", " or last + 2 >= len(words) or words.forms[last + 1] not in {"a", "an", "the"}:
        return None
    for at in range(last + 2, min(last + 2 + LONGEST_APPOSITION, len(words))):
        length = descriptor_length(words, at, FOLLOWING)
        if length and " ".join(words.forms[at : at + length]) in APPOSED_KINDS:
            is_of_next = words.joins(at + length - 1) and words.is_capital(at + length)
            return (
                None
                if is_of_next or _speaks_next(words, at + length)
                else FOLLOWING[tuple(words.forms[at : at + length])]
            )
        if words.gap(at) != " " or words.forms[at] in STOPPING:
            return None
    return None
