"""Which quotes are a source of what they hold: those that assert it, not those that answer to it."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.data.word_lists import word_list
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.record.mark import Quote
from headwater.record.span import Span

# Words that assert even a thing without a clause ("announced the closure", "his claim of fraud"). Others
# answer to what the writer knows himself ("condemned the attack"), or are deeds ("threatened a ship").
ASSERTING = word_list("asserted.asserting")
# What the writer vouches for: "knew that", "forgot that".
KNOWING = frozenset(
    "know realise realize see notice remember forget understand recognise recognize ignore overlook decide "
    "choose consider contemplate ponder mull weigh ensure envision imagine picture dream wonder doubt".split()
)
# The writer's own picture of what somebody reports by doing: "whether", "what" follows.
OPEN_QUESTIONS = frozenset({"whether", "if", "what", "why", "how", "when", "where", "who", "which"})
SUPPOSING = frozenset({"estimate", "suspect", "reckon", "assess", "put", "project", "forecast", "predict"})
# "The court considers proven the theft of the salt": a finding, whose it is.
JUDGING = frozenset({"consider", "find", "deem", "hold", "regard"})
ESTABLISHED = frozenset({"proven", "proved", "established", "demonstrated", "substantiated"})
ASKING = frozenset({"ask", "wonder", "question", "inquire", "enquire", "investigate", "query"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


# Who undergoes these is named before them as who does them is: "a man charged with", "she was accused of".
CHARGING = frozenset("accuse acquit arraign blame charge convict fault indict sentence suspect try".split())
AGAINST = frozenset({"with", "of", "over", "for", "in", "on"})
# Who is shown or told something learns it, in headlines without "was": "jury shown film", "court told that".
LEARNING = frozenset({"show", "tell"})
ESTIMATED = frozenset({"to", "at"})  # "goods estimated to be worth"
CERTIFYING = frozenset({"pronounce", "declare"})
COMMANDING = frozenset({"order", "instruct"})
# Whoever does so says what is to be thought of something, and not how it is.
OPINING = frozenset(
    "praise hail laud applaud commend thank salute criticise criticize condemn denounce slam blast lambast "
    "deplore decry brand label dub berate censure rebuke mock ridicule welcome scold".split()
)
REGRETTING = frozenset({"apologise", "apologize", "regret"})


def is_asserted(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether who is quoted is the one who says that it is so."""
    lemma = cue_lemma(quote, paragraph)
    first = quote.content[0]
    tokens = tokens_at(first, paragraph)
    if undergoes(quote, paragraph, lemma):
        return False
    if not tokens:
        return quote.act == "said"  # the words stand in another paragraph: a quotation
    if is_deed(lemma, tokens) or (lemma in CERTIFYING and is_certified_dead(quote, paragraph)):
        return False
    if quote.act == "thought":
        if lemma in JUDGING and tokens[0].lower_ in ESTABLISHED:
            return True
        return lemma in SUPPOSING or (lemma not in KNOWING and is_clause(tokens))
    if quote.kind == "direct" or (quote.kind == "mixed" and lemma in OPINING):
        return True  # words in quotation marks are whose they are said to be: "branded them 'a gang'"
    if lemma in ASKING and tokens[0].lower_ in OPEN_QUESTIONS:
        return False
    return lemma in ASSERTING or is_clause(tokens) or tokens[0].tag_ == "TO"


def is_request(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether somebody asks somebody else to do something."""
    tokens = tokens_at(quote.content[0], paragraph)
    asks = quote.act == "said" and cue_lemma(quote, paragraph) == "ask"
    return asks and bool(tokens) and tokens[0].lower_ not in OPEN_QUESTIONS


def is_opinion(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether somebody only says what is to be thought of somebody or something: "hailed her a heroine"."""
    return quote.act == "said" and quote.speaker is not None and cue_lemma(quote, paragraph) in OPINING


def is_deed(lemma: str, tokens: Sequence[Token]) -> bool:
    """Whether words do something and tell nobody that it is so: an order, a verdict, a regret with "if"."""
    if lemma in COMMANDING or (lemma == "tell" and tokens[0].tag_ == "TO"):
        return True
    if lemma == "find":
        return any(token.lower_ in {"guilty", "liable"} for token in tokens)
    return lemma in REGRETTING and tokens[0].lower_ == "if"


def is_certified_dead(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether somebody is only pronounced dead, which a physician does to him."""
    tokens = [token for span in quote.content for token in tokens_at(span, paragraph)]
    return any(token.lower_ == "dead" for token in tokens) and not is_clause(tokens)


def undergoes(quote: Quote, paragraph: Paragraph, lemma: str) -> bool:
    """Whether who seems to speak is who is charged or what is estimated."""
    if lemma not in CHARGING and lemma not in LEARNING and lemma != "estimate":
        return False
    verbs = [token for span in quote.cue for token in tokens_at(span, paragraph) if token.lemma_ == lemma]
    if not verbs or verbs[-1].tag_ not in {"VBN", "VBD"}:
        return False
    verb = verbs[-1]
    following = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    is_perfect = any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)
    if lemma in LEARNING:  # outside headlines "was" stands there, and "shown it, she said" has another verb
        is_head = paragraph.kind in {"headline", "heading"}
        return (
            is_head
            and not is_perfect
            and (verb.lower_ == "shown" or (verb.lower_ == "told" and following == "that"))
        )
    if lemma == "estimate":
        is_done = any(child.dep_ in {"auxpass", "agent"} for child in verb.children)
        return following in ESTIMATED and not is_perfect and not is_done
    return following in AGAINST


def is_clause(tokens: Sequence[Token]) -> bool:
    """Whether words are a statement ("that it fell"), not a plan or a thing ("to leave", "the fall")."""
    if tokens[0].tag_ == "TO":
        return False
    own = {token.i for token in tokens}
    return any(token.tag_ in FINITE and not _is_relative(token, own) for token in tokens)


def _is_relative(token: Token, own: set[int]) -> bool:
    """Whether a finite verb stands in a clause that only describes a noun."""
    while token.i in own:
        if token.dep_ in {"relcl", "acl"}:
            return True
        if token.head == token:
            return False
        token = token.head
    return False


def cue_lemma(quote: Quote, paragraph: Paragraph) -> str:
    """The word of attribution itself, as a lemma: the last of the cue that is more than a helper."""
    tokens = [token for span in quote.cue for token in tokens_at(span, paragraph)]
    words = [token for token in tokens if token.pos_ in {"VERB", "NOUN", "ADJ"}] or tokens
    return words[-1].lemma_.casefold() if words else ""


def tokens_at(span: Span, paragraph: Paragraph) -> Sequence[Token]:
    """The tokens of a span that lies in the paragraph, else none."""
    if not (paragraph.start <= span.start and span.end <= paragraph.end):
        return ()
    found = paragraph.parse.char_span(
        span.start - paragraph.start, span.end - paragraph.start, alignment_mode="expand"
    )
    return tuple(found) if found is not None else ()
