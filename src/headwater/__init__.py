"""Headwater reads a pile of articles and tells who says what, from whom, and what stands behind it.

    from headwater import account, brief

    pile = account(["articles/"])
    for line in brief(pile):
        print(line)

Nothing heavy is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from headwater.clean.document import clean as clean_page
    from headwater.clean.document import repetition
    from headwater.collate.collate import collate as collate_story
    from headwater.errors import HeadwaterError, InputError, SettingError, SpanError
    from headwater.export.account_json import from_json, schema, to_json
    from headwater.export.brief import brief
    from headwater.export.html import html
    from headwater.export.markdown import markdown
    from headwater.export.sentence import trace_sentence
    from headwater.export.tables import tables
    from headwater.gather.settle import settle
    from headwater.intake.pile import read_pile
    from headwater.mark.article import mark as mark_document
    from headwater.record.account import Account
    from headwater.record.document import Document, Page
    from headwater.record.mark import Marks
    from headwater.record.pile import MarkedDocument
    from headwater.record.span import Span
    from headwater.run.pipeline import account
    from headwater.settings import Settings
    from headwater.trace.trace import trace as trace_pile
    from headwater.weigh.problem import Problem
    from headwater.weigh.rules import verify
    from headwater.weigh.weigh import weigh as weigh_pile

HOMES = {
    "Account": "headwater.record.account:Account",
    "Document": "headwater.record.document:Document",
    "HeadwaterError": "headwater.errors:HeadwaterError",
    "InputError": "headwater.errors:InputError",
    "MarkedDocument": "headwater.record.pile:MarkedDocument",
    "Marks": "headwater.record.mark:Marks",
    "Page": "headwater.record.document:Page",
    "Problem": "headwater.weigh.problem:Problem",
    "SettingError": "headwater.errors:SettingError",
    "Settings": "headwater.settings:Settings",
    "Span": "headwater.record.span:Span",
    "SpanError": "headwater.errors:SpanError",
    "account": "headwater.run.pipeline:account",
    "brief": "headwater.export.brief:brief",
    "clean_page": "headwater.clean.document:clean",
    "collate_story": "headwater.collate.collate:collate",
    "from_json": "headwater.export.account_json:from_json",
    "html": "headwater.export.html:html",
    "mark_document": "headwater.mark.article:mark",
    "markdown": "headwater.export.markdown:markdown",
    "read_pile": "headwater.intake.pile:read_pile",
    "repetition": "headwater.clean.document:repetition",
    "schema": "headwater.export.account_json:schema",
    "settle": "headwater.gather.settle:settle",
    "tables": "headwater.export.tables:tables",
    "to_json": "headwater.export.account_json:to_json",
    "trace_pile": "headwater.trace.trace:trace",
    "trace_sentence": "headwater.export.sentence:trace_sentence",
    "verify": "headwater.weigh.rules:verify",
    "weigh_pile": "headwater.weigh.weigh:weigh",
}

__all__ = [
    "Account",
    "Document",
    "HeadwaterError",
    "InputError",
    "MarkedDocument",
    "Marks",
    "Page",
    "Problem",
    "SettingError",
    "Settings",
    "Span",
    "SpanError",
    "account",
    "brief",
    "clean_page",
    "collate_story",
    "from_json",
    "html",
    "mark_document",
    "markdown",
    "read_pile",
    "repetition",
    "schema",
    "settle",
    "tables",
    "to_json",
    "trace_pile",
    "trace_sentence",
    "verify",
    "weigh_pile",
]


def __getattr__(name: str) -> object:
    """A public name, imported when it is first asked for."""
    if name not in HOMES:
        raise AttributeError(f"module 'headwater' has no attribute {name!r}")
    module, _, attribute = HOMES[name].partition(":")
    found: object = getattr(import_module(module), attribute)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
