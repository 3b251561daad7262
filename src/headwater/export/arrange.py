"""Arrange an account for a reader."""

from __future__ import annotations

from headwater.export.claims import claim_entry, plain_passage, told_once
from headwater.export.dates import date_words, sort_key
from headwater.export.differences import difference_entries
from headwater.export.index import AccountIndex
from headwater.export.languages import language_name
from headwater.export.naming import naming_entries
from headwater.export.report import ArticleEntry, Header, Passage, Report, StorySection
from headwater.export.roots import roots
from headwater.export.timeline import moments
from headwater.export.tree import family
from headwater.record.account import Account
from headwater.record.document import Document
from headwater.record.settlement import Story
from headwater.record.span import Span

HOW_DATED = {
    "stated": "as the article states",
    "metadata": "as the page's data say",
    "manifest": "as the manifest says",
    "inferred": "inferred from other articles",
}


def arrange(account: Account) -> Report:
    """The report of an account."""
    index = AccountIndex.of(account)
    copies = frozenset(index.copies())
    stories = sorted(
        account.stories, key=lambda story: (-len(story.documents), sort_key(story.when), story.id)
    )
    return Report(
        header=header(index),
        stories=tuple(section(story, index) for story in stories),
        verify_next=roots(index),
        articles=tuple(article(document, index, document.id in copies) for document in account.documents),
        losses=account.losses,
        made_by=account.made_by.program,
    )


def header(index: AccountIndex) -> Header:
    """The pile in figures."""
    documents = index.account.documents
    return Header(
        articles=len(documents),
        outlets=len({document.outlet.name for document in documents if document.outlet}),
        sources=sum(origin.kind != "unknown" for origin in index.account.origins),
        copies=len(index.copies()),
        losses=len(index.account.losses),
        shallow=tuple(index.names[document.id] for document in documents if document.read == "shallow"),
        unnamed=sum(document.outlet is None for document in documents),
    )


def section(story: Story, index: AccountIndex) -> StorySection:
    """One story as its articles tell it."""
    claims = [claim for claim in index.account.claims if claim.story == story.id and claim.variants]
    return StorySection(
        id=story.id,
        when=date_words(story.when),
        title=title(story, index),
        articles=tuple(index.names[document] for document in story.documents),
        claims=tuple(claim_entry(claim, index) for claim in told_once(claims)),
        differences=difference_entries(story, index),
        family=family(story, index),
        timeline=moments(story, index),
        naming=naming_entries(story, index),
        is_unsure=bool(story.near),
    )


def title(story: Story, index: AccountIndex) -> Passage | None:
    """The story's title with the article whose headline it is."""
    if not story.title:
        return None
    for document_id in story.documents:
        start = index.documents[document_id].text.find(story.title)
        if start >= 0:
            end = start + len(story.title)
            return plain_passage(Span(document=document_id, start=start, end=end), index)
    owner = next((d for d in story.documents if index.documents[d].title == story.title), story.documents[0])
    return Passage(
        words=story.title, document=owner, outlet=index.names[owner], spans=(), notes=index.notes(owner)
    )


def article(document: Document, index: AccountIndex, is_copy: bool) -> ArticleEntry:
    """An article as it was read."""
    return ArticleEntry(
        id=document.id,
        outlet=index.names[document.id],
        path=document.path,
        url=document.url,
        title=document.title,
        author=document.author,
        when=date_words(document.published.edtf if document.published else None),
        when_known=HOW_DATED[document.published.how] if document.published else None,
        language=language_name(document.language),
        notes=index.notes(document.id),
        is_shallow=document.read == "shallow",
        is_copy=is_copy,
    )
