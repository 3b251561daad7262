"""Sorts of bodies, and the words by which a body is known to be of one."""

from __future__ import annotations

from typing import Literal

Sort = Literal["press", "agency", "firm", "group", "public", "charity", "party"]
GENERAL: dict[Sort, frozenset[str]] = {
    "press": frozenset(
        "newspaper paper daily weekly tabloid broadsheet magazine publication outlet website site station "
        "channel network broadcaster".split()
    ),
    "agency": frozenset({"agency"}),
    "firm": frozenset(
        "company firm corporation manufacturer maker producer operator carrier giant supplier developer "
        "retailer startup airline bank insurer utility brewer carmaker automaker business conglomerate "
        "undertaking lender".split()
    ),
    "group": frozenset(
        "group organisation organization movement outfit faction body institution militia gang".split()
    ),
    "public": frozenset({"regulator", "watchdog", "authority"}),
    "charity": frozenset({"charity", "ngo", "nonprofit", "non-profit"}),
    "party": frozenset({"party", "bloc"}),
}
SORT_OF = {word: sort for sort, words in GENERAL.items() for word in words}
# What a body may be told to be that goes by a word of each sort.
FITTING: dict[Sort, frozenset[Sort]] = {
    "press": frozenset({"press"}),
    "agency": frozenset({"agency", "public"}),
    "firm": frozenset({"firm"}),
    "group": frozenset({"group", "firm", "charity", "party"}),
    "public": frozenset({"public", "agency"}),
    "charity": frozenset({"charity"}),
    "party": frozenset({"party"}),
}
# Words within the names of bodies, by which these are of a sort.
WORDS_IN_NAMES: dict[Sort, str] = {
    "press": """times post herald tribune gazette telegraph guardian journal chronicle observer mail mirror
        courier inquirer enquirer examiner register star sun standard express globe sentinel dispatch argus
        echo ledger bulletin record news media broadcasting television tv radio magazine newspaper daily
        weekly zeitung gazeta vedomosti izvestia izvestiya pravda novosti vestnik noticias heraldo jornal""",
    "agency": "agency",
    "firm": """inc inc. corp corp. corporation company co co. ltd ltd. llc plc gmbh ag holdings industries
        airlines airways airline motors technologies bank pharmaceuticals railways shipping""",
    "public": """ministry inspectorate department office bureau commission administration authority
        directorate service embassy parliament court police council government board treasury senate
        assembly congress army navy force forces corps guard scheme programme
        program project plan act charter treaty summit""",
    "group": """federation association union university college school hospital church institute committee
        society club""",
    "party": "alliance movement front league party coalition bloc accord",
    "charity": "charity relief aid foundation rescue mission crescent charities",
}
NAMED: dict[str, Sort] = {word: sort for sort, words in WORDS_IN_NAMES.items() for word in words.split()}
# Sorts of which one word in a name may stand for another: "the aid group" for "Norland Relief".
OF_ONE_MEANING: frozenset[Sort] = frozenset({"charity", "press"})
FIRM, OUTLET = "firm", "outlet"  # told by what it has, or by whom it was told something
TELLING: dict[str, Sort] = NAMED | SORT_OF
# Words of which more are things ("rerouted to its network"), unless they say something.
THINGS = frozenset("paper website site station channel network".split())
# Words for one trade of many: only who is told or named to be of it goes by them.
NARROW = frozenset(
    "bank airline insurer utility brewer carmaker automaker lender operator carrier retailer".split()
)
