"""What speaks for one happening being told twice: the learned weights of what two clauses share."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

DECIMALS = 4  # so that no last bit of a sum decides
MOST = 30.0  # log odds beyond which nothing is to be told apart

# What two clauses are compared by, in the order of the weights: the word for the deed (one word, two kindred
# ones, two of a wider kin, two of one type, or else how near they are in meaning), the clauses (how near, how
# alike, how many of their words beside names and deed they share, how many of these are told once), the
# people (whether none can be compared, the share who are in both, how many are named in both, whether one
# word tells what two of these did or what befell one), where they stand (both in the leads of their articles,
# and by one word or a kindred one there, or both below), how much makes them seem two, whether both only
# refer to the news, whether each tells nothing else, one number in both, how near the things are, one day.
SIGNS = (
    *("one_word", "kindred", "akin", "one_type", "deeds_near"),
    *("clauses_near", "wording", "own_words", "told_once"),
    *("people_unknown", "people_shared", "named_in_both", "same_parties"),
    *("both_lead", "word_in_leads", "word_below", "doubts"),
    *("both_refer", "told_alone"),
    *("one_number", "things_near", "one_day"),
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign adds to the log odds that two clauses tell one happening, and the odds without any."""

    bias: float = 0.0
    of_signs: tuple[float, ...] = (0.0,) * len(SIGNS)

    @classmethod
    def parse(cls, text: str) -> Weights:
        """Read the shipped form: comments, a header, and a sign with its weight a line."""
        rows = [row.split("\t") for row in text.splitlines() if row and not row.startswith("#")][1:]
        found = {name: float(weight) for name, weight in rows}
        return cls(found["bias"], tuple(found[sign] for sign in SIGNS))

    def chance(self, signs: Sequence[float]) -> float:
        """How probably two clauses with these signs tell one happening."""
        odds = self.bias + math.fsum(map(float.__mul__, self.of_signs, signs))
        return round(1 / (1 + math.exp(-max(-MOST, min(MOST, odds)))), DECIMALS)


def written(bias: float, weights: Mapping[str, float]) -> str:
    """Weights as the rows of their file."""
    rows = [("sign", "weight"), ("bias", f"{bias:.3f}"), *((sign, f"{weights[sign]:.3f}") for sign in SIGNS)]
    return "".join(f"{name}\t{weight}\n" for name, weight in rows)
