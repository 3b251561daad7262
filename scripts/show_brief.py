"""Put what the program prints now into the pages that show it.

    python scripts/show_brief.py README.md docs/tutorial.md

A page marks the place of a brief with `<!-- brief: FOLDER [LINES] -->` and `<!-- end of brief -->`. A
session is a block of ```console right below `<!-- session -->`: each line that begins with `$ ` is run, in
a folder of its own that holds a copy of examples/, and what it prints is put below it.
`<!-- session 12 lines from "WORDS" -->` shows so many lines, from the first that holds these words.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
BRIEF = re.compile(r"(<!-- brief: (\S+)(?: (\d+))? -->\n).*?(<!-- end of brief -->)", re.DOTALL)
SESSION = re.compile(
    r'(<!-- session(?: (\d+) lines)?(?: from "([^"\n]*)")? -->\n```console\n)(.*?)(\n```)', re.DOTALL
)
FIRST_LINES = 44
EVERYTHING = 10**9
LEFT_OUT = "[...]"


def printed(command: str, folder: Path) -> list[str]:
    """The lines that a command prints to either stream, as in a pipe."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return [line.rstrip() for line in done.stdout.rstrip().splitlines()]


def cut(lines: Sequence[str], count: int, first_words: str) -> list[str]:
    """So many lines, from the first that holds some words, with a sign where lines are left out."""
    start = next((number for number, line in enumerate(lines) if first_words in line), 0)
    rest = [LEFT_OUT] if len(lines) > start + count else []
    return [*([LEFT_OUT] if start else []), *lines[start : start + count], *rest]


def brief(block: re.Match[str], folder: Path) -> str:
    """A block with the brief's first lines in it."""
    lines = cut(printed(f"headwater account {block[2]} --quiet", folder), int(block[3] or FIRST_LINES), "")
    return "\n".join([block[1] + "```", *lines, "```", block[4]])


def session(block: re.Match[str], folder: Path) -> str:
    """A block with each of its commands and what it prints."""
    shown: list[str] = []
    for command in (line for line in block[4].splitlines() if line.startswith("$ ")):
        lines = printed(command[2:], folder)
        shown += [command, *cut(lines, int(block[2] or EVERYTHING), block[3] or "")]
    return block[1] + "\n".join(shown) + block[5]


def renewed(text: str, folder: Path) -> str:
    """A page with all its blocks as they are printed now."""
    text = BRIEF.sub(lambda block: brief(block, folder), text)
    return SESSION.sub(lambda block: session(block, folder), text)


def main() -> None:
    """Rewrite each page that is named."""
    for name in sys.argv[1:]:
        page = Path(name)
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", Path(folder) / "examples")
            page.write_text(renewed(page.read_text("utf-8"), Path(folder)), "utf-8")


if __name__ == "__main__":
    main()
