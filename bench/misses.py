"""What a scorer prints, its misses grouped by kind, so that the next person starts from causes.

A miss is a line such as "doc7: missed: 'the words'" or "missed Location: 'the camp'": its kind is
what stands in it beside the document and the quoted words.
"""

from __future__ import annotations

import re

QUOTED = re.compile(r"'.*'|\".*\"")
DOCUMENT = re.compile(r"^\S*[\d_.]\S*( \([^)]*\))?: ")
WORD = re.compile(r"[a-z]+", re.IGNORECASE)
SPEECH = re.compile(r"[“”]|\"[^\"]+\"")
LONGEST_KIND = 4  # words


def kind_of(miss: str) -> str:
    """The kind of a miss; words that hold quotation marks are a kind of their own."""
    line = DOCUMENT.sub("", miss)
    quoted = " ".join(QUOTED.findall(line))
    told = WORD.findall(QUOTED.sub(" ", line))
    kind = " ".join(told[:LONGEST_KIND]) or "missed"
    return f"{kind}, with quotation marks" if SPEECH.search(quoted[1:-1]) else kind


def grouped(printed: str) -> str:
    """The scorer's figures first, then its misses by kind, the largest kind first."""
    figures, misses = [], dict[str, list[str]]()
    for line in printed.splitlines():
        if line.startswith("  ") or not QUOTED.search(line):
            figures.append(line)
        else:
            misses.setdefault(kind_of(line), []).append(line)
    blocks = ["\n".join(figures)]
    for kind, lines in sorted(misses.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        blocks.append("\n".join([f"## {kind}: {len(lines)}", *lines]))
    return "\n\n".join(blocks)
