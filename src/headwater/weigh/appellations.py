"""Names as running text has them: with a title ("Judge Roe"), or one word of a body's ("the Board")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from headwater.data.word_lists import word_list
from headwater.record.document import Document
from headwater.record.settlement import Actor

# Before a name they go with it, and by no article told as an office: forms of address.
ADDRESS = (
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Sir Dame Lord Lady Sheikh Sheik Sayyid Mullah Imam "
    "Ayatollah Rabbi Father Sister Brother Madam Madame Mademoiselle Monsieur Maître Herr Frau Señor Señora "
    "Signor Signora Senhor Senhora Don Doña Dona Comrade Reverend Rev Rev. Hajji Haji"
).split()
# The last words of offices and ranks that stand before a name as part of it; no trade or standing does.
STYLED = word_list("appellations.styled")
# What may stand before these: which rank, which office; a state's adjective is no part of a name.
OF_RANK = word_list("appellations.of_rank")
LONGEST = 48  # characters of a title, or behind a word
LARGE_WORD = re.compile(r"[Tt]he ([A-Z]\w{2,})")
# Every state has these, so that the word alone is no name.
EVERY_STATES = frozenset(
    """Administration Agency Army Cabinet Command Council Department Embassy Force Forces Government Group
    House Military Ministry Navy Office Parliament Party Police Republic Secretariat Service State""".split()
)
HEADED = re.compile(r" [A-Z]")  # a line that writes all words large proves nothing


def with_appellations(actor: Actor, documents: Mapping[str, Document]) -> Actor:
    """An actor with a name, and with the forms of it that stand in running text."""
    if not actor.names or actor.kind not in {"person", "organisation"}:
        return actor
    forms = appellations if actor.kind == "person" else large_words
    names = {*actor.names, *forms(actor, documents)}
    return replace(actor, names=tuple(sorted(names, key=lambda name: (-len(name), name))))


def appellations(actor: Actor, documents: Mapping[str, Document]) -> Iterator[str]:
    """The title and the name wherever one stands right before the other."""
    names, titles = frozenset(actor.names), titles_of(actor)
    for span in actor.mentions:
        text = documents[span.document].text
        name = text[span.start : span.end]
        if name in names:
            before = text[max(0, span.start - LONGEST) : span.start]
            yield from (f"{title} {name}" for title in title_at_end(before, titles))


def large_words(actor: Actor, documents: Mapping[str, Document]) -> Iterator[str]:
    """The words of a body's name that stand for it with an article, where small words go on: "the Board"."""
    known = {word for name in actor.names for word in name.split() if word.istitle()} - EVERY_STATES
    for span in actor.mentions:
        text = documents[span.document].text
        found = LARGE_WORD.fullmatch(text[span.start : span.end])
        if found and found[1] in known and not HEADED.match(text[span.end : span.end + LONGEST]):
            yield found[1]


def titles_of(actor: Actor) -> list[str]:
    """The titles by which somebody may be called, the longest first."""
    told = {role.text.casefold() for role in actor.roles}
    addresses = {word.casefold() for word in ADDRESS}
    return sorted(addresses | set(filter(is_styled, told)), key=lambda title: (-len(title), title))


def is_styled(role: str) -> bool:
    """Whether a role is an office or a rank by which its holder is addressed."""
    *before, last = role.split()
    return last in STYLED and (STYLED | OF_RANK).issuperset(before)


def title_at_end(before: str, titles: list[str]) -> Iterator[str]:
    """The longest title with which the words before a name end, as it is written there."""
    for title in titles:
        written, rest = before[-len(title) - 1 : -1], before[: -len(title) - 1]
        if before.endswith(" ") and written.casefold() == title and is_apart(written, rest):
            yield written
            return


def is_apart(title: str, rest: str) -> bool:
    """Whether a title is written with capitals, and no part of a longer word."""
    is_whole = not rest[-1:].isalnum() and rest[-1:] != "-"
    return is_whole and all(word[0].isupper() for word in title.split())
