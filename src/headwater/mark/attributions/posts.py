"""Posts on social media that an article has something from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.mark.attributions.relay_drafts import Range, Reading

PLATFORM = (
    r"(?:Twitter|X|Telegram|Facebook|Instagram|TikTok|YouTube|Reddit|Weibo|Mastodon|Bluesky|Threads|VKontakte|VK|"
    r"Truth Social|Gab|Parler|LinkedIn|social[- ]media)"
)
NETWORK = (
    r"(?:the\s+)?(?:social\s+|messaging\s+)?(?:media\s+)?(?:network|platform|site|app|service)\s+[A-Z]\w+"
)
HANDLE = r"@\w{2,30}"
CAPITALS = r"[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄ][\w’'.-]*(?:\s[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄ][\w’'.-]*){0,4}"
ONE_NAME = r"[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄ][\w’'-]*(?:\s[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄ][\w’'-]*){0,4}"  # no further than its sentence
POST = r"(?:tweet|post|thread|video|message|clip|reel|status|story|livestream)s?"
WROTE = (
    r"(?:said|says|wrote|writes|tweeted|tweets|posted|posts|claimed|claims|reported|reports|announced|shared|"
    r"added|retweeted|commented)"
)
ACCOUNT = r"(?:user|account|channel|page|group|profile|feed|blogger|poster|forum)"
CALLED = r"(?:called|named|titled|known\s+as)"
ONLINE = r"(?:re)?(?:posted|uploaded|shared|circulated|tweeted|livestreamed|put\s+(?:up|out|online))"

USER = re.compile(
    rf"\b{PLATFORM}\s+(?:user|account|channel|page|group|blogger|poster|influencer|personality)s?\s+"
    rf"(?:called\s+|named\s+|known\s+as\s+|of\s+)?[“\"«‘']?(?P<name>{HANDLE}|{CAPITALS})"
)
USER_CALLED = re.compile(
    rf"\b(?:user|account|poster)s?\s+(?:called|named|known\s+as)\s+[“\"«‘']?(?P<name>{HANDLE})"
)
# A channel may be of any kind: one that is on a network, or that posts something, is no broadcaster.
ON_NETWORK = re.compile(
    rf"\b{ACCOUNT}\s+(?:{CALLED}\s+)?[“\"«‘']?(?P<name>{ONE_NAME})[”\"»’']?\s+on\s+(?:{NETWORK}|{PLATFORM})"
    rf"(?=\b[^.;\n]{{0,60}}?\b(?:{ONLINE}|{WROTE})\b)"
)
POSTING = re.compile(
    rf"\b{ACCOUNT}\s+{CALLED}\s+[“\"«‘']?(?P<name>{ONE_NAME})[”\"»’']?\s+(?:has\s+|had\s+|first\s+)?{ONLINE}\b"
)
POSTER = re.compile(
    rf"\bby\s+(?:the|an?)\s+(?:[\w-]+\s+){{0,4}}?{ACCOUNT}\s+(?:{CALLED}\s+)?[“\"«‘']?(?P<name>{ONE_NAME})"
)
NAMELESS = re.compile(
    rf"(?:(?:an?|the|one|another|some|several|two|three)\s+)?(?:[\w-]+\s+){{0,2}}?{PLATFORM}\s+{ACCOUNT}s?\b",
)
WAS_POSTED = re.compile(rf"\b{ONLINE}\b[^.;\n]{{0,60}}$")
POST_BY = re.compile(
    rf"\b(?:{PLATFORM}\s+)?{POST}\s+(?:on\s+{PLATFORM}\s+)?(?:by|from|of)\s+(?:the\s+)?(?:user\s+|"
    rf"account\s+)?(?P<name>{HANDLE})"
)
POST_BY_NAME = re.compile(
    rf"\b{PLATFORM}\s+{POST}\s+(?:by|from|of)\s+(?:(?:the|an?)\s+)?(?:[a-z][\w-]*\s+){{0,4}}?(?P<name>{ONE_NAME})"
)
SAYS = re.compile(rf"(?:^|(?<=[\s“\"(>]))(?P<name>{HANDLE})(?:\s+(?:also\s+)?{WROTE}\b|\s*[:：])")
# A post set into the text is called by its writer's name: "NAME (@handle) on X, 06:12:".
SET_IN = re.compile(
    rf"(?<![\w’'.-])(?P<name>{CAPITALS})\s*\(\s*{HANDLE}\s*\)"
    rf"(?:[^():;\n\"“”]|\d:\d){{0,48}}:\s*[“\"«‘']"
)
SAID_BY = re.compile(
    rf"\b(?:[Aa]ccording to|[Bb]y|[Vv]ia|[Ff]rom|[Aa]s per|{WROTE})\s+(?:the\s+)?(?:user\s+|"
    rf"account\s+)?(?P<name>{HANDLE})"
)
EMBEDDED = re.compile(rf"[-—–]\s*[^()\n@]{{1,60}}\((?P<name>{HANDLE})\)\s+[A-Z]\w+ \d{{1,2}}, \d{{4}}")
UNNAMED = re.compile(
    rf"\b(?:[Aa]ccording to|[Bb]ased on|[Ff]rom|[Cc]iting)\s+(?:a|an|one|this)\s+(?:now[- "
    rf"]deleted\s+|viral\s+|single\s+|recent\s+)?"
    rf"(?:(?:{PLATFORM})\s+(?P<post>{POST})|tweet\b)"
)
# "The announcement, made by", "the claim was made by": what the sentence before said is the post's.
MADE_BY = re.compile(
    r"\b(?:the|this|that)\s+(?:\w+\s+)?(?:announcement|claim|claims|report|news|statement|allegation|"
    r"rumou?r|information|story|revelation)"
    r"\b(?:,|\s+was|\s+were|\s+is|\s+has been)?\s*(?:first\s+)?(?:made|posted|shared|published|spread|"
    r"broken|announced|reported|started|tweeted)\s+by\s*(?:the\s+)?$",
    re.IGNORECASE,
)
NAMED_SO = re.compile(
    r"(?:(?:the|a|an|one|this)\s+)?(?:(?:viral|now[- ]deleted|anonymous|widely[- ]shared|bombshell|"
    r"shocking|single|recent|popular)\s+)?"
    r"(?:post|tweet|video|clip|thread|message)s?",
    re.IGNORECASE,
)
SHOWS = re.compile(
    r"\W*(?:It|They|The\s+(?:\w+\s+)?(?:post|tweet|video|clip|footage|picture|photo|image|caption|message))\s+"
    r"(?:also\s+)?(?:shows?|showed|carries|carried|claims?|claimed|says?|said|reads?|appears?\s+to\s+show|"
    r"appeared\s+to\s+show|depicts?|features?)\b"
)
# Whoever posts something has not told that it was posted.
POSTED_BY = re.compile(
    r"\b(?:was|were|been|is|are)\s+(?:\w+\s+)?(?:posted|published|uploaded|shared|released|circulated|put\s+(?:up|out|online))\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
SHARED_BY = re.compile(
    r"\b(?:posted|published|uploaded|shared|released)\b[^.;]{0,60}\bby\s+(?:the\s+|an?\s+)?$", re.IGNORECASE
)
TELLS = re.compile(
    r"(?:[^.;\n]|\.(?!\s+[A-Z])){0,120}?\b(?:shows?|showed|showing|claims?|claimed|claiming|says?|said|saying|words|writing|caption\w*|alleg\w+|depict\w+|reads?|"
    r"appear\w*\s+to\s+show)\b"
)
FOLLOW = re.compile(
    r"\b(?:follow|subscribe|join|like|find|contact|reach|e-?mail|tweet\s+(?:to|at)|connect)\b", re.IGNORECASE
)
MARK = re.compile(r"[@]|\b(?:tweet|post|user|account|channel|page|group)", re.IGNORECASE)
# "..., reports the Post, citing a Telegram post by Ines Holm"
CITED = re.compile(r"\b(?:citing|quoting|reference to)\s+(?:(?:an?|the|this)\s+)?$", re.IGNORECASE)
CITING = re.compile(r"citing\b", re.IGNORECASE)
PATTERNS = (
    *(USER, USER_CALLED, POSTER, ON_NETWORK, POSTING, POST_BY, POST_BY_NAME, EMBEDDED, SET_IN),
    *(SAYS, SAID_BY, UNNAMED),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post named in a paragraph; `name` is None where the article does not say whose it is."""

    start: int
    end: int
    name: str | None
    reaches_back: bool = False
    is_deed: bool = False
    is_cited: bool = False


def posts_of(text: str) -> Iterator[Post]:
    """The posts that a paragraph has something from, each name once, in order."""
    if not MARK.search(text):
        return
    taken: list[tuple[int, int]] = []
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            name = match.groupdict().get("name")
            span = match.span("name") if name else match.span()
            overlaps = any(start < span[1] and span[0] < end for start, end in taken)
            if overlaps or FOLLOW.search(text[max(0, match.start() - 40) : match.start() + 1]):
                continue
            before = text[max(0, match.start() - 90) : match.start()]
            if pattern is POSTER and not WAS_POSTED.search(before):
                continue
            taken.append(match.span() if pattern is POST_BY_NAME else span)
            made = MADE_BY.search(before)
            yield Post(
                start=match.start() - len(before) + made.start() if made else match.start(),
                end=match.end(),
                name=name.rstrip(".,'’") if name else None,
                reaches_back=made is not None,
                is_deed=made is None and is_shared(text, *match.span()),
                is_cited=is_cited(text, match.start()),
            )


def is_cited(text: str, start: int) -> bool:
    """Whether words before a post, or its first, say that somebody cites it."""
    return CITED.search(text[max(0, start - 40) : start]) is not None or CITING.match(text, start) is not None


def is_shared(text: str, start: int, last: int) -> bool:
    """Whether a sentence tells no more of a poster than what it is that was posted."""
    is_agent = text[start : start + 2] in {"by", "By"}
    if is_agent and POSTED_BY.search(text[max(0, start - 90) : start]):
        return True
    end = start + len("by ") if is_agent else start
    return SHARED_BY.search(text[max(0, end - 90) : end]) is not None and TELLS.match(text, last) is None


def is_poster(words: str) -> bool:
    """Whether words tell of an account on a network without its name: "a Telegram channel of the guild"."""
    return NAMELESS.match(words) is not None


def is_post(words: str) -> bool:
    """Whether words only say that something was posted: "a viral post"."""
    return NAMED_SO.fullmatch(words) is not None


def shown_after(reading: Reading, sentence: Range) -> list[Range]:
    """The next sentence, where it tells what a post shows or says, with a quotation that it opens."""
    following = next((each for each in reading.sentences if each[0] >= sentence[1]), None)
    if following is None:
        return []
    start = reading.paragraph.start
    words = reading.paragraph.text[following[0] - start : following[1] - start]
    if not SHOWS.match(words):
        return []
    is_open = words.count('"') % 2 == 1 or words.count("“") > words.count("”")
    return [(following[0], reading.paragraph.end if is_open else following[1])]
