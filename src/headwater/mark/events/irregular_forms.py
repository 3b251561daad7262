"""Past forms of English verbs that do not end in "-ed"."""

from __future__ import annotations

# Each verb of news, then its forms.
FORMS = """
become: became; begin: began begun; bend: bent; bite: bitten; blow: blew blown;
break: broke broken; bring: brought; build: built; buy: bought; catch: caught;
choose: chose chosen; draw: drew drawn; drive: drove driven; fall: fell fallen; fight: fought;
find: found; flee: fled; fly: flew flown; freeze: froze frozen; get: got;
give: gave given; go: went gone; grow: grew grown; hang: hung; hide: hid hidden;
hold: held; keep: kept; lay: laid; lead: led; leave: left;
lend: lent; lose: lost; make: made; meet: met; pay: paid;
ride: rode ridden; rise: rose risen; run: ran; see: saw seen; seek: sought;
sell: sold; send: sent; shake: shook shaken; shoot: shot; sink: sank sunk;
slay: slew slain; speak: spoke spoken; spend: spent; steal: stole stolen; strike: struck stricken;
swear: swore sworn; take: took taken; teach: taught; tear: tore torn; throw: threw thrown;
win: won; withdraw: withdrew withdrawn; write: wrote written
"""
IRREGULAR = {
    form: verb
    for verb, forms in (entry.strip().split(": ") for entry in FORMS.split(";"))
    for form in forms.split()
}
