"""Tell assertions in an article's own words: who is introduced, who is called what, in which frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from headwater.simulate.article import Article, Frame, Part
from headwater.simulate.happening import Happening, Person
from headwater.simulate.material import Attribution, Outlet
from headwater.simulate.wording import filled, large, number, opened, small, swapped, tidied, with_details

PLAIN = ("{Clause}.",)
Mode = Literal["named", "body"]


@dataclass(slots=True, kw_only=True)
class Teller:
    """The pen of one article."""

    happening: Happening
    attribution: Attribution
    synonyms: Sequence[Sequence[str]]
    article: Article
    random: Random
    details: float = 0.6  # the share of details that is told
    exchanged: float = 0.0  # the share of words that is exchanged for others
    introduced: set[str] = field(default_factory=set)
    last_speaker: str | None = None
    modes: dict[str, Mode] = field(default_factory=dict)

    def tell(self, part: Part, pattern: str, frame: Frame, figures: Mapping[str, int]) -> tuple[str, str]:
        """A sentence, and the words in it that make the assertion."""
        chosen = with_details(pattern, self.random, self.details).removesuffix(".")
        content = tidied(filled(chosen, lambda name, _: self._slot(name, figures)))
        if part != "words":
            content = swapped(content, self.synonyms, self.random, self.exchanged)
        given = {"words": content, "clause": small(content, chosen), "Clause": large(opened(content))}
        phrase = self.random.choice(self.phrases(part, frame))
        text = tidied(filled(phrase, lambda name, _: given.get(name) or self._named(name, frame)))
        self.last_speaker = frame.speaker.key if frame.speaker else None
        found = next(words for words in (given["clause"], large(content), given["Clause"]) if words in text)
        return large(text), found

    def phrases(self, part: Part, frame: Frame) -> Sequence[str]:
        """The phrases of a frame."""
        speech, is_verbatim = self.attribution.speech, part == "words"
        return {
            "plain": PLAIN,
            "speaker": speech.direct if is_verbatim else speech.indirect,
            "anonymous": speech.direct if is_verbatim else speech.indirect,
            "told": speech.told_direct if is_verbatim else speech.told_indirect,
            "post": speech.posts,
            "seen": self.attribution.own.seen,
            "outlet": self.attribution.credit.sentence,
            "chain": self.attribution.credit.chain,
        }[frame.sort]

    def _slot(self, name: str, figures: Mapping[str, int]) -> str:
        value = figures.get(name, self.happening.fill(name))
        if value is None:
            return self.refer(self.happening.people[name])
        return number(value) if isinstance(value, int) else value

    def _named(self, name: str, frame: Frame) -> str:
        folded = name.lower()
        if folded == "speaker":
            words = self._speaker(frame, may_be_pronoun=name != folded)
        elif folded == "handle":
            words = frame.speaker.handle if frame.speaker else ""
        elif folded == "origin":
            words = self.outlet(frame.origin) if frame.origin else self._speaker(frame, may_be_pronoun=False)
        else:
            words = self.outlet(frame.outlet or self.article.outlet)
        return large(words) if name != folded else words

    def _speaker(self, frame: Frame, *, may_be_pronoun: bool) -> str:
        if frame.sort == "anonymous" or frame.speaker is None:
            return self.random.choice(self.attribution.speech.anonymous)
        return self.refer(frame.speaker, may_be_pronoun=may_be_pronoun)

    def refer(self, person: Person, *, may_be_pronoun: bool = False) -> str:
        """What a person is called here: in full at first, then shortly, or by the body she speaks for."""
        mode = self.modes.setdefault(
            person.key, "body" if person.body and self.random.random() < 0.2 else "named"
        )
        if mode == "body":
            return f"the {person.body}"
        if person.key not in self.introduced:
            self.introduced.add(person.key)
            return self._introduced(person)
        drawn = self.random.random()
        if may_be_pronoun and person.key == self.last_speaker and drawn < 0.4:
            return "she" if person.is_woman else "he"
        if person.body and drawn > 0.85:
            return f"the {person.body}"
        return self._family(person)

    def _introduced(self, person: Person) -> str:
        name = f"{person.given} {self._family(person)}"
        if person.body is None:
            return f"{name}, {person.title},"
        given = {"title": person.title, "name": name, "body": person.body}
        words = filled(self.random.choice(self.attribution.speech.introductions), lambda slot, _: given[slot])
        return f"{words}," if ", " in words and not words.endswith(",") else words

    def _family(self, person: Person) -> str:
        return self.article.spelling.get(person.key, person.family)

    def outlet(self, outlet: Outlet) -> str:
        """An outlet as a sentence names it, an agency sometimes as one."""
        if outlet.kind == "agency" and not outlet.article and self.random.random() < 0.4:
            return f"the news agency {outlet.name}"
        return f"the {outlet.name}" if outlet.article else outlet.name
