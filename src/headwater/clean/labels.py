"""Words that pages print as labels, sections, buttons and banners, and that name no outlet by themselves."""

PLATFORMS = frozenset(
    {
        *("google", "facebook", "twitter", "telegram", "instagram", "youtube", "whatsapp", "linkedin", "x"),
        *("apple", "google news", "reuters photo", "getty images"),
    }
)
SECTIONS = frozenset(
    "news politics world business sport sports culture national local international abroad regions health"
    " weather markets video photos features feature column blog podcast newsletter interview letters topics"
    " trending special report editorial release statement english us uk latest front page celebs celebrities"
    " gossip crime lotto puzzles lifestyle travel money food".split()
)
# A name that opens with such a word is a button, a banner or a byline.
BUTTONS = frozenset(
    "home menu loading log sign login search skip back print press subscribe follow share photo photos"
    " read more all listen watch comment opinion analysis rss todos alle tous riproduzione advertisement"
    " sponsored advertise contact donate".split()
)
BANNERS = frozenset("urgent exclusive breaking live update updated alert flash bulletin correction".split())
BYLINES = frozenset("by published translated translation".split())
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

OPENINGS = BUTTONS | BANNERS | BYLINES
LABELS = PLATFORMS | SECTIONS | OPENINGS | DAYS


def is_label(name: str) -> bool:
    """Whether a name is nothing but words of this kind: "Latest news", "World"."""
    folded = name.casefold()
    if is_paper(folded):
        return False
    return folded in LABELS or all(word.strip("!.,:") in LABELS or word == "the" for word in folded.split())


def is_paper(name: str) -> bool:
    """Whether an article makes a paper's name of a banner's word: "The Flash", "The Bulletin"."""
    folded = name.casefold()
    return folded.startswith("the ") and folded[4:] in BANNERS
