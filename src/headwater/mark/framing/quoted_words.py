"""Words in quotation marks that say what an actor is: 'Norrlink is "a shameless company"'."""

from __future__ import annotations

from headwater.mark.framing.constructions import NAMING_VERBS, after_copula, after_naming_verb
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.tokens import Token
from headwater.record.mark import Mention

OPENING, CLOSING = frozenset('"“„«‘'), frozenset('"”»“’')
LONGEST_QUOTED = 12  # tokens between the marks
PREDICATES = frozenset({"attr", "oprd", "dobj", "pobj"})
CALLING = NAMING_VERBS & frozenset("call brand label dub nickname".split())
NO_LABELS = frozenset({"CD", "PRP", "DT", "WP", "NNP", "NNPS"})  # numbers, pronouns, nicknames


def quoted_words(mark: Token, mentions: Mentions) -> tuple[int, int, Mention] | None:
    """The first and last token of a quoted predicate and whom it is said of.

    Only marks that open within a clause count: whoever breaks off the report there to quote shows that
    the word is not the outlet's.
    """
    last = end_of_quoted(mark)
    called = called_before(mark, mentions) if last > mark.i else None
    if called:
        return mark.i + 1, last, called
    for token in mark.doc[mark.i + 1 : last + 1]:
        if token.head.i < mark.i and token.dep_ in PREDICATES and token.tag_ not in NO_LABELS:
            mention = after_copula(token, mentions) or after_naming_verb(token, mentions)
            return (mark.i + 1, last, mention) if mention else None
    return None


def called_before(mark: Token, mentions: Mentions) -> Mention | None:
    """'They called Ann Roe "the old office"': who stands between the verb and the mark."""
    number = mark.i - 1
    mention = mentions.meant(mark.doc[number]) if number > 0 else None
    while mention and number >= 0 and mentions.meant(mark.doc[number]) is mention:
        number -= 1
    while number >= 0 and mark.doc[number].dep_ in {"det", "compound"}:
        number -= 1
    verb = mark.doc[number] if mention and number >= 0 else None
    is_naming = verb is not None and verb.pos_ == "VERB" and verb.lemma_ in CALLING
    return mention if is_naming else None


def end_of_quoted(mark: Token) -> int:
    """The last token before the closing mark, or the mark itself where none is near."""
    parse = mark.doc
    for number in range(mark.i + 1, min(mark.i + 2 + LONGEST_QUOTED, len(parse))):
        if parse[number].text in CLOSING:
            return number - 2 if parse[number - 1].is_punct and number - 2 > mark.i else number - 1
    return mark.i
