"""The dress of the pages, read from the package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from headwater.export.skin import MarkSkin, Skin


@cache
def load_skin() -> Skin:
    """The page's template, style sheet and script."""
    folder = files("headwater").joinpath("export")
    return Skin(
        template=folder.joinpath("report.html.jinja").read_text("utf-8"),
        style=folder.joinpath("report.css").read_text("utf-8"),
        script=folder.joinpath("report.js").read_text("utf-8"),
    )


@cache
def load_mark_skin() -> MarkSkin:
    """The template and style sheet of the page of one marked article."""
    folder = files("headwater").joinpath("export")
    return MarkSkin(
        template=folder.joinpath("marked.html.jinja").read_text("utf-8"),
        style=folder.joinpath("marked.css").read_text("utf-8"),
    )
