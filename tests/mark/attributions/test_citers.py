"""Unlisted outlets that report and cite."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def sources(found: MarkedDocument) -> list[tuple[str | None, str]]:
    return [(each.source.name, each.source.kind) for each in found.marks.attributions]


@pytest.mark.parametrize("verb", ["reports, citing", "writes, quoting", "reported with reference to"])
def test_who_reports_and_cites_another_is_an_outlet(marked: Mark, verb: str) -> None:
    found = sources(marked(f"Two boats sank off Orrow, Le Phare de Orrow {verb} the mayor, Odd Breck."))
    assert ("Le Phare de Orrow", "outlet") in found


def test_a_body_that_does_so_is_none(marked: Mark) -> None:
    found = sources(marked("Two boats sank off Orrow, the Harbour Ministry reports, citing Odd Breck."))
    assert all(kind != "outlet" for _, kind in found)


def test_its_short_name_and_the_paper_mean_an_outlet(marked: Mark) -> None:
    found = sources(
        marked(
            "Two boats sank off Orrow, Le Phare de Orrow reports, citing the mayor. Le Phare reported in May"
            " that the boats were old. Odd Breck told the paper that he had sold them."
        )
    )
    outlets = [name for name, kind in found if kind == "outlet"]
    assert outlets[0] == "Le Phare de Orrow"
    assert "Le Phare" in outlets[1:]


def test_whom_it_cites_by_a_post_stands_behind_it(marked: Mark) -> None:
    found = marked(
        "Two boats sank, Le Phare de Orrow reports, citing a Telegram post by Ines Holm, who swims."
    )
    by_id = {each.id: each for each in found.marks.attributions}
    (post,) = (each for each in by_id.values() if each.source.kind == "social-post")
    assert post.source.name == "Ines Holm"
    assert post.via is not None
    assert by_id[post.via].source.name == "Le Phare de Orrow"


def test_a_paper_without_of_has_no_shorter_name(marked: Mark) -> None:
    found = marked("Two boats sank, Le Phare Gris reports, citing the mayor. Le Phare said it was dark.")
    assert [name for name, kind in sources(found) if kind == "outlet"][:1] == ["Le Phare Gris"]
    assert ("Le Phare", "outlet") not in sources(found)


def test_a_state_that_reports_and_cites_is_no_outlet(marked: Mark) -> None:
    found = sources(marked("Two boats sank off Orrow, Norway reports, citing the mayor, Odd Breck."))
    assert ("Norway", "outlet") not in found


def test_who_is_told_something_may_be_the_paper_by_its_first_words(marked: Mark) -> None:
    text = "Two boats sank, Le Phare de Orrow reports, citing Odd Breck. He told Le Phare that he slept."
    assert ("Le Phare", "outlet") in sources(marked(text))


def test_by_whom_something_is_broadcast_may_be_a_person(marked: Mark) -> None:
    text = "The talk was broadcast on Sunday by {}. {} said on Monday that it had rained all night."
    assert ("Canal Seven", "outlet") in sources(marked(text.format("Canal Seven", "Canal Seven")))
    assert all(kind != "outlet" for _, kind in sources(marked(text.format("Ada Venn", "Ada Venn"))))
