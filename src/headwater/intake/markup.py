"""What a page's markup declares: JSON-LD first, then Open Graph, meta elements, microdata and links."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from htmldate import find_date
from lxml.html import HtmlElement

from headwater.intake.declare import cleaned, edtf_of, one_line
from headwater.intake.records import Json, words_of
from headwater.record.document import Declared

DEEPEST = 12  # levels of lists and references in an author field, which may refer to itself
ARTICLE_TYPES = re.compile(r"Article|Report|BlogPosting|NewsStory|Posting|Review", re.IGNORECASE)
TITLE_META = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "title",
    "parsely-title",
    "sailthru.title",
    "headline",
)
AUTHOR_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
    "article:author_name",
)
SITE_META = ("og:site_name", "application-name", "twitter:site", "publisher", "dc.publisher", "cre")
DATE_META = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "pubdate",
    "publishdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "og:published_time",
    "article.published",
)
URL_META = ("og:url", "twitter:url")
NO_AUTHORS = re.compile(r"https?://|www\.|^@|facebook\.com|^\W*$", re.IGNORECASE)
AUTHOR_OPENING = re.compile(r"^(?:by|von|par|por|written by)\s+", re.IGNORECASE)
TITLE_END = re.compile(r"(?<!\s)\s+[|–—•·»-]\s+[^|–—•·»]{2,45}$")
ISSUE = re.compile(r"/((?:19|20)\d\d)/(\d{1,2})-(\d{1,2})(?!\d)")
HOLDING = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")  # where objects stand in others
DEEP = 6  # levels of JSON-LD that are looked through


def declared_in(tree: HtmlElement, markup: str) -> Declared:
    """Everything that a page's markup declares of its article."""
    meta = meta_values(tree)
    objects = list(linked_data(tree))
    article = next((each for each in objects if is_article(each)), {})
    site = words_of(article.get("publisher")) or first(meta, SITE_META)
    url = canonical(tree) or first(meta, URL_META) or address_in(article)
    return cleaned(
        Declared(
            how="metadata",
            url=url,
            outlet=(site or "").lstrip("@") or None,
            title=title_in(tree, article, meta, site),
            author=author_in(tree, article, objects, meta),
            published=published_in(article, meta, markup, url),
            language=tree.get("lang")
            or words_of(article.get("inLanguage"))
            or first(meta, ("og:locale", "language")),
            based_on=tuple(dict.fromkeys(addresses(article.get("isBasedOn")))),
        )
    )


def meta_values(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of meta elements under their names, folded."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), []).append(content.strip())
    return found


def first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    """The first value under the first of these names."""
    return next((meta[name][0] for name in names if name in meta), None)


def linked_data(tree: HtmlElement) -> Iterator[dict[str, Json]]:
    """The objects of a page's JSON-LD, graphs and lists opened."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        try:
            value: Json = msgspec.json.decode(repaired(script.text))
        except (msgspec.DecodeError, RecursionError):
            continue
        yield from opened(value, DEEP)


def repaired(text: str) -> str:
    """JSON-LD as sites write it: wrapped in comments, with raw line ends inside strings."""
    bare = (
        text.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
    )
    return re.sub(r"[\x00-\x1f]+", " ", bare).strip().rstrip(";")


def opened(value: Json, depth: int) -> Iterator[dict[str, Json]]:
    """The objects in a value and in its graph, lists and main entity."""
    if depth == 0 or not isinstance(value, list | dict):
        return
    inside = value if isinstance(value, list) else [value.get(key) for key in HOLDING]
    if isinstance(value, dict):
        yield value
    for each in inside:
        yield from opened(each, depth - 1)


def is_article(value: dict[str, Json]) -> bool:
    """Whether an object of JSON-LD describes an article."""
    kind = value.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(each, str) and ARTICLE_TYPES.search(each) for each in kinds)


def canonical(tree: HtmlElement) -> str | None:
    """The address that a page calls its own."""
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            return str(link.get("href"))
    return None


def address_in(article: dict[str, Json]) -> str | None:
    """The address that JSON-LD gives the article."""
    return next(addresses(article.get("url")), None) or next(addresses(article.get("mainEntityOfPage")), None)


def addresses(value: Json) -> Iterator[str]:
    """The addresses in a value of JSON-LD, however deep it is."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += reversed(each)
        if isinstance(each, dict):
            waiting += (each.get("url"), each.get("@id"))
        if isinstance(each, str) and each.startswith("http"):
            yield each


def title_in(
    tree: HtmlElement, article: dict[str, Json], meta: dict[str, list[str]], site: str | None
) -> str | None:
    """The headline: the page's one first-level heading where metadata agrees, else as declared."""
    declared = words_of(article.get("headline")) or first(meta, TITLE_META)
    headings = [text for each in tree.iter("h1") if (text := one_line(each.text_content()))]
    alike = [heading for heading in headings if declared and agree(heading, declared)]
    title = next(iter(alike), None) or declared or (headings[0] if len(headings) == 1 else None)
    title = title or page_title(tree)
    return without_site(title, site) if title else None


def agree(left: str, right: str) -> bool:
    """Whether two titles share most of their words."""
    first_words, second_words = set(left.casefold().split()), set(right.casefold().split())
    shared = len(first_words & second_words)
    return shared >= 0.6 * min(len(first_words), len(second_words))


def page_title(tree: HtmlElement) -> str | None:
    """The title element's text."""
    element = next(tree.iter("title"), None)
    return one_line(element.text_content()) if element is not None else None


def without_site(title: str, site: str | None) -> str:
    """A title without the outlet's name at its end."""
    found = TITLE_END.search(title)
    if not found:
        return title
    end = found.group().strip(" |–—•·»-").casefold()
    named = (site or "").casefold()
    return title[: found.start()] if named and (end in named or named in end) else title


def author_in(
    tree: HtmlElement, article: dict[str, Json], objects: list[dict[str, Json]], meta: dict[str, list[str]]
) -> str | None:
    """The writers, as JSON-LD, meta elements or microdata name them."""
    by_id = {each["@id"]: each for each in objects if isinstance(each.get("@id"), str)}
    declared = list(names_in(article.get("author") or article.get("creator"), by_id))
    values = (
        declared or [value for name in AUTHOR_META for value in meta.get(name, ())] or marked_authors(tree)
    )
    names = [AUTHOR_OPENING.sub("", name.strip()) for name in values]
    kept = [name for name in names if name and not NO_AUTHORS.search(name) and len(name) <= 80]
    return ", ".join(dict.fromkeys(kept)) or None


def names_in(value: Json, by_id: dict[Json, dict[str, Json]], depth: int = 0) -> Iterator[str]:
    """The names in an author field: texts, objects, lists of either, or references, to a depth."""
    named = name_in(value, by_id) if isinstance(value, dict) else value
    if isinstance(named, str):
        yield named
    for each in named if isinstance(named, list) and depth < DEEPEST else ():
        yield from names_in(each, by_id, depth + 1)


def name_in(value: dict[str, Json], by_id: dict[Json, dict[str, Json]]) -> Json:
    """The name in an object, or in the one that it refers to."""
    referred = value.get("@id")
    if value.get("name") is None and isinstance(referred, str):
        return by_id.get(referred, {}).get("name")
    return value.get("name")


def marked_authors(tree: HtmlElement) -> list[str]:
    """Names that microdata or a link mark as the author's."""
    found = tree.xpath(
        "//*[@rel='author' or @itemprop='author' or contains(@class, 'author-name')"
        " or contains(@class, 'byline__name')]"
    )
    return [text for each in found[:6] if (text := one_line(each.text_content())) and len(text.split()) <= 5]


def published_in(
    article: dict[str, Json], meta: dict[str, list[str]], markup: str, url: str | None
) -> str | None:
    """The day of publication: JSON-LD, meta elements, else what htmldate reads off the page."""
    declared = edtf_of(words_of(article.get("datePublished"))) or next(
        (day for name in DATE_META for value in meta.get(name, ()) if (day := edtf_of(value))), None
    )
    found = declared or find_date(markup, original_date=True, extensive_search=False)
    return None if not declared and found == issue_in(url) else found


def issue_in(url: str | None) -> str | None:
    """What a year and an issue in an address ("/2031/1-5") look like as a date."""
    found = ISSUE.search(url or "")
    return f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}" if found else None
