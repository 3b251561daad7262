"""Questions and answers without labels: the one who is asked speaks in the paragraphs under a question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.parsed import Paragraph
from headwater.mark.quotes.labelled_turns import is_ending

# What a page says of itself: "INTERVIEW", "In conversation with …", "Interview: Petra Nowak".
INTERVIEW = re.compile(
    r"\W*(?:the )?(?:interview|in conversation|q ?& ?a|questions and answers)\b|.{0,60}\binterview by\b"
    r"|\W*(?:[\w-]+ ){0,2}questions (?:to|for|with)\b"
    r"|.{0,80}\binterview with\b",
    re.IGNORECASE,
)
SPOKE = re.compile(r"(?i)\b(?:spoke (?:to|with)|talked (?:to|with)|sat down with|interviewed)\b")
HEADS = frozenset({"headline", "page-title"})
LABEL_WORDS = 12
LONGEST = 600  # code points; a longer paragraph says other things
LEAST_QUESTIONS = 3
QUESTION_WORDS = 60
PROMPT_WORDS = 30
EM = re.compile(r"(?<!\w)(?:I|I['’]\w+|[Mm]e|[Mm]y|[Mm]yself|[Mm]ine)(?!\w)")
US = re.compile(r"(?<!\w)(?:[Ww]e|[Oo]ur|[Uu]s|[Oo]urselves)(?!\w)")
YOU = re.compile(r"(?i)(?<!\w)(?:you|your|yours|yourself)(?!\w)")
SENTENCE = re.compile(r"[.!?…][\"'”’)]*\s")
ADDRESSED = 0.25  # of the questions; an explainer asks nobody
PERSONAL = 0.34  # of the answers; an explainer has no "I" in its own


def is_interview(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a page says that it is an interview, or that its writers spoke with somebody."""
    for paragraph in paragraphs:
        if len(paragraph.text) > LONGEST:
            continue
        is_head = paragraph.kind in HEADS or paragraph.text.count(" ") < LABEL_WORDS
        if (is_head and not paragraph.text.endswith("?") and INTERVIEW.match(paragraph.text)) or is_ending(
            paragraph
        ):
            return True
        if paragraph.kind == "body" and SPOKE.search(paragraph.text):
            return True
    return False


def is_question(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a question that somebody else answers: short, without a word of oneself."""
    text = paragraph.text.rstrip(" \"'”’*_")
    return text.endswith("?") and text.count(" ") < QUESTION_WORDS and not EM.search(text)


def answers_in(paragraphs: Sequence[Paragraph], surname: str) -> list[Paragraph]:
    """The answers of an interview in questions and answers; none where the page is printed otherwise."""
    asking = [number for number, paragraph in enumerate(paragraphs) if is_question(paragraph)]
    if len(asking) < LEAST_QUESTIONS or not _addresses([paragraphs[number] for number in asking]):
        return []
    found = list(_answers(paragraphs[asking[0] :], surname))
    first = [paragraphs[number + 1] for number in asking if number + 1 < len(paragraphs)]
    personal = sum(bool(EM.search(each.text) or US.search(each.text)) for each in found)
    is_alternating = sum(not is_question(each) for each in first) > 0.6 * len(first)
    return found if is_alternating and personal >= max(2, PERSONAL * len(asking)) else []


def _addresses(questions: Sequence[Paragraph]) -> bool:
    return sum(bool(YOU.search(each.text)) for each in questions) >= max(1, ADDRESSED * len(questions))


def _answers(paragraphs: Sequence[Paragraph], surname: str) -> Iterator[Paragraph]:
    """What stands under a question or a prompt, up to where the writer tells of the one who is asked."""
    is_asked = is_answering = False
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        if paragraph.kind == "body" and is_ending(paragraph):
            return
        if is_question(paragraph):
            is_asked = is_answering = True
            continue
        if paragraph.kind != "body" or surname in paragraph.text:
            is_asked = is_answering = False
            continue
        is_prompt = not is_asked and is_answering and _is_prompt(paragraph, following)
        is_last = following is None and not EM.search(paragraph.text)
        if is_asked or (is_answering and not is_prompt and not is_last):
            yield paragraph
        is_asked = is_prompt


def _is_prompt(paragraph: Paragraph, following: Paragraph | None) -> bool:
    """Whether a paragraph is what an interviewer holds out: "You have no majority.", in one sentence."""
    text = paragraph.text
    if following is None or is_question(following) or EM.search(text) or text.count(" ") >= PROMPT_WORDS:
        return False
    return YOU.search(text) is not None or not SENTENCE.search(text)
