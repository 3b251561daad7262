"""Grow one story: those who were there report it, the others take it from them and from one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from headwater.simulate.article import Article, Frame, How, Line, Part, Place, Role, Taking
from headwater.simulate.difficulty import Difficulty
from headwater.simulate.happening import Happening
from headwater.simulate.material import Fact, Material, Outlet, Statement
from headwater.simulate.teller import Teller
from headwater.simulate.wording import filled, misspelt, mistaken, number, opened, slots_in

LEAST_LINES = 3
HEARSAY = 0.15  # of the relays add a thing that their own reporter was told


def house(outlet: Outlet) -> str:
    """The identity of an outlet's own reporters: those of one house are one."""
    return f"house:{outlet.family or outlet.name}"


def correctable(article: Article) -> list[int]:
    """Where an article has a figure wrong that it had right before it, in digits."""
    return [
        at
        for at, line in enumerate(article.lines)
        if line.assertion in article.errors and line.value is not None and number(line.value) in line.text
    ]


def is_named(article: Article, source: Article) -> bool:
    """Whether the words of an article name the outlet of another: not all who would credit it get to it."""
    frames = (line.frame for line in article.lines)
    named = [article.credit, *(outlet for frame in frames for outlet in (frame.outlet, frame.origin))]
    return source.outlet in named


@dataclass(slots=True, kw_only=True)
class Story:
    """A story while it grows; every wording is used up before one is used again."""

    happening: Happening
    material: Material
    difficulty: Difficulty
    random: Random
    outlets: list[Outlet]  # those that still have no article in this story
    articles: list[Article] = field(default_factory=list)
    used: Counter[tuple[str, str]] = field(default_factory=Counter)

    def grow(self, count: int) -> None:
        """So many articles, and the dispatch that may be lost."""
        is_lost = self.random.random() < self.difficulty.lost
        self.first_hand("dispatch", is_lost=is_lost)
        self.first_hand("report")
        if count >= 8:
            self.first_hand(self.random.choice(("dispatch", "report")))
        later = 1 if count >= 8 else 0
        while sum(not article.is_lost for article in self.articles) < count - 2 * later:
            self.relay()
        for _ in range(later):
            self.opinion()
            wrong = next((each for each in self.articles if correctable(each)), None)
            if wrong is None:
                self.relay()
            else:
                self.revise(wrong)

    def _outlet(self, role: Role) -> Outlet:
        fit = [outlet for outlet in self.outlets if (outlet.kind == "agency") == (role == "dispatch")]
        found = self.random.choice(fit or self.outlets)
        self.outlets.remove(found)
        return found

    def _article(self, role: Role, outlet: Outlet, hours: int) -> Article:
        names = self.material.names
        author = f"{self.random.choice((*names.women, *names.men))} {self.random.choice(names.families)}"
        return Article(number=len(self.articles), role=role, outlet=outlet, hours=hours, author=author)

    def _teller(self, article: Article) -> Teller:
        return Teller(
            happening=self.happening, attribution=self.material.attribution, synonyms=self.material.synonyms,
            article=article, random=self.random,
        )  # fmt: skip

    def wording(self, assertion: str, texts: Sequence[str], without: str = "") -> str:
        """The wording of an assertion that was used least, and not one of them."""
        fit = [text for text in texts if text != without] or list(texts)
        least = min(self.used[assertion, text] for text in fit)
        chosen = self.random.choice([text for text in fit if self.used[assertion, text] == least])
        self.used[assertion, chosen] += 1
        return chosen

    def first_hand(self, role: Role, *, is_lost: bool = False) -> None:
        """An article by people who were there, or who were told."""
        article = self._article(role, self._outlet(role), self.random.randint(1, 8))
        article.is_lost = is_lost
        if role == "dispatch":
            article.credit, article.credit_form = article.outlet, "dateline"
        teller = self._teller(article)
        first, *others = self.happening.kind.facts
        statements = list(self.happening.kind.statements)
        self.random.shuffle(others)
        facts = [first, *(fact for fact in others if self.random.random() < 0.8)]
        for fact in facts:
            frame = self._first_frame(fact, role)
            article.lines.append(
                self._of_fact(teller, fact, frame, self._reporter_root(fact, frame, article))
            )
        self.random.shuffle(statements)
        for statement in statements[: self.random.randint(2, max(2, len(statements)))]:
            article.lines += self._of_statement(teller, statement, role, article)
        self._finish(article)

    def _first_frame(self, fact: Fact, role: Role) -> Frame:
        if fact.kind == "scene":
            return Frame(sort="seen")
        people = [self.happening.people[key] for key in fact.known_to]
        drawn = self.random.random()
        if not people or drawn < 0.25:
            return Frame()
        speaker = self.random.choice(people)
        if role == "report" and drawn > 0.85:
            return Frame(sort="told", speaker=speaker)
        if role == "report" and drawn > 0.78:
            return Frame(sort="anonymous", speaker=speaker)
        return Frame(sort="speaker", speaker=speaker)

    def _reporter_root(self, fact: Fact, frame: Frame, article: Article) -> str:
        return frame.speaker.identity if frame.speaker else house(article.outlet)

    def _of_fact(self, teller: Teller, fact: Fact, frame: Frame, root: str) -> Line:
        value = (
            self.happening.figure(fact, frame.speaker.key if frame.speaker else None) if fact.figure else None
        )
        figures = {fact.figure: value} if fact.figure and value is not None else {}
        pattern = self.wording(fact.id, fact.texts)
        text, content = teller.tell("fact", pattern, frame, figures)
        return Line(
            assertion=fact.id, part="fact", pattern=pattern, text=text, content=content, frame=frame,
            value=value, root=root, hearer=house(teller.article.outlet),
        )  # fmt: skip

    def _of_statement(
        self, teller: Teller, statement: Statement, role: Role, article: Article
    ) -> Iterable[Line]:
        speaker = self.happening.people[statement.speaker]
        is_told = role == "report" and self.random.random() < 0.3
        is_posted = not is_told and speaker.body is None and self.random.random() < 0.4
        frame = Frame(sort="told" if is_told else "post" if is_posted else "speaker", speaker=speaker)
        if not is_posted and self.random.random() < 0.3:
            yield self._said(teller, statement, "reported", frame)
            return
        for at in range(self.random.randint(1, len(statement.words))):
            yield self._said(teller, statement, "words", frame, at)

    def _said(self, teller: Teller, statement: Statement, part: Part, frame: Frame, at: int = 0) -> Line:
        is_verbatim = part == "words"
        assertion = f"{statement.id}/{at}" if at else statement.id
        pattern = statement.words[at] if is_verbatim else self.wording(statement.id, statement.reported)
        text, content = teller.tell(part, pattern, frame, {})
        root = self.happening.people[statement.speaker].identity
        return Line(
            assertion=assertion, part=part, pattern=pattern, text=text, content=content, frame=frame,
            value=None, root=root, hearer=house(teller.article.outlet),
        )  # fmt: skip

    def relay(self) -> None:
        """An article by somebody who was not there."""
        sources = self._sources()
        hours = max(source.hours for source in sources) + self.random.randint(1, 26)
        article = self._article("relay", self._outlet("relay"), hours)
        for source in sources:
            article.spelling |= source.spelling
        is_reworded = self.random.random() < self.difficulty.reworded
        how: How = "copy"
        if is_reworded:
            how = "translation" if self.random.random() < self.difficulty.translated else "rewrite"
        is_credited = self.random.random() >= self.difficulty.uncredited
        article.takings = [Taking(source=each.number, how=how, is_credited=is_credited) for each in sources]
        whole = is_credited and len(sources) == 1 and self.random.random() < 0.5
        if whole:
            article.credit = sources[0].credit or sources[0].outlet
            article.credit_form = self.random.choice(("byline", "dateline", "tail"))
        if how == "translation":
            self._respell(article, sources)
        self._take(article, sources, how, names=is_credited and not whole)
        article.takings = [
            replace(each, is_credited=is_named(article, self.articles[each.source]))
            for each in article.takings
        ]
        if self.random.random() < HEARSAY:
            self._add_own(article)
        if is_reworded and self.random.random() < self.difficulty.wrong:
            self._misspell(article)
        self._finish(article)

    def _sources(self) -> list[Article]:
        """Whom a relay takes from: those who were there more often than others, an agency most often."""
        open_ = [article for article in self.articles if len(article.lines) >= LEAST_LINES]
        weights = [
            4 if article.role == "dispatch" else 3 if article.role == "report" else 1 for article in open_
        ]
        first = self.random.choices(open_, weights)[0]
        others = [article for article in open_ if article is not first]
        if others and self.random.random() < self.difficulty.merged:
            return [first, self.random.choice(others)]
        return [first]

    def _take(self, article: Article, sources: Sequence[Article], how: How, *, names: bool) -> None:
        teller = self._teller(article)
        chosen = self._chosen(sources, how)
        named = (
            set(self.random.sample(range(len(chosen)), min(2, len(chosen)))) | {0} if names else set[int]()
        )
        for at, (source, place) in enumerate(chosen):
            line = source.lines[place]
            where = Place(source.number, place)
            credited = source if at in named else None
            if how == "copy" and credited is None and not self._needs_other_words(line, names=names):
                article.lines.append(replace(line, taken=where, is_verbatim=True))
                self._note_introduction(teller, line)
            else:
                article.lines.append(self._retell(teller, line, where, how, credited))

    def _needs_other_words(self, line: Line, *, names: bool) -> bool:
        """Whether a sentence cannot be copied: it speaks of its outlet's own people."""
        return line.frame.sort == "seen" or (line.frame.sort == "told" and not names)

    def _note_introduction(self, teller: Teller, line: Line) -> None:
        if line.frame.speaker is not None:
            teller.introduced.add(line.frame.speaker.key)

    def _chosen(self, sources: Sequence[Article], how: How) -> list[tuple[Article, int]]:
        """The sentences that are taken: a copy is cut from the end, a rewriting leaves out here and there."""
        found: list[tuple[Article, int]] = []
        told: set[tuple[str, str, int | None]] = set()
        for source in sources:
            places = list(range(len(source.lines)))
            if how == "copy":
                kept = max(LEAST_LINES, round(len(places) * self.random.uniform(0.5, 1.2)))
                places = places[:kept]
            else:
                places = [place for place in places if place == 0 or self.random.random() < 0.8]
            for place in places:
                line = source.lines[place]
                key = (line.assertion, line.part, None)
                if key not in told:
                    told.add(key)
                    found.append((source, place))
        if how == "rewrite":
            found = self._reordered(found)
        return found

    def _reordered(self, found: list[tuple[Article, int]]) -> list[tuple[Article, int]]:
        """Neighbours change places here and there, behind the first."""
        for at in range(1, len(found) - 1):
            if self.random.random() < 0.35:
                found[at], found[at + 1] = found[at + 1], found[at]
        return found

    def _retell(self, teller: Teller, line: Line, where: Place, how: How, credited: Article | None) -> Line:
        frame = self._other_frame(line, teller.article, credited)
        pattern = line.pattern
        if how != "copy" and line.part != "words":
            pattern = self.wording(line.assertion, self._texts(line), without=line.pattern)
        value, is_wrong = line.value, False
        if how != "copy" and value is not None and self.random.random() < self.difficulty.wrong / 2:
            value, is_wrong = mistaken(value, self.random), True
        teller.details = 0.8 if how == "copy" else 0.3
        teller.exchanged = 0.0 if how == "copy" else 0.3
        fact = self.happening.facts.get(line.assertion)
        figures = {fact.figure: value} if fact and fact.figure and value is not None else {}
        text, content = teller.tell(line.part, pattern, frame, figures)
        if is_wrong:
            teller.article.errors += (line.assertion,)
        return replace(
            line, pattern=pattern, text=text, content=content, frame=frame, value=value, taken=where,
            is_verbatim=False,
        )  # fmt: skip

    def _texts(self, line: Line) -> Sequence[str]:
        if line.part == "fact":
            return self.happening.facts[line.assertion].texts
        return self.happening.statements[line.assertion].reported

    def _other_frame(self, line: Line, article: Article, credited: Article | None) -> Frame:
        """The frame of a sentence that is told again: with a credit, without one, without its speaker.

        Under another's credit nobody drops a speaker: it would make her word the credited one's own.
        """
        old = line.frame
        if line.part == "words":
            return self._quoting_frame(old, credited)
        if old.sort == "anonymous":
            return old
        speaker = old.speaker if old.sort in {"speaker", "told", "chain", "post"} else None
        if credited is not None:
            return self._crediting_frame(line, credited)
        is_dropped = (
            line.part == "fact" and not article.credit and self.random.random() < self.difficulty.plain
        )
        return Frame() if speaker is None or is_dropped else Frame(sort="speaker", speaker=speaker)

    def _quoting_frame(self, old: Frame, credited: Article | None) -> Frame:
        if old.sort == "post":
            return old
        if credited is not None and old.sort == "told":
            return Frame(sort="told", speaker=old.speaker, outlet=old.outlet or credited.outlet)
        return Frame(sort="speaker", speaker=old.speaker)

    def _crediting_frame(self, line: Line, credited: Article) -> Frame:
        old, is_chain = line.frame, self.random.random() < 0.5
        if old.speaker is not None and is_chain:
            return Frame(sort="chain", speaker=old.speaker, outlet=credited.outlet)
        if old.sort == "outlet" and is_chain:
            return Frame(sort="chain", origin=old.outlet, outlet=credited.outlet)
        return Frame(sort="outlet", outlet=credited.outlet)

    def _respell(self, article: Article, sources: Sequence[Article]) -> None:
        for person in self.happening.people.values():
            if person.other_family != person.family:
                article.spelling[person.key] = person.other_family

    def _misspell(self, article: Article) -> None:
        """A name goes wrong, and stays wrong with all who take it from here."""
        spoken = sorted({line.frame.speaker.key for line in article.lines if line.frame.speaker})
        if not spoken:
            return
        key = self.random.choice(spoken)
        person = self.happening.people[key]
        right = article.spelling.get(key, person.family)
        wrong = misspelt(right, self.random)
        article.spelling[key] = wrong
        article.errors += (key,)
        article.lines = [
            replace(line, text=line.text.replace(right, wrong), content=line.content.replace(right, wrong))
            for line in article.lines
        ]

    def _add_own(self, article: Article) -> None:
        """A thing that somebody told this outlet itself."""
        told = {line.assertion for line in article.lines}
        fresh = [each for each in self.happening.kind.statements if each.id not in told]
        if fresh:
            statement = self.random.choice(fresh)
            frame = Frame(sort="told", speaker=self.happening.people[statement.speaker])
            article.lines.append(self._said(self._teller(article), statement, "words", frame))

    def opinion(self) -> None:
        """A column by somebody who knows nothing of his own."""
        source = self.random.choice(self.articles)
        article = self._article(
            "opinion", self._outlet("opinion"), source.hours + self.random.randint(10, 50)
        )
        teller = self._teller(article)
        article.lines = [self._retell(teller, source.lines[0], Place(source.number, 0), "opinion", None)]
        article.remarks = list(self.happening.kind.opinions)
        self.random.shuffle(article.remarks)
        article.takings = [Taking(source=source.number, how="opinion", is_credited=False)]
        self._finish(article)

    def revise(self, article: Article) -> None:
        """The same page again, with a figure put right and a note that says so."""
        at = next(iter(correctable(article)))
        line = article.lines[at]
        right = self._source_value(line)
        wrong_words, right_words = number(line.value or 0), number(right)
        revision = self._article("revision", article.outlet, article.hours + self.random.randint(2, 20))
        revision.author, revision.spelling, revision.revises = (
            article.author,
            article.spelling,
            article.number,
        )
        revision.credit, revision.credit_form = article.credit, article.credit_form
        revision.lines = [
            replace(each, taken=Place(article.number, place), is_verbatim=place != at)
            for place, each in enumerate(article.lines)
        ]
        revision.lines[at] = replace(
            revision.lines[at], value=right, text=line.text.replace(wrong_words, right_words),
            content=line.content.replace(wrong_words, right_words),
        )  # fmt: skip
        given = {"wrong": wrong_words, "right": right_words}
        note = self.random.choice(self.material.attribution.corrections)
        revision.remarks = [filled(note, lambda name, _: given[name])]
        revision.takings = [Taking(source=article.number, how="revision", is_credited=False)]
        self._finish(revision)

    def _source_value(self, line: Line) -> int:
        source = self.articles[line.taken.article].lines[line.taken.line] if line.taken else line
        return source.value or 0

    def _finish(self, article: Article) -> None:
        """Give an article its headline, and its place in the story."""
        figures = self._figures_of(article)
        happening = self.happening

        def fill(name: str, _: str) -> str:
            value = figures[name][1] if name in figures else happening.fill(name)
            if value is None:
                return happening.people[name].family
            return number(value) if isinstance(value, int) else value

        counted = {fact.figure for fact in happening.kind.facts if fact.figure}
        fit = [
            headline for headline in happening.kind.headlines
            if all(slot in figures for slot in slots_in(headline) if slot in counted)
        ]  # fmt: skip
        pattern = self.wording("headline", fit or happening.kind.headlines)
        article.headline = opened(filled(pattern, fill))
        article.headline = article.headline[:1].upper() + article.headline[1:]
        first = article.lines[0].key
        article.headline_keys = (first, *(figures[slot] for slot in slots_in(pattern) if slot in figures))
        self.articles.append(article)

    def _figures_of(self, article: Article) -> Mapping[str, tuple[str, int]]:
        """The figures that an article gives, by slot, each with its fact."""
        facts = self.happening.facts
        return {
            facts[line.assertion].figure or "": (line.assertion, line.value)
            for line in article.lines
            if line.assertion in facts and line.value is not None
        }
