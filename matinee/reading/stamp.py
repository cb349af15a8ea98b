"""The byline and the day over a post: "By Ada Quill, March 4, 2031", "3 days ago"."""

import re

FAR = 3000  # characters of a post that would speak of a picture's subject again
TOP = 900  # characters in which a byline may stand
LONGEST_HEADLINE = 220
LONGEST_STAMP = 120

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"{_CAPITAL}(?:[^\W\d]|['.\-])*"
_NAME = rf"{_WORD}(?:[ ]\"{_WORD}\")?(?:[ ]{_WORD}){{1,3}}"
_NAMES = rf"{_NAME}(?:[ ](?:and|&)[ ]{_NAME})?"
MONTH = (
    r"(?i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = (
    rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}"
    r"|\d{4}[/.-]\d\d[/.-]\d\d|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}"
    r"|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}/\d{1,2}/\d\d(?!\d)|[0-3]\d-[0-3]\d-\d\d(?![\d-]))"
)
AGE = r"(?:(?:\d+|an?|one) (?:minute|min|hour|day|week|month|year)s?,? ){1,2}ago"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
_CLOCK = (
    r"(?:[ ,|•\-]{0,4}(?:at |@ )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[aApP]\.?[mM]\b\.?)?"
    r"(?: [A-Z]{2,4}\b| [+-]\d\d:?\d\d)?)?"
)
_ROLE = r"(?:, (?:[A-Z]\w+ ){0,3}(?:Editor|Writer|Reporter|Critic|Correspondent|Contributor))?"
_MAIL = r"(?:[ ]*[|(][ ]*[\w.\-]{1,30}@[\w.\-]{1,30}\)?[ ]*)?"
_BY = (
    r"(?:By:?|by:?|BY:?|News by|Words:?|WORDS:?|Words by|Posted by:?|Written by:?|WRITTEN BY:?|Author:|Text"
    r"|Interview by|Review by|Story by|Report by|INTERVIEW BY|STORY BY)"
)
# How each of these begins: by a set of letters, which is looked for faster than words are.
_BY_BEGINS = re.compile(
    r"[BNPTWAISRb](?:[yY]:? |ews by |osted by|ords|ORDS|ritten by|RITTEN BY|uthor:|ext |nterview by"
    r"|NTERVIEW BY|tory by|TORY BY|eview by|eport by)"
)
_BYLINE = re.compile(
    rf"(?<!\w){_BY}[ ]+(?P<name>{_NAMES}){_ROLE}{_MAIL}"
    rf"[\s,|•·–—\-]*(?:(?:Posted |Published )?[oO]n[ ]+|(?:Posted|Published|Updated):?[ ]+)?"
    rf"(?P<date>{DATE}){_CLOCK}"
)
_BYLINE_ALONE = re.compile(
    rf"(?:^|\n)[ ]*(?:{_BY}[ ]+|B[yY][ ]*\n\s{{0,3}})(?P<name>{_NAMES}){_ROLE}[ ]*"
    rf"(?:[,|•·–—\-]* ?(?:{AGE}|@\w+)[ ]*)?(?=\n)"
)
DATE_ALONE = re.compile(
    rf"(?:^|\n)\s{{0,6}}(?:\| )?(?:(?:Posted|Published|(?:Last )?[Uu]pdated|Date)(?: on)? ?:?[ ]+"
    rf"|(?:News|Press Release|Trailers?|Features?|Festivals?), "
    rf"|[\w ]{{2,30}} [-•·] |[A-Z][\w ]{{2,30}}[ ]{{3}})?"
    rf"{_WEEKDAY}(?P<date>{DATE}){_CLOCK}[ ]*"
    rf"(?://[ ]*(?P<topics>(?-i:[A-Z])[\w ,&]{{2,60}})(?=\n))?"
    rf"(?:\| (?![^\n]{{0,40}}\b(?:Wire|Staff|News|Desk"
    rf"|Team)\b)(?P<name>(?-i:{_NAME}))(?=[ ]*\n))?(?:\|[^\n]{{1,40}})?(?=\n|[ ]in (?-i:[A-Z]))",
    re.I,
)
# The day first: "Posted Nov 12th 2031 11:02AM by Ada Quill", "4 May 2031 | Written by Ada Quill".
_DATED_BY = re.compile(
    rf"(?:^|\n)[ ]*(?:(?:Posted|Published|(?:Last )?Updated)(?: on| at)?:?[ ]+|on[ ]+)?"
    rf"(?:\d{{1,2}}:\d\d ?[AP]M(?: [A-Z]{{2,4}})?,?[ ]+)?{_WEEKDAY}(?P<date>{DATE}){_CLOCK}"
    rf"[ ]*(?:[|•·–—/,\-][ ]*)?(?:(?:written|posted|review|words|published|story) )?by:?[ ]+"
    rf"(?P<name>(?-i:{_WORD}(?:[ ]{_WORD}){{0,3}}))[ ]*"
    rf"(?:[|•][ ]*(?:Tags|Categories|Filed under|In):?[ ]+(?P<topics>[^\n|]{{2,120}}))?"
    rf"(?:[|•][^\n]{{0,40}})?(?=\n)",
    re.I,
)
# The name first, with no "by": "Ada Quill - Thu, 10/06/2031 - 14:15".
_NAME_DATED = re.compile(
    rf"(?:^|\n)[ ]*(?P<name>{_NAME})(?:[ ]*[|•·–—/,\-][ ]*|[ ]+|\n[ ]*@\w{{2,30}}[ ]*\n[ ]*)"
    rf"{_WEEKDAY}(?P<date>{DATE}){_CLOCK}[ ]*(?=\n)"
)
# A name on a line of its own, and the day below it.
_NAME_OVER_DAY = re.compile(
    rf"(?:^|\n)[ ]*(?P<name>{_NAME}){_ROLE}[ ]*\n\s{{0,3}}{_WEEKDAY}(?P<date>{DATE}){_CLOCK}[ ]*(?=\n)"
)
_OF_THE_SITE = re.compile(
    r"\b(?:News|Staff|Team|Desk|Wire|Reviews?|Trailers?|Teasers?|Films?|Movies?|Festivals?|Cinema|Box|Office"
    r"|Exclusive|Updated?|Posted|Published|Press|Release|Magazine|Editors?|Features?|Interviews?|TV|Podcast)\b"
)


def stamp_of(text: str, start: int) -> re.Match[str] | None:
    """The byline or the day. It has at most a headline and a standfirst over it, not the story."""
    end = start + TOP
    stamp = _byline(text, start, end) or _byline_in_line(text, start)
    stamp = stamp or _line(_BYLINE_ALONE, text, start, end) or day_alone(text, start, end)
    if stamp:
        above = text[start : stamp.start()].strip()
        short = len(above) <= LONGEST_HEADLINE or (above.count("\n") <= 3 and len(above) <= 500)
        return stamp if short else None
    return None


def _byline_in_line(text: str, start: int) -> re.Match[str] | None:
    """The first line at the top that has the day and then the writer's name, or the other way round."""
    end = start + TOP
    places = _short_lines(text, start, end)
    dated = _at(_DATED_BY, text, places, end) or _at(_NAME_DATED, text, places, end)
    if dated is None and (over := _at(_NAME_OVER_DAY, text, places, end)):
        elsewhere = text[start : over.start()], text[over.end() : over.end() + FAR]
        named = over["name"].rsplit(" ", 1)[-1]
        dated = over if elsewhere[0].strip() and not any(named in part for part in elsewhere) else None
    return dated if dated and not _OF_THE_SITE.search(dated["name"]) else None


def _byline(text: str, start: int, end: int) -> re.Match[str] | None:
    for begins in _BY_BEGINS.finditer(text, start, end):
        if found := _BYLINE.match(text, begins.start(), end):
            return found
    return None


def day_alone(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first line of `text[start:end]` that is a day."""
    return _line(DATE_ALONE, text, start, end)


def _short_lines(text: str, start: int, end: int) -> list[int]:
    """Where the lines begin, with their break, that are too short for prose."""
    found: list[int] = []
    at = start
    while at >= 0:
        following = text.find("\n", at + 1, end)
        if 0 <= following <= at + LONGEST_STAMP:
            found.append(at)
        at = following
    return found


def _at(pattern: re.Pattern[str], text: str, places: list[int], end: int) -> re.Match[str] | None:
    return next((match for at in places if (match := pattern.match(text, at, end))), None)


def _line(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The first match of a pattern that begins with a line's break, or where the text begins."""
    at = start
    while at >= 0:
        if found := pattern.match(text, at, end):
            return found
        at = text.find("\n", at + 1, end)
    return None
