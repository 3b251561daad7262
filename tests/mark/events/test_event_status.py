from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


def status(marked: Marked, text: str, trigger: str) -> str:
    found = marked(text)
    return next(
        event.status
        for event in found.marks.events
        if trigger in text[event.trigger.start : event.trigger.end]
    )


HAPPENED = [
    ("The raid was due to bad maps.", "raid"),
    ("Police arrested the union leader on Wednesday.", "arrested"),
    ("The union refused to comment after the attack on the depot.", "attack"),
    ("The mayor plans to leave after the attack on the depot.", "attack"),
    ("The council rejected the offer of the ferry company.", "offer"),
    ("The engineers managed to repair the bridge.", "repair"),
    ("The army helped to build a bridge.", "build"),
    ("Not only did the guards arrest the driver, they beat him.", "arrest"),
    ("No fewer than three miners died.", "died"),
    ("The driver wept when he was sentenced.", "sentenced"),
    ("He was charged with theft after the raid on the depot.", "raid"),
    ("The drivers who beat the guards fled.", "beat"),
    ("The driver was declared dead at the gate.", "dead"),
    ("The minister was glad to meet the miners.", "meet"),
    ("The minister criticised the guards for beating the driver.", "beating"),
    ("Nobody knew that the ferry sank.", "sank"),
    (
        "The spokesman declined to say whether the ministers met, but the guards arrested a driver.",
        "arrested",
    ),
    ("The boat capsized, killing three sailors.", "killing"),
    ("She was the first to win the prize.", "win"),
    ("The driver was at home at the time of the attack.", "attack"),
    ("The engineers helped save and repair the bridge.", "repair"),
    ("The inquiry into the raid is not finished.", "inquiry"),
    ("The docker called the suspension a farce.", "suspension"),
    ("The guards allowed the thieves to rob the shop.", "rob"),
    ("The engineers were able to repair the bridge.", "repair"),
    ("The inspectors came to assess damage.", "damage"),
    ("The bishop could not mourn the attack.", "attack"),
    ("The company that robbed the widows collapsed.", "robbed"),
    ("He wanted to leave the town, police said, and robbed the bank.", "robbed"),
    ("The miners had to leave the village.", "leave"),
    ("Two boys could be seen leaving the mill.", "leaving"),
    ("The police had warned the mayor before the riot broke out.", "riot"),
]
DENIED = [
    ("The death of the driver was not a murder.", "murder"),
    ("Police did not arrest the union leader.", "arrest"),
    ("The embassy denied that the envoy met the strikers.", "met"),
    ("The embassy denied the news that the envoy met the strikers.", "met"),
    ("The embassy rejected the claim that soldiers attacked the camp.", "attacked"),
    ("Nobody attacked the camp.", "attacked"),
    ("No one was arrested.", "arrested"),
    ("No payment has been promised to the widows.", "promised"),
    ("The guards failed to arrest the driver.", "arrest"),
    ("The mayor refused to meet the miners.", "meet"),
    ("She left without meeting the miners.", "meeting"),
    ("The company paid the widows without a trial.", "trial"),
    ("The company cancelled the visit.", "visit"),
    ("The guards prevented the miners from attacking the camp.", "attacking"),
    ("The company was unable to pay the miners.", "pay"),
    ("The miners never attacked the camp.", "attacked"),
    ("Instead of meeting the miners, the mayor flew home.", "meeting"),
    ("The company denies that it stole the plans and bribed the mayor.", "bribed"),
    ("The guard pleaded not guilty to killing the driver.", "killing"),
    ("The court threw out claims that the guard shot the driver.", "shot"),
    ("Claims that the mayor resigned were false.", "resigned"),
    ("Police ruled out murder.", "murder"),
    ("The driver was nearly killed.", "killed"),
    ("The driver is not dead.", "dead"),
]
PLANNED = [
    ("A hearing is set for Monday.", "hearing"),
    ("A verdict is due on Friday.", "verdict"),
    ("The president is due in Oslo for talks with the miners.", "talks"),
    ("Police will arrest the union leader.", "arrest"),
    ("The minister plans to meet the union on Friday.", "meet"),
    ("The minister is to meet the union on Friday.", "meet"),
    ("The ministers are about to meet.", "meet"),
    ("The ministers are going to meet.", "meet"),
    ("The company announced that it would dismiss the miners.", "dismiss"),
    ("The company announced a plan to dismiss the miners.", "dismiss"),
    ("The ministry announced a planned visit to Lima.", "visit"),
    ("The ministers scheduled a meeting.", "meeting"),
    ("The talks will resume on Friday.", "talks"),
    ("Minister To Visit Lima", "Visit"),
    ("Norvane Hires Night Guards to Curb Cable-Stealing Gangs", "Curb"),
    ("The driver was sentenced to death.", "death"),
    ("The driver faces ten years in jail when he is sentenced on Monday.", "sentenced"),
    ("The bishop will name the driver once he is dead.", "dead"),
    ("The minister will announce a strike.", "strike"),
]
POSSIBLE = [
    ("To strike the driver would be a crime against the union.", "crime"),
    ("The union is ready for talks with the miners.", "talks"),
    ("Police may arrest the union leader.", "arrest"),
    ("The driver may be dead.", "dead"),
    ("The driver is presumed dead.", "dead"),
    ("A driver feared dead has been found.", "dead"),
    ("Police might not arrest the union leader.", "arrest"),
    ("If the guards arrest the driver, he will sue.", "arrest"),
    ("The mayor would arrest the driver if she could.", "arrest"),
    ("The union demanded that the driver be arrested.", "arrested"),
    ("The bishop urged the guards to arrest the driver.", "arrest"),
    ("The bishop called for the arrest of the driver.", "arrest"),
    ("The bank promised a reward for hints leading to the arrest of the robbers.", "arrest"),
    ("The bank offered a reward for hints leading to the capture and conviction of a robber.", "conviction"),
    ("The guards flew north to arrest the driver.", "arrest"),
    ("The guards tried to arrest the driver.", "arrest"),
    ("The committee met in order to settle the row.", "settle"),
    ("The bishop warned of an attack.", "attack"),
    ("Fears of an attack kept the shops closed.", "attack"),
    ("The guards sealed the gate to prevent an attack.", "attack"),
    ("The driver was accused of killing a miner.", "killing"),
    ("The guard allegedly shot the driver.", "shot"),
    ("The driver believed that the guards poisoned her.", "poisoned"),
    ("The law is aimed at freeing the miners.", "freeing"),
    ("The driver stood in court over the alleged attack.", "attack"),
    ("It is better to talk than to shoot.", "shoot"),
    ("Did the guards arrest the driver?", "arrest"),
    ("The delay could lead to a strike.", "strike"),
    ("The bishop appealed to the guards to free the driver.", "free"),
    ("The driver is believed to have killed a miner.", "killed"),
    ("Their ladders confirmed an intent to attack the tanker.", "attack"),
    ("The navy foiled an attack on the tanker.", "attack"),
    ("The union hopes that the company pays the widows.", "pays"),
    ("The flaw allows attackers to steal passwords.", "steal"),
    ("A flaw in the software could allow a thief to steal the passwords.", "steal"),
    ("The engineers are able to repair the bridge.", "repair"),
    ("The law makes it a crime to bribe a judge.", "bribe"),
    ("Killing wolves is illegal.", "Killing"),
    ("Had the guard shot the driver, he would be in jail.", "shot"),
    ("The guards might have killed the driver and buried him.", "buried"),
    ("The hackers could steal passwords, delete files and shut down the network.", "shut"),
    ("Attackers who exploit the hole can crash the server or steal data.", "steal"),
    ("Attackers who exploit the hole can crash the server or steal data.", "exploit"),
    ("The gangs often kidnap drivers.", "kidnap"),
    ("The flaw left the servers vulnerable to attack.", "attack"),
    ("The firm mended a flaw allowing thieves to hijack servers and take over phones.", "take over"),
    ("It is imperative for the bank to free the driver.", "free"),
    (
        "Poachers can cut the fences of the park, steal calves, bribe rangers and sell horn.",
        "steal",
    ),
    ("The firm sells software that steals passwords.", "steals"),
    ("The firm offers software for stealing passwords.", "stealing"),
    ("Unless the company pays the widows and frees the driver, the miners will strike.", "frees"),
    ("Police are investigating whether the guard shot the driver and fled.", "fled"),
    ("Police believe that the robbers fled north and sold the gold.", "sold"),
    ("The union asked that the driver be freed and the guards be arrested.", "arrested"),
    ("The court did not find that the guard shot the driver.", "shot"),
    ("There was no evidence that the driver stole the car.", "stole"),
    ("The bank urged customers to report thefts.", "thefts"),
    ("The driver faces up to ten years in prison if convicted of murder.", "murder"),
    ("The driver could be beaten to death.", "death"),
    ("The guard was acquitted of killing the driver.", "killing"),
    ("The bank stopped short of sacking the manager.", "sacking"),
    ("The two sides were on the verge of signing a deal.", "signing"),
    ("The bill would ban strikes.", "strikes"),
    ("The council met after rumours that the mayor resigned.", "resigned"),
]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        *((text, trigger, "happened") for text, trigger in HAPPENED),
        *((text, trigger, "denied") for text, trigger in DENIED),
        *((text, trigger, "planned") for text, trigger in PLANNED),
        *((text, trigger, "possible") for text, trigger in POSSIBLE),
    ],
)
def test_status(marked: Marked, text: str, trigger: str, expected: str) -> None:
    assert status(marked, text, trigger) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The court opened an inquiry for arson resulting in death.",
        "An inquiry against two clerks for arson resulting in death was opened.",
        "She was charged with fleeing an accident resulting in death.",
    ],
)
def test_the_name_of_an_offence_asserts_nothing(marked: Marked, text: str) -> None:
    assert status(marked, text, "death") == "possible"


def test_an_accusation_is_not_what_happened(marked: Marked) -> None:
    text = "The union accused the guards of beating the driver, a lawyer said."
    assert status(marked, text, "beating") == "possible"
