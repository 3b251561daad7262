"""Words by which newspapers, agencies and magazines name themselves."""

from __future__ import annotations

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
