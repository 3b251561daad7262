"""By what something was said: "by telephone", "by e-mail" names a means and nobody who said it."""

from __future__ import annotations

from headwater.mark.tokens import Token

MEANS = frozenset(
    "telephone phone mail e-mail email letter post text message sms fax telegram telegraph cable radio wire "
    "satellite video videolink loudspeaker megaphone courier teletype word proxy way".split()
)
HYPHENS = frozenset({"-", "‐", "‑"})
NAMING = frozenset({"NOUN", "PROPN", "ADJ"})
VOTES = frozenset("vote votes ballot ballots majority margin acclamation".split())
LONGEST_COUNT = 6  # tokens from "by" to the word for votes


def is_means(by: Token) -> bool:
    """Whether a "by" leads to a means without an article, and to nobody: "said by satellite telephone"."""
    if by.lower_ != "by":
        return False
    if is_by_votes(by):
        return True
    end = by.i + 1
    while end < by.sent.end and (by.doc[end].pos_ in NAMING or by.doc[end].text in HYPHENS):
        end += 1
    return end > by.i + 1 and by.doc[end - 1].lower_ in MEANS


def is_by_votes(by: Token) -> bool:
    """Whether a "by" leads to how a vote ended: "by 61 votes", "by a narrow majority", "by 30 to 12"."""
    behind = by.doc[by.i + 1 : min(by.i + 1 + LONGEST_COUNT, by.sent.end)]
    for token in behind:
        if token.lower_ in VOTES:
            return True
        if token.pos_ not in NAMING | {"DET", "NUM"}:
            return token.lower_ == "to" and token.nbor(-1).pos_ == "NUM" and token.nbor(-2) == by
    return False
