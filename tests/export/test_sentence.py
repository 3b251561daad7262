import json
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from accounts import ACCOUNT, COPY, GROAN, POST
from headwater.export.index import AccountIndex
from headwater.export.sentence import (
    NEAR,
    near_spans,
    overlaps,
    sentences_of,
    stems,
    trace_json,
    trace_sentence,
)
from headwater.export.sentence_lines import sentence_lines


def test_a_sentence_is_found_in_other_words_with_its_chain() -> None:
    traced = trace_sentence(ACCOUNT, "Seventeen were hurt when the bridge gave way")
    assert {match.passage.document for match in traced.matches[:2]} == {COPY.id, POST.id}
    copy = next(match for match in traced.matches if match.passage.document == COPY.id)
    steps = {(link.receiver, link.source) for link in copy.chain}
    assert ("an unnamed site (003_9f31c.txt)", "The Lowmoor Post") in steps
    assert ("The Lowmoor Post", "“a nurse”") in steps
    assert "c-hurt" in {claim.id for claim in traced.claims}


def test_the_other_wordings_of_the_claim_are_found_whatever_their_words() -> None:
    traced = trace_sentence(ACCOUNT, GROAN)
    assert len({match.passage.document for match in traced.matches}) == 5


def test_a_relay_that_covers_other_words_is_no_link() -> None:
    traced = trace_sentence(ACCOUNT, "The guild denies that it ever inspected the bridge")
    denial = next(match for match in traced.matches if match.passage.document == POST.id)
    assert "Fennmark Wire" not in {link.source for link in denial.chain}


def test_nothing_near_is_said_so() -> None:
    traced = trace_sentence(ACCOUNT, "Quarterly profits of the yoghurt maker soared")
    assert traced.matches == ()
    assert sentence_lines(traced)[0].plain.startswith("No article says anything like")


def test_the_lines_tell_words_chain_and_verdict() -> None:
    text = " ".join(line.plain.strip() for line in sentence_lines(trace_sentence(ACCOUNT, GROAN)))
    assert "(Fennmark Wire, 4 May 2031)" in text
    assert "Kanal Ost ← Fennmark Wire (credits it)" in text
    assert "rests on one source" in text


def test_a_trace_is_one_json_object() -> None:
    data = json.loads(trace_json(trace_sentence(ACCOUNT, GROAN)))
    assert data["sentence"] == GROAN
    assert data["matches"][0]["passage"]["spans"][0]["start"] >= 0


def test_sentences_lie_in_the_article_itself() -> None:
    for document in ACCOUNT.documents:
        for span in sentences_of(document):
            words = document.words(span)
            assert words == words.strip()
            assert "Subscribe" not in words


def test_rare_words_weigh_more_and_words_beside_nothing() -> None:
    found = [stems(words) for words in ("the bridge fell", "the bridge groaned", "it rained", "the bridge")]
    fell, groaned, rained, bridge = overlaps(stems("bridge fell"), found)
    assert fell == pytest.approx(1.0)
    assert 0 < groaned == bridge < 0.5
    assert rained == 0.0
    assert overlaps(frozenset(), found) == [0.0] * 4
    assert stems("The Bridges and a bridgehead") == {"bridge"}


def test_vectors_and_shared_words_are_weighed_alike() -> None:
    index = AccountIndex.of(ACCOUNT)
    spans = [span for document in ACCOUNT.documents for span in sentences_of(document)]
    plain = dict(near_spans(GROAN, spans, index, None))
    best = max(plain, key=lambda span: plain[span])
    assert plain[best] == pytest.approx(1.0)

    def away(sentences: Sequence[str]) -> NDArray[np.float32]:
        return np.eye(len(sentences), dtype=np.float32)

    assert dict(near_spans(GROAN, spans, index, away))[best] == pytest.approx(0.5)
    assert min(plain.values()) >= NEAR
    assert list(plain.values()) == sorted(plain.values(), reverse=True)
