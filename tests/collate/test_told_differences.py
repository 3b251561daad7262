"""Two short articles of one story, and where they are told to differ."""

from __future__ import annotations

import pytest

from one_story import one_story


def differences(*texts: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (found.kind, tuple(side.value for side in found.sides)) for found in one_story(*texts).disagreements
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            (
                "The harbour pilot Ysolde Marr, 34, was among the rescued at Torrin.",
                "Rescuers at Torrin found Ysolde Marr, 43, in a drifting boat.",
            ),
            ("figure", ("34", "43")),
        ),
        (
            (
                "The old crane at Torrin collapsed at 5.40 a.m. on Monday, the harbour office said.",
                "Dockers said that the old crane at Torrin collapsed at 4.55 in the morning.",
            ),
            ("date", ("4.55 in the morning", "5.40 a.m.")),
        ),
        (
            (
                "The harbour pilot Ysolde Marr was arrested in Ostrel after a quarrel over the lamps.",
                "Ysolde Marr, a pilot, was detained at a tavern in Karvost with two ropes and a map.",
            ),
            ("place", ("Karvost", "Ostrel")),
        ),
        (
            (
                "The harbour office says 2,500 people marched in Torrin on Sunday; the guild says 6,000.",
                "About 2,500 people marched in Torrin on Sunday.",
            ),
            ("figure", ("2,500", "6,000")),
        ),
        (
            (
                "Wardens speak of 2,000 marchers in Torrin on Sunday, the guild of 25,000.",
                "About 2,000 marchers came to Torrin on Sunday, wardens said.",
            ),
            ("figure", ("2,000", "25,000")),
        ),
        (
            (
                '"The tide was high, but we cannot call the race fair," the umpire Ysolde Marr said.',
                '"The tide was high, and we cannot call the race unfair," said Ysolde Marr, the umpire.',
            ),
            ("wording", ("fair", "unfair")),
        ),
        (
            (
                '"I will not leave the lighthouse before the winter is over," Ysolde Marr said.',
                '"I will not leave the lighthouse for anybody," Ysolde Marr said.',
            ),
            ("wording", ("anybody", "winter")),
        ),
    ],
    ids=[
        "ages",
        "hours",
        "arrested in two towns",
        "set against each other",
        "of other sizes",
        "the opposite",
        "another ending",
    ],
)
def test_a_difference_is_told(texts: tuple[str, ...], expected: tuple[str, tuple[str, ...]]) -> None:
    assert expected in differences(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The harbour pilot Ysolde Marr, 34, was among the rescued at Torrin.",
            "Rescuers at Torrin found Ysolde Marr, 35, in a drifting boat.",
        ),
        (
            "The old crane at Torrin collapsed at 5.40 a.m. on Monday, the harbour office said.",
            "Dockers said that the old crane at Torrin collapsed at 5.45 in the morning.",
        ),
        (
            "The old crane at Torrin collapsed before 5.40 a.m. on Monday, the harbour office said.",
            "Dockers said that the old crane at Torrin collapsed at 4.55 in the morning.",
        ),
        (
            "The old crane at Torrin collapsed at 5.40 a.m. on Monday.",
            "The old crane at Torrin collapsed at 4.55 a.m. and not at 5.40 a.m. as first told.",
        ),
        (
            "The guild will count the ballots in 48 harbours and not 84, as had been announced.",
            "The guild will count the ballots in 84 harbours.",
        ),
        (
            "Wardens say 25 marchers were arrested in Torrin on Sunday.",
            "The number of marchers arrested in Torrin on Sunday has risen to 37.",
        ),
        (
            "How many were killed at Torrin mole is not known. Three dockers were killed, Ysolde Marr said.",
            "‘If somebody had killed seven dockers at Torrin mole, I would know,’ said Odo Brask.",
        ),
        (
            "Ysolde Marr said that the number of dockers killed is now 23.\n\n"
            "Odo Brask said that 31 dockers were killed.",
            "Odo Brask said that 31 dockers were killed at Torrin.",
        ),
    ],
    ids=["a birthday", "rounded", "a bound", "taken back", "corrected", "risen", "supposed", "risen in one"],
)
def test_what_both_can_mean_is_no_difference(texts: tuple[str, ...]) -> None:
    assert not [found for found in differences(*texts) if found[0] in {"figure", "date"}]


@pytest.mark.parametrize(
    ("told", "denied", "is_denied"),
    [
        ("Keeper Jory Tamm was killed at Torrin.", "Warden Ysolde Marr denied killing Jory Tamm.", False),
        (
            "Thieves stole the lens of the Torrin lamp.",
            "Keeper Odo Brask said that he did not steal the lens of the lamp.",
            False,
        ),
        (
            "The lens of the Torrin lamp was stolen.",
            "Keeper Odo Brask denied that he had stolen the lens of the lamp.",
            False,
        ),
        (
            "The lawyer of the reeve of Torrin spoke for three hours on Tuesday.",
            "The lawyer of the reeve of Torrin did not speak to reporters on Tuesday.",
            False,
        ),
        (
            "The wardens harmed the dockers of Torrin.",
            "The wardens have to ensure that the dockers of Torrin are not harmed.",
            False,
        ),
        (
            "Odo Brask killed keeper Jory Tamm at Torrin, the wardens say.",
            "Odo Brask denied killing Jory Tamm.",
            True,
        ),
        (
            "A delegate of the Torrin Relief Guild visited Jory Tamm in prison on 2 October.",
            '"We did not visit Jory Tamm on 2 October," Odo Brask of the Torrin Relief Guild said.',
            True,
        ),
    ],
)
def test_who_denies_a_part_in_it_denies_no_more(told: str, denied: str, *, is_denied: bool) -> None:
    found = [each for each in differences(told, denied) if each[0] == "assertion"]
    assert bool(found) is is_denied
