"""The account of articles that somebody lays side by side: all are taken for one story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from headwater.collate.collate import collate
from headwater.errors import InputError
from headwater.gather.settle import settle
from headwater.intake.pile import read_pile
from headwater.record.account import Account
from headwater.record.document import Loss, Page
from headwater.run.marking import mark_documents
from headwater.run.pipeline import Progress, Silent, clean_pages, made_by, open_store
from headwater.run.resources import load_encoder, load_outlets
from headwater.settings import Settings
from headwater.trace.trace import trace
from headwater.weigh.weigh import weigh


def compared_account(
    paths: Sequence[str],
    settings: Settings | None = None,
    progress: Progress | None = None,
    stream: BinaryIO | None = None,
) -> Account:
    """The account of the files under `paths`, `-` from `stream`, as tellings of one happening."""
    pages, losses = read_pile(paths, stream)
    return compared_account_of(pages, losses, settings or Settings(), progress or Silent())


def compared_account_of(
    pages: Sequence[Page], losses: Sequence[Loss], settings: Settings, progress: Progress
) -> Account:
    """The account of pages as tellings of one happening."""
    progress.start("cleaning", len(pages))
    documents, uncleaned = clean_pages(pages, settings, progress)
    progress.start("marking", len(documents))
    pile, unmarked = mark_documents(documents, settings, open_store(settings), progress.advance)
    lost = sorted([*losses, *uncleaned, *unmarked], key=lambda loss: (loss.path, loss.reason))
    if not pile:
        raise InputError(
            "No article could be read. " + " ".join(f"{each.path}: {each.reason}." for each in lost)
        )
    settlement = settle(pile, load_encoder(), is_one_story=True)
    tracing = trace(pile, settlement, load_outlets())
    collations = [collate(story, pile, settlement, load_encoder()) for story in settlement.stories]
    return weigh(pile, settlement, collations, tracing, lost, made_by(settings), load_outlets())
