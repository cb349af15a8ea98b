"""A short film that is itself what the post shows: "Watch: Ghost Short 'Harrow Lane'".

Leaves shorts alone that a trailer or teaser is shown of, and films that are no shorts.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page
from matinee.reading.values import Material

KINDS = ("material",)
NEEDS = ("subject",)
CONFIDENCE = 0.7
EXAMPLE = "Watch: Lovely Animated Ghost Short 'Harrow Lane'\n\nHarrow Lane is an animated short film."

_PART = re.compile(r"\b(?:trailer|teaser|clip|featurette)s?\b", re.I)


def read(page: Page, found: Findings) -> Iterator[Find]:
    for fact in found.of("subject"):
        if fact.value == "short" and not any(_PART.search(page.text, *span) for span in page.opening(3)):
            yield Find("material", Material("short film", ()), fact.start, fact.end)
