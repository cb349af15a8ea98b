"""The territory whose rights the post tells of: a trade paper's dates are of there, where none says else."""

import re

from matinee.reading.market import market_codes
from matinee.reading.page import Page
from matinee.reading.place import NATIONALITIES, NATIONALITY, TERRITORY

_OF = rf"(?:North American?|(?<!North )(?<!South )(?<!Latin )(?:{TERRITORY}|{NATIONALITY}))"
_BEFORE = re.compile(rf"\b(?:the )?{_OF}(?:,? (?:and |& )?(?:the )?{_OF}){{0,4}} (?:[a-z\-]+,? ){{0,2}}\Z")
_ONE_MARKET = ({"GB", "IE"}, {"AU", "NZ"}, {"CA", "US"})  # bought and opened together, as a rule
_ROOM = 70  # characters before "rights" in which its territories stand


def rights_market(page: Page) -> list[str]:
    """The one territory whose rights are told of; nothing where there are several."""
    told: set[str] = set()
    for at in page.at("rights"):
        start = max(page.sentence_at(at).start, at - _ROOM)
        if named := _BEFORE.search(page.prose, start, at):
            told.update(market_codes(page.prose, *named.span()))
            told.update(NATIONALITIES[word] for word in named.group().split() if word in NATIONALITIES)
    return sorted(told) if len(told) == 1 or told in _ONE_MARKET else []
