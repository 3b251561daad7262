"""The parser's rules for parts of speech and forms, looked up instead of matched at every token.

spaCy's attribute ruler holds each of some 180 patterns against each token, which takes a sixth of a parse.
Nearly all of them ask for one token's tag, function and word alone, so that equal tokens have equal
answers: each is asked once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from spacy.attrs import DEP, IS_SPACE, LOWER, TAG
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc
from spacy.tokens._retokenize import set_token_attrs
from spacy.vocab import Vocab

NAME = "quick_attribute_ruler"
ASKED = frozenset({"TAG", "DEP", "LOWER", "IS_SPACE"})  # what a token's key holds
LISTS = frozenset({"IN", "NOT_IN"})

Pattern = dict[str, Any]
Key = tuple[int, int, int, int]  # tag, function and word where a pattern names it, whether it is a space


class QuickAttributeRuler(AttributeRuler):
    """An attribute ruler of the same patterns and the same results."""

    def __init__(self, vocab: Vocab, name: str = NAME) -> None:
        super().__init__(vocab, name)
        self.alone = AttributeRuler(vocab)  # the patterns of one token each, under their own numbers
        self.joint = AttributeRuler(vocab)  # the rest
        self.functions: frozenset[int] = frozenset()
        self.words: frozenset[int] = frozenset()
        self.known: dict[Key, tuple[int, ...]] = {}
        self.merged: dict[Key, dict[int, Any]] = {}

    def learn(self, patterns: Iterable[Pattern]) -> None:
        """Take over the patterns of another ruler."""
        everything = list(patterns)
        self.add_patterns(everything)
        for number, pattern in enumerate(everything):
            ruler = self.alone if is_of_one_token(pattern) else self.joint
            ruler.matcher.add(str(number), pattern["patterns"])
        asked = [pattern for pattern in everything if is_of_one_token(pattern)]
        self.functions = frozenset(self.vocab.strings.add(word) for word in named_in(asked, "DEP"))
        self.words = frozenset(self.vocab.strings.add(word) for word in named_in(asked, "LOWER"))

    def __call__(self, doc: Doc) -> Doc:
        """Set what the patterns say of each token."""
        keys = self.keys(doc)
        for token, key in zip(doc, keys, strict=True):
            if key not in self.merged:
                self.look_up(doc, token.i, key)
            attributes = self.merged[key]
            if attributes:
                set_token_attrs(token, attributes)
        self.set_joint(doc, keys)
        return doc

    def keys(self, doc: Doc) -> list[Key]:
        """What the patterns can ask of each token."""
        return [
            (
                tag,
                function if function in self.functions else 0,
                word if word in self.words else 0,
                is_space,
            )
            for tag, function, word, is_space in doc.to_array([TAG, DEP, LOWER, IS_SPACE]).tolist()
        ]

    def look_up(self, doc: Doc, place: int, key: Key) -> None:
        """Ask the patterns of one token about a token, alone in a text of its own."""
        token = doc[place]
        single = Doc(doc.vocab, words=[token.text], tags=[token.tag_], deps=[token.dep_], heads=[0])
        self.known[key] = tuple(number for number, _, _, _ in self.alone.match(single))
        self.merged[key] = {
            name: value for number in self.known[key] for name, value in self.attrs[number].items()
        }

    def set_joint(self, doc: Doc, keys: list[Key]) -> None:
        """Set what patterns of several tokens say, each in its turn among those of one."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, _, start, end in self.joint.match(doc):
            found[range(start, end)[self.indices[number]]].append(number)
        for place, numbers in found.items():
            for number in sorted([*self.known[keys[place]], *numbers]):
                set_token_attrs(doc[place], self.attrs[number])


def is_of_one_token(pattern: Pattern) -> bool:
    """Whether all that a pattern asks lies in one token's key."""
    return all(
        len(tokens) == 1 and all(is_asked(*question) for question in tokens[0].items())
        for tokens in pattern["patterns"]
    )


def is_asked(name: str, value: Any) -> bool:
    """Whether a question is answered by a key: one value, or a list of them."""
    if name not in ASKED:
        return False
    return isinstance(value, str | bool) or (isinstance(value, dict) and set(value) <= LISTS)


def named_in(patterns: Iterable[Pattern], name: str) -> Iterator[str]:
    """The values that patterns name for an attribute."""
    for pattern in patterns:
        for (question,) in pattern["patterns"]:
            value = question.get(name)
            listed = value.values() if isinstance(value, dict) else [[value]] if value is not None else []
            yield from (word for words in listed for word in words)


@Language.factory(NAME)
def make_ruler(nlp: Language, name: str) -> QuickAttributeRuler:
    """A ruler without patterns, as a part of a parser."""
    return QuickAttributeRuler(nlp.vocab, name)


def quicken(parser: Language) -> None:
    """Put a quick ruler in the place of a parser's own."""
    if not parser.has_pipe("attribute_ruler"):
        return
    patterns = parser.get_pipe("attribute_ruler").patterns  # type: ignore[attr-defined]
    parser.replace_pipe("attribute_ruler", NAME)
    parser.get_pipe("attribute_ruler").learn(patterns)  # type: ignore[attr-defined]
