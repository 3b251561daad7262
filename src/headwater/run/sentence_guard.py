"""No sentence begins with a small letter after an abbreviation: "on Quay Blvd. with her son" goes on."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

NAME = "sentence_guard"


@Language.component(NAME)
def keep_together(doc: Doc) -> Doc:
    """Tell the parser where no sentence can begin."""
    before = last = " "
    for token in doc:
        text = token.text
        is_shortened = last == "." and before[0].isupper()
        if (is_shortened or (last[-1] == "." and len(last) > 1)) and text[0].islower():
            token.is_sent_start = False
        before, last = last, text
    return doc


def guard(parser: Language) -> None:
    """Let a parser keep such sentences together."""
    if parser.has_pipe("parser"):
        parser.add_pipe(NAME, before="parser")
