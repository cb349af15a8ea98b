"""Credits set line by line: "Director: NAME", "Writers: NAME, NAME", "Executive producers: NAME and NAME".

Leaves labels alone inside a sentence, and lines that hold no names.
"""

import re
from collections.abc import Iterator

from matinee.reading.credited import Credit, credited
from matinee.reading.fact import Find
from matinee.reading.findings import Findings
from matinee.reading.jobs import DONE, JOBS
from matinee.reading.name import is_person
from matinee.reading.page import Page

KINDS = ("director", "writer", "producer", "executive_producer", "composer", "cinematographer")
NEEDS = ()
CONFIDENCE = 0.93
EXAMPLE = "The film opens in May.\n\nDirector: Mirela Voss\nWriters: Anders Holt, Ines Marr"

_JOINT = r"(?:, (?:and )?|,? (?:and|&) | ?/ ?)"
_ANY_JOB = (
    r"(?:directors?|writers?|screenwriters?|producers?|editors?|animators?|creators?|stars?|dop|composers?)"
)
_LABEL = re.compile(
    rf"(?P<several>(?:{_ANY_JOB}|written|directed|produced)(?:{_JOINT}(?:co-)?(?:{_ANY_JOB}|written"
    rf"|directed|produced"
    r"|edited|shot|animated)){1,4}(?: by)?)(?= ?:)"
    r"|(?P<director>directors?(?! of photography)|directed by|a film by|filmmakers?|dir\.?(?= ?:))"
    r"|(?P<writer>writers?"
    r"|written by"
    r"|screenwriters?|screenplay"
    r"(?: by)?|script(?: by)?|scr\.?(?= ?:))|(?P<executive_producer>executive producers?|exec\. producers?)"
    r"|(?P<producer>producers?"
    r"|produced by)|(?P<composer>music(?: by)?|composers?|original score|score)"
    r"|(?P<cinematographer>cinematography(?: by)?"
    r"|cinematographers?|directors? of photography|camera|dop|dp)",
    re.I,
)
_SEVERAL = JOBS | DONE
_LINE = re.compile(r"(?:\A|\n|[|•·*]|\. ) *\Z")
_OTHER_JOB = re.compile(
    r"\b(?:executive|exec\.?|co|line|associate|music|art|casting|sound|field)[ -]\Z", re.I
)
_NEXT_LABEL = re.compile(rf" (?:{_LABEL.pattern}|cast|starring|stars|genre|release|runtime)\b ?:", re.I)
_DASH = re.compile(r" (?:[–—-]|[•·|]) (?=[^\W\d_a-z])")
_COLON = re.compile(r" ?: *(?=\S)")
_GAP = re.compile(r"[ ]+(?=[^\W\d_a-z][\w'’\-]*[a-z])")
_CUES = (
    "director", "directors", "directed", "a", "writer", "writers", "written", "screenwriter", "screenwriters",
    "screenplay", "script", "executive", "exec", "producer", "producers", "produced", "music",
    "composer", "composers",
    "score", "dir", "scr", "editor", "animator", "creator",
    "cinematography", "camera", "cinematographer", "cinematographers", "dop", "dp", "filmmaker", "filmmakers",
)  # fmt: skip
_LONGEST = 48  # characters of a label and the space before its colon


def read(page: Page, found: Findings) -> Iterator[Find]:
    for label in _labels(page):
        colon = _COLON.match(page.prose, label.end()) or _in_capitals(page, label)
        if colon is None or not _opens_a_line(page, label):
            continue
        kinds = _kinds(label)
        for person in _people(page, colon.end(), _line_end(page, colon.end())):
            for kind in kinds if is_person(person.name) else ():
                yield Find(kind, person.name, *person.span)


def _people(page: Page, at: int, end: int) -> list[Credit]:
    """The people of the line; a list may have dashes for commas: "NAME – NAME"."""
    found = credited(page, at, end)
    while found and (dash := _DASH.match(page.prose, found[-1].span.end, end)):
        more = credited(page, dash.end(), end)
        if not more:
            break
        found += more
    return found


def _kinds(label: re.Match[str]) -> list[str]:
    if label["several"] is None:
        return [str(label.lastgroup)]
    words = re.findall(r"[a-z]+", label["several"].lower())
    return [kind for word in words if (kind := _SEVERAL.get(word) or _SEVERAL.get(word.removesuffix("s")))]


def _labels(page: Page) -> Iterator[re.Match[str]]:
    for at in page.at(*_CUES):
        is_line = page.prose[at - 1 : at] in {"", "\n"} and page.prose[at : at + 2].isupper()
        if (is_line or page.prose.find(":", at, at + _LONGEST) >= 0) and (
            label := _LABEL.match(page.prose, at, page.sentence_at(at).end)
        ):
            yield label


def _in_capitals(page: Page, label: re.Match[str]) -> re.Match[str] | None:
    """The gap behind a label in capitals at a line's head: "MUSIC Jonas Tarn"."""
    is_line = page.prose[label.start() - 1 : label.start()] in {"", "\n"}
    return _GAP.match(page.prose, label.end()) if is_line and label.group().isupper() else None


def _opens_a_line(page: Page, label: re.Match[str]) -> bool:
    """Lines that have run together still begin with a capital."""
    before = page.prose[max(0, label.start() - 4) : label.start()]
    if _OTHER_JOB.search(page.prose, max(0, label.start() - 14), label.start()):
        return False
    return label.group()[0].isupper() or bool(_LINE.search(before))


def _line_end(page: Page, at: int) -> int:
    end = page.prose.find("\n", at, at + 600)
    end = end if end >= 0 else min(page.end, at + 600)
    following = _NEXT_LABEL.search(page.prose, at, end)
    return following.start() if following else end
