"""The verbs behind an actor that lead to a role: "stars as", "lends her voice to", "is set to play"."""

import re
from collections.abc import Iterator

from matinee.reading.beside import cues_beside
from matinee.reading.page import Page

_ROLE_OF = r"(?:the|her|his|their) (?:[\w\-]+ )?(?:roles?|parts?|leads?|characters?)"
_PERFORMS = (
    # takes on the role of, returns to his role as
    rf"(?:takes?(?: on| over)?|(?:steps?|slips?) into|tackles?|lands?|reprises?|essays?|inhabits?"
    rf"|assumes?|fills?"
    rf"|originates?|returns?(?: once again| again)? to|brings (?:[\w\-]+ ){{1,4}}to|is back in"
    rf"|(?:has|have) (?:landed|been given|won|bagged)) {_ROLE_OF}(?: of)?(?= )"
    # lends her voice to, is the voice of
    r"|(?:lends?|gives?) (?:(?:his|her|their) )?voices? to(?= )"
    r"|(?:provides?|is|are|does|do) (?:the )?voices? (?:of|for|to|behind)(?= )"
    # gives life to, embodies
    r"|(?:gives? (?:new )?life to|breathes? life into|embody|embodies|incarnates?|impersonates?)(?= )"
    # makes her debut as, steals the film as
    r"|(?:makes?|making) (?:his|her|their|an?) (?:[\w\-]+ ){0,3}(?:debut|appearance|cameo|return)(?= as )"
    r"|(?:co-)?leads?(?: (?:the|this) [a-z\-]+)?(?= as )|(?:headlines?|toplines?|cameos?|guest[ -]stars?"
    r"|features?|slums it(?: \w+)?"
    r"|(?:turns?|pops?|shows?) up)(?= as )"
    r"|(?:shines?|excels?|stuns?|dazzles?|impress(?:es)?|anchors the film|steals? (?:the|every|scenes|it)"
    r"(?: [\w\-]+)?)(?= as )"
    r"|takes? cent(?:er|re) stage(?= as )|does (?:[a-z\-]+ ){1,3}work(?= as )"
    r"|brings?(?= [^.;:,]{2,40}? to (?:[a-z]+ )?life\b)"
    # replaces Karl Oster as, are featured as
    r"|(?:has replaced|replaces|is replacing|takes over (?:from|for)|steps in for)"
    r"(?: [^\W\d_a-z][\w'.\-]*){1,3}(?= as )|(?:is|are) (?:also )?(?:featured|heard)(?= as )"
    r"|(?:is|are) (?:also |now |both |already ){0,2}(?:aboard|on board|on hand|on deck"
    r"|in the (?:cast|mix)|cast)"
    r"(?= as (?!(?:an? |the )?(?:[\w\-]+ ){0,2}(?:(?:co-)?(?:produc|direct|writ)|compos|edit|exec|EPs?\b|DP\b"
    r"|cinemat|consult|show)))"
    r"|(?:gives?|delivers?|turns? in|offers?) (?:an?|the|his|her) (?:[\w\-]+,? ){0,4}(?:performance|turn)"
    r"(?= as )"
)
# has signed on to play, will be seen playing
_WILL_PLAY = (
    r"(?:(?:is|are|has|have|will be|joins?|boards?) )(?:also |now |both |been |reportedly |next ){0,2}"
    r"(?:(?:set|attached|tapped|cast|slated|confirmed|signed (?:on|up)|chosen|picked|selected|hired|enlisted"
    r"|recruited|brought (?:on|in)|announced|lined up|on board|due|going|seen) )?"
    r"(?:to (?:play|portray|voice)|playing|portraying|voicing)"
    r"|(?:will|would|to)(?: also)? (?:play|portray|voice)"
)
_VERB = re.compile(
    rf"(?P<verb>stars? in the (?:\w+ )?(?:roles?|parts?) of(?= )|{_PERFORMS}|{_WILL_PLAY}"
    r"|(?:also )?(?:co-)?stars?|(?:also )?(?:plays|portrays|voices|play|portray|voice)|appears?|returns?)"
    r" ?(?:here )?(?P<as>as |alongside |opposite |with |in (?=the (?:title|titular|eponymous) ))?(?=\S)"
)
_CUES = (
    "stars", "star", "appears", "appear", "returns", "return", "plays", "portrays", "voices", "play",
    "portray", "voice", "also", "co", "step", "steps", "lead", "leads", "headline", "headlines", "topline",
    "toplines", "turn", "turns", "pop", "pops", "show", "shows", "slums", "cameo", "cameos", "guest",
    "feature", "features", "shine", "shines", "excel", "excels", "stun", "stuns", "dazzle", "dazzles",
    "impress",
    "impresses", "anchors", "steal",
    "steals", "bring", "brings", "embodies", "embody", "breathe", "breathes", "incarnate", "incarnates",
    "impersonate", "impersonates", "replaces",
)  # fmt: skip
_ROLES = ("role", "roles", "part", "parts", "lead", "leads", "character", "characters")
_TAKING = (
    "tackle", "tackles", "land", "lands", "reprise", "reprises", "essay", "essays", "inhabit", "inhabits",
    "assume", "assumes", "fill", "fills", "originate", "originates", "slip", "slips",
)  # fmt: skip
_AFTER_AUXILIARIES = (
    "play", "portray", "voice", "voices", "playing", "portraying", "voicing", "landed", "given", "won",
    "bagged", "role", "featured", "heard", "aboard", "board", "hand", "deck", "cast", "replaced", "replacing",
)  # fmt: skip
_AUXILIARIES = ("will", "to", "is", "are", "would", "has", "have", "join", "joins", "boards", "do")
_TURNS = ("performance", "turn")
# What must follow them is rarer.
_CUES_BESIDE = (
    (_TAKING, _ROLES),
    (("take", "takes"), (*_ROLES, "stage", "over")),
    (("lend", "lends", "give", "gives"), ("voice", "voices", "life", *_TURNS)),
    (("provide", "provides", "does"), ("voice", "voices", "work")),
    (("make", "makes", "making"), ("debut", "appearance", "cameo", "return")),
    (("delivers", "deliver", "offers", "offer"), _TURNS),
    (_AUXILIARIES, _AFTER_AUXILIARIES),
)


def role_verbs(page: Page) -> Iterator[re.Match[str]]:
    """With `verb`, and what follows it as `as`: "as ", "alongside ", "opposite ", "with ", "in " or None."""
    return page.hits(_VERB, *_CUES, *cues_beside(page, _CUES_BESIDE))
