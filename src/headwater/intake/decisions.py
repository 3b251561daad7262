"""The decisions beside a pile: one file, one decision a line, only ever added to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from headwater.errors import InputError
from headwater.intake.discover import DECISIONS, spread
from headwater.intake.losses import loss
from headwater.record.decision import Decision
from headwater.record.document import Loss


def decisions_file(paths: Sequence[str]) -> Path:
    """Where the decisions about the pile under these paths are kept: in the folder common to them."""
    places = [place for path in paths if path != "-" for place in spread(path)]
    folders = [place if place.is_dir() else place.parent for place in places]
    return Path(os.path.commonpath(folders) if folders else os.getcwd()) / DECISIONS


def read_decisions(paths: Sequence[str]) -> tuple[list[Decision], list[Loss]]:
    """The decisions in the order in which they were made, and the lines that are none."""
    try:
        lines = decisions_file(paths).read_text("utf-8").split("\n")
    except FileNotFoundError:
        return [], []
    except (OSError, UnicodeDecodeError) as error:
        return [], [loss(DECISIONS, f"the decisions cannot be read ({error})")]
    made, losses = [], []
    for number, line in enumerate(lines, 1):
        try:
            made += [msgspec.json.decode(line, type=Decision)] if line.strip() else []
        except msgspec.MsgspecError as error:
            losses.append(loss(DECISIONS, f"line {number} is no decision ({error})"))
    return made, losses


def add_decision(paths: Sequence[str], decision: Decision) -> Path:
    """Write one more decision to the pile's file."""
    file = decisions_file(paths)
    try:
        with file.open("ab") as stream:
            stream.write(msgspec.json.encode(decision) + b"\n")
    except OSError as error:
        raise InputError(f"The decision cannot be kept in {file}: {error.strerror}.") from error
    return file
