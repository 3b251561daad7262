"""Pronouns back to whom they mean, by grammar and by who is in mind."""

from __future__ import annotations

import pytest

from headwater.mark.actors.actor_lexicon import Gender
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.pronouns import Pronouns, is_empty, is_tried
from headwater.mark.actors.salience import Salience
from headwater.mark.actors.words import Words
from headwater.record.mark import ActorKind
from parses_by_hand import seen, words_of

MET = words_of("Voll/NNP/nsubj/1 met/VBD/ROOT/1/meet Brekke/NNP/dobj/1 ././punct/1")


def somebody(name: str, gender: Gender | None = None, kind: ActorKind = "person", office: str = "") -> Draft:
    draft = Draft(kind=kind, gender=gender, description="" if name[0].isupper() else name)
    if name[0].isupper():
        draft.names[name] += 1
    if office:
        draft.offices.add((office, frozenset()))
    return draft


def in_mind(words: Words, *drafts: tuple[str, Draft], is_spoken: bool = False) -> Salience:
    salience = Salience()
    for text, draft in drafts:
        salience.remember(seen(words, text, draft), 0, is_spoken=is_spoken)
    return salience


def meant(pronoun: Words, salience: Salience, word: str, sentence: int = 1, **given: object) -> Draft | None:
    at = pronoun.lowers.index(word)
    return Pronouns(salience, **given).resolve(pronoun, at, sentence)  # type: ignore[arg-type]


def left(word: str, tag: str = "PRP", dep: str = "nsubj", verb: str = "leave") -> Words:
    return words_of(f"{word}/{tag}/{dep}/1 left/VBD/ROOT/1/{verb} ././punct/1", number=1)


@pytest.mark.parametrize(
    ("pronoun", "subject", "object_", "expected"),
    [
        ("she", "f", "m", 0),
        ("he", "f", "m", 1),
        ("she", None, "m", 0),
        ("he", "f", None, 1),
        ("she", "m", "m", None),
        ("she", "f", "f", 0),  # the subject is ahead of the object
        ("they", "f", "m", None),
        ("it", "f", "m", None),
    ],
)
def test_gender_and_then_the_subject_decide(
    pronoun: str, subject: Gender | None, object_: Gender | None, expected: int | None
) -> None:
    drafts = [somebody("Voll", subject), somebody("Brekke", object_)]
    salience = in_mind(MET, ("Voll", drafts[0]), ("Brekke", drafts[1]))
    found = meant(left(pronoun), salience, pronoun)
    assert found is (None if expected is None else drafts[expected])


def test_a_pronoun_tells_the_gender_of_whom_it_means() -> None:
    voll = somebody("Voll")
    salience = in_mind(MET, ("Voll", voll))
    assert meant(left("she"), salience, "she") is voll
    assert voll.gender == "f"
    assert meant(left("he"), salience, "he") is None


def test_of_two_alike_neither_is_meant() -> None:
    pair = words_of("Voll/NNP/nsubj/3 and/CC/cc/0 Brekke/NNP/conj/0 left/VBD/ROOT/3/leave ././punct/3")
    drafts = somebody("Voll", "f"), somebody("Brekke", "f")
    salience = in_mind(pair, ("Voll", drafts[0]), ("Brekke", drafts[1]))
    assert meant(left("she"), salience, "she") is None


def test_who_is_known_to_be_a_woman_comes_before_who_may_be_one() -> None:
    voll, brekke = somebody("Voll"), somebody("Brekke", "f")
    pair = words_of("Brekke/NNP/nsubj/3 and/CC/cc/0 Voll/NNP/conj/0 left/VBD/ROOT/3/leave ././punct/3")
    assert meant(left("she"), in_mind(pair, ("Brekke", brekke), ("Voll", voll)), "she") is brekke
    voll.gender = None
    ahead = in_mind(MET, ("Voll", voll), ("Brekke", brekke))
    assert meant(left("she"), ahead, "she") is voll  # far ahead, so that nothing need be known


def test_who_was_mentioned_long_ago_is_not_meant() -> None:
    salience = in_mind(MET, ("Voll", somebody("Voll", "f")))
    assert meant(left("she"), salience, "she", sentence=3) is not None
    assert meant(left("she"), salience, "she", sentence=4) is None


# ---------------------------------------------------------------- what grammar forbids


@pytest.mark.parametrize(
    ("written", "pronoun", "is_meant"),
    [
        ("Voll/NNP/nsubj/1 praised/VBD/ROOT/1/praise her/PRP/dobj/1", "her", False),
        ("Voll/NNP/nsubj/1 praised/VBD/ROOT/1/praise her/PRP$/poss/3 crew/NN/dobj/1", "her", True),
        ("Voll/NNP/nsubj/1 said/VBD/ROOT/1/say she/PRP/nsubj/3 left/VBD/ccomp/1/leave", "she", True),
        ("Voll/NNP/nsubj/1 praised/VBD/ROOT/1/praise herself/PRP/dobj/1", "herself", True),
        ("her/PRP$/poss/1 Voll/NNP/nsubj/2 left/VBD/ROOT/2/leave", "her", False),
    ],
)
def test_a_verb_joins_two_unless_it_says_herself(written: str, pronoun: str, is_meant: bool) -> None:
    words = words_of(written)
    voll = somebody("Voll", "f")
    assert (meant(words, in_mind(words, ("Voll", voll)), pronoun, 0) is voll) is is_meant


def test_the_same_verb_of_another_paragraph_forbids_nothing() -> None:
    voll = somebody("Voll", "f")
    words = words_of("Voll/NNP/nsubj/1 left/VBD/ROOT/1/leave", number=0)
    later = words_of("She/PRP/nsubj/1 left/VBD/ROOT/1/leave", number=1)
    assert meant(later, in_mind(words, ("Voll", voll)), "she", 1) is voll


# ---------------------------------------------------------------- who cannot be meant


def test_a_speaker_is_never_she_in_her_own_words() -> None:
    voll = somebody("Voll", "f")
    salience, she = in_mind(MET, ("Voll", voll)), left("she")
    assert meant(she, salience, "she", speaker=voll, spoken=frozenset({0})) is None
    assert meant(she, salience, "she", speaker=voll, spoken=frozenset({1})) is voll
    assert meant(she, salience, "she", speaker=somebody("Brekke"), spoken=frozenset({0})) is voll


def test_who_is_only_an_example_in_speech_is_meant_in_speech_alone() -> None:
    thief = somebody("thief", "m")
    thieves = words_of("thief/NN/nsubj/1 ran/VBD/ROOT/1/run")
    salience = in_mind(thieves, ("thief", thief), is_spoken=True)
    assert meant(left("he"), salience, "he") is None
    assert meant(left("he"), salience, "he", spoken=frozenset({0})) is thief
    named = somebody("Voll", "m")
    assert meant(left("he"), in_mind(MET, ("Voll", named), is_spoken=True), "he") is named


@pytest.mark.parametrize(
    ("dep", "verb", "office", "is_meant"),
    [
        ("nsubjpass", "convict", "judge", False),
        ("nsubjpass", "arrest", "prosecutor", False),
        ("nsubjpass", "convict", "mayor", True),
        ("nsubjpass", "praise", "judge", True),
        ("nsubj", "convict", "judge", True),
    ],
)
def test_who_tries_others_is_not_who_is_tried(dep: str, verb: str, office: str, is_meant: bool) -> None:
    judge = somebody("Voll", "m", office=office)
    words = left("he", dep=dep, verb=verb)
    assert is_tried(words, 0) is (dep == "nsubjpass" and verb != "praise")
    assert (meant(words, in_mind(MET, ("Voll", judge)), "he") is judge) is is_meant


# ---------------------------------------------------------------- bodies, states and groups


@pytest.mark.parametrize(
    ("pronoun", "kind", "is_meant"),
    [
        ("it", "organisation", True),
        ("it", "state", True),
        ("it", "place", True),
        ("it", "group", False),
        ("it", "person", False),
        ("they", "group", True),
        ("they", "organisation", False),
        ("they", "person", False),
    ],
)
def test_it_is_a_body_and_they_are_a_group(pronoun: str, kind: ActorKind, is_meant: bool) -> None:
    draft = somebody("Voll", kind=kind)
    assert (meant(left(pronoun), in_mind(MET, ("Voll", draft)), pronoun) is draft) is is_meant


def test_it_is_a_subject_but_its_may_be_any_of_the_same_sentence() -> None:
    norrlink = somebody("Brekke", kind="organisation")
    salience = in_mind(MET, ("Brekke", norrlink))
    assert meant(left("it"), salience, "it") is None
    its = words_of("its/PRP$/poss/1 crew/NN/nsubj/2 left/VBD/ROOT/2/leave", number=1)
    assert meant(its, salience, "its", sentence=1) is None
    assert meant(its, salience, "its", sentence=0) is norrlink


def test_it_reaches_back_one_sentence_only() -> None:
    norrlink = somebody("Voll", kind="organisation")
    salience = in_mind(MET, ("Voll", norrlink))
    assert meant(left("it"), salience, "it", sentence=1) is norrlink
    assert meant(left("it"), salience, "it", sentence=2) is None


def test_an_adjective_of_a_people_is_not_it() -> None:
    salience = Salience()
    state = somebody("Voll", kind="state")
    salience.remember(seen(MET, "Voll", state, "demonym"), 0)
    assert meant(left("it"), salience, "it") is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("it/PRP/expl/1 works/VBZ/ROOT/1/work", True),
        ("it/PRP/nsubj/1 seems/VBZ/ROOT/1/seem", True),
        ("it/PRP/nsubj/1 rained/VBD/ROOT/1/rain", True),
        ("it/PRP/nsubj/1 opened/VBD/ROOT/1/open", False),
        ("it/PRP/nsubjpass/2 was/VBD/auxpass/2/be said/VBN/ROOT/2/say left/VBD/ccomp/2/leave", True),
        ("it/PRP/nsubjpass/2 was/VBD/auxpass/2/be sold/VBN/ROOT/2/sell", False),
        ("opened/VBD/ROOT/0/open it/PRP/dobj/0", False),
    ],
)
def test_it_that_means_nobody(written: str, expected: bool) -> None:
    words = words_of(written)
    assert is_empty(words, words.lowers.index("it")) is expected


def test_whose_it_is_is_never_empty() -> None:
    assert not is_empty(words_of("its/PRP$/nsubj/1 is/VBZ/ROOT/1/be"), 0)


def test_other_words_mean_nobody_here() -> None:
    salience = in_mind(MET, ("Voll", somebody("Voll", "f")))
    for word in ("who", "i", "this", "we"):
        assert meant(left(word), salience, word) is None


@pytest.mark.parametrize(
    ("name", "kind", "is_meant"),
    [
        ("Tsird", "organisation", True),
        ("QNA", "organisation", False),
        ("Tsird Works", "organisation", False),
        ("Tsird", "place", False),
    ],
)
def test_he_is_no_body_though_one_word_was_taken_for_one(name: str, kind: ActorKind, is_meant: bool) -> None:
    body = somebody(name, kind=kind)
    salience = in_mind(MET, ("Voll", body))
    he = left("he")
    found = Pronouns(salience).unproved(he, he.lowers.index("he"), 1)
    assert (found is body) == is_meant
    assert (body.kind == "person") == is_meant


def test_whom_somebody_calls_on_is_another() -> None:
    words = words_of(
        "Voll/NNP/nsubj/1 called/VBD/ROOT/1/call on/IN/prep/1 him/PRP/pobj/2 ././punct/1", number=1
    )
    voll, brekke = somebody("Voll"), somebody("Brekke")
    salience = in_mind(MET, ("Brekke", brekke))
    salience.remember(seen(words, "Voll", voll), 1)
    assert meant(words, salience, "him") is brekke
