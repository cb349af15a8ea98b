"""That a release has no date yet: "No release date has been set", "no dates yet for other countries".

"No date yet" is a value: a release with the date "". Leaves "no trailer yet" alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, TERRITORIES
from matinee.reading.values import Release

KINDS = ("release",)
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "No US release date has been set yet - stay tuned for updates."

_NONE = re.compile(
    r"no (?P<which>(?:[\w.]+ ){0,6}?)(?:release )?dates?(?: or plans)?(?: (?:has|have|is|are"
    r"|was))?(?: (?:been|yet))*(?: (?:set|announced|confirmed|revealed|available"
    r"|known))?(?: yet)?"
    r"|(?:(?:has|have) not|(?:has|have)n't) (?:yet )?(?:set|announced|confirmed) (?:a|any"
    r"|an) (?P<which2>(?:[\w.]+ ){0,5}?)(?:release )?dates?(?: yet)?",
    re.I,
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for match in page.hits(_NONE, "no", "has", "have", "hasn", "haven"):
        which = (match["which"] or match["which2"] or "").split()
        if "release" not in match.group() and not {"set", "yet", "announced"} & set(match.group().split()):
            continue
        place = next(
            (code for word in which if (code := TERRITORIES.get(word) or NATIONALITIES.get(word))), None
        )
        yield Find(
            "release",
            Release("", place, None, None, page.words(page.sentence_at(match.start()))),
            *match.span(),
        )
        return
