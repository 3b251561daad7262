"""The report as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from headwater.export.arrange import arrange
from headwater.export.neutral import one_line
from headwater.export.phrases import (
    MENTIONED,
    VERDICT_MEANINGS,
    VERDICTS,
    also_words,
    count_words,
    joined,
    quoted,
)
from headwater.export.report import (
    ArticleEntry,
    Branch,
    ClaimEntry,
    DifferenceEntry,
    Header,
    Naming,
    Passage,
    Report,
    Root,
    StorySection,
)
from headwater.record.account import Account

# With what makes an address a link by itself.
MARKUP = re.compile(r"([\\`*_{}\[\]#|~$!]|:(?=//)|(?<=\bwww)\.)", re.IGNORECASE)


def markdown(account: Account) -> str:
    """The whole report; no markup in an article's words is ever markup here."""
    return "\n".join(report_lines(arrange(account))) + "\n"


def plain(text: str) -> str:
    """An article's words with every character of Markdown escaped."""
    return MARKUP.sub(r"\\\1", escape(one_line(text), quote=False))


def said(passage: Passage) -> str:
    """Words in quotation marks with their outlet."""
    speaker = f"{plain(passage.speaker)}, in " if passage.speaker else ""
    return f"{plain(quoted(passage.words))} ({speaker}{plain(passage.credit)})"


def report_lines(report: Report) -> Iterator[str]:
    """All sections in their order."""
    yield from ("# What the articles say", "", header_line(report.header), "")
    for story in report.stories:
        yield from story_lines(story)
    yield from titled("## Verify next", (root_line(root) for root in report.verify_next))
    yield from titled("## Articles", (article_line(article) for article in report.articles))
    yield from titled(
        "## What could not be read",
        (f"- {plain(loss.path)}: {plain(loss.reason)}" for loss in report.losses),
    )
    yield from ("## How to read a verdict", "")
    yield from (f"- *{VERDICTS[verdict]}*: {meaning}" for verdict, meaning in VERDICT_MEANINGS.items())
    yield from ("", "No verdict says what is true.")


def titled(title: str, lines: Iterator[str]) -> Iterator[str]:
    """Lines under a title, or nothing where there are none."""
    found = list(lines)
    if found:
        yield from (title, "", *found, "")


def header_line(header: Header) -> str:
    """The pile in figures."""
    parts = [
        count_words(header.articles, "article"),
        count_words(header.outlets, "outlet"),
        f"{count_words(header.sources, 'source')} named or seen behind them",
        count_words(header.copies, "copy", "copies"),
        f"{count_words(header.losses, 'file')} not read",
    ]
    shallow = f"; read only shallowly: {plain(joined(header.shallow))}" if header.shallow else ""
    return f"{joined(parts)}{shallow}."


def story_lines(story: StorySection) -> Iterator[str]:
    """One happening."""
    yield from (f"## {plain(story.when)}" + (f" · {said(story.title)}" if story.title else ""), "")
    yield from titled("### What happened", (line for entry in story.claims for line in claim_lines(entry)))
    yield from titled(
        "### Where they differ", (line for entry in story.differences for line in difference_lines(entry))
    )
    tree = [line for root in story.family.trees if root.children for line in branch_lines(root, 0)]
    tree += [line for root in story.family.alone for line in branch_lines(root, 0)]
    if story.family.unsourced:
        tree += [f"- No source named, no copy: {plain(joined(story.family.unsourced))}"]
    yield from titled("### Who took it from whom", iter(tree))
    yield from titled(
        "### When", (f"- **{plain(moment.when)}**: {said(moment.passage)}" for moment in story.timeline)
    )
    yield from titled(
        "### What each calls them", (line for naming in story.naming for line in naming_lines(naming))
    )


def claim_lines(entry: ClaimEntry) -> Iterator[str]:
    """A claim, its verdict, and the words of all who have it."""
    yield f"1. **{plain(quoted(entry.text.words))}** ({plain(entry.text.credit)})"
    support = f"{entry.verdict}: {entry.support}. {plain(entry.why)}"
    carried = f" That it was said: {entry.carried}. {plain(entry.carried_why or '')}" if entry.carried else ""
    contested = " The articles differ." if entry.claim.contested else ""
    first = f" First: {plain(entry.first)}." if entry.first else ""
    if entry.who:
        yield f"   {plain(entry.who)}  "
    yield f"   *{support.strip()}*{carried.rstrip()}{contested}{first}"
    yield from (f"   - {said(passage)}{others(passage)}" for passage in entry.passages)
    yield from (f"   - Denied: {said(passage)}" for passage in entry.denials)
    yield from (f"   - {MENTIONED}: {said(passage)}" for passage in entry.mentions)


def others(passage: Passage) -> str:
    """Whom an article names in a role that most give to somebody else."""
    return f" ({plain(passage.others)})" if passage.others else ""


def difference_lines(entry: DifferenceEntry) -> Iterator[str]:
    """A difference, side by side."""
    yield f"- **{entry.kind}**, {plain(entry.about)}{' (both may hold)' if entry.is_open else ''}"
    for side in entry.sides:
        yield f"  - {plain(quoted(side.value))}: {'; '.join(said(passage) for passage in side.passages)}"
    if entry.silent:
        yield f"  - silent: {plain(joined(entry.silent))}"


def branch_lines(branch: Branch, level: int) -> Iterator[str]:
    """A branch of the tree as a nested list."""
    told = [branch.how] if branch.how else []
    told += ["or the other way round"] if branch.is_open else []
    told += [plain(words) for words in also_words(branch.how, branch.also_from, full=True)]
    note = f" ({'; '.join(told)})" if told else ""
    yield f"{'  ' * level}- {plain(branch.label)}{note}"
    for child in branch.children:
        yield from branch_lines(child, level + 1)


def naming_lines(naming: Naming) -> Iterator[str]:
    """An actor and what each article calls them."""
    yield f"- **{plain(naming.actor)}**"
    for outlet, labels in naming.by_outlet:
        words = ", ".join(
            plain(quoted(label.words)) + (" (quoting)" if label.is_quoted else "") for label in labels
        )
        yield f"  - {plain(outlet)}: {words}"


def root_line(root: Root) -> str:
    """A source and what rests on it."""
    alone = f", {root.alone} on it alone" if root.alone else ""
    see = f"; above all {said(root.foremost)}" if root.foremost else ""
    carried = count_words(len(root.outlets), "article")
    return (
        f"1. **{plain(root.name)}** ({root.kind}): {count_words(root.claims, 'claim')} in {carried} "
        f"{'rests' if root.claims == 1 else 'rest'} on it{alone}{see}"
    )


def article_line(article: ArticleEntry) -> str:
    """An article as it was read."""
    title = f": {plain(quoted(article.title))}" if article.title else ""
    notes = [*article.notes, *(["a copy"] if article.is_copy else [])]
    notes += ["read only shallowly"] if article.is_shallow else []
    told = f" ({plain('; '.join(notes))})" if notes else ""
    return f"- {plain(article.outlet)}, {plain(article.when)}{title}{told} – {plain(article.path)}"
