"""What stands before a title to say what it is: "the cult hit", "STAR's spy movie", "a series of shorts
including".
"""

import re

_FILM = (
    r"(?:films?|movies?|features?|docs?|documentar(?:y|ies)|docu-?series|shorts?|(?:mini-?)?series|shows?"
    r"|dramas?|dramed(?:y|ies)|comed(?:y|ies)|thrillers?|westerns?|musicals?|biopics?|romances?|rom-?coms?"
    r"|hits?|favou?rites?|classics?|smash|smashes|blockbusters?|winners?|nominees?|titles?|debut|trilogy"
    r"|anthology|anthologies|gems?|sensations?|flicks?|romps?|epics?|capers?|chillers?|slashers?"
    r"|sequels?|prequels?"
    r"|remakes?|sleepers?|opener|outings?|efforts?|projects?|works?|masterpieces?|breakouts?|noirs?"
    r"|fables?|adventures?|myster(?:y|ies)|fantas(?:y|ies)|anime|horror|sci-fi|two-parters?|premiere"
    r"|spoof|satires?"
    r"|tales?|sagas?|yarns?|portraits?|reboots?|spectacles?|stor(?:y|ies)|shockers?|pics?|actioners?"
    r"|nightmares?|indies?|freak-?outs?|odyssey|two-handers?|chamber pieces?|head-?trips?|oddit(?:y|ies)"
    r"|parables?"
    r"|tearjerkers?|weepies?|fav(?:e|es)|melodramas?|tragicomed(?:y|ies)|toons?|docus?|credits)"
)
TITLE_START = r"[\"“'‘¿¡#]?[^\W_a-zß-öø-ÿ]"
NOUNED = re.compile(
    rf"(?:that |those )?(?:(?!(?:and|&|or|who|which|that|is|was|has|had|will|with|in|on|at|by|for|about"
    rf"|starring|plus|as"
    rf"|then|before|after|tells|follows|tell|into|through|of) )"
    rf"[^\s,;:()\"“”]+ ){{0,7}}?(?P<noun>{_FILM})(?: called| titled| such as| like"
    rf"| including)? (?={TITLE_START})"
)
_PRAISED = re.compile(
    r"(?:(?:the|a|an|his|her|their|both|also|acclaimed|terrific|excellent|great|wonderful|underrated|beloved"
    r"|brilliant|fantastic|fabulous|superb|lovely|cult|recent|latest|last|previous|earlier|first|other"
    r"|such|like"
    r"|including|as|award-winning|Oscar-winning|Oscar-nominated|prize-winning|controversial|popular|infamous"
    r"|lesser[- ]known|little[- ]seen|one|two|segments?|episodes?|parts?|of|several|on|indie|mid-length"
    r"|two-part|three-part|TV"
    r"|television|BBC|HBO) ){1,7}"
    rf"(?={TITLE_START})"
)
# "the criminally underseen", "her much-loved", "his Oscar nominated", before a title.
_WEIGHED = re.compile(
    r"(?:the|an?|his|her|their|that|its) (?:(?:[a-z]+ly|rather|quite|very|much|so|most|still|also) "
    r"(?!(?:by|of|in|on|from|with|for|and) )[a-z][\w\-]* |[a-z][\w\-]* (?:but|yet) [a-z][\w\-]* "
    r"|(?!co-)[a-z]+-[a-z][\w\-]* |[A-Z][\w]+[ -](?:nominated|winning) ){1,3}"
    rf"(?={TITLE_START})"
)
_PRAISE = ("Oscar-", "TV ", "BBC ", "HBO ")  # what begins with a capital
_NUMBER_OF = re.compile(
    r"(?:an? |the |his |her |their )?(?:[a-z\-]+ )?(?:series|string|number|slew|handful|couple|run|trio"
    r"|pair|bunch|host|few"
    r"|likes) of "
    r"|(?:(?:the )?(?:many|several|some|a few|various|numerous|multiple|lots of|first|last|final|two|three"
    r"|four) ){0,2}"
    r"episodes (?:of|for) "
    r"|(?:(?:some|more|lots of|plenty of|a lot of|years of) )?(?:TV |television )?work on "
)
_YEAR_OWNS = re.compile(
    r"(?:(?:19|20)\d\d|last year|TV|Netflix|HBO|Hulu|BBC|Showtime|FX|AMC|Starz)'s"
    rf"(?: [a-z\-]+(?= {TITLE_START}))? (?=\S)"
)
_OWNER = re.compile(
    rf"(?!What|Who|Where|Here|There|It|That|Let|She|He|How)(?:[^\W_a-zß-öø-ÿ][\w.\-]*"
    rf" ){{0,3}}[^\W_a-zß-öø-ÿ][\w.\-]*'s (?:[a-zß-ÿ][\w\-]* ){{1,5}}(?={TITLE_START})"
)
_OWNER_OF_QUOTE = re.compile(r"(?:[^\W_a-zß-öø-ÿ][\w.\-]*\+? ){0,2}[^\W_a-zß-öø-ÿ][\w.\-]*\+?'s (?=[\"“])")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz-")  # what "a series of" and plain praise begin with


def past_title_describers(text: str, at: int, end: int) -> tuple[int, str | None]:
    """Where the title begins behind "the cult hit" or "STAR's spy movie", and the noun that says what it
    is.
    """
    noun = None
    for _ in range(3):
        is_small = text[at : at + 1] in _SMALL
        if is_small and (number := _NUMBER_OF.match(text, at, end)):
            at = number.end()
        if lead := NOUNED.match(text, at, end):
            noun = lead["noun"]
        elif is_small:
            lead = _WEIGHED.match(text, at, end) or _PRAISED.match(text, at, end)
        else:
            lead = _PRAISED.match(text, at, end) if text.startswith(_PRAISE, at) else None
        if lead is None and text.find("'s ", at, end) >= 0:
            lead = _YEAR_OWNS.match(text, at, end)
            lead = lead or _OWNER.match(text, at, end) or _OWNER_OF_QUOTE.match(text, at, end)
        if lead is None:
            break
        at = lead.end()
    return at, noun
