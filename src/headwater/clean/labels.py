"""Words that pages print as labels, sections, buttons and banners, and that name no outlet by themselves."""

from headwater.data.word_lists import word_list

PLATFORMS = frozenset(
    {
        *("google", "facebook", "twitter", "telegram", "instagram", "youtube", "whatsapp", "linkedin", "x"),
        *("apple", "google news", "reuters photo", "getty images"),
    }
)
SECTIONS = word_list("labels.sections")
# A name that opens with such a word is a button, a banner or a byline.
BUTTONS = word_list("labels.buttons")
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
