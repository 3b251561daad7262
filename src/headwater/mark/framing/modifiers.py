"""The words before the noun of a label."""

from __future__ import annotations

from headwater.mark.tokens import Token


def modifiers(token: Token) -> list[Token]:
    """The words before a label that hang on the same name ("the militant union Norrlink")."""
    return [word for word in token.head.lefts if is_shared(word, token)]


def is_shared(word: Token, label: Token) -> bool:
    """Whether a modifier and the label after it stand before the same name."""
    is_before_name = label.dep_ in {"compound", "nmod", "amod"} and label.i < label.head.i
    is_modifier = word.dep_ == "amod" or (word.dep_ == "compound" and word.pos_ == "NOUN")
    return is_before_name and word.head == label.head and word.i < label.i and is_modifier


def is_loose_adverb(token: Token) -> bool:
    """Whether an adverb opens the phrase by itself, not as the half of a word ("so-called")."""
    return token.pos_ == "ADV" and not (token.i + 1 < len(token.doc) and token.nbor(1).text == "-")


def joined(token: Token) -> set[str]:
    """A modifier's own word, and the whole of a hyphenated one ("far-right")."""
    forms = {token.lower_}
    if is_second_half(token):
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
    return token.i > 1 and is_hyphen(token.nbor(-1))


def is_hyphen(token: Token) -> bool:
    """Whether a mark joins two words, and is no dash between two parts of a headline."""
    is_tight = token.text == "-" and not token.whitespace_
    return is_tight and token.i > 0 and not token.nbor(-1).whitespace_


def before_possessor(token: Token) -> list[Token]:
    """The words before the noun whose a noun is, if no article leads them ("furious anglers' chief")."""
    if token.i < 3 or token.nbor(-1).tag_ != "POS" or token.nbor(-2).tag_ not in {"NN", "NNS"}:
        return []
    owner = token.nbor(-2)
    first = owner.i
    while first > 0 and is_before(token.doc[first - 1], owner, token):
        first -= 1
    is_told_which = first > 0 and token.doc[first - 1].dep_ in {"det", "poss"}
    return [] if is_told_which else list(token.doc[first : owner.i])


def is_before(word: Token, owner: Token, token: Token) -> bool:
    """Whether a word stands before an owner and says something of it or of what it owns."""
    return word.dep_ in {"amod", "compound"} and word.head in (owner, token, token.head)


def after_of(token: Token) -> Token | None:
    """The noun whose the next words say it is ("boss of the tannery")."""
    if token.i + 1 == len(token.doc) or token.nbor(1).lower_ != "of":
        return None
    return next((child for child in token.nbor(1).children if child.dep_ == "pobj"), None)
