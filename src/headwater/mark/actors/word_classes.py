"""Which verbs only a body can be the subject of, which it can undergo, and what is written or recorded."""

from __future__ import annotations

DOCUMENTS = frozenset(
    "document letter report statement ruling decision judgment judgement verdict memo e-mail email mail "
    "message note post tweet article story study survey review audit indictment filing complaint petition "
    "order warrant law act bill decree treaty agreement contract declaration communique communiqué release "
    "book diary transcript recording tape video footage clip film photo photograph image picture map list "
    "record log copy draft file inventory invoice protocol notice announcement appeal confession "
    "testimony affidavit interview speech song saying proverb sentence quotation quote".split()
)
SEEING = frozenset(
    "see read publish release obtain post receive get show view hear watch broadcast leak send hand share "
    "circulate upload issue sign write draft quote print".split()
)
# What only somebody does, and no thing but one that is written.
TELLING = frozenset(
    "say tell add ask write reply answer explain announce state comment note tweet declare warn insist argue "
    "continue conclude stress admit claim deny confirm report find rule recommend suggest estimate mention "
    "name list describe reveal disclose cite quote call speak accuse blame criticise criticize condemn "
    "acknowledge emphasise emphasize maintain assert allege demand urge".split()
)
DOING = frozenset(
    "plan expect hope intend want seek refuse decline agree accept decide believe know think consider "
    "apologise apologize promise pledge offer vow reject oppose support appeal employ hire fire sack dismiss "
    "fine sue investigate examine inspect arrest detain search negotiate vote elect appoint ban approve "
    "authorise authorize advise inform notify invite thank welcome regret try attempt learn hear "
    "dispatch deploy suspend recall withdraw launch ask buy sell invest pay borrow earn campaign "
    "protest strike fight struggle prosecute charge convict acquit sentence extend".split()
)
# What is done to bodies; whatever else "it" undergoes is mostly done to things.
UNDERGONE = frozenset(
    "tell ask inform notify warn advise assure order require oblige compel force urge invite allow permit "
    "authorise authorize forbid prevent fine sue sanction charge accuse blame criticise criticize condemn "
    "praise mislead deceive cheat defraud hack found establish own chair lead head run privatise privatize "
    "nationalise nationalize dissolve disband abolish fund finance give grant award deny refuse hire "
    "instruct task mandate elect appoint bind represent interest consult contact approach shake sadden shock "
    "surprise horrify alarm disappoint encourage commit oppose convince satisfy overwhelm prepare concern "
    "involve based base list relieve".split()
)
EXPECTING = frozenset("make find consider deem leave let keep expect render think believe".split())
