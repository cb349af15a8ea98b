"""What the film is based on: "based on the novel X by NAME", "a remake of the 1998 film X", "a sequel to".

"Inspired by" is too weak a word, and "based in" is a place; both are left alone.
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("based_on",)
NEEDS = ()
CONFIDENCE = 0.9
EXAMPLE = "The film is based on the bestselling novel The Salt Ledger by Ines Marr, and opens in June."

_BASED = re.compile(
    r"(?:[Bb]ased on|[Aa]dapted from|adaptation of|a remake of|remake of|a sequel to|sequel to"
    r"|a prequel to|prequel to|spin-?off of|spin-?off from"
    r"|[Ll]oosely based on|[Bb]ased upon|inspired by the (?=true|real)) (?=\S)"
)
_STOP = re.compile(
    r"[.;:!?](?:\s|\Z)|\n| - | – |,? (?:which|that|who|starring|directed by|and (?:is|was"
    r"|stars|directed|it|opens|made|features)|with (?:a|the)|about|from director|originally"
    r"|featuring|written)\b|, (?:and|the|this|it|but|he|she|in|as|set)\b| \((?!\d{4})"
)
_CUES = (
    "based",
    "adapted",
    "adaptation",
    "a",
    "remake",
    "sequel",
    "prequel",
    "spin",
    "spinoff",
    "loosely",
    "inspired",
)
_NO_SOURCE = re.compile(
    r"(?:what|how|this|that|these|it|his|her|a few|their)\b|(?:the )?(?:trailer|footage|reviews|early)\b"
)
_OTHER = re.compile(r"\b(?:not|isn't|no|another|also|previously|earlier|was)(?: an?)? \Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    for cue in page.hits(_BASED, *_CUES):
        sentence = page.sentence_at(cue.start())
        if cue.start() < done or _NO_SOURCE.match(page.prose, cue.end()) or page.is_quoted(cue.start()):
            continue
        if _OTHER.search(
            page.prose[max(sentence.start, cue.start() - 16) : cue.start()]
        ) and not cue.group().lower().startswith("based"):
            continue
        stop = _STOP.search(page.prose, cue.end(), sentence.end)
        end = stop.start() if stop else sentence.end
        words = " ".join(page.prose[cue.end() : end].split()).strip(" .,")
        if (2 < len(words) <= 140 and any(sign.isupper() for sign in words)) or words.startswith(
            ("a true story", "the true story")
        ):
            done = end
            yield Find("based_on", words, cue.start(), end)
