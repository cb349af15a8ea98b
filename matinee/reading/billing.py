"""How a name is billed: "two-time Oscar and Emmy" winner, "none other than", "Tin Skies star"."""

import re

from matinee.reading.script import LOWER_CASE

_PRIZE_WORD = (
    r"(?:Oscar|Emmy|Golden|Globe|Academy|Awards?|BAFTA|Tony|Grammy|C[eé]sar|Goya|SAG|Honorary|Primetime"
    r"|Daytime"
    r"|Independent|Spirit|Critics'?|Choice|Cannes|Venice|Sundance|Olivier|Peabody|Pulitzer|Prize|Nobel|Palme"
    r"|d'Or|Filmfare|National|Film|Gemini|Genie|Juno|AACTA|Volpi|Cup|Silver|Bear|Lion|Obie|MTV|NAACP|Image"
    r"|Blue|Dragon|Baeksang|Horse|Gotham|Olympic|World|Series|Super|Bowl)"
)
_PRIZE_RUN = re.compile(
    rf"(?:(?:19|20)\d\d |[\w\-]+-time )?{_PRIZE_WORD}®?(?:(?: and | & |/"
    rf"| ){_PRIZE_WORD}®?){{1,6}}(?= (?:winn|nomin"
    r"|recip|laure|honor|champ)|-(?:winn|nomin))"
)
_FILLER_STARTS = frozenset("not")  # any other filler ends in "as"
_FILLER = re.compile(
    r"(?:none other than|(?:the )?one and only|the (?:\w+ )?(?:likes|talents|voices) of"
    r"|(?:\w+ ){0,2}(?:such|like|as) (?:names "
    r"|stars |actors )?as) "
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.\-]*"
_RUN = rf"{_CAPITAL}(?: (?:(?:of|the|in|on) )*{_CAPITAL}){{0,5}}"
_STAR_OF = (
    r"(?:[ -](?:series|movie|franchise|TV))? "
    r"(?:star|alum|alums|alumna|vet|veteran|actor|actress|breakout|regular|frontman|singer|favou?rite"
    rf"|legend|scene-stealer|creator|newcomer|standout|winner|nominee)s? (?={_CAPITAL} )"
)
_STAR_BEHIND = re.compile(_STAR_OF)
_SHOW_STAR = re.compile(rf"(?:TV's |the )?[\"“‘][^\"”’\n]{{1,60}}[\"”’]{_STAR_OF}")
_OF_A_SHOW = re.compile(rf"[\"“][^\"”\n]{{1,60}}(?:'s[\"”]|[\"”]'s) (?={_CAPITAL} )")
_CAPITALS = re.compile(_RUN)
_SHOW_STARTS = frozenset('"“‘Tt')
_NO_PRIZE_STARTS = LOWER_CASE - {"d"}  # "d'Or", and any "-time" behind a number
_OWNER = re.compile(rf"{_RUN}(?:'s|s')(?: [a-z\-]+){{0,3}} (?={_CAPITAL} )")


def past_billing(text: str, at: int, end: int) -> int:
    """Past prizes, a filler, and the film or show that somebody is the star of; `at` where none is there."""
    may_be_prize = text[at : at + 1] not in _NO_PRIZE_STARTS or text.find("-time ", at, end) >= 0
    if may_be_prize and (prize := _PRIZE_RUN.match(text, at, end)):
        at = prize.end() + 1
    if text[at : at + 1] in _FILLER_STARTS or text.find(" as ", at, end) >= 0:
        filler = _FILLER.match(text, at, end)
        at = filler.end() if filler else at
    first = text[at : at + 1]
    run = None if first in LOWER_CASE else _CAPITALS.match(text, at, end)
    if run:
        label = _label_behind(text, run, end)
    elif first in _SHOW_STARTS:
        label = _SHOW_STAR.match(text, at, end) or _OF_A_SHOW.match(text, at, end)
    else:
        label = None
    return label.end() if label else at


def _label_behind(text: str, run: re.Match[str], end: int) -> re.Match[str] | None:
    """What the capital words open: "Tin Skies star", "Tarn's leading lady"."""
    behind = text[run.end() : run.end() + 2]
    if behind[:1] == "'" or behind == "s'":
        return _OWNER.match(text, run.start(), end)
    if behind[:1] == " " and behind[1:].islower():
        return _STAR_BEHIND.match(text, run.end(), end)
    return None
