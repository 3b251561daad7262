from __future__ import annotations

from dataclasses import replace

from headwater.collate.cluster import NO_REASON
from headwater.collate.happenings import SAME_HAPPENING, HappeningLikeness, by_one_word
from headwater.collate.impossible import are_of_two_times
from headwater.collate.reading import Happening
from headwater.collate.vectors import encode_passages
from headwater.collate.words import rarity
from headwater.run.resources import load_encoder, load_kindred, load_weights
from readings_by_hand import happened


def likeness(
    *events: Happening,
    houses: dict[str, str] | None = None,
    persons: frozenset[str] = frozenset(),
    called: dict[str, frozenset[str]] | None = None,
    once: frozenset[str] = frozenset(),
) -> float:
    passages = [text for event in events for text in (event.text, event.core, event.deed, event.thing)]
    compare = HappeningLikeness(
        rarity(event.words for event in events),
        encode_passages(passages, load_encoder()),
        houses or {},
        persons,
        frozenset(actor for event in events for actor in event.participants),
        called or {},
        load_kindred(),
        once,
        load_weights(),
    )
    return compare(events[0], events[1])


MET = happened(
    "Officials of the port ministry met union leaders in Karvost",
    "CONSULT",
    "met",
    actors=frozenset({"ministry"}),
    recipients=frozenset({"union"}),
    place="Karvost",
)


def test_a_meeting_told_from_the_other_side_is_the_same_meeting() -> None:
    other = happened(
        "Union leaders held talks with the ministry in Karvost",
        "CONSULT",
        "talks",
        document="d2",
        actors=frozenset({"union"}),
        recipients=frozenset({"ministry"}),
        place="Karvost",
    )
    assert likeness(MET, other) >= SAME_HAPPENING


def test_another_place_excludes() -> None:
    other = happened(
        "Union leaders met the ministry in Ostrel",
        "CONSULT",
        "met",
        document="d2",
        actors=frozenset({"union"}),
        recipients=frozenset({"ministry"}),
        place="Ostrel",
    )
    assert likeness(MET, other) == 0.0


def test_another_day_excludes() -> None:
    first, second = (
        happened(
            f"Police {words} the quay", "COERCE", "cleared", document=words, actors=frozenset({"p"}), time=day
        )
        for words, day in (("cleared today", "2025-03-12"), ("cleared again", "2025-04-02"))
    )
    assert likeness(first, second) == 0.0


def test_who_does_it_to_whom_matters_outside_meetings() -> None:
    first = happened(
        "Norland accused Sarvenia", "ACCUSE", "accused", actors=frozenset({"n"}), recipients=frozenset({"s"})
    )
    second = happened(
        "Sarvenia accused Norland of spying",
        "ACCUSE",
        "accused",
        document="d2",
        actors=frozenset({"s"}),
        recipients=frozenset({"n"}),
    )
    assert likeness(first, second) < SAME_HAPPENING


def test_who_acts_for_the_same_state_counts_half() -> None:
    first = happened("The president invited 14 parties", "REQUEST", "invited", actors=frozenset({"p"}))
    second = happened(
        "Norland invited 14 parties", "REQUEST", "invited", document="d2", actors=frozenset({"n"})
    )
    apart = likeness(first, second)
    assert likeness(first, second, houses={"p": "NL", "n": "NL"}) > apart


def test_somebody_else_in_the_other_place_is_no_second_source_for_one_meeting() -> None:
    first = happened("Aldan met Vosk on Monday", "CONSULT", "met", actors=frozenset({"aldan", "vosk"}))
    second = happened(
        "Aldan met Morland on Monday", "CONSULT", "met", document="d2", actors=frozenset({"aldan", "morland"})
    )
    everybody = frozenset({"aldan", "vosk", "morland"})
    assert likeness(first, second, persons=everybody) < SAME_HAPPENING


BEAT = {"actors": frozenset({"rahm"})}


def beaten(text: str, document: str, **fields: object) -> Happening:
    return happened(text, "sport", "beat", document=document, **{**BEAT, **fields})


def test_another_opponent_in_the_clause_is_another_fight() -> None:
    first = beaten("Rahm beat Thorn in the big hall", "d1", present=frozenset({"rahm", "thorn"}))
    second = beaten("Rahm beat Okoro in the big hall", "d2", present=frozenset({"rahm", "okoro"}))
    assert likeness(first, second) < SAME_HAPPENING


def test_another_year_or_ordinal_is_another_time() -> None:
    first = beaten("In 2008 Rahm beat his man in the hall", "d1", years=frozenset({"2008"}))
    second = beaten("In 2012 Rahm beat his man in the hall", "d2", years=frozenset({"2012"}))
    assert likeness(first, second) == 0.0
    first = beaten("Rahm beat him in the third round", "d1", ordinals=frozenset({"third"}))
    second = beaten("Rahm beat him in the sixth round", "d2", ordinals=frozenset({"sixth"}))
    assert likeness(first, second) == 0.0


def test_two_leads_may_name_other_people_where_two_further_down_may_not() -> None:
    first = happened(
        "Ida Orr was elected reeve of Marrin", "election", "elected", recipients=frozenset({"orr"})
    )
    second = happened(
        "The new reeve of Marrin was elected on Sunday",
        "election",
        "elected",
        document="d2",
        recipients=frozenset({"reeve"}),
    )
    leads = [replace(each, is_lead=True) for each in (first, second)]
    assert likeness(first, second) == NO_REASON < likeness(*leads)


def test_words_far_apart_in_meaning_tell_two_deeds_in_like_clauses() -> None:
    first = happened(
        "The train with 118 people from Osk hit a goods train at the junction", "accident", "hit"
    )
    second = happened(
        "The train with 118 people from Osk ran in the walkout to the junction",
        "PROTEST",
        "walkout",
        document="d2",
    )
    assert likeness(first, second) < SAME_HAPPENING


def test_a_noun_and_a_verb_of_another_type_only_look_alike() -> None:
    noun = happened("the strike of the carters", "PROTEST", "strike", is_named=True)
    verb = happened("it may strike the quay", "accident", "strike", document="d2")
    assert not by_one_word(noun, verb)
    assert by_one_word(noun, replace(verb, type="PROTEST"))


def test_each_of_two_partners_may_be_named_alone() -> None:
    first = happened("Orr is in talks over the mill at Marrin", "CONSULT", "talks", actors=frozenset({"orr"}))
    second = happened(
        "The reeve is in talks with the guild over the mill at Marrin",
        "CONSULT",
        "talks",
        document="d2",
        recipients=frozenset({"guild"}),
    )
    assert likeness(first, second, persons=frozenset({"orr"})) > 0.0
    both = replace(second, actors=frozenset({"reeve"}))
    assert likeness(first, both) < SAME_HAPPENING


def test_a_noun_and_a_verb_of_one_sentence_are_two_deeds_in_every_copy_of_it() -> None:
    words = "Raiders in masks shot the keeper in an attack on the mill at Tarn"
    shot = happened(words, "ASSAULT", "shot", beside=frozenset({"attack"}))
    attack = happened(words, "ASSAULT", "attack", document="d2", beside=frozenset({"shot"}))
    assert likeness(shot, attack) < 0
    assert likeness(shot, happened(words, "ASSAULT", "shot", document="d2")) >= SAME_HAPPENING


def test_what_is_planned_has_not_happened() -> None:
    first = beaten("Rahm beat his man in the big hall", "d1")
    second = beaten("Rahm beat his man in the big hall", "d2", status="planned")
    assert likeness(first, second) == 0.0


def test_another_bidder_named_where_nobody_is_told_to_act_makes_another_offer() -> None:
    first = happened("Ostmark offered Tamm eight years", "AGREE", "offered", actors=frozenset({"ostmark"}),
                     recipients=frozenset({"tamm"}), bodies=frozenset({"ostmark"}))  # fmt: skip
    second = happened("Harrow's offer to Tamm of eight years", "AGREE", "offer", document="d2",
                      recipients=frozenset({"tamm"}), bodies=frozenset({"harrow"}))  # fmt: skip
    assert likeness(first, second) == 0.0


def struck(text: str, document: str, **fields: object) -> Happening:
    return happened(text, "disaster", "quake", document=document, **fields)


def test_what_is_told_of_another_year_is_not_joined_by_its_word_alone() -> None:
    left = struck("A strong quake shook Lower Marrin before dawn", "d1")
    right = struck(
        "A quake killed forty in the hills in 2003", "d2", is_former=True, years=frozenset({"2003"})
    )
    assert likeness(left, right) < SAME_HAPPENING


def test_what_many_things_may_suffer_is_not_joined_by_its_word_alone() -> None:
    left = happened("The storm damaged the harbour wall", "damage", "damaged")
    right = happened("Smoke damaged two flats over the bakery", "damage", "damaged", document="d2")
    assert likeness(left, right) < SAME_HAPPENING


def test_a_word_with_more_beside_it_is_the_same_word() -> None:
    left = happened("A man was charged over the mill fire", "ACCUSE", "charged")
    right = happened("Man charged arson after the mill fire", "ACCUSE", "charged arson", document="d2")
    assert likeness(left, right) >= SAME_HAPPENING


def test_who_is_held_in_a_headline_is_held_in_the_text() -> None:
    left = happened("Orrin Vale arrested", "COERCE", "arrested", actors=frozenset({"vale"}))
    right = happened(
        "Police arrested Orrin Vale at his flat",
        "COERCE",
        "arrested",
        document="d2",
        actors=frozenset({"police"}),
        recipients=frozenset({"vale"}),
    )
    assert likeness(left, right) >= SAME_HAPPENING


def test_what_mostly_happens_is_not_what_happened() -> None:
    fixed = happened("The mill opened its gates on the eve of the fair", "AGREE", "opened")
    usual = happened(
        "The mill opened its gates on the eve of the fair", "AGREE", "opened", document="d2", is_usual=True
    )
    assert likeness(fixed, usual) == 0.0


def test_one_fire_is_not_three_fires() -> None:
    one = happened("The fire at the mill was set", "disaster", "fire", is_named=True)
    three = happened(
        "All three fires at the mill were set",
        "disaster",
        "fire",
        document="d2",
        is_named=True,
        is_several=True,
    )
    assert likeness(one, three) == 0.0


def test_other_numbers_are_other_deeds_but_for_a_toll() -> None:
    few = happened("The flaw damaged 40 looms", "damage", "damaged", counts=frozenset({(40.0, 40.0)}))
    many = happened(
        "The flaw damaged 900 looms", "damage", "damaged", document="d2", counts=frozenset({(900.0, 900.0)})
    )
    assert likeness(few, many) == 0.0
    crash = happened("The crash hurt 40 in Orvale", "accident", "crash", counts=frozenset({(40.0, 40.0)}))
    worse = happened(
        "The crash hurt 52 in Orvale", "accident", "crash", document="d2", counts=frozenset({(52.0, 52.0)})
    )
    assert likeness(crash, worse) > 0.0


def test_the_dead_and_the_held_are_asserted_by_their_number() -> None:
    toll = happened("The flood killed 40 in Orvale", "death", "killed", counts=frozenset({(40.0, 41.0)}))
    same = replace(toll, document="d2", counts=frozenset({(41.0, 41.0)}))
    higher = replace(toll, document="d2", counts=frozenset({(52.0, 52.0)}))
    assert likeness(toll, same) > likeness(toll, higher) == 0.0


def test_two_nouns_that_refer_to_the_news_mean_one_thing_however_unlike_the_clauses() -> None:
    first = happened("The blast could be heard in Orvale", "accident", "blast", is_named=True)
    other = happened(
        "Since the explosion nobody has slept", "accident", "explosion", document="d2", is_named=True
    )
    assert likeness(first, other) >= SAME_HAPPENING
    assert likeness(first, replace(other, is_former=True)) < SAME_HAPPENING
    assert likeness(first, replace(other, is_several=True)) < SAME_HAPPENING
    assert likeness(first, replace(other, type="decision")) < SAME_HAPPENING
    vale, brook = frozenset({"vale"}), frozenset({"brook"})
    assert likeness(replace(first, recipients=vale), replace(other, recipients=brook)) < SAME_HAPPENING


def test_kindred_words_need_less_likeness_where_one_clause_describes_nobody() -> None:
    first = happened("The Heron derailed near the mill", "accident", "derailed")
    other = happened("Near Orvale a train left the rails", "accident", "left the rails", document="d2")
    assert likeness(first, other) < SAME_HAPPENING
    closer = happened("By the mill the Heron left the rails", "accident", "left the rails", document="d2")
    assert likeness(first, closer) >= SAME_HAPPENING


def test_another_man_who_denies_tells_of_another_denial() -> None:
    called = {
        "vale": frozenset({"oran", "vale"}),
        "brook": frozenset({"tam", "brook"}),
        "pale": frozenset({"v"}),
    }
    vale = happened("Oran Vale denied the charge", "REJECT", "denied", actors=frozenset({"vale"}))
    brook = happened(
        "Tam Brook denied the charge", "REJECT", "denied", document="d2", actors=frozenset({"brook"})
    )
    nickname = happened("Pale denied the rest", "REJECT", "denied", document="d3", actors=frozenset({"pale"}))
    assert likeness(vale, brook, called=called) < SAME_HAPPENING
    assert likeness(vale, nickname, called=called) > 0.0


def test_where_nobody_is_named_a_denial_belongs_to_what_is_told_in_the_same_words() -> None:
    told = happened("The bridge at Orvale had been closed to carts", "COERCE", "closed")
    never = happened(
        "The bridge at Orvale had never been closed to carts",
        "COERCE",
        "closed",
        document="d2",
        status="denied",
    )
    other = happened("Its inn was not closed", "COERCE", "closed", document="d3", status="denied")
    assert likeness(told, never, other) > 0.0
    assert likeness(told, other, never) < SAME_HAPPENING


def test_kindred_words_for_one_deed_are_joined() -> None:
    gang = frozenset({"gang"})
    left = happened("The gang fled after the heist at the Marrin bank", "crime", "heist", actors=gang)
    right = happened(
        "The robbery at the Marrin bank took five minutes", "crime", "robbery", document="d2", actors=gang
    )
    assert likeness(left, right) >= SAME_HAPPENING


def seen(text: str, verb: str, document: str, type_: str = "sight", **fields: object) -> Happening:
    return happened(text, type_, verb, document=document, **fields)


WASHING = seen("Wet shirts hung from the mast of the ferry", "hung", "d1")


def test_a_sight_is_told_again_by_the_things_in_it_whatever_they_are_said_to_do() -> None:
    draped = seen("From the ferry's mast wet shirts had been draped", "draped", "d2", "deed")
    waved = seen("The shirts waved, still wet, from the mast of the ferry", "waved", "d2", "movement")
    assert likeness(WASHING, draped) >= SAME_HAPPENING
    assert likeness(WASHING, waved) >= SAME_HAPPENING


def test_one_thing_in_common_makes_no_sight_of_two() -> None:
    crew = seen("The crew of another boat sold eels near the ferry", "sold", "d2", "deed")
    assert likeness(WASHING, crew) < SAME_HAPPENING


def test_what_somebody_known_does_is_no_sight() -> None:
    hung = seen(
        "Orr dried wet shirts on the mast of the ferry", "dried", "d2", "deed", actors=frozenset({"orr"})
    )
    assert likeness(WASHING, hung) < SAME_HAPPENING


def test_kindred_words_of_one_day_need_nobody_named() -> None:
    left, right = "The Heron derailed on Friday", "It was on Friday that the express jumped the rails"
    derailed = seen(left, "derailed", "d1", "accident", time="2025-05-09")
    jumped = seen(right, "jumped the rails", "d2", "accident", time="2025-05-09")
    assert likeness(derailed, jumped) >= SAME_HAPPENING
    undated = seen("Nobody knew why the express jumped the rails", "jumped the rails", "d2", "accident")
    assert likeness(derailed, undated) < SAME_HAPPENING


def test_three_things_in_common_make_one_sight_however_it_is_told() -> None:
    told = "Every door of the old ferry had put out its yellow ladder for the many frightened people"
    short = seen("Yellow ladders hung from the ferry's doors", "hung", "d2")
    assert likeness(seen(told, "put", "d1", "deed"), short) >= SAME_HAPPENING


def test_what_is_asserted_is_compared_beside_the_whole_clause() -> None:
    text = "Ida Orr of the harbour board told a crowded briefing that the lamp was stolen"
    told = happened(
        text, "crime", "stolen", core="the lamp was stolen", core_words=frozenset({"lamp", "stol"})
    )
    other = happened("Somebody took the lamp", "crime", "took", document="d2")
    assert likeness(told, other) >= likeness(replace(told, core="", core_words=frozenset()), other)


def test_a_word_of_another_kind_is_no_shorter_form_of_a_phrase() -> None:
    gas = happened("Guards fired tear gas at the mill", "COERCE", "fired tear gas")
    under = happened("The miller is under fire", "disaster", "fire", document="d2")
    assert not by_one_word(gas, under)
    assert by_one_word(gas, replace(under, type="COERCE"))


def test_a_case_of_a_year_is_another_than_one_of_the_news() -> None:
    old = happened("In 2016 four keepers died at the mill", "death", "died", years=frozenset({"2016"}))
    news = happened("Four keepers died at the mill", "death", "died", document="d2")
    assert are_of_two_times(replace(old, is_former=True), news)
    assert not are_of_two_times(old, news)
    assert not are_of_two_times(replace(old, is_former=True, years=frozenset()), news)
    assert not are_of_two_times(replace(old, is_former=True), replace(news, years=old.years))
    assert not are_of_two_times(replace(old, is_former=True, type="business"), news)


def test_a_smaller_fire_is_another_than_the_fire() -> None:
    fire = happened("The fire came from the ridge", "disaster", "fire", is_named=True)
    smaller = happened("a smaller fire near the mill", "disaster", "fire", document="d2", is_named=True)
    assert likeness(fire, smaller) >= SAME_HAPPENING
    assert likeness(fire, replace(smaller, is_former=True)) == 0.0


def test_a_noun_is_what_the_news_tells_by_a_like_word_though_the_clauses_have_little_in_common() -> None:
    told = happened("Late in the evening the depot exploded", "accident", "exploded")
    noun = happened(
        "Residents still ask why the explosion was kept from them",
        "accident",
        "explosion",
        document="d2",
        is_named=True,
    )
    told, noun = replace(told, trigger="explod"), replace(noun, trigger="explod")
    assert likeness(told, noun) == SAME_HAPPENING
    assert likeness(told, replace(noun, is_former=True)) < SAME_HAPPENING
    assert likeness(told, replace(noun, is_several=True)) < SAME_HAPPENING
    assert likeness(replace(told, type="CONSULT"), replace(noun, type="CONSULT")) < SAME_HAPPENING
