"""One marked article built by hand, hostile words included, with a mark of every kind."""

from __future__ import annotations

from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.mark import (
    Attribution,
    Chain,
    Event,
    Figure,
    Framing,
    Marks,
    Mention,
    NamedSource,
    Place,
    Plover,
    Quote,
    Role,
    Speaker,
    Time,
)
from headwater.record.pile import MarkedDocument

DOCUMENT = replace(
    document_of(
        "Rope bridge falls at Fennmark 🌉\n"
        "By Ilka Brandt\n"
        "“We heard it groan,” mayor Ilse Tornquist said on Monday, “and we ran.”\n"
        "The negligent guild <script>window.ran = 1</script> closed the bridge with at least 12 ropes, "
        "a nurse told us.\n"
        "\x1b[31mShare this \u202epage",
        path="bridge & co.txt",
        published="2031-05-04",
        kinds={0: "headline", 1: "byline", 4: "subscribe"},
    ),
    title="Rope bridge falls at Fennmark 🌉",
)

MAYOR = span_of(DOCUMENT, "mayor Ilse Tornquist")
CONTENT = (span_of(DOCUMENT, "“We heard it groan,”"), span_of(DOCUMENT, "“and we ran.”"))
MARKS = Marks(
    document=DOCUMENT.id,
    mentions=(
        Mention(id="m0", span=span_of(DOCUMENT, "Ilse Tornquist"), form="name", chain="c0"),
        Mention(id="m1", span=span_of(DOCUMENT, "The negligent guild"), form="description", chain="c1"),
    ),
    chains=(
        Chain(
            id="c0",
            name="Ilse Tornquist",
            names=("Ilse Tornquist",),
            kind="person",
            country=None,
            roles=(Role(text="mayor", span=span_of(DOCUMENT, "mayor")),),
            mentions=(span_of(DOCUMENT, "Ilse Tornquist"),),
        ),
        Chain(
            id="c1",
            name="the guild",
            names=(),
            kind="organisation",
            country=None,
            roles=(),
            mentions=(span_of(DOCUMENT, "The negligent guild"),),
        ),
    ),
    quotes=(
        Quote(
            id="q0",
            span=span_of(DOCUMENT, "“We heard it groan,” mayor Ilse Tornquist said on Monday, “and we ran.”"),
            kind="direct",
            content=CONTENT,
            cue=(span_of(DOCUMENT, "said"),),
            speaker=Speaker(span=MAYOR, actor="c0"),
            inside=None,
            act="said",
            negated=False,
            hedged=True,
        ),
    ),
    times=(
        Time(
            id="t0",
            span=span_of(DOCUMENT, "on Monday"),
            edtf="2031-05-05",
            duration=None,
            how="anchored",
            evidence=(),
        ),
    ),
    places=(
        Place(
            id="p0",
            span=span_of(DOCUMENT, "Fennmark"),
            name="Fennmark",
            country="DE",
            latitude=54.5,
            longitude=9.25,
            geonames=7,
        ),
    ),
    figures=(
        Figure(
            id="f0",
            span=span_of(DOCUMENT, "at least 12"),
            value=12.0,
            low=None,
            high=None,
            bound="at least",
            unit=None,
            of=span_of(DOCUMENT, "ropes"),
        ),
    ),
    events=(
        Event(
            id="e0",
            document=DOCUMENT.id,
            trigger=span_of(DOCUMENT, "closed"),
            type="COERCE",
            plover=Plover(event="COERCE", mode="restrict"),
            cameo="17",
            actors=("c1",),
            recipients=(),
            place="p0",
            time="t0",
            status="happened",
            voice="attributed",
            source="c0",
        ),
    ),
    framing=(
        Framing(
            id="l0",
            document=DOCUMENT.id,
            actor="c1",
            label="negligent",
            span=span_of(DOCUMENT, "negligent"),
            voice="own",
        ),
    ),
    attributions=(
        Attribution(
            id="r0",
            source=NamedSource(name=None, kind="person"),
            scope=(span_of(DOCUMENT, "closed the bridge"),),
            via=None,
            how="named",
            evidence=(span_of(DOCUMENT, "a nurse told us"),),
            is_own=True,
        ),
    ),
)
MARKED = MarkedDocument(document=DOCUMENT, marks=MARKS)
