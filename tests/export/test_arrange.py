"""An account arranged for a reader."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, COPY, DOCUMENTS, POST, WIRE
from headwater.export.arrange import arrange, article, header, section, title
from headwater.export.index import AccountIndex

INDEX = AccountIndex.of(ACCOUNT)
STORY = ACCOUNT.stories[0]


def test_the_header_counts_articles_outlets_and_who_has_no_name() -> None:
    found = header(INDEX)
    assert found.articles == len(DOCUMENTS)
    assert found.outlets == len({document.outlet.name for document in DOCUMENTS if document.outlet})
    assert found.unnamed == sum(document.outlet is None for document in DOCUMENTS) == 1


def test_an_unknown_source_is_no_source_of_the_header() -> None:
    assert header(INDEX).sources == sum(origin.kind != "unknown" for origin in ACCOUNT.origins)


def test_the_largest_story_comes_first_and_the_earliest_among_equals() -> None:
    small = replace(STORY, id="s-small", documents=(POST.id,), when="2031-05-05")
    early = replace(STORY, id="s-early", documents=(WIRE.id,), when="2031-05-01")
    report = arrange(replace(ACCOUNT, stories=(small, early, STORY)))
    assert [found.id for found in report.stories] == [STORY.id, "s-early", "s-small"]


def test_a_section_has_the_claims_of_its_story_alone() -> None:
    other = replace(STORY, id="s-other")
    moved = replace(CLAIMS[0], story=other.id)
    index = AccountIndex.of(replace(ACCOUNT, stories=(STORY, other), claims=(moved, *CLAIMS[1:])))
    assert [entry.claim.id for entry in section(other, index).claims] == [moved.id]
    assert moved.id not in [entry.claim.id for entry in section(STORY, index).claims]


def test_a_title_stands_with_the_article_whose_words_it_is() -> None:
    found = title(STORY, INDEX)
    assert found is not None
    assert found.words == STORY.title
    assert STORY.title in INDEX.documents[found.document].text


def test_a_title_from_the_page_data_alone_still_has_its_article() -> None:
    words = "Bridge falls, says page"
    owner = replace(POST, title=words)
    documents = tuple(owner if document.id == POST.id else document for document in DOCUMENTS)
    index = AccountIndex.of(replace(ACCOUNT, documents=documents))
    found = title(replace(STORY, title=words), index)
    assert found is not None
    assert (found.words, found.document) == (words, POST.id)


def test_a_story_without_a_headline_has_no_title() -> None:
    assert title(replace(STORY, title=None), INDEX) is None


def test_an_article_says_how_its_date_is_known_and_whether_it_is_a_copy() -> None:
    found = article(WIRE, INDEX, is_copy=False)
    assert found.when == "4 May 2031"
    assert found.when_known
    undated = article(COPY, INDEX, is_copy=True)
    assert undated.is_copy
    assert undated.when_known is None


def test_a_dead_end_in_the_pile_is_told_as_a_loss() -> None:
    assert arrange(ACCOUNT).losses == ACCOUNT.losses
