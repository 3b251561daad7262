"""Put an article on a page, as messy as the web: furniture around and between, as text or as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from random import Random

from headwater.simulate.article import Article
from headwater.simulate.difficulty import Difficulty
from headwater.simulate.happening import Happening, written
from headwater.simulate.material import Material
from headwater.simulate.wording import filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article as a file, and what it shows of itself."""

    story: int
    article: Article
    name: str
    text: str
    published: date
    is_dated: bool
    is_signed: bool
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """Prints the articles of a story."""

    story: int
    happening: Happening
    material: Material
    difficulty: Difficulty
    other_headlines: Sequence[str]
    random: Random

    def page(self, article: Article, name: str) -> Page:
        """The page of an article; `name` is the file's, without what follows the dot."""
        random = self.random
        published = self.happening.day + timedelta(hours=article.hours + 8)
        is_dated = random.random() < self.difficulty.dated
        is_signed = random.random() < self.difficulty.signed
        is_hypertext = random.random() < self.difficulty.hypertext
        page = article.number if article.revises is None else article.revises
        url = f"https://www.{article.outlet.domain}/articles/{self.story}-{page}"
        top, body, bottom = (
            list(self._top(article)), list(self._body(article, published)), list(self._bottom(article)),
        )  # fmt: skip
        date_line = [f"{written(published)} {published.year}"] if is_dated else []
        if is_signed:
            bottom.append(f"© {published.year} {article.outlet.name}")
        if is_hypertext:
            meta = [("og:site_name", article.outlet.name)] if is_signed else []
            meta += [("article:published_time", published.isoformat())] if is_dated else []
            text = hypertext(article.headline, url, meta, top, [*date_line, *body], bottom)
        else:
            text = "\n\n".join([*top, article.headline, *date_line, *body, *bottom]) + "\n"
        return Page(
            story=self.story, article=article, name=f"{name}.{'html' if is_hypertext else 'txt'}", text=text,
            published=published, is_dated=is_dated, is_signed=is_signed, url=url,
        )  # fmt: skip

    def _line(self, lines: Sequence[str], article: Article) -> Iterator[str]:
        """Now and then a line of furniture."""
        if self.random.random() >= self.difficulty.furniture:
            return
        outlet = f"the {article.outlet.name}" if article.outlet.article else article.outlet.name
        given = {
            "outlet": outlet,
            "domain": article.outlet.domain,
            "author": article.author,
            "headline": self.random.choice(self.other_headlines) if self.other_headlines else "The week",
            "town": self.happening.town,
            "year": str(self.happening.day.year),
            "date": written(self.happening.day),
        }
        yield filled(self.random.choice(lines), lambda name, _: given[name])

    def _top(self, article: Article) -> Iterator[str]:
        yield from self._line(self.material.furniture.navigation, article)

    def _body(self, article: Article, published: date) -> Iterator[str]:
        furniture = self.material.furniture
        if article.credit_form == "byline" and article.credit:
            yield self._credit(self.material.attribution.credit.byline, article, published)
        elif article.role != "dispatch" and self.random.random() < 0.7:
            yield f"By {article.author}"
        yield from self._line(furniture.caption, article)
        yield from self._line(furniture.photo_credit, article)
        for at, paragraph in enumerate(self._paragraphs(article)):
            if at == 0 and article.credit_form == "dateline":
                credit = self._credit(self.material.attribution.credit.dateline, article, published)
                yield f"{credit} {paragraph}"
            else:
                yield paragraph
            if self.random.random() < 0.3:
                yield from self._line(
                    self.random.choice((furniture.advert, furniture.related, furniture.subscribe)), article
                )

    def _paragraphs(self, article: Article) -> Iterator[str]:
        sentences = [line.text for line in article.lines]
        at = 0
        while at < len(sentences):
            size = self.random.choice((1, 1, 2, 2, 3))
            yield " ".join(sentences[at : at + size])
            at += size
        yield from article.remarks

    def _bottom(self, article: Article) -> Iterator[str]:
        furniture = self.material.furniture
        if article.credit_form == "tail" and article.credit:
            yield self._credit(self.material.attribution.credit.tail, article, self.happening.day)
        for lines in (furniture.author_bio, furniture.related, furniture.comments, furniture.footer):
            yield from self._line(lines, article)

    def _credit(self, phrases: Sequence[str], article: Article, published: date) -> str:
        outlet = article.credit or article.outlet
        in_sentence = f"the {outlet.name}" if outlet.article else outlet.name
        given = {
            "source": outlet.name, "Source": outlet.name, "town": self.happening.town,
            "TOWN": self.happening.town.upper(), "date": written(published), "outlet": in_sentence,
            "domain": outlet.domain, "year": str(published.year),
        }  # fmt: skip
        return filled(self.random.choice(phrases), lambda name, _: given.get(name, in_sentence))


def hypertext(
    headline: str, url: str, meta: Sequence[tuple[str, str]], top: Sequence[str], body: Sequence[str],
    bottom: Sequence[str],
) -> str:  # fmt: skip
    """A page of HTML."""
    marks = "\n".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in meta)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(headline)}</title>\n"
        f'<link rel="canonical" href="{escape(url)}">\n{marks}\n</head>\n<body>\n'
        f"<nav>{paragraphs(top)}</nav>\n<main><article>\n<h1>{escape(headline)}</h1>\n{paragraphs(body)}\n"
        f"</article></main>\n<footer>{paragraphs(bottom)}</footer>\n</body>\n</html>\n"
    )


def paragraphs(lines: Sequence[str]) -> str:
    """Lines as paragraphs of HTML."""
    return "\n".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)
