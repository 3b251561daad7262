"""Where output goes: a terminal, a pipe or files."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headwater.errors import InputError

if TYPE_CHECKING:
    from rich.text import Text


def show(lines: list[Text]) -> None:
    """Lines in colour on a terminal, plain anywhere else."""
    if not sys.stdout.isatty():
        click.echo("\n".join(line.plain.rstrip() for line in lines))
        return
    from rich.console import Console  # noqa: PLC0415 - not for --help

    console = Console(highlight=False, emoji=False, markup=False)
    for line in lines:
        console.print(line, soft_wrap=True)


def write(content: bytes | str, output: str | None) -> None:
    """To a file, or to standard output."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    if output in {None, "-"}:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    write_file(Path(str(output)), data)


def write_file(path: Path, data: bytes) -> None:
    """A file of these bytes; an InputError where that cannot be."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror}. Name another --output.") from error


def write_folder(files: Mapping[str, str], output: str) -> None:
    """Files into a folder, which is made where it is missing."""
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"Cannot make the folder {folder}: {error.strerror}. Name another --output."
        ) from error
    for name, content in files.items():
        write_file(folder / name, content.encode("utf-8"))
