"""An account built by hand: six articles on an invented bridge, with everything an account can hold."""

from __future__ import annotations

from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import (
    SCHEMA,
    Account,
    Claim,
    Disagreement,
    Interval,
    MadeBy,
    Origin,
    Relay,
    RelaySource,
    Side,
    Stemma,
    StemmaEdge,
    StemmaNode,
    TimelineEntry,
    Variant,
    Witness,
)
from headwater.record.document import Document, Loss
from headwater.record.mark import Event, Figure, Framing, Plover, Quote, Role, Speaker, Time
from headwater.record.settlement import Actor, Affair, Story
from headwater.weigh.salience import by_salience

WIRE = document_of(
    "Rope bridge at Fennmark closed after the deck gives way\n\n"
    "FENNMARK, 4 May (Fennmark Wire) — At least 12 people were hurt when the old rope bridge gave way.\n"
    "“We heard the deck groan before dawn,” mayor Ilse Tornquist told reporters.\n"
    "The engineers' guild inspected the bridge in April.\n"
    "Subscribe to our morning letter",
    path="01_wire.txt",
    published="2031-05-04",
    outlet="Fennmark Wire",
    kinds={0: "headline", 5: "subscribe"},
)
POST = document_of(
    "Seventeen hurt as bridge falls\n\n"
    "Seventeen people were hurt when the rope bridge gave way, a nurse told The Lowmoor Post.\n"
    "Mayor Ilse Tornquist told Fennmark Wire that “the deck groaned before dawn”.\n"
    "The negligent guild denies that it ever inspected the bridge.",
    path="02_post.txt",
    published="2031-05-05",
    outlet="The Lowmoor Post",
    kinds={0: "headline"},
)
COPY = document_of(
    "Seventeen people were hurt when the rope bridge gave way.\n"
    "Mayor Ilse Tornquist said “the deck groaned before dawn”.",
    path="003_9f31c.txt",
)
HEBREW = document_of(
    "🌉 הגשר בפנמרק קרס\n\n"
    "לפחות 12 בני אדם נפצעו 🚑 כשהגשר הישן קרס, מסרה Fennmark Wire.\n"
    "🧵🧵 ראש העיר אמרה: “שמענו את הסיפון נאנק לפני עלות השחר”.",
    path="04_hagesher.txt",
    published="2031-05-05",
    outlet="הגשר",
    language="he",
    kinds={0: "headline"},
)
TRANSLATED = replace(
    document_of(
        "The bridge fell, the guild is silent\n\n"
        "“We heard the deck moan before the dawn”, the mayor Tornqvist explained to the agency "
        "🎻 Fennmark Wire.",
        path="05_kanal.txt",
        published="2031-05-06",
        outlet="Kanal Ost",
        kinds={0: "headline"},
    ),
    translated_from="de",
)
OPINION = replace(
    document_of(
        "They let it rot\n\n"
        "The guild of bunglers let the bridge rot. <script>window.ran = true</script>\n"
        "=SUM(1,2) is all they \u202ecount\u202c and \x1b[31mthey blush\x1b[0m red.",
        path="06_plain.txt",
        outlet="The Plain Speaker",
        kinds={0: "headline"},
    ),
    genre="opinion",
)
DOCUMENTS: tuple[Document, ...] = tuple(
    replace(document, title=document.text.split("\n")[0])
    if document.zones[0].kind == "headline"
    else document
    for document in (WIRE, POST, COPY, HEBREW, TRANSLATED, OPINION)
)
GROAN = "We heard the deck groan before dawn"
GROANED = "the deck groaned before dawn"
MOAN = "We heard the deck moan before the dawn"
HEBREW_GROAN = "שמענו את הסיפון נאנק לפני עלות השחר"


def _speaker(words: str, document: Document) -> Speaker:
    return Speaker(span=span_of(document, words), actor="a-mayor")


def _quote(id_: str, document: Document, content: str, cue: str, speaker: str) -> Quote:
    return Quote(
        id=id_,
        span=span_of(document, content),
        kind="direct",
        content=(span_of(document, content),),
        cue=(span_of(document, cue),),
        speaker=_speaker(speaker, document),
        inside=None,
        act="said",
        negated=False,
        hedged=False,
    )


QUOTES = (
    _quote("q-wire", WIRE, GROAN, "told", "mayor Ilse Tornquist"),
    _quote("q-post", POST, GROANED, "told", "Mayor Ilse Tornquist"),
    _quote("q-copy", COPY, GROANED, "said", "Mayor Ilse Tornquist"),
    _quote("q-hebrew", HEBREW, HEBREW_GROAN, "אמרה", "ראש העיר"),
    _quote("q-kanal", TRANSLATED, MOAN, "explained", "the mayor Tornqvist"),
)


def _figure(
    id_: str, document: Document, words: str, value: float, of: str, *, at_least: bool, nth: int = 0
) -> Figure:
    return Figure(
        id=id_,
        span=span_of(document, words, nth),
        value=value,
        low=value if at_least else None,
        high=None,
        bound="at least" if at_least else "exactly",
        unit=None,
        of=span_of(document, of),
    )


FIGURES = (
    _figure("f-wire", WIRE, "At least 12", 12, "people", at_least=True),
    _figure("f-hebrew", HEBREW, "לפחות 12", 12, "בני אדם", at_least=True),
    _figure("f-post", POST, "Seventeen", 17, "people", at_least=False, nth=1),
    _figure("f-copy", COPY, "Seventeen", 17, "people", at_least=False),
)
EVENTS = (
    Event(
        id="e-inspect",
        document=WIRE.id,
        trigger=span_of(WIRE, "inspected"),
        type="INSPECT",
        plover=Plover(event="CONSULT"),
        cameo=None,
        actors=("a-guild",),
        recipients=(),
        place=None,
        time="t-april",
        status="happened",
        voice="own",
        source=None,
    ),
    Event(
        id="e-rot",
        document=OPINION.id,
        trigger=span_of(OPINION, "rot."),
        type="NEGLECT",
        plover=None,
        cameo=None,
        actors=("a-guild",),
        recipients=(),
        place=None,
        time=None,
        status="happened",
        voice="own",
        source=None,
    ),
)
TIMES = (
    Time(
        id="t-april",
        span=span_of(WIRE, "April"),
        edtf="2031-04",
        duration=None,
        how="anchored",
        evidence=(span_of(WIRE, "4 May"),),
    ),
)
ACTORS = (
    Actor(
        id="a-mayor",
        name="Ilse Tornquist",
        names=("Ilse Tornquist", "Tornqvist"),
        kind="person",
        country=None,
        roles=(Role(text="mayor", span=span_of(WIRE, "mayor")),),
        mentions=(span_of(WIRE, "Ilse Tornquist"), span_of(POST, "Ilse Tornquist")),
    ),
    Actor(
        id="a-guild",
        name="engineers' guild",
        names=(),
        kind="organisation",
        country=None,
        roles=(),
        mentions=(span_of(WIRE, "engineers' guild"),),
    ),
)


def _framing(id_: str, document: Document, label: str) -> Framing:
    return Framing(
        id=id_, document=document.id, actor="a-guild", label=label, span=span_of(document, label), voice="own"
    )


FRAMING = (
    _framing("r-post", POST, "negligent guild"),
    _framing("r-plain", OPINION, "guild of bunglers"),
)


def _relay(id_: str, document: Document, words: str, *, how: str = "named", to: Document = WIRE) -> Relay:
    return Relay(
        id=id_,
        from_=document.id,
        source=RelaySource(name=to.outlet.name if to.outlet else None, kind="agency", document=to.id),
        scope="article" if how == "reuse" else (span_of(document, words),),
        via=None,
        how=how,  # type: ignore[arg-type]
        evidence=(span_of(document, words),),
    )


RELAYS = (
    _relay("r1", POST, "told Fennmark Wire"),
    _relay("r2", HEBREW, "מסרה Fennmark Wire"),
    _relay("r3", TRANSLATED, "explained to the agency 🎻 Fennmark Wire"),
    _relay("r4", COPY, "people were hurt when the rope bridge gave way", how="reuse", to=POST),
)
ORIGINS = (
    Origin(
        id="o-mayor",
        name="Ilse Tornquist",
        kind="official",
        how="named",
        documents=(WIRE.id, POST.id, COPY.id, HEBREW.id, TRANSLATED.id),
        evidence=(span_of(WIRE, "mayor Ilse Tornquist told reporters"),),
    ),
    Origin(
        id="o-wire",
        name="Fennmark Wire",
        kind="agency",
        how="own",
        documents=(WIRE.id, HEBREW.id),
        evidence=(span_of(WIRE, "FENNMARK, 4 May (Fennmark Wire)"),),
    ),
    Origin(
        id="o-nurse",
        name="a nurse",
        kind="person",
        how="named",
        documents=(POST.id, COPY.id),
        evidence=(span_of(POST, "a nurse told The Lowmoor Post"),),
    ),
    Origin(
        id="o-plain", name="unknown", kind="unknown", how="inferred", documents=(OPINION.id,), evidence=()
    ),
)


def _node(document: Document) -> StemmaNode:
    name = document.outlet.name if document.outlet else document.path
    return StemmaNode(id=f"n-{document.path[:2]}", kind="document", name=name, document=document.id)


def _edge(id_: str, relay: Relay, to: str, *, is_open: bool = False) -> StemmaEdge:
    path = next(document.path for document in DOCUMENTS if document.id == relay.from_)
    return StemmaEdge(
        id=id_,
        from_=f"n-{path[:2]}",
        to=to,
        direction="open" if is_open else "known",
        how=relay.how,
        relays=(relay.id,),
        evidence=relay.evidence,
    )


STEMMA = Stemma(
    nodes=(
        *map(_node, DOCUMENTS),
        StemmaNode(id="n-nurse", kind="source", name="a nurse", origin="o-nurse"),
    ),
    edges=(
        _edge("s1", RELAYS[0], "n-01"),
        _edge("s2", RELAYS[1], "n-01"),
        _edge("s3", RELAYS[2], "n-01"),
        _edge("s4", RELAYS[3], "n-02", is_open=True),
        StemmaEdge(
            id="s5",
            from_="n-02",
            to="n-nurse",
            direction="known",
            how="named",
            relays=(),
            evidence=(span_of(POST, "a nurse told The Lowmoor Post"),),
        ),
    ),
)


def _variant(document: Document, wording: str, *witnesses: Witness) -> Variant:
    return Variant(wording=span_of(document, wording), witnesses=witnesses)


def _said(quote: Quote) -> Witness:
    return Witness(span=quote.content[0], mark=quote.id, voice="quoted", origins=("o-mayor",))


def _counted(figure: Figure, origin: str) -> Witness:
    return Witness(span=figure.span, mark=figure.id, voice="own", origins=(origin,))


CLAIMS = (
    Claim(
        id="c-groan",
        kind="statement",
        text=GROAN,
        story="s-bridge",
        variants=(
            _variant(WIRE, GROAN, _said(QUOTES[0])),
            _variant(POST, GROANED, _said(QUOTES[1]), _said(QUOTES[2])),
            _variant(HEBREW, HEBREW_GROAN, _said(QUOTES[3])),
            _variant(TRANSLATED, MOAN, _said(QUOTES[4])),
        ),
        independent=Interval(low=1, high=1, why="Five articles, all from Ilse Tornquist."),
        verdict="single-origin",
        contested=False,
        denied_by=(),
        first_seen="2031-05-04",
        speaker="a-mayor",
        carriers=Interval(low=1, high=2, why="Three articles take it from Fennmark Wire."),
    ),
    Claim(
        id="c-hurt",
        kind="figure",
        text="At least 12 people were hurt when the old rope bridge gave way.",
        story="s-bridge",
        variants=(
            _variant(
                WIRE,
                "At least 12 people were hurt when the old rope bridge gave way.",
                _counted(FIGURES[0], "o-wire"),
            ),
            _variant(
                HEBREW,
                "לפחות 12 בני אדם נפצעו 🚑 כשהגשר הישן קרס, מסרה Fennmark Wire.",
                _counted(FIGURES[1], "o-wire"),
            ),
            _variant(
                POST,
                "Seventeen people were hurt when the rope bridge gave way, a nurse told The Lowmoor Post.",
                _counted(FIGURES[2], "o-nurse"),
                _counted(FIGURES[3], "o-nurse"),
            ),
        ),
        independent=Interval(low=2, high=2, why="Fennmark Wire's reporters and a nurse."),
        verdict="corroborated",
        contested=True,
        denied_by=(),
        first_seen="2031-05-04",
    ),
    Claim(
        id="c-inspect",
        kind="event",
        text="The engineers' guild inspected the bridge in April.",
        story="s-bridge",
        variants=(
            _variant(
                WIRE,
                "The engineers' guild inspected the bridge in April.",
                Witness(span=EVENTS[0].trigger, mark="e-inspect", voice="own", origins=("o-wire",)),
            ),
        ),
        independent=Interval(low=1, high=1, why="One article, from Fennmark Wire's reporters."),
        verdict="single-origin",
        contested=False,
        denied_by=(span_of(POST, "denies"),),
        first_seen="2031-05-04",
    ),
    Claim(
        id="c-rot",
        kind="event",
        text="The guild of bunglers let the bridge rot. <script>window.ran = true</script>",
        story="s-bridge",
        variants=(
            _variant(
                OPINION,
                "The guild of bunglers let the bridge rot. <script>window.ran = true</script>",
                Witness(span=EVENTS[1].trigger, mark="e-rot", voice="own", origins=("o-plain",)),
            ),
        ),
        independent=Interval(low=0, high=1, why="The only article that says it tells no source."),
        verdict="unsourced",
        contested=False,
        denied_by=(),
        first_seen=None,
    ),
)
DISAGREEMENTS = (
    Disagreement(
        id="g-hurt",
        about="people hurt",
        kind="figure",
        open=False,
        claims=("c-hurt",),
        sides=(
            Side(value="at least 12", witnesses=(FIGURES[0].span, FIGURES[1].span)),
            Side(value="17", witnesses=(FIGURES[2].span, FIGURES[3].span)),
        ),
    ),
)
ACCOUNT = Account(
    schema=SCHEMA,
    made_by=MadeBy(program="headwater 0.0", models=(), lexicons=()),
    documents=DOCUMENTS,
    stories=(
        Story(
            id="s-bridge",
            title="Rope bridge at Fennmark closed after the deck gives way",
            documents=tuple(document.id for document in DOCUMENTS),
            when="2031-05-04",
            affair="aff-bridge",
        ),
    ),
    affairs=(Affair(id="aff-bridge", stories=("s-bridge",), links=()),),
    actors=ACTORS,
    quotes=QUOTES,
    times=TIMES,
    places=(),
    figures=FIGURES,
    events=EVENTS,
    framing=FRAMING,
    relays=RELAYS,
    origins=ORIGINS,
    stemma=STEMMA,
    claims=by_salience(CLAIMS, {document.id: document for document in DOCUMENTS}),
    disagreements=DISAGREEMENTS,
    timeline=(
        TimelineEntry(id="t1", edtf="2031-04", claim="c-inspect", event=None),
        TimelineEntry(id="t2", edtf="2031-05-04", claim="c-hurt", event=None),
    ),
    losses=(Loss(id="l1", path="07_bad\n.bin", reason="is no text"),),
)


def with_mentions(claim: Claim, *marks: str) -> Claim:
    """A claim whose witnesses with some marks only mention what it tells."""
    variants = []
    for variant in claim.variants:
        marked = tuple(replace(each, is_mention=each.mark in marks) for each in variant.witnesses)
        variants.append(replace(variant, witnesses=marked))
    return replace(claim, variants=tuple(variants))
