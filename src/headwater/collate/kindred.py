"""Words that tell one deed: "died" and "death", "arrested" and "held in custody", "heist" and "robbery"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from headwater.collate.words import stem

# One group a line; what stands in two lines may mean either.
GROUPS = """
die died dies dead death dying decease demise perish pass passing fatality
kill killed killing slay slain slaying murder homicide assassinate assassination massacre execute
kill killed killing die died death dead
shoot shot shooting gunfire gunshot
injure injured wound wounded hurt
arrest arrested rearrest re-arrest detain detained detention apprehend capture catch caught nab nabbed custody
seize seizure confiscate confiscation impound
attack assault ambush onslaught
shell shelling bombard bombardment barrage
bomb bombing explode explosion blast detonate detonation
fire blaze inferno
torch arson ignite
rob robbed robbery heist burgle burglary raid holdup
steal stolen theft thieve snatch swipe loot
charge charged indict indictment accuse accusation
convict conviction
sentence sentencing
sue sued suit lawsuit
acquit acquittal
escape flee fleeing fled abscond getaway
free freed release releasing discharge
resign resignation quit
dismiss dismissal sack fire fired oust ouster terminate termination
hire hiring rehire appoint appointment recruit
replace replacement succeed succession
win won victory triumph beat defeat
buy acquire acquisition purchase takeover
merge merger
sell sold sale
announce announcement unveil
meet met meeting talk summit
visit trip
protest demonstrate demonstration rally march
strike walkout stoppage tool
riot rioting unrest clash
collapse crumble
crash collide collision wreck
derail derailment crash rail track
ram rammed plough plow
quake earthquake temblor
flood flooding inundate inundation swamp submerge
storm hurricane typhoon cyclone
damage destroy destruction devastate devastation wreck ruin
cut sever severed snap damage
outage blackout downtime
disrupt disruption
restore restoration
evacuate evacuation
rescue save
discover discovery find found
disappear disappearance vanish
kidnap abduct abduction
hijack hijacking
foil thwart prevent repulse repel avert
stab stabbed stabbing knife
invade invasion
withdraw withdrawal retreat
deploy deployment
agree agreement deal accord pact
approve approval
reject rejection refuse refusal
ban prohibit prohibition
investigation probe inquiry
hang hanged hung hanging
marry marriage wed wedding
divorce
treat treatment rehab
hospitalise hospitalize
depart departure leave exit
arrive arrival
transfer transport
retire retirement
nominate nomination
rise increase raise hike
fall drop decline decrease plunge
close closure
postpone postponement delay
cancel cancellation
infect infection
confess confession
promote promotion
bury burial funeral
restrict restriction
confirm confirmation
inspect inspection
evict eviction
expel expulsion
extradite extradition
deport deportation
suspend suspension
condemn condemnation
donate donation
"""


def groups_by_word() -> Mapping[str, frozenset[int]]:
    """The groups in which a word stands."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(GROUPS.strip().splitlines()):
        for word in line.split():
            found[stem(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


BY_WORD = groups_by_word()
NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=8192)
def groups_of_words(trigger: str) -> frozenset[int]:
    """The groups of the words that tell a deed."""
    return NONE.union(*(BY_WORD.get(word, NONE) for word in trigger.split()))


def are_kindred(left: str, right: str) -> bool:
    """Whether the words for two deeds stand in one group."""
    return not groups_of_words(left).isdisjoint(groups_of_words(right))
