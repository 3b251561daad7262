"""The dress of the report's page, read from the package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from headwater.export.skin import Skin


@cache
def load_skin() -> Skin:
    """The page's template, style sheet and script."""
    folder = files("headwater").joinpath("export")
    return Skin(
        template=folder.joinpath("report.html.jinja").read_text("utf-8"),
        style=folder.joinpath("report.css").read_text("utf-8"),
        script=folder.joinpath("report.js").read_text("utf-8"),
    )
