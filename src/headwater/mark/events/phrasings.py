"""What no single verb of the lexicon tells: refusals, banishments, recalls, biddings and demands."""

from __future__ import annotations

from headwater.mark.events.banishing import BANISHMENT, RECALL, is_banishing, recalled_words
from headwater.mark.events.biddings import BIDDING, is_bidding
from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.refusals import REFUSAL, refused_words
from headwater.mark.events.wishes import WISH, is_demand
from headwater.mark.tokens import Token

PHRASINGS = ((is_banishing, BANISHMENT), (is_bidding, BIDDING), (is_demand, WISH))


def phrased(verb: Token) -> tuple[tuple[Token, ...], Sense] | None:
    """The words and the meaning of a phrasing around a verb, if it stands in one."""
    for words_of, sense in ((refused_words, REFUSAL), (recalled_words, RECALL)):
        found = words_of(verb)
        if found:
            return found, sense
    return next((((verb,), sense) for is_so, sense in PHRASINGS if is_so(verb)), None)
