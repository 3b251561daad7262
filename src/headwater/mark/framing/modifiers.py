"""The words before the noun of a label."""

from __future__ import annotations

from spacy.tokens import Token


def modifiers(token: Token) -> list[Token]:
    """The words before a label that hang on the same name ("the militant union Norrlink")."""
    return [word for word in token.head.lefts if is_shared(word, token)]


def is_shared(word: Token, label: Token) -> bool:
    """Whether a modifier and the label after it stand before the same name."""
    is_before_name = label.dep_ in {"compound", "nmod"} and label.i < label.head.i
    return is_before_name and word.head == label.head and word.i < label.i and word.dep_ == "amod"


def is_loose_adverb(token: Token) -> bool:
    """Whether an adverb opens the phrase by itself, not as the half of a word ("so-called")."""
    return token.pos_ == "ADV" and not (token.i + 1 < len(token.doc) and token.nbor(1).text == "-")


def joined(token: Token) -> set[str]:
    """A modifier's own word, and the whole of a hyphenated one ("far-right")."""
    forms = {token.lower_}
    if token.i >= 2 and token.nbor(-1).text == "-":
        forms.add(f"{token.nbor(-2).lower_}-{token.lower_}")
    return forms


def is_hyphenated(token: Token) -> bool:
    """Whether a word is half of another ("anti-Norway", "Norway-backed")."""
    parse, number = token.doc, token.i
    return (number > 0 and parse[number - 1].text == "-") or (
        number + 1 < len(parse) and parse[number + 1].text == "-"
    )


def is_second_half(token: Token) -> bool:
    """Whether a word ends a hyphenated one ("bean-counters")."""
    return token.i > 0 and token.nbor(-1).text == "-"
