"""The whole way: where marks are kept, and what becomes of an article that fails on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from headwater.errors import InputError
from headwater.intake.losses import loss
from headwater.record.document import Document, Page
from headwater.run import pipeline
from headwater.run.pipeline import Silent, account_of, clean_pages, open_store
from headwater.settings import Settings
from headwater.store.memory import NoStore
from headwater.store.sql import SqlStore

SETTINGS = Settings(use_cache=False)
PAGES = (
    Page(path="one.txt", text="Bridge hit in Ostrel\n\nThe mayor said the Ostrel bridge was hit on 3 May."),
    Page(path="two.txt", text="Mayor of Ostrel resigns\n\nThe mayor of Ostrel resigned on Monday, she said."),
)


@pytest.fixture
def failing_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    intact = pipeline.clean

    def fail(page: Page, *given: object, **named: object) -> Document:
        if page.path == "two.txt":
            raise ZeroDivisionError("a rule failed")
        return intact(page, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "clean", fail)


class Told:
    """Remembers what it is told of a run."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def start(self, step: str, total: int) -> None:
        self.steps.append(step)

    def advance(self, count: int) -> None:
        assert count >= 0


def test_marks_are_kept_in_the_folder_of_the_settings(tmp_path: Path) -> None:
    store = open_store(Settings(cache_folder=str(tmp_path / "deep" / "down")))
    assert isinstance(store, SqlStore)
    assert store.path.parent == tmp_path / "deep" / "down"
    assert store.path.parent.is_dir()


def test_without_a_cache_nothing_is_kept() -> None:
    assert isinstance(open_store(SETTINGS), NoStore)


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert isinstance(open_store(Settings(cache_folder=str(tmp_path / "file" / "cache"))), NoStore)


def test_the_steps_are_told_in_their_order() -> None:
    told = Told()
    account_of(PAGES, (), SETTINGS, told)
    assert told.steps == ["cleaning", "marking", "comparing"]


def test_the_order_of_pages_and_losses_does_not_matter() -> None:
    losses = [loss("b.pdf", "not an article"), loss("a.pdf", "not an article")]
    one = account_of(PAGES, losses, SETTINGS, Silent())
    other = account_of(PAGES[::-1], losses[::-1], SETTINGS, Silent())
    assert msgspec.json.encode(one) == msgspec.json.encode(other)
    assert [loss.path for loss in one.losses] == ["a.pdf", "b.pdf"]


@pytest.mark.parametrize("pages", [(), PAGES[1:]])
@pytest.mark.usefixtures("failing_clean")
def test_a_pile_without_an_article_is_refused(pages: Sequence[Page]) -> None:
    with pytest.raises(InputError, match=r"No article could be read\. a\.pdf: not an article\."):
        account_of(pages, [loss("a.pdf", "not an article")], SETTINGS, Silent())


@pytest.mark.usefixtures("failing_clean")
def test_an_article_that_cannot_be_cleaned_is_a_loss() -> None:
    account = account_of(PAGES, (), SETTINGS, Silent())
    assert [document.path for document in account.documents] == ["one.txt"]
    assert [(loss.path, loss.reason) for loss in account.losses] == [
        ("two.txt", "could not be cleaned: ZeroDivisionError: a rule failed")
    ]


@pytest.mark.usefixtures("failing_clean")
def test_the_policy_skip_leaves_no_loss() -> None:
    documents, losses = clean_pages(PAGES, Settings(on_error="skip"))
    assert [document.path for document in documents] == ["one.txt"]
    assert losses == []


@pytest.mark.usefixtures("failing_clean")
def test_the_policy_raise_stops_the_run() -> None:
    with pytest.raises(ZeroDivisionError):
        clean_pages(PAGES, Settings(on_error="raise"))


def test_articles_laid_side_by_side_are_one_story() -> None:
    pages = (
        Page(path="one.txt", text="Bridge hit in Ostrel\n\nThe bridge of Ostrel was hit on 3 May."),
        Page(
            path="two.txt", text="Baker wins prize\n\nA baker in Vellin won a prize for her bread on 9 June."
        ),
    )
    apart = account_of(pages, (), SETTINGS, Silent())
    together = account_of(pages, (), SETTINGS, Silent(), is_one_story=True)
    assert len(apart.stories) == 2
    assert [set(story.documents) for story in together.stories] == [
        {document.id for document in together.documents}
    ]


def test_settings_that_are_given_are_used(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(PAGES[0].text)
    folder = tmp_path / "cache"
    pipeline.account([str(tmp_path / "one.txt")], Settings(cache_folder=str(folder)))
    assert (folder / "marks.sqlite").exists()
    assert isinstance(open_store(Settings(cache_folder=str(folder))), SqlStore)


def test_each_step_is_told_how_much_it_has_to_do() -> None:
    class Counting(Told):
        def __init__(self) -> None:
            super().__init__()
            self.totals: dict[str, int] = {}
            self.done: dict[str, int] = {}

        def start(self, step: str, total: int) -> None:
            super().start(step, total)
            self.totals[step] = total

        def advance(self, count: int) -> None:
            self.done[self.steps[-1]] = self.done.get(self.steps[-1], 0) + count

    told = Counting()
    account_of(PAGES, (), SETTINGS, told)
    assert told.totals == told.done == {"cleaning": 2, "marking": 2, "comparing": 3}


def test_the_program_and_what_it_used_are_named_with_their_versions() -> None:
    made = pipeline.made_by(SETTINGS)
    assert made.program.startswith("headwater ")
    assert [name.split()[0] for name in made.models] == [SETTINGS.english_model, "wordllama"]
    assert len(made.lexicons[0].split()[-1]) == 12
