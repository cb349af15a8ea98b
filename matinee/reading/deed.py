"""What is done to the film where it goes by its genre: "will give the comedy a limited release", "shot the
thriller".
"""

import re

_DONE = re.compile(
    r"\b(?:(?:g[ia]v(?:e|es|ing)|releas(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)|open(?:s|ed|ing)?"
    r"|launch(?:es|ed|ing)?|bow(?:s|ed|ing)?|bring(?:s|ing)?|acquire[sd]?|acquiring|nabb?(?:s|ed|ing)?"
    r"|snag(?:s|ged)?|land(?:s|ed)|pick(?:s|ed|ing)? up|snap(?:s|ped|ping)? up|direct(?:s|ed|ing)"
    r"|helm(?:s|ed|ing)|(?:co-)?wr(?:ites|ote|iting|itten)|penn?(?:s|ed|ing)|script(?:s|ed|ing)"
    r"|(?:co-|exec )?produc(?:es|ed|ing)"
    r"|lens(?:es|ed|ing)|shoot(?:s|ing)|shot|scor(?:es|ed|ing)|edit(?:s|ed|ing)|headlin(?:es|ed|ing)"
    r"|toplin(?:es|ed|ing)|describ(?:es|ed|ing)|financ(?:es|ed|ing)|rid(?:es|ing)|sell(?:s|ing)|handl(?:es|ing))"
    r"|(?:stars?|starring|appears?|appearing|leads?|cast|role|join(?:s|ed|ing)?) (?:in|for)"
    r"|(?:rights|deal|sales) (?:to|for|on)"
    r"|(?:cast|premiere|release|production|trailer|rights|making|tone|plot|story|screenplay|script|score)"
    r" (?:of|for)) \Z",
)
# What makes it an earlier film of somebody.
_EARLIER = re.compile(r"\b(?:previously|also|earlier|once|who|whose|last|after|since|had|best|known)\b", re.I)
_NAMED_NEXT = re.compile(
    r",? (?:about|of|on|based|from|by|called|titled|named|known|that|which|who)\b|,? [\"“'‘(*_]|,? [^\W_a-z]"
)
_LAST = 60  # characters before the noun in which the verb and what undoes it stand


def is_done_to_the_film(prose: str, before: str, at: int, end: int) -> bool:
    """Whether "the comedy" that ends at `at` is what the words before it do something to, and no name
    follows.
    """
    near = before[-_LAST:]
    if not near.endswith(" ") or not _DONE.search(near.lower()) or _EARLIER.search(near):
        return False
    return at < end and not _NAMED_NEXT.match(prose, at, end)
