"""What newspapers shorten: the states of America and the provinces of Canada behind a town's name."""

from __future__ import annotations

LINES = """
Ala. Alabama|Ariz. Arizona|Ark. Arkansas|Calif. California|Colo. Colorado|Conn. Connecticut|Del. Delaware
Fla. Florida|Ga. Georgia|Ill. Illinois|Ind. Indiana|Kan. Kansas|Ky. Kentucky|La. Louisiana|Md. Maryland
Mass. Massachusetts|Mich. Michigan|Minn. Minnesota|Miss. Mississippi|Mo. Missouri|Mont. Montana|Neb. Nebraska
Nev. Nevada|N.H. New Hampshire|N.J. New Jersey|N.M. New Mexico|N.C. North Carolina|N.D. North Dakota
Okla. Oklahoma|Ore. Oregon|Pa. Pennsylvania|R.I. Rhode Island|S.C. South Carolina|S.D. South Dakota
Tenn. Tennessee|Tex. Texas|Vt. Vermont|Va. Virginia|Wash. Washington State|W.Va. West Virginia
W. Va. West Virginia|Wis. Wisconsin|Wyo. Wyoming|D.C. District of Columbia|N.Y. New York State
Ont. Ontario|Que. Quebec|B.C. British Columbia|Alta. Alberta|Sask. Saskatchewan|Man. Manitoba
N.S. Nova Scotia|N.B. New Brunswick|N.L. Newfoundland|P.E.I. Prince Edward Island|N.S.W. New South Wales
"""


def pairs() -> dict[str, str]:
    """Each short form, with the dot that ends it and without, and the region's name."""
    found = {"DC": "District of Columbia"}
    for entry in LINES.replace("\n", "|").strip("|").split("|"):
        short, full = entry.split(". ", 1) if not entry.startswith("W. Va.") else ("W. Va", entry[7:])
        found[short] = found[short + "."] = full
    return found


SHORT_REGIONS = pairs()
# Behind "state": a region that shares its name with a greater place.
NAMED_STATES = {"washington": "Washington State", "new york": "New York State"}


def full_name(name: str, after: str) -> str:
    """A region's name written out; `after` are the words behind it."""
    following = after.split()
    if following and following[0].rstrip(",.;:)") == "state" and name.casefold() in NAMED_STATES:
        return NAMED_STATES[name.casefold()]
    return SHORT_REGIONS.get(name, name)
