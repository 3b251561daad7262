"""Participles that tell what an actor is accused of or praised for: "Norrlink, blamed for the spill,"."""

from __future__ import annotations

from headwater.mark.tokens import Token

COMPLEMENTS = frozenset("of for with by as over in".split())
MARKS = frozenset({",", "-", "\u2013", "\u2014", "("})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
LONGEST_BLAME = 10  # tokens of a phrase of blame


def blamed(token: Token, *, is_headline: bool = False) -> Token | None:
    """Who is said to be blamed by a participle beside it, or by one that opens the sentence."""
    if token.tag_ not in {"VBN", "VBD", "JJ"} or token.i + 1 == len(token.doc):
        return None
    if token.nbor(1).lower_ not in COMPLEMENTS:
        return None
    if token.dep_ in {"acl", "amod"}:
        return token.head if follows(token, is_headline=is_headline) else None
    if token.dep_ == "advcl" and token.i < token.head.i and token.left_edge.is_sent_start:
        return next((child for child in token.head.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    return None


def follows(token: Token, *, is_headline: bool = False) -> bool:
    """Whether a participle surely says of its head what it says.

    Behind a name there is a mark ("Norrlink, blamed for"): without one it is the verb of a headline. Without
    a mark it stands straight behind its noun, for "the owner of the works blamed for" may mean either.
    """
    before = token.nbor(-1) if token.i else token
    if token.head.i >= token.i:
        return False
    is_near = before.i == token.head.i and token.head.pos_ == "NOUN"
    return before.text in MARKS or (is_near and not is_headline)


def end_of_blame(token: Token) -> int:
    """The last token of the phrase; a parse that runs into the next clause is cut at its verb."""
    end, parse = token.i, token.doc
    for number in range(token.i + 1, min(token.right_edge.i, token.i + LONGEST_BLAME) + 1):
        following = parse[number]
        if (following.is_punct and following.text != "-") or following.tag_ in FINITE:
            break
        end = number
    return end
