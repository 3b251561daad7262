"""By what something was said: "by telephone", "by e-mail" names a means and nobody who said it."""

from __future__ import annotations

from headwater.mark.tokens import Token

MEANS = frozenset(
    "telephone phone mail e-mail email letter post text message sms fax telegram telegraph cable radio wire "
    "satellite video videolink loudspeaker megaphone courier teletype word proxy way".split()
)
HYPHENS = frozenset({"-", "‐", "‑"})
NAMING = frozenset({"NOUN", "PROPN", "ADJ"})


def is_means(by: Token) -> bool:
    """Whether a "by" leads to a means without an article, and to nobody: "said by satellite telephone"."""
    if by.lower_ != "by":
        return False
    end = by.i + 1
    while end < by.sent.end and (by.doc[end].pos_ in NAMING or by.doc[end].text in HYPHENS):
        end += 1
    return end > by.i + 1 and by.doc[end - 1].lower_ in MEANS
