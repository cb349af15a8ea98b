"""What a date looks like in prose: names of months, seasons and holidays, a pattern of every shape it has."""

import re

MONTH_NUMBERS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
# Month and day; the day is None where it moves.
HOLIDAYS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "valentine's day": (2, 14), "earth day": (4, 22),
    "halloween": (10, 31), "thanksgiving": (11, None), "independence day": (7, 4), "easter": (4, None),
}  # fmt: skip

_M = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_D = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_Y = r"(?:19|20)\d\d"
_FEAST = r"(?:(?:Christmas|Boxing|New Year's|Valentine's|Earth|Independence) (?:Day|Eve))"
_MOVING = r"(?:Christmas|Halloween|Thanksgiving|Easter)"
# Where such a day needs no word that leads to it: "opens in theaters Christmas".
_BARE_FEAST = (
    r"(?:(?<=theaters )|(?<=theatres )|(?<=cinemas )|(?<=nationwide )|(?<=everywhere )|(?<=wide )"
    rf"|(?<=on VOD )|(?<=opens )|(?<=opening ))(?P<f3>{_MOVING})"
    r"(?= weekend\b|[.,;!)]| (?:from|via|and|in|on|courtesy)\b|\s*\Z)"
)
_COMING = r"(?:release|rollout|roll-out|opening|bow|launch)\b"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NO_YEAR = rf"(?!\.? \d)(?!,? (?:of )?{_Y})"
WHEN = re.compile(
    rf"(?<!\w)(?:(?=\d)(?:(?P<iso>{_Y}-\d\d-\d\d(?!\d))"
    r"|(?P<slashed>(?:(?<=on )|(?<=from )|(?<=starting )|(?=\d\d?/\d\d?/\d))(?<!/)"
    r"(?P<n1>\d{1,2})/(?P<n2>\d{1,2})(?:/(?P<n3>(?:20)?\d\d))?(?![\d/]))"
    rf"|(?P<day_month>(?P<d3>{_D})(?: ?(?:-|–|to) ?(?P<d4>{_D}))? (?:of )?(?P<m3>{_M})"
    rf"(?:,? (?P<y3>{_Y})\b)?))"
    rf"|(?=[JFMASOND])(?:(?P<month_day>(?P<m1>{_M}) (?P<d1>{_D})"
    rf"(?: ?(?:-|–|—|to|through|thru|until) ?(?P<m2>{_M} )?(?P<d2>{_D}))?(?:,? (?P<y1>{_Y})\b)?)"
    rf"|(?P<month_year>(?P<m5>{_M}),? (?:of )?(?P<y5>{_Y})\b))"
    rf"|(?P<season_year>(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter),? (?:of )?(?P<y6>{_Y})\b)"
    r"|(?P<relative>(?P<rel>[Tt]his|[Nn]ext|[Ll]ast|[Ll]ater this|[Ll]ater in the(?= year)"
    r"|[Ee]arlier this|[Ee]arly next"
    r"|[Ll]ate|[Ee]arly|[Mm]id|[Ii]n|[Ff]or|[Ss]ince|[Uu]ntil|[Oo]ver(?= the [sfaw])|[Dd]uring(?= (?:the"
    r" [sfaw]|[12]))|[Tt]hroughout(?= [12]))"
    r"[ -](?:(?:coming|past|early|late|mid)[ -])?(?:the (?=spring|summer|fall|autumn|winter))?"
    rf"(?P<unit>{_M}(?!\.? \d)|week|month|year|weekend|spring|summer|fall|autumn|winter"
    rf"|{_WEEKDAY}(?!,? (?:the )?(?:{_M} )?\d)|{_Y})(?!\w)(?!,? (?:of )?{_Y})"
    r"(?! of (?:the|his|her|their|my|our|a)\b))"
    r"|(?P<near_month>(?:[Ss]tarting|[Bb]eginning|[Ff]rom|[Bb]y|(?:end|start|beginning|middle|whole"
    r"|(?:first|second|third|last) week) of"
    r"|an?(?= \w+\.? (?:[\w-]+ ){0,2}(?:release|opening|bow|debut|launch|rollout)\b))"
    rf" (?P<m7>{_M}){_NO_YEAR}(?!\w| [A-Z][a-z]))"
    r"|(?P<holiday>(?:(?:(?P<holi>[Oo]n|[Aa]t|[Oo]ver|[Tt]his|[Bb]y|[Aa]round|[Ff]or|[Uu]ntil|[Ff]rom"
    r"|[Ss]tarting|[Nn]ext|[Ll]ast) "
    rf"(?P<f1>{_FEAST}|{_MOVING}))|(?P<f2>{_FEAST})|{_BARE_FEAST})"
    rf"(?!\w)(?:,? (?P<y8>{_Y})\b)?)"
    r"|(?P<ago>(?P<count>an?|one|two|three|four|five|\d{1,2}) (?P<span>year|month)s? ago)"
    r"|(?P<part_of_year>(?:(?:[Ff]irst|[Ss]econd|[Ll]atter|[Ll]ast) (?:half|quarter)|Q[1-4]|[Ee]nd|[Ss]tart"
    rf"|[Bb]eginning|[Mm]iddle)(?: of)? (?P<y7>{_Y})\b)"
    r"|(?P<new_year>(?:in |early in |with )the new year)"
    r"|(?P<before_noun>(?P<r1>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)"
    rf"(?= (?:[\w-]+ ){{0,2}}{_COMING}(?P<after> next year)?)|(?P<y9>{_Y})(?= (?:[\w-]+ )?{_COMING}))"
    r"|(?P<from_there>[Ff]ollowing (?P<next>day|week)\b"
    r"|(?P<times>an?|one|two|three|four|five|six) (?P<step>day|week)s? later|(?P<same>same (?:day|date)))"
    r"|(?P<named_day>[Tt]oday|[Tt]onight|tomorrow|Tomorrow(?! [A-Z])|[Yy]esterday)(?!\w)"
    rf"|(?P<weekday>{_WEEKDAY}(?!\w|['’]|,? (?:the )?(?:\w+\.? )?\d))"
    r")"
)
