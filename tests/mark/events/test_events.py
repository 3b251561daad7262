from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.mark import Event
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def event(marked: Marked, text: str, trigger: str) -> Event:
    """The event of a text at these words."""
    found = marked(text)
    return next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)


def names(marked: Marked, text: str, trigger: str) -> tuple[list[str], list[str]]:
    """The names of those who act and of those who undergo."""
    found = marked(text)
    chains = {chain.id: chain.name for chain in found.marks.chains}
    happening = next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)
    return [chains[c] for c in happening.actors], [chains[c] for c in happening.recipients]


@pytest.mark.parametrize(
    ("text", "trigger", "event_type", "status"),
    [
        ("The two ministers met in Oslo on Monday.", "met", "CONSULT", "happened"),
        ("The ministers will meet in Oslo.", "meet", "CONSULT", "planned"),
        ("The ministers may meet in Oslo.", "meet", "CONSULT", "possible"),
        ("The ministers did not meet in Oslo.", "meet", "CONSULT", "denied"),
        ("The ministers plan to meet in Oslo.", "meet", "CONSULT", "planned"),
        ("The ministry announced a planned visit to Lima.", "visit", "CONSULT", "planned"),
        ("The ministers held talks on grain.", "held talks", "CONSULT", "happened"),
        ("The army has deployed more troops.", "deployed", "MOBILIZE", "happened"),
        ("Police arrested three men.", "arrested", "COERCE", "happened"),
        ("A ferry sank near the port.", "sank", "accident", "happened"),
        ("Two sailors died.", "died", "death", "happened"),
        ("The mayor resigned.", "resigned", "departure", "happened"),
        ("The convoy came under fire.", "came under fire", "ASSAULT", "happened"),
        ("Riots broke out in Lima after the vote.", "broke out", "change", "happened"),
        ("Ada Moll disputed the figures.", "disputed", "REJECT", "happened"),
        ("The owner, Ada Moll, disputes to this day that the pump leaked.", "disputes", "REJECT", "happened"),
        ("Tankers were sent to the town.", "Tankers were sent", "AID", "happened"),
    ],
)
def test_type_and_status(marked: Marked, text: str, trigger: str, event_type: str, status: str) -> None:
    found = event(marked, text, trigger)
    assert (found.type, found.status) == (event_type, status)
    assert found.plover is not None or not event_type.isupper()


@pytest.mark.parametrize(
    ("text", "trigger", "event_type", "plover"),
    [
        ("The mayor resigned.", "resigned", "departure", "CONCEDE"),
        ("The singer resigned.", "resigned", "departure", None),
        ("Seven have been charged.", "charged", "trial", "ACCUSE"),
        ("Both pleaded not guilty.", "pleaded not guilty", "trial", "REJECT"),
        ("Both pleaded guilty.", "pleaded guilty", "trial", None),
    ],
)
def test_a_type_of_ours_may_be_a_plover_event_too(
    marked: Marked, text: str, trigger: str, event_type: str, plover: str | None
) -> None:
    found = event(marked, text, trigger)
    assert (found.type, found.plover.event if found.plover else None) == (event_type, plover)


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        ("The police charged.", "charged", "ASSAULT"),
        ("The guards beat two miners.", "beat", "ASSAULT"),
        ("The police cleared the square.", "cleared", "COERCE"),
        ("Tens of thousands marched through Lima.", "marched", "PROTEST"),
        ("Two hundred soldiers marched through Lima.", "marched", "movement"),
        ("Ada Moll fell near the summit.", "fell", "accident"),
        ("Wheat fell on Monday.", "fell", "change"),
        ("Two members of the crew were hurt.", "hurt", "injury"),
        ("The villagers were brought to safety.", "brought to safety", "AID"),
        ("The engineer contradicted him.", "contradicted", "REJECT"),
        ("Ada Moll had the decency to apologise.", "apologise", "SUPPORT"),
        ("Two members of the crew gave themselves up.", "gave themselves up", "CONCEDE"),
        ("The river was poisoned.", "poisoned", "damage"),
        ("Police ended the blockade.", "ended", "change"),
        ("Ada Moll spoke to reporters in Lima.", "spoke to reporters", "communication"),
        ("The guards carried away two miners.", "carried away", "COERCE"),
        ("The storm carried away two boats.", "carried away", "disaster"),
        ("The judge kept her in detention.", "kept her in detention", "COERCE"),
        ("The warden kept them away from it.", "kept", "deed"),
        ("The fire halted all trains.", "halted", "change"),
        ("Ada Moll shook hands.", "shook hands", "deed"),
        ("A gunman pelted them with stones.", "pelted", "ASSAULT"),
        ("Hundreds of students pelted them with stones.", "pelted", "PROTEST"),
        ("The rebels stormed the village and killed two miners.", "killed", "ASSAULT"),
        ("Three bombs rained down on the stalls.", "rained down", "ASSAULT"),
        ("The drones destroyed a depot.", "destroyed", "ASSAULT"),
        ("The army destroyed a depot.", "destroyed", "ASSAULT"),
        ("The fire destroyed a depot.", "destroyed", "damage"),
        ("A market was hit from the air.", "hit from the air", "ASSAULT"),
        ("The Norwegian ministry threatened countermeasures.", "threatened", "THREATEN"),
        ("Norway ordered the three to go on Tuesday, giving them 72 hours.", "ordered", "COERCE"),
        ("The skipper of a barge that hit the bridge had slept.", "hit", "accident"),
        ("She disputed the figures given in Lima.", "given", "transfer"),
        ("A price war over bread went on.", "price war", "business"),
        ("Norway ordered the ambassador to leave the country.", "ordered", "SANCTION"),
        ("A barge rammed the bridge.", "rammed", "accident"),
        ("Norway cut off oil deliveries to Kenya.", "cut off", "SANCTION"),
        ("Villagers were cut off from the road.", "cut off", "change"),
        ("Two deputies crossed the floor.", "crossed the floor", "departure"),
        ("Tanks rolled into the town.", "rolled into", "MOBILIZE"),
        ("Two buses rolled into the town.", "rolled into", "movement"),
        ("The soldiers left the town.", "left", "RETREAT"),
        ("The miners left the town.", "left", "movement"),
        ("A shell landed near the school.", "landed", "ASSAULT"),
        ("Families petitioned them to stop.", "petitioned", "REQUEST"),
        ("The bishop called the law a disgrace.", "called the law a disgrace", "ACCUSE"),
        ("The ministry called the claim nonsense.", "called the claim nonsense", "REJECT"),
        ("Rioters smashed windows.", "smashed", "PROTEST"),
        ("The board struck the doctor off.", "struck", "SANCTION"),
        ("Kenya rushed medicine to the town.", "rushed medicine", "AID"),
        ("The assembly threw out the budget.", "threw out the budget", "REJECT"),
        ("They fought a battle in the port.", "fought a battle", "ASSAULT"),
        ("They called for the mayor to resign.", "called for", "REQUEST"),
        ("The league joined its call for the mayor to resign.", "joined its call", "REQUEST"),
    ],
)
def test_the_sense_follows_who_does_it_to_whom(
    marked: Marked, text: str, trigger: str, event_type: str
) -> None:
    found = marked(text)
    types = {found.document.words(each.trigger): each.type for each in found.marks.events}
    assert any(event_type == kind and (trigger in words or words in trigger) for words, kind in types.items())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council failed to mend the pump.", "failed"),
        ("Ada Moll left the hall in protest.", "protest"),
        ("They met in a fresh bid to save the mill.", "bid"),
        ("A flood of letters reached the mill.", "flood"),
        ("They halted the building of Israeli settlements.", "settlements"),
        ("Norway signed a pact with Kenya.", "pact"),
        ("The guards had asked not to be named.", "named"),
        ("An inquiry under retired judge Ada Moll was opened.", "retired"),
        ("Norwegian minister Ada Moll arrived in Nairobi on a two-day visit.", "visit"),
    ],
)
def test_what_only_sounds_like_a_happening_or_tells_it_again_is_none(
    marked: Marked, text: str, words: str
) -> None:
    found = marked(text)
    assert words not in [found.document.words(each.trigger) for each in found.marks.events]


def test_what_is_demanded_is_only_possible(marked: Marked) -> None:
    found = marked("Norway rejected a demand that it recognise Kenya.")
    status = {found.document.words(each.trigger): each.status for each in found.marks.events}
    assert status["recognise"] == "possible"


def test_who_is_thanked_to_his_face_is_nobody_supported(marked: Marked) -> None:
    assert not marked("Ada Moll, thank you.").marks.events


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("A line of police closed the bridge.", "closed", ["police"], []),
        ("The police has on Monday evening arrested two miners.", "arrested", ["police"], ["two miners"]),
        (
            "On 15 October the President of Norland, Ada Moll, received the guest.",
            "received",
            ["Ada Moll"],
            ["guest"],
        ),
        (
            "Kazakhstan and Uzbekistan closed the border.",
            "closed the border",
            ["Kazakhstan", "Uzbekistan"],
            [],
        ),
        ("Norway banned imports of Polish apples.", "banned imports", ["Norway"], ["Poland"]),
        ("Cuba called for an end to the American embargo.", "called for", ["Cuba"], ["United States"]),
        ("Norland's congress met Ada Moll.", "met", ["Norland's congress"], ["Ada Moll"]),
        ("Norway withdrew its ambassador from Kenya.", "withdrew", ["Norway"], ["Kenya"]),
        ("Norway lifted its ban on flights from Kenya.", "lifted", ["Norway"], ["Kenya"]),
        ("Uganda sent two battalions to the border with Rwanda.", "sent", ["Uganda"], ["Rwanda"]),
        (
            "Two diplomats brokered an exchange of prisoners between Norway and Kenya.",
            "brokered",
            ["Two diplomats"],
            ["Norway", "Kenya"],
        ),
        (
            "Norway threatened to send troops to the border unless Kenya freed the crew.",
            "threatened",
            ["Norway"],
            ["Kenya"],
        ),
    ],
)
def test_who_does_it_and_to_whom(
    marked: Marked, text: str, trigger: str, actors: list[str], recipients: list[str]
) -> None:
    assert names(marked, text, trigger) == (actors, recipients)


def triggers(marked: Marked, text: str) -> list[tuple[str, str]]:
    """The words and types of all events of a text."""
    found = marked(text)
    return [(found.document.words(event.trigger), event.type) for event in found.marks.events]


@pytest.mark.parametrize(
    "text",
    [
        "“We appreciate your visitors and their patience,” the curator said.",
        "“Thank you,” said the curator.",
        "Asking us to respect her privacy, she closed the door.",
        "She spent two years in Lisbon.",
        "He was ill near the end of the week.",
    ],
)
def test_courtesies_and_times_are_no_events(marked: Marked, text: str) -> None:
    assert not {"SUPPORT", "transfer", "REJECT"} & {kind for _, kind in triggers(marked, text)}


def test_thanks_reported_of_somebody_are_an_event(marked: Marked) -> None:
    assert ("thanked", "SUPPORT") in triggers(marked, "The minister thanked the firefighters on Monday.")


def test_a_war_that_only_says_of_what_kind_is_no_event(marked: Marked) -> None:
    assert triggers(marked, "Norway freed ten prisoners of war.") == [("freed", "CONCEDE")]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The charges say that he owes money.", "charges"),
        ("He owes money, according to the complaint.", "complaint"),
        ("Posted in Sport on Monday", "Posted"),
        ("A hiring decision is open.", "hiring"),
        ("The officer in charge of the depot slept.", "charge"),
        ("A third wagon was left hanging over the quay.", "left"),
        ("The docker (left knee) is out of the team.", "left"),
        ("She has a long police record.", "record"),
        ("She has demonstrated her skill.", "demonstrated"),
        ("Ada Moll has headed the embassy since May.", "headed"),
        ("Friends were leaving left and right.", "left"),
        ("We take these issues very seriously.", "take these issues"),
        ("Bo Lind hit the gas, and the police arrested him.", "hit"),
    ],
)
def test_what_is_cited_put_up_or_only_a_kind_is_no_event(marked: Marked, text: str, trigger: str) -> None:
    assert trigger not in [words for words, _ in triggers(marked, text)]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The mill stands idle pending a trial.", "trial", "planned"),
        ("The prosecutor spoke of charges that are expected on Friday.", "charges", "planned"),
        ("He was charged with hiding an accident.", "accident", "possible"),
        ("The deal with Norway depends on money.", "deal", "possible"),
    ],
)
def test_what_is_awaited_or_charged_has_not_happened(
    marked: Marked, text: str, trigger: str, status: str
) -> None:
    assert event(marked, text, trigger).status == status


def test_what_is_told_in_the_past_is_not_planned_whatever_time_stands_beside_it(marked: Marked) -> None:
    found = marked(document_of("The regulator fined them by 9 June 2026.", published="2026-05-03"))
    assert [event.status for event in found.marks.events] == ["happened"]


def test_what_is_insisted_on_has_not_happened(marked: Marked) -> None:
    assert (
        event(marked, "Norway insisted that Mali lift all sanctions.", "lift all sanctions").status
        == "possible"
    )


def test_the_verb_that_is_helped_is_the_event(marked: Marked) -> None:
    found = triggers(marked, "The engineers helped build a dam near Lund.")
    assert "helped" not in [words for words, _ in found]
    assert ("helped", "AID") in triggers(marked, "The engineers helped the miners on Monday.")


BOUT = (
    "The heavyweight champion stopped his opponent Anselm Korde in the sixth round. "
    "It was the boxer's tenth knockout, and the referee ended the bout. "
    "The champion had trained for the match with a new coach, and the boxer said he was tired."
)


def test_fights_of_sport_are_sport(marked: Marked) -> None:
    assert ("stopped", "sport") in triggers(marked, BOUT)
    assert ("stopped", "COERCE") in triggers(marked, "Police stopped the man at the border.")


def test_the_words_that_bring_a_quote_are_a_saying(marked: Marked) -> None:
    text = "Ada Moll said that the ferry sank."
    assert event(marked, text, "said").is_saying
    assert not event(marked, text, "sank").is_saying


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("The guards met three captured sailors.", "captured", True),
        ("The man arrested on Sunday was freed.", "arrested", True),
        ("Police found two sailors shot in a barn.", "shot", False),
        ("Police arrested two sailors.", "arrested", False),
        ("They fled after the raid.", "raid", True),
    ],
)
def test_what_only_refers_to_a_happening(marked: Marked, text: str, trigger: str, *, expected: bool) -> None:
    assert event(marked, text, trigger).is_named is expected


@pytest.mark.parametrize(
    "text",
    [
        "The death toll climbed to 14.",
        "The lead fell from 400 votes to 90.",
        "The number of the missing rose to 12.",
        "The ballots cast in Lima lay there.",
    ],
)
def test_a_number_that_changes_is_no_deed_of_anybody(marked: Marked, text: str) -> None:
    found = {trigger for trigger, _ in triggers(marked, text)}
    assert found.isdisjoint({"death toll", "toll", "climbed", "fell from", "rose", "cast"})


def test_idioms_are_no_events(marked: Marked) -> None:
    assert not triggers(marked, "The thieves took advantage of the fog.")
    assert not triggers(marked, "It may be a good deal worse.")


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Mayor Orla Venn said that police arrested three men.", "attributed"),
        ("Mayor Orla Venn denied that police arrested three men.", "attributed"),
        ("Mayor Orla Venn declined to say whether police arrested three men.", "own"),
        ("Mayor Orla Venn did not say that police arrested three men.", "own"),
    ],
)
def test_what_somebody_will_not_say_is_not_in_her_voice(marked: Marked, text: str, voice: str) -> None:
    found = event(marked, text, "arrested")
    assert (found.voice, found.source is None) == (voice, voice == "own")


def test_a_compound_within_a_phrase_hangs_on_the_word_behind_it(marked: Marked) -> None:
    found = marked("Norwegian police fired tear gas at the crowd.")
    assert [event.type for event in found.marks.events] == ["COERCE"]


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("Otters place Ada Moll on reserve after a knee injury", {"place", "injury"}),
        ("Prosecutors opened a criminal case against Ada Moll.", {"opened a criminal case"}),
        ("Otters running back Ada Moll was arrested.", {"arrested"}),
        ("Three men were held after a smash-and-grab raid on a jeweller.", {"held", "raid on"}),
        ("The senator is fighting accusations of theft.", {"fighting accusations", "theft"}),
    ],
)
def test_triggers_hold_no_names_and_no_halves_of_words(marked: Marked, text: str, triggers: set[str]) -> None:
    found = marked(text)
    assert {found.document.words(event.trigger) for event in found.marks.events} == triggers


@pytest.mark.parametrize(
    ("text", "trigger", "type_"),
    [
        ("Kenyan planes struck two camps on Monday.", "struck", "ASSAULT"),
        ("Norway appealed to Mali for help.", "appealed", "REQUEST"),
    ],
)
def test_a_verb_is_no_context_of_its_own_sense(marked: Marked, text: str, trigger: str, type_: str) -> None:
    found = marked(text)
    [event] = [e for e in found.marks.events if found.document.words(e.trigger) == trigger]
    assert event.type == type_


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        ("The army says Mali fired artillery along the border.", "fired artillery", "ASSAULT"),
        ("He put a gun to her head and fired.", "fired", "ASSAULT"),
        ("The company fired Ada Moll.", "fired", "departure"),
        ("The trial of a suspended clerk began.", "suspended", "SANCTION"),
        ("He raped a woman in Lima.", "raped", "ASSAULT"),
        ("The guards tased a thief.", "tased", "COERCE"),
        ("Mali scrambled jets on Monday.", "scrambled jets", "MOBILIZE"),
        ("The police turned water cannon on the crowd.", "turned water cannon on", "COERCE"),
        ("Ada Moll was stopped at passport control.", "stopped at", "COERCE"),
        ("Ada Moll was taken from a flat in Lima.", "taken from a flat", "COERCE"),
    ],
)
def test_deeds_of_force_are_told(marked: Marked, text: str, trigger: str, event_type: str) -> None:
    found = marked(text)
    types = {found.document.words(event.trigger): event.type for event in found.marks.events}
    assert types.get(trigger) == event_type


def test_a_fuel_is_fired_at_nobody(marked: Marked) -> None:
    assert "fired" not in {trigger for trigger, _ in triggers(marked, "They build a coal-fired plant.")}
