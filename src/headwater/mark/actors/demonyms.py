"""Adjectives of states and cities that no list knows, derived from a name of the same document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from headwater.mark.actors.naming import PEOPLE_ENDINGS, Naming
from headwater.mark.places.gazetteer import fold

SUFFIXES = (
    "ians",
    "ian",
    "eans",
    "ean",
    "ans",
    "an",
    "ese",
    "ish",
    "is",
    "i",
    "ite",
    "ites",
    "ic",
    "ns",
    "n",
)
LEAST_STEM = 4  # letters: shorter stems fit too many names
PARTS_TAKEN = frozenset({"nsubj", "nsubjpass", "dobj"})
SINGULAR = ("an", "er", "ard", "ian", "i")  # others stand for a whole people as well ("the French")
SPOKEN = frozenset("speak learn study teach understand know read write".split())


def derived_from(word: str, bases: Mapping[str, Sequence[str]]) -> str | None:
    """The name from which a word is derived as an adjective ("Talverran" of "Talverra"), or None.

    `bases` are the names by their first letters, as `by_first_letters` gives them.
    """
    lower = fold(word)
    for base in bases.get(lower[:LEAST_STEM], ()):
        root = fold(base)
        if root != lower and any(
            lower.endswith(suffix) and _is_stem(lower[: -len(suffix)], root) for suffix in SUFFIXES
        ):
            return base
    return None


def by_first_letters(names: Iterable[str]) -> dict[str, list[str]]:
    """Names in order under their first letters, so that a word is compared with few."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        found[fold(name)[:LEAST_STEM]].append(name)
    return found


def is_people(naming: Naming) -> bool:
    """Whether a name is used and shaped as the adjective of a people: "the Talverran company"."""
    words, token = naming.words, naming.end - 1
    noun = words.heads[token]
    return (
        len(naming.name) >= LEAST_STEM + 2
        and naming.name.endswith(PEOPLE_ENDINGS)
        and words.deps[token] in {"amod", "compound"}
        and noun == token + 1
        and words.texts[noun].islower()
    )


def is_one_person(naming: Naming) -> bool:
    """Whether the name of a people takes part as one of it ("Norwegian held in Lima", "a Briton died")."""
    words, token = naming.words, naming.end - 1
    if words.tags[token] not in {"NN", "NNP", "JJ"}:
        return False
    verb = words.heads[token]
    is_agent = words.deps[token] == "pobj" and words.deps[verb] == "agent"
    if words.deps[token] not in PARTS_TAKEN and not is_agent:
        return False
    is_several = any(words.tags[word] == "VBP" for word in (verb, *words.children[verb]))
    is_language = words.paragraph.parse[verb].lemma_ in SPOKEN
    is_whole = not words.lower(token - 1).startswith("-") and words.lower(token + 1) not in {"'s", "’s", "-"}
    return naming.name.endswith(SINGULAR) and is_whole and not is_several and not is_language


def _is_stem(stem: str, root: str) -> bool:
    """Whether the rest is the name itself, or the name less its last vowel or two."""
    return (
        len(stem) >= LEAST_STEM
        and root.startswith(stem)
        and len(root) - len(stem) <= 2
        and (root == stem or root[len(stem) :].strip("aeiouy") == "")
    )
