from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def parties(marked: Marked, text: str, trigger: str) -> tuple[set[str], set[str]]:
    """The names of those who act and of those who undergo, at these words."""
    found = marked(text)
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)
    return {names[c] for c in event.actors}, {names[c] for c in event.recipients}


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("Norway has condemned Mali.", "condemned", {"Norway"}, {"Mali"}),
        ("She fled to Norway, whose boat sank the Lima Star.", "sank", {"Norway"}, {"Lima Star"}),
        ("Bo Karsten heard Ada Moll shouting in the hall.", "heard", {"Bo Karsten"}, {"Ada Moll"}),
        ("Ada Moll has joined the strike.", "strike", {"Ada Moll"}, set()),
        ("Norway's dockers have been on strike since Monday.", "strike", {"Norway's dockers"}, set()),
        ("Ada Moll, who was on a visit, came home.", "visit", {"Ada Moll"}, set()),
        ("Bo Karsten was held at the protest.", "protest", {"Bo Karsten"}, set()),
        ("Bo Karsten was held during the protest.", "protest", set(), set()),
        (
            "The prime minister, whose visit was announced in May, left Lima.",
            "visit",
            {"prime minister"},
            set(),
        ),
        ("They mourned the victims of the blast.", "blast", set(), {"victims"}),
        ("Norway pulled its troops out of Mali.", "pulled", {"Norway"}, {"Mali"}),
        ("Norway pledged support for the rebels of Mali.", "pledged", {"Norway"}, {"rebels of Mali"}),
        ("Norway sent two warships to the coast of Mali.", "sent", {"Norway"}, {"Mali"}),
        ("The army passed a law banning imports of Kenyan beef.", "banning imports", {"army"}, {"Kenya"}),
        ("Norway will send 20 million pounds in aid to Mali.", "send", {"Norway"}, {"Mali"}),
        (
            "Norway has started withdrawing its troops from Mali, a Kenyan general announced on Tuesday.",
            "withdrawing",
            {"Norway"},
            {"Mali"},
        ),
        (
            "Norway ordered the withdrawal of its troops from the border with Mali.",
            "withdrawal",
            {"Norway"},
            {"Mali"},
        ),
        (
            "A Norwegian court sentenced two Kenyan sailors to a year in jail for stealing a boat.",
            "stealing",
            {"two Kenyan sailors"},
            set(),
        ),
        ("Norway gave the Kenyan army two million dollars to buy boats.", "buy", {"Kenyan army"}, set()),
        ("Norwegian troops clashed with rebels, leaving two miners dead.", "leaving", set(), {"two miners"}),
        (
            "Sulking Norway has hit back by expelling two envoys.",
            "expelling",
            {"Norway"},
            {"two envoys"},
        ),
        (
            "Norway accused the port authority of sending a crew into the dark.",
            "sending",
            {"port authority"},
            set(),
        ),
        ("Norway named the mastermind of the raid.", "raid", {"mastermind"}, set()),
        (
            "OSLO, Norway (CPA) — Part of the roof of a gypsum mine came down in northern Norway on Monday.",
            "came",
            set(),
            set(),
        ),
        (
            "The miners' union, which staged a two-day strike in May, called on Mali to bring charges.",
            "called on",
            {"miners' union"},
            {"Mali"},
        ),
        (
            "Bo Karsten, 36, of Lima, struck and killed Eve Lind on a road.",
            "struck",
            {"Bo Karsten"},
            {"Eve Lind"},
        ),
        ("The envoy was summoned to the Norwegian ministry.", "summoned", set(), {"envoy"}),
        ("Ada Moll was elected to the board of Norrlink.", "elected", set(), {"Ada Moll"}),
        ("Paramedics took Ada Moll to Oslo Hospital.", "took", {"Paramedics"}, {"Ada Moll"}),
        (
            "Norway told Mali to leave the island, hitting back at the raid.",
            "hitting back",
            {"Norway"},
            set(),
        ),
        ("Harbour manager suspended over Lima Bridge derailment", "suspended", set(), {"Harbour manager"}),
        ("Mayor resigns as Norway calls strike", "strike", {"Norway"}, set()),
        ("Norway's purchase of Norrlink shocked the town.", "purchase", {"Norway"}, {"Norrlink"}),
        ("Norway and Mali seized upon the day, in which nobody spoke.", "seized", {"Norway", "Mali"}, set()),
        (
            "Norway expelled two Kenyan envoys it accused of theft.",
            "accused",
            {"Norway"},
            {"two Kenyan envoys"},
        ),
        ("The envoy was called to the palace and handed a note.", "handed", set(), {"envoy"}),
        ("Four people are still trapped in the mill.", "trapped", set(), {"Four people"}),
        ("The mill is owned by Norrlink plc, which bought it in May.", "bought", {"Norrlink"}, set()),
        ("Norway hit with fine, loses licence", "hit with fine", set(), {"Norway"}),
        ("Twelve men drowned in the dock.", "drowned", set(), {"Twelve men"}),
        ("Part of the quay collapsed, killing two miners.", "killing", set(), {"two miners"}),
        ("Norway told two envoys to leave and recalled its ambassador.", "recalled", {"Norway"}, set()),
        ("If convicted, Ada Moll faces ten years in prison.", "convicted", set(), {"Ada Moll"}),
        ("As promised, Ada Moll left Oslo.", "promised", set(), set()),
        ("Ada Moll called the suspension a farce.", "suspension", set(), set()),
        ("Two Kenyan envoys were kicked out of Mali.", "kicked out", set(), {"Two Kenyan envoys"}),
        ("Docker charged after Oslo woman found dead", "charged", set(), {"Docker"}),
        ("Ada Moll had surgery in May.", "surgery", set(), {"Ada Moll"}),
        ("Norway never had an answer from Mali.", "answer", {"Mali"}, {"Norway"}),
        ("Ada Moll was booked into jail and later released on bail.", "released", set(), {"Ada Moll"}),
        ("The guards pulled over Ada Moll in Oslo.", "pulled over", {"guards"}, {"Ada Moll"}),
        ("Guards held a man on charges that he killed Ada Moll.", "killed", {"man"}, {"Ada Moll"}),
        ("She was on probation for a previous DWI arrest.", "arrest", set(), set()),
        ("Ada Moll's endorsement by Kenya came late.", "endorsement", {"Kenya"}, {"Ada Moll"}),
        ("What Ada Moll knew angered the guards.", "angered", set(), {"guards"}),
        ("Norway demanded that Mali free the sailors.", "demanded", {"Norway"}, {"Mali"}),
        ("Norway insisted that Mali free the sailors.", "insisted", {"Norway"}, {"Mali"}),
        ("Norway telephoned Mali on Sunday to urge restraint.", "urge", {"Norway"}, {"Mali"}),
        (
            "Norway condemned the killing of one of its commanders by Kenya.",
            "killing",
            {"Kenya"},
            {"Norway's commanders"},
        ),
        ("Norway launched a wave of attacks on Mali.", "attacks", {"Norway"}, {"Mali"}),
        ("Norway demanded the release of Ada Moll.", "demanded", {"Norway"}, set()),
        ("Norway demanded the resignation of Ada Moll.", "demanded", {"Norway"}, {"Ada Moll"}),
        ("Norway banned imports of Kenyan tea.", "banned imports", {"Norway"}, {"Kenya"}),
        ("Norway voiced strong opposition to Mali.", "opposition", {"Norway"}, {"Mali"}),
        ("Mali condemned the bombing of its embassy by Kenyan planes.", "bombing", {"Kenya"}, {"Mali"}),
        ("Masked gunmen killed a hostage in Oslo.", "killed", {"Masked gunmen"}, {"hostage"}),
        ("Norway broke off all ties with Mali in August.", "broke off all ties", {"Norway"}, {"Mali"}),
        ("Norway expelled two Kenyan students.", "expelled", {"Norway"}, {"two Kenyan students"}),
        ("Guards found two sailors dead in a barn.", "found", {"Guards"}, {"two sailors"}),
        ("The body of Ada Moll was discovered by a maid.", "discovered", {"maid"}, {"Ada Moll"}),
        ("Also killed were Ada Moll, 34, and a boy of six.", "killed", set(), {"Ada Moll", "boy"}),
        ("Injured in the crash were Ada Moll and Bo Lind.", "Injured", set(), {"Ada Moll", "Bo Lind"}),
        ("Among those arrested was Bo Lind.", "arrested", set(), {"Bo Lind"}),
        ("A hearing for Bo Lind, 30, accused of theft, began on Monday.", "accused", set(), {"Bo Lind"}),
        ("The police charged Bo Lind with the murder of Ada Moll.", "charged", {"police"}, {"Bo Lind"}),
        ("A diver who watched her cousin fall into the dock is safe.", "fall", {"her cousin"}, set()),
        ("Bo Lind's shooting of Ada Moll shocked the town.", "shooting", {"Bo Lind"}, {"Ada Moll"}),
        ("Ada Moll's fatal stabbing shocked the town.", "stabbing", set(), {"Ada Moll"}),
        ("A woman saw the man who they say struck Ada Moll.", "struck", {"man"}, {"Ada Moll"}),
        ("Bo Lind was charged with Norrlink fraud.", "charged with", set(), {"Bo Lind"}),
        ("Ada Moll died in the mill.", "died", set(), {"Ada Moll"}),
        ("Ada Moll was dead.", "dead", set(), {"Ada Moll"}),
        ("Bo Lind shot and killed Ada Moll.", "shot", {"Bo Lind"}, {"Ada Moll"}),
        ("The death of Ada Moll shocked the town.", "death", set(), {"Ada Moll"}),
        ("Ada Moll injured her knee against Mali.", "injured", set(), {"Ada Moll"}),
        ("Ada Moll was struck and killed by Bo Lind.", "struck", {"Bo Lind"}, {"Ada Moll"}),
        ("Ada Moll was hit twice by Bo Lind's car.", "hit", {"Bo Lind"}, {"Ada Moll"}),
        ("Bo Lind will direct the sequel to Norland.", "direct", {"Bo Lind"}, set()),
        (
            "In an interview with Norrlink on Monday, Ada Moll said that the mill would close.",
            "said",
            {"Ada Moll"},
            {"Norrlink"},
        ),
        ("The Australian was arrested on Monday.", "arrested", set(), {"Australian"}),
        ("Norwegian held over port blast charged in Lima", "held", set(), {"Norwegian"}),
        ("An envoy was stabbed by a Norwegian in Lima.", "stabbed", {"Norwegian"}, {"envoy"}),
        ("Mali complained to the council about Norwegian flights.", "complained", {"Mali"}, {"Norway"}),
        ("France deployed 400 soldiers to Mali.", "deployed", {"France"}, {"400 soldiers", "Mali"}),
        ("A court in Lima jailed a clerk.", "jailed", {"court"}, {"clerk"}),
        ("He was detained on a warrant.", "detained", set(), set()),
        ("Norwegian held over port blast charged in Lima", "charged", set(), {"Norwegian"}),
        ("Ada Moll in harbour case held at airport", "held", set(), {"Ada Moll"}),
        ("The search was carried out at the request of Mali.", "search", set(), set()),
        ("Norrlink stores seized goods in Lima.", "seized", set(), set()),
        ("The president ordered a raid on the camp.", "raid on", {"president"}, set()),
        ("Mali orders partial recount after narrow vote", "recount", {"Mali"}, set()),
        ("Police nab 'Lima torcher' at the port", "nab", {"Police"}, {"Lima torcher"}),
        ("Lima hospitals turn away patients", "turn away", {"Lima hospitals"}, {"patients"}),
        ("On Monday customs officers in Lima seized grain.", "seized", {"customs officers"}, set()),
        ("A former Norwegian minister attacked Mali.", "attacked", {"former Norwegian minister"}, {"Mali"}),
        ("Norway's win over Mali pleased Kenya.", "win", {"Norway"}, {"Mali"}),
        ("Kenya reached the final with a win over Mali.", "win", {"Kenya"}, {"Mali"}),
        ("A late goal gave Norway a win over Mali.", "win", {"Norway"}, {"Mali"}),
        ("Hackers stole passwords from customers.", "stole", {"Hackers"}, {"customers"}),
        (
            "Poachers can cut the fences of the park, steal calves, bribe rangers and sell horn.",
            "steal",
            {"Poachers"},
            set(),
        ),
        ("Mali was condemned by Norway.", "condemned", {"Norway"}, {"Mali"}),
        ("Norway and Kenya met with Mali in Oslo.", "met", {"Norway", "Kenya"}, {"Mali"}),
        ("The talks between Norway and Mali failed.", "talks", {"Norway"}, {"Mali"}),
        ("Norway held talks with Mali.", "held talks", {"Norway"}, {"Mali"}),
        ("Norway's invitation to Mali drew no answer.", "invitation", {"Norway"}, {"Mali"}),
        ("Norway agreed to help Mali.", "help", {"Norway"}, {"Mali"}),
        ("Norway, which sanctioned Mali, is silent.", "sanctioned", {"Norway"}, {"Mali"}),
        ("Norway accused Mali and warned Kenya.", "warned", {"Norway"}, {"Kenya"}),
        ("Norway provoked Kenya by attacking Mali.", "attacking", {"Norway"}, {"Mali"}),
        ("Norway is about to attack Mali.", "attack", {"Norway"}, {"Mali"}),
        ("Norway condemned a raid by Kenya.", "condemned", {"Norway"}, {"Kenya"}),
        ("Kenya accused Norway of attacking Mali.", "attacking", {"Norway"}, {"Mali"}),
        ("Kenya called on Norway to free Ada Moll.", "free", {"Norway"}, {"Ada Moll"}),
        ("The killing of Ada Moll by Kenya stunned Mali.", "killing", {"Kenya"}, {"Ada Moll"}),
        ("Ada Moll gets an offer from Norway.", "offer", {"Norway"}, {"Ada Moll"}),
        ("Mali criticised Norway's decision to leave.", "criticised", {"Mali"}, {"Norway"}),
        ("Norway, Kenya agree to end fishing row", "agree", {"Norway", "Kenya"}, set()),
        ("Mali ended the blockade.", "blockade", set(), set()),
        ("“We attacked the camp,” said Ada Moll.", "attacked", {"Ada Moll"}, set()),
        ("Ada Moll returned to Lima.", "returned", {"Ada Moll"}, set()),
        ("Israeli planes bombed a Kenyan training camp.", "bombed", {"Israel"}, {"Kenya"}),
        ("Malian and Kenyan negotiators met in Oslo.", "met", {"Mali", "Kenya"}, set()),
        ("Norway promised aid to Mali.", "promised", {"Norway"}, {"Mali"}),
        ("Norway welcomed a resumption of ties with Mali.", "welcomed", {"Norway"}, {"Mali"}),
        ("Norwegian soldiers withdrew from Mali.", "withdrew", {"Norwegian soldiers"}, {"Mali"}),
        ("Norway fired rockets into Mali.", "fired rockets", {"Norway"}, {"Mali"}),
        ("Students protested outside the Malian embassy.", "protested", {"Students"}, {"Malian embassy"}),
        ("Norway fired a barrage of rockets at Mali.", "barrage", {"Norway"}, {"Mali"}),
        ("The men captured three of the raiders.", "captured", {"men"}, {"raiders"}),
        ("Two of the miners were hurt on Monday.", "hurt", set(), {"miners"}),
        ("Ada Moll is the lawyer who sued Kenya.", "sued", {"Ada Moll"}, {"Kenya"}),
        ("Police say the killings of two women shocked Lima.", "killings", set(), {"two women"}),
        ("A gunman fired at two guards.", "fired at", {"gunman"}, {"two guards"}),
        ("He stole coins from a shop in Lima.", "stole", set(), set()),
        ("Gunmen raided a Lima shop.", "raided", {"Gunmen"}, set()),
        ("The Lima shooting shocked Kenya.", "shooting", set(), set()),
        ("A Kenyan attack shocked Lima.", "attack", {"Kenya"}, set()),
        ("Ada Moll was placed on the list on Monday.", "placed", set(), {"Ada Moll"}),
        ("Police are searching for a driver.", "searching for", {"Police"}, {"driver"}),
        ("LIMA, May 3 (Mallpress) — Norway and Kenya agreed to talks.", "agreed", {"Norway", "Kenya"}, set()),
        ("Kenya stopped the pirates from seizing Mali's ship.", "seizing", {"pirates"}, {"Mali"}),
        (
            "Hundreds of Kenyans protested outside the Malian embassy.",
            "protested",
            {"Kenya"},
            {"Malian embassy"},
        ),
        ("The visit of the Kenyan president to Mali was short.", "visit", {"Kenyan president"}, {"Mali"}),
        ("Norway lifted most of its sanctions against Mali.", "lifted", {"Norway"}, {"Mali"}),
        ("Norway vowed to crush Mali.", "vowed to crush", {"Norway"}, {"Mali"}),
        ("Norway drones killed two miners on Monday.", "killed", {"Norway"}, {"two miners"}),
        ("Norway threatened on Monday to cut aid to Mali.", "threatened", {"Norway"}, {"Mali"}),
        ("Norway refused to meet Ada Moll.", "refused", {"Norway"}, {"Ada Moll"}),
        ("Norway agreed to send a team of rescuers.", "agreed", {"Norway"}, set()),
        ("Kenya offered to mediate between Norway and Mali.", "mediate", {"Kenya"}, {"Norway", "Mali"}),
        ("Norwegian soldiers recaptured the town from Mali.", "recaptured", {"Norwegian soldiers"}, {"Mali"}),
        ("Norway recalled its ambassador from Mali.", "recalled", {"Norway"}, {"Mali"}),
        ("Norway massed tanks on the border with Mali.", "massed", {"Norway"}, {"Mali"}),
        (
            "Students protested against the presence of Malian troops.",
            "protested",
            {"Students"},
            {"Malian troops"},
        ),
        ("The Kenyan envoy flew to Mali.", "flew to", {"Kenyan envoy"}, {"Mali"}),
        ("Within minutes of attacking Mali, Kenya fled.", "attacking", {"Kenya"}, {"Mali"}),
    ],
)
def test_who_does_what_to_whom(
    marked: Marked, text: str, trigger: str, actors: set[str], recipients: set[str]
) -> None:
    assert parties(marked, text, trigger) == (actors, recipients)


def test_nobody_undergoes_what_they_do_alone(marked: Marked) -> None:
    assert parties(marked, "Norway rejoiced while Mali resigned.", "resigned") == ({"Mali"}, set())


@pytest.mark.parametrize(
    ("headline", "trigger", "actors", "recipients"),
    [
        ("Ada Moll arrested after raid in Lima", "arrested", set(), {"Ada Moll"}),
        ("Ada Moll charged with theft", "charged with", set(), {"Ada Moll"}),
        ("Ada Moll named coach of Lima team", "named", set(), {"Ada Moll"}),
        ("Ada Moll attacked by Kenya", "attacked", {"Kenya"}, {"Ada Moll"}),
        ("Ada Moll charged into the crowd", "charged", {"Ada Moll"}, set()),
    ],
)
def test_a_past_form_without_object_is_done_to_its_subject(
    marked: Marked, headline: str, trigger: str, actors: set[str], recipients: set[str]
) -> None:
    assert parties(marked, headline, trigger) == (actors, recipients)


def test_a_name_known_from_the_running_text_opens_a_headline(marked: Marked) -> None:
    text = "Otters beat Herons 20 - 13\nThe crowd saw how the Otters won, and the Herons lost."
    actors, recipients = parties(marked, text, "beat")
    assert actors == {"Otters"}
    assert recipients == {"Herons"}


def test_a_bare_plural_of_a_calling_acts(marked: Marked) -> None:
    actors, _ = parties(marked, "Hackers stole money from customers.", "stole")
    assert actors == {"Hackers"}
