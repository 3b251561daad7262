"""Whether two names of bodies may name one body: companies, ministries, associations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from headwater.data.word_lists import word_list
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nations import nation_stem

LINKING = frozenset("the a an of for and in on at to de la le les des du der die das für et y e".split())
LEGAL_FORMS = (
    "open joint stock company|public joint stock company|closed joint stock company|joint stock company|"
    "limited liability company|gesellschaft mit beschrankter haftung|aktiengesellschaft|"
    "societatea cu raspundere limitata|sp z o o|p l c|l l c|l p|s a r l|g m b h|s r l|n v|s a|b v|a s|"
    "ojsc|pjsc|cjsc|jsc|oao|ooo|pao|zao|incorporated|inc|corporation|corp|company|co|limited|ltd|llc|llp|plc|"
    "gmbh|ag|srl|sarl|sa|nv|bv|pty|ab|asa|oyj|spa|aps|kk|bhd|lda|ltda|sas|sro|doo|kft|pte|"
    "group|europe|общество с ограниченной ответственностью"
).split("|")
FORM_WORDS = sorted((tuple(form.split()) for form in LEGAL_FORMS), key=lambda words: (-len(words), words))
# Words of one meaning in names of bodies; None where the word adds nothing beside its fellows.
SAME_WORD: dict[str, str | None] = {
    "ministries": "ministry",
    "affairs": None,
    "internal": "interior",
    "external": "foreign",
    "defence": "defense",
    "organisation": "organization",
    "labour": "labor",
    "centre": "center",
    "intl": "international",
    "int": "international",
    "natl": "national",
    "dept": "department",
    "govt": "government",
    "assn": "association",
    "army": "forces",
}
NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
}
MISSPELT = 0.85
SHORTEST_ALONE = 4  # letters of a body's name of one word; shorter ones are most often its initials
# Words that end a body's name and tell what it is, not which one: many leave them out.
KINDS_OF_BODY = word_list("organisations.kinds_of_body")
# Of these a firm is one, and hardly ever a town's own.
KINDS_OF_FIRM = frozenset(
    """airlines airways energy foods forestry holding holdings industries insurance laboratories minerals
    mining motor motors oil petroleum pharmaceutical pharmaceuticals resources shipping steel systems
    technologies technology telecom""".split()
)
# Of these every country or town has one, so that the word alone names none.
COMMON_BODIES = KINDS_OF_BODY | word_list("organisations.common_bodies")
FORCES = frozenset("department dept service force".split())
# Before "police" these tell which kind, not whose.
NO_TOWN = frozenset(
    "state riot local national military transport traffic federal city county provincial secret special "
    "armed anti homicide forensic".split()
)
# The last word of a hospital's short name, which taggers take for a person's.
HOSPITAL_NAMES = frozenset("general memorial infirmary regional royal central".split())


@lru_cache(maxsize=65536)
def body_words(name: str) -> frozenset[str]:
    """What tells a body from others: its words without legal form, of one spelling and in no order."""
    words = _spelled_together(name_words(name))
    plain = _without_forms([word for word in words if word not in LINKING] or words)
    return frozenset(_numbered([same for word in plain if (same := SAME_WORD.get(word, word)) is not None]))


def _without_forms(words: list[str]) -> list[str]:
    """The words that are no legal form; all of them where nothing else is left."""
    kept = list(_outside_forms(words))
    return kept or words


def _outside_forms(words: list[str]) -> Iterator[str]:
    while words:
        form = next((form for form in FORM_WORDS if tuple(words[: len(form)]) == form), None)
        if form is None:
            yield words[0]
        words = words[len(form) if form else 1 :]


def _spelled_together(words: Sequence[str]) -> list[str]:
    """Single letters in a row joined ("A.B.C." is "ABC")."""
    joined: list[str] = []
    after_letter = False
    for word in words:
        if len(word) == 1 and word.isalpha() and after_letter:
            joined[-1] += word
        else:
            joined.append(word)
        after_letter = len(word) == 1 and word.isalpha()
    return joined


def _numbered(words: list[str]) -> list[str]:
    """Number words as figures, a ten and its unit joined."""
    told: list[str] = []
    for word in words:
        figure = NUMBERS.get(word, word)
        if (
            told
            and told[-1] in NUMBERS.values()
            and len(told[-1]) == 2
            and len(figure) == 1
            and figure.isdigit()
        ):
            told[-1] = told[-1][0] + figure
        else:
            told.append(figure)
    return told


@lru_cache(maxsize=65536)
def body_key(name: str) -> tuple[str, ...] | None:
    """The words of a body's name as stems in the order of the alphabet; None for a lone word."""
    stems = {nation_stem(word) for word in body_words(name) if word != "federation"}
    return tuple(sorted(stems)) if len(stems) > 1 else None


@lru_cache(maxsize=65536)
def bodies_disjoint(left: str, right: str) -> bool:
    """Whether two names of several words cannot name one body: each has words that the other lacks."""
    ours, theirs = body_key(left), body_key(right)
    if ours is None or theirs is None or set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return False
    return not same_body_by_name(left, right)


@lru_cache(maxsize=65536)
def same_body_by_name(left: str, right: str) -> float:
    """From 0, surely others, to 1, the same words in whatever order."""
    a, b = body_words(left), body_words(right)
    if a == b or "".join(name_words(left)) == "".join(name_words(right)):
        return 1.0
    if not a or not b or len(a) != len(b):
        return 0.0
    only_left, only_right = sorted(a - b), sorted(b - a)
    return _matched(only_left, only_right)


def _matched(left: list[str], right: list[str]) -> float:
    """All words that only one of two names has, each with its fellow in the other."""
    score, free = 1.0, list(right)
    for word in left:
        fellow = max(free, key=lambda other: (_alike(word, other), other))
        if not _alike(word, fellow):
            return 0.0
        score *= _alike(word, fellow)
        free.remove(fellow)
    return score


def _alike(left: str, right: str) -> float:
    if nation_stem(left) == nation_stem(right):
        return 1.0
    close = min(len(left), len(right)) >= 4 and OSA.distance(left, right, score_cutoff=1) <= 1
    return MISSPELT if close and not (left + right).isdigit() else 0.0


def is_body_kind(words: Sequence[str]) -> bool:
    """Whether the words after a body's name only tell what it is, or in which legal form."""
    told = tuple(word for word in words if word not in LINKING)
    return bool(told) and set(told) <= KINDS_OF_BODY | set(LEGAL_FORMS)


def is_firm_kind(words: Sequence[str]) -> bool:
    """Whether the words after a name tell that it is a firm's."""
    return bool(words) and set(words) <= KINDS_OF_FIRM | set(LEGAL_FORMS)


def is_body_alone(word: str) -> bool:
    """Whether a lone word may be one body's full name."""
    return word not in COMMON_BODIES and len(word) > SHORTEST_ALONE


@lru_cache(maxsize=65536)
def police_of(name: str) -> tuple[str, ...] | None:
    """Whose police a name means ("Velm police", "Velm Police Department"); None where it tells no force."""
    told = name.split()
    while len(told) > 1 and told[-1].casefold() in FORCES:
        told = told[:-1]
    whose = told[:-1]
    if not whose or told[-1].casefold() != "police" or not all(word[:1].isupper() for word in whose):
        return None
    return None if whose[0].casefold() in NO_TOWN else name_words(" ".join(whose))
