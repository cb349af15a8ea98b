"""How much of the footage was shot where: "some 40% was filmed in the engine room, a further third in …".

Adds a note when the shares told do not make a hundred. Leaves other percentages alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.number import figures
from matinee.reading.page import Page
from matinee.reading.values import Shoot

KINDS = ("filming", "note")
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = (
    "Of the footage, about 40% was filmed in the engine room, and the remaining half was"
    " shot on the open deck."
)

_SHARE = re.compile(
    r"(?:(?P<percent>\d{1,3})(?:\.\d+)?(?:%| per ?cent)|(?P<fraction>half|third|two-thirds"
    r"|quarter|fifth|tenth))(?: of (?:it|the (?:film|footage|movie)))? (?:was"
    r"|were) (?:all )?(?:filmed|shot) (?:in|on|at|aboard) (?:the )?"
    r"(?P<place>[^,.;()]{2,60}?)(?=,| and (?:the|another|about|a)\b|[.;(]|\Z)"
)
_FRACTIONS = {"half": 50, "third": 33, "two-thirds": 67, "quarter": 25, "fifth": 20, "tenth": 10}


def read(page: Page, found: Findings) -> Iterator[Find]:
    if not page.has("filmed", "shot"):
        return
    has_percents = "%" in page.prose or page.has("percent", "cent")
    cues = figures(page.places_of_words) if has_percents else []
    shares = list(page.hits(_SHARE, *cues, "half", "third", "two", "quarter", "fifth", "tenth"))
    total = 0
    for match in shares:
        share = int(match["percent"]) if match["percent"] else _FRACTIONS[match["fraction"]]
        total += share
        yield Find(
            "filming",
            Shoot(" ".join(match["place"].split()), share=share, text=" ".join(match.group().split())),
            *match.span(),
        )
    if len(shares) > 1 and total != 100:
        yield Find(
            "note", f"The shares of the footage add up to {total} %.", shares[0].start(), shares[-1].end()
        )
