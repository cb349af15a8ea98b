"""Whether this is the director's first feature: "feature directorial debut of NAME", "making her first
feature".

Leaves other debuts alone: acting, solo, English-language, a trailer's, a festival debut, "since her debut".
"""

import re
from collections.abc import Iterator

from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.name import people
from matinee.reading.page import Page

KINDS = ("debut", "director")
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "Harrow Lane is the feature directorial debut of Danish filmmaker Mirela Voss."

_DEBUT = re.compile(
    r"(?:(?:feature(?:-length|-film)?|film|directing|directorial|filmmaking)(?: (?:film"
    r"|narrative|length|directorial|directing|filmmaking|feature))* debut"
    r"|debut feature(?: film)?|debut film|first(?: narrative)? feature(?:-length)?(?: film)?"
    r"|first[- ]time (?:feature )?(?:filmmaker|director|helmer)s?|first-timers?|a debut for both)\b",
    re.I,
)
_OF = re.compile(r" (?:of|from|by|for) (?:both )?")
_OTHER_BEFORE = re.compile(
    r"\b(?:solo|acting|english[- ]language|since (?:her|his|their)|after (?:her|his|their)"
    r"|following (?:her|his|their)"
    r"|screenwriting|music|like (?:her|his)|international|previous|her acclaimed"
    r"|his acclaimed|with (?:her|his) (?:acclaimed )?|whose)"
    r"[\w ,\-]{0,24}\Z",
    re.I,
)
_OTHER_AFTER = re.compile(
    r" (?:since|in (?:over )?\w+ years|after [A-Z]|with [A-Z]\w+(?: \w+)? \(?(?:in )?\d{4})"
    r"|, [A-Z][\w ]+, (?:premiered|won)"
)


def read(page: Page, found: Findings) -> Iterator[Find]:
    done = -1
    for cue in page.hits(
        _DEBUT, "feature", "film", "directing", "directorial", "filmmaking", "debut", "first", "a"
    ):
        sentence = page.sentence_at(cue.start())
        before = page.prose[max(sentence.start, cue.start() - 60) : cue.start()]
        if (
            cue.start() < done
            or _OTHER_BEFORE.search(before)
            or _OTHER_AFTER.match(page.prose, cue.end(), sentence.end)
        ):
            continue
        done = cue.end()
        yield Find("debut", True, *cue.span())
        if of := _OF.match(page.prose, cue.end(), sentence.end):
            for entry in people(page.prose, of.end(), sentence.end)[:2]:
                yield Find("director", page.words(entry.name), *entry.name, 0.9)
                if page.prose[entry.name.end : entry.name.end + 1] != " " or entry.aside:
                    break
