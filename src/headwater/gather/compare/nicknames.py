"""Short forms of English given names, by the name that they shorten."""

from __future__ import annotations

FORMS = """
abigail: abby abbie gail; abraham: abe; albert: al bert bertie; alexander: alex alec sandy sasha lex;
alexandra: alex sandra sasha lexi; alfred: alf alfie fred; alison: ali; amanda: mandy; andrew: andy drew;
angela: angie; anne: ann annie anna nan; anthony: tony ant; antonio: tony; arnold: arnie; arthur: art artie;
barbara: barb barbie babs; bartholomew: bart; benjamin: ben benny benji; bernard: bernie; bradley: brad;
calvin: cal; carolyn: carol carrie; caroline: carrie; catherine: cathy kate katie cat; charles: charlie
chuck chas chip; charlotte: lottie charlie; christian: chris; christina: chris chrissie tina christy;
christine: chris chrissie tina; christopher: chris kit topher; cynthia: cindy; daniel: dan danny; david:
dave davey; deborah: deb debbie debra; dennis: denny; dominic: dom; dominique: dom; donald: don donnie;
dorothy: dot dottie dolly; douglas: doug; edmund: ed eddie; edward: ed eddie ted teddy ned; edwin: ed eddie;
eleanor: ellie nell nora; elizabeth: liz lizzie beth betty bettie betsy eliza lisa libby; emanuel: manny;
emmanuel: manny; eugene: gene; ezekiel: zeke; florence: flo; frances: fran frankie; francis: frank fran;
franklin: frank; frederick: fred freddie freddy; gabriel: gabe; geoffrey: geoff; gerald: gerry jerry;
gerard: gerry; gregory: greg; harold: harry hal; harrison: harry; henry: harry hank hal; herbert: herb bert;
howard: howie; isaac: ike; jacob: jake; jacqueline: jackie; james: jim jimmy jamie; janet: jan; jeffrey:
jeff; jennifer: jen jenny; jeremiah: jerry; jerome: jerry; jessica: jess jessie; john: jack johnny jon;
jonathan: jon jonny; joseph: joe joey; josephine: jo josie; joshua: josh; judith: judy; julian: jules;
katherine: kate kathy katie kat kitty; kathleen: kathy kate; kenneth: ken kenny; kimberly: kim; lawrence:
larry; laurence: larry; leonard: len lenny leo; leonardo: leo; leslie: les; lewis: lew; louis: lou louie;
lucille: lucy; madeleine: maddie; margaret: maggie meg peggy marge margie rita; martha: marty; martin:
marty; mathew: matt; matthew: matt matty; maurice: mo; maximilian: max; maxwell: max; megan: meg; melanie:
mel; melissa: mel missy; melvin: mel; michael: mike mick mickey micky; mikhail: misha; mitchell: mitch;
mohamed: mo; mohammed: mo; muhammad: mo; nancy: nan; natalie: nat; nathan: nate nat; nathaniel: nate nat;
nicholas: nick nicky; nicole: nicky nikki; norman: norm; oliver: ollie; pamela: pam; patricia: pat patty
tricia trish; patrick: pat paddy; penelope: penny; peter: pete; philip: phil; phillip: phil; rachel: rach;
randall: randy; randolph: randy; raymond: ray; rebecca: becky; reginald: reg reggie; richard: rick ricky
dick rich richie; robert: bob bobby rob robbie bert; roberta: bobbie; roderick: rod; rodney: rod; roger:
rog; ronald: ron ronnie; rosemary: rosie; rudolph: rudy; russell: russ rusty; samantha: sam; samuel: sam
sammy; sandra: sandy; sebastian: seb; sidney: sid; stanley: stan; stephanie: steph; stephen: steve stevie;
steven: steve stevie; stewart: stew; stuart: stu; susan: sue susie; suzanne: sue suzie; sylvester: sly;
terence: terry; teresa: terry tess; theodore: ted teddy theo; theresa: terry tess; thomas: tom tommy;
timothy: tim timmy; tobias: toby; valerie: val; vanessa: nessa; victor: vic; victoria: vicky tori; vincent:
vince vinny; virginia: ginny; vladimir: vova volodya; wallace: wally; walter: walt wally; wesley: wes;
wilfred: wilf; william: bill billy will willie liam; winston: winnie; wladimir: wlad; zachary: zach zack
"""


def _read(text: str) -> dict[str, frozenset[str]]:
    """For each short form the names that it may shorten."""
    found: dict[str, set[str]] = {}
    for entry in " ".join(text.split()).split(";"):
        name, _, shorts = entry.partition(":")
        for short in shorts.split():
            found.setdefault(short, set()).add(name.strip())
    return {short: frozenset(names) for short, names in found.items()}


SHORTENS = _read(FORMS)


def is_nickname(left: str, right: str) -> bool:
    """Whether one of two given names is short for the other."""
    ours, theirs = SHORTENS.get(left, frozenset()), SHORTENS.get(right, frozenset())
    return right in ours or left in theirs
