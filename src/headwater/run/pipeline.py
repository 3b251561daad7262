"""The whole way from paths to an account."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO, Protocol

from platformdirs import user_cache_dir

from headwater.clean.document import clean, repetition
from headwater.clean.revisions import with_revisions
from headwater.collate.collate import collate
from headwater.errors import InputError
from headwater.gather.decided import misfits
from headwater.gather.settle import settle
from headwater.gather.undated import with_days
from headwater.intake.decisions import read_decisions
from headwater.intake.losses import loss
from headwater.intake.pile import read_pile
from headwater.record.account import Account, MadeBy
from headwater.record.decision import Decision
from headwater.record.document import Document, Loss, Page
from headwater.record.pile import MarkedDocument
from headwater.run.fingerprint import model_version, reader_fingerprint
from headwater.run.marking import mark_documents, reason_of
from headwater.run.resources import (
    load_actors,
    load_cleaning,
    load_encoder,
    load_kindred,
    load_language_identifier,
    load_outlets,
    load_weights,
)
from headwater.settings import Settings
from headwater.store.base import MarkStore
from headwater.store.memory import NoStore
from headwater.store.sql import SqlStore
from headwater.trace.trace import trace
from headwater.weigh.weigh import weigh


class Progress(Protocol):
    """Who is told how far a run has come."""

    def start(self, step: str, total: int) -> None:
        """A step begins, of so many pieces of work."""
        ...

    def advance(self, count: int) -> None:
        """So many pieces of the step are done."""
        ...


class Silent:
    """Tells nobody."""

    def start(self, step: str, total: int) -> None:
        """Nothing."""

    def advance(self, count: int) -> None:
        """Nothing."""


def account(
    paths: Sequence[str],
    settings: Settings | None = None,
    progress: Progress | None = None,
    stream: BinaryIO | None = None,
    *,
    is_one_story: bool = False,
) -> Account:
    """Read the files under `paths`, `-` from `stream`, and give the account of what they say.

    Where `is_one_story` is set, all are taken for tellings of one happening.
    """
    settings, progress = settings or Settings(), progress or Silent()
    progress.start("reading", 1)
    pages, losses = read_pile(paths, stream)
    decisions, unread = read_decisions(paths)
    return account_of(pages, [*losses, *unread], settings, progress, decisions, is_one_story=is_one_story)


def account_of(
    pages: Sequence[Page],
    losses: Sequence[Loss],
    settings: Settings,
    progress: Progress,
    decisions: Sequence[Decision] = (),
    *,
    is_one_story: bool = False,
) -> Account:
    """The account of pages that have been read, and of what a user decided about their actors."""
    progress.start("cleaning", len(pages))
    documents, uncleaned = clean_pages(pages, settings, progress)
    progress.start("marking", len(documents))
    pile, unmarked = mark_documents(documents, settings, open_store(settings), progress.advance)
    lost = [*losses, *uncleaned, *unmarked]
    return conclude(pile, lost, settings, progress, decisions, is_one_story=is_one_story)


def mark_pages(pages: Sequence[Page], settings: Settings) -> tuple[list[MarkedDocument], list[Loss]]:
    """The pages as documents with everything that is marked in each."""
    documents, uncleaned = clean_pages(pages, settings)
    marked, unmarked = mark_documents(documents, settings, open_store(settings), Silent().advance)
    return marked, [*uncleaned, *unmarked]


def conclude(
    pile: Sequence[MarkedDocument],
    losses: Sequence[Loss],
    settings: Settings,
    progress: Progress,
    decisions: Sequence[Decision] = (),
    *,
    is_one_story: bool = False,
) -> Account:
    """The account of a marked pile: every stage that needs all articles at once."""
    if not pile:
        raise InputError(
            "No article could be read. " + " ".join(f"{loss.path}: {loss.reason}." for loss in losses[:5])
        )
    progress.start("comparing", 3)
    pile = with_days(pile)
    settlement = settle(
        pile,
        load_encoder(),
        decisions=decisions,
        judging=load_actors().qualities,
        is_one_story=is_one_story,
    )
    progress.advance(1)
    tracing = trace(pile, settlement, load_outlets())
    progress.advance(1)
    stories = {story.id: story for story in settlement.stories}
    collations = [
        collate(
            [stories[story] for story in affair.stories],
            pile,
            settlement,
            load_encoder(),
            load_kindred(),
            load_weights(),
        )
        for affair in settlement.affairs
    ]
    progress.advance(1)
    forgotten = [loss(path, reason) for path, reason in misfits(pile, decisions)]
    ordered = sorted([*losses, *forgotten], key=lambda loss: (loss.path, loss.reason))
    return weigh(pile, settlement, collations, tracing, ordered, made_by(settings))


def clean_pages(
    pages: Sequence[Page], settings: Settings, progress: Progress | None = None
) -> tuple[list[Document], list[Loss]]:
    """The documents of the pages, with what the whole pile repeats, and what could not be cleaned."""
    repeated, identify = repetition(pages), load_language_identifier()
    outlets, lexicon = load_outlets(), load_cleaning()
    documents, losses = [], []
    for page in pages:
        try:
            documents.append(clean(page, repeated, outlets, lexicon, identify_language=identify))
        except Exception as error:
            if settings.on_error == "raise":
                raise
            if settings.on_error == "record":
                losses.append(loss(page.path, reason_of("cleaned", error)))
        (progress or Silent()).advance(1)
    revised = with_revisions(documents)
    return sorted(revised, key=lambda document: (document.path, document.id)), losses


def open_store(settings: Settings) -> MarkStore:
    """The store of marks that the settings ask for; none where its folder cannot be made."""
    if not settings.use_cache:
        return NoStore()
    folder = Path(settings.cache_folder or user_cache_dir("headwater"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return NoStore()
    return SqlStore(folder / "marks.sqlite")


def made_by(settings: Settings) -> MadeBy:
    """The program and the versions of what it used."""
    model = settings.english_model
    return MadeBy(
        program=f"headwater {version('headwater')}",
        models=(f"{model} {model_version(model)}", f"wordllama {version('wordllama')}"),
        lexicons=(f"headwater lexicons and rules {reader_fingerprint(model)[:12]}",),
    )
