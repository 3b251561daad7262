"""The parser's and the namer's steps taken from here, which costs half of what their own loop does.

spaCy's loop lets go of the interpreter's lock, and then its rules of what may come next, which are asked of
every move at every token, take that lock and let it go again each time. Here the lock is kept: the
same models score the same states, and the same rules choose, in the same order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spacy.language import Language
from spacy.pipeline import DependencyParser, EntityRecognizer
from spacy.tokens import Doc

FACTORY = "quick_steps"


class QuickParser(DependencyParser):  # type: ignore[misc]
    """A dependency parser with the same results."""

    def greedy_parse(self, docs: Sequence[Doc], drop: float = 0.0) -> list[Any]:
        """The final states of texts."""
        return final_states(self, docs)


class QuickNamer(EntityRecognizer):  # type: ignore[misc]
    """A recogniser of names with the same results."""

    def greedy_parse(self, docs: Sequence[Doc], drop: float = 0.0) -> list[Any]:
        """The final states of texts."""
        return final_states(self, docs)


QUICK = {DependencyParser: QuickParser, EntityRecognizer: QuickNamer}


def final_states(pipe: Any, docs: Sequence[Doc]) -> list[Any]:
    """The states of texts after the best move that is allowed, step by step, until none is left to make."""
    everything: list[Any] = pipe.moves.init_batch(docs)
    model = pipe.model.predict(docs)
    states = [state for state in everything if not state.is_final()]
    while states:
        states = pipe.transition_states(states, model.predict(states))
    return everything


@Language.factory(FACTORY)
def make_quick(nlp: Language, name: str, of: str) -> Any:
    """The quick twin of a part of a parser."""
    part: Any = nlp.get_pipe(of)
    quick: Any = QUICK[type(part)](nlp.vocab, part.model, name, part.moves, scorer=part.scorer)
    quick.cfg.update(part.cfg)
    return quick


def quicken_steps(parser: Language) -> None:
    """Put quick twins in the places of a parser's parts that always take the best next step."""
    for name in parser.pipe_names:
        part: Any = parser.get_pipe(name)
        if type(part) in QUICK and part.cfg["beam_width"] == 1:
            parser.add_pipe(FACTORY, f"quick_{name}", after=name, config={"of": name})
            parser.remove_pipe(name)
            parser.rename_pipe(f"quick_{name}", name)
