"""Put the brief as the program prints it now into the pages that show one.

    python scripts/show_brief.py README.md docs/tutorial.md

A page marks the place with `<!-- brief: FOLDER [LINES] -->` and `<!-- end of brief -->`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

BLOCK = re.compile(r"(<!-- brief: (\S+)(?: (\d+))? -->\n).*?(<!-- end of brief -->)", re.DOTALL)
FIRST_LINES = 44


def brief(folder: str) -> list[str]:
    """The lines of the brief of a pile, plain."""
    command = [Path(sys.executable).parent / "headwater", "account", folder, "--quiet"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [line.rstrip() for line in printed.splitlines()]


def shown(block: re.Match[str]) -> str:
    """A block with the brief's first lines in it."""
    lines = brief(block[2])
    count = int(block[3] or FIRST_LINES)
    rest = ["[...]"] if len(lines) > count else []
    return "\n".join([block[1] + "```", *lines[:count], *rest, "```", block[4]])


def main() -> None:
    """Rewrite each page that is named."""
    for name in sys.argv[1:]:
        page = Path(name)
        page.write_text(BLOCK.sub(shown, page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
