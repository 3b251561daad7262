"""Words by which newspapers, agencies and magazines name themselves."""

from __future__ import annotations

from headwater.clean.lines import Line

MASTHEADS = frozenset(
    (
        "post times herald news gazette journal tribune daily courier telegraph press observer"
        " chronicle star mail standard ledger today weekly record sentinel examiner mirror express"
        " monitor bulletin dispatch globe independent review magazine advertiser argus echo inquirer"
        " register reporter agency wire zeitung tagblatt anzeiger nachrichten presse kurier rundschau"
        " monde figaro nouvelles diario periódico noticias corriere gazzetta giornale jornal folha"
        " gazeta dziennik gazete haber postası вести газета новости правда листок известия вісті"
        " новини"
    ).split()
)
LONGEST = 5  # words of such a name


def is_masthead(line: Line) -> bool:
    """Whether a line is no more than a newspaper's kind of name: "The Brae Chronicle"."""
    return 2 <= len(line.words) <= LONGEST and line.capitals == 1.0 and line.words[-1] in MASTHEADS
