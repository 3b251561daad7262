"""Where "left" tells of no leaving."""

from __future__ import annotations

from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

LIMBS = words(
    "knee foot leg arm hand shoulder ankle eye ear hip elbow wrist thumb finger hamstring lung thigh calf "
    "toe cheek breast kidney side flank bank wing lane"
)


def is_left_so(verb: Token) -> bool:
    """Whether somebody or something was left as it was ("was left hanging", "were left without water")."""
    is_passive = any(child.dep_ == "auxpass" for child in verb.children)
    return is_passive and any(
        child.i > verb.i and (child.tag_ in {"VBG", "VBN", "JJ"} or child.lower_ in {"with", "without", "to"})
        for child in verb.children
    )


def is_left_side(verb: Token) -> bool:
    """Whether "left" says which of two limbs ("left knee"), whatever the tagger says."""
    following = [word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 3]]
    if verb.lower_ != "left" or not following:
        return False
    return verb.nbor(1).lemma_.lower() in LIMBS or following == ["and", "right"]
