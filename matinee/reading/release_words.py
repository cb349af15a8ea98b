"""The words of a release: its verbs, where a clause of it ends, what names this film, and festivals."""

import re

MOVED = r"(?:moved|pushed|bumped|postponed|delayed|shift(?:s|ed)|slip(?:s|ped)|moves)"
VERB = re.compile(
    r"\b(?:(?P<opens>[Oo]pen(?:s|ing|ed)?|ha(?:s|ve) (?:it|the (?:film|picture|movie)) (?=(?:for"
    r"|on) [A-Z\d])|expand(?:s|ing)? to (?=[A-Z])|[Bb]ow(?:s|ed|ing)?(?= in (?:the )?"
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z])"
    r"|[Bb]ows(?= (?:on |in )?(?:[A-Z][a-z]{2,8}\.? \d|\d)))"
    r"|(?P<releases>[Rr]eleas(?:e|es|ed|ing)|dated|c[ao]m(?:es?|ing) out|(?:(?<=be )|(?<=is )|(?<=was )"
    r"|(?<=due )|(?<=['’]s ))out|(?<=, )out(?= (?:on |in |from )?(?:\d|[JFMASOND][a-z]))"
    rf"|{MOVED} (?:back |up |forward )?(?:(?:a|one|two|three|four|six) (?:weeks?|months?) )?(?:to|from)"
    r"|(?:scheduled|slotted|pencill?ed in|slated)(?= [^,;:]{3,40} for\b)|distribut(?:e|es|ing)"
    r"|put(?:s|ting)? (?:it|this|the \w+) out|bow(?:s|ed|ing)?|[Rr]oll-?out"
    r"|roll(?:s|ed|ing)? out(?=[,.:]| (?:(?:in|on|to|across|from|next)\b|[A-Z\d]))"
    r"|go(?:es|ing)? (?:wide|out(?= in| on| via| through))"
    r"|(?<=for the )premiere(?= of)|drops?(?=[,.:]| (?:(?:in|on|next)\b|this \w*day|[A-Z\d]))|streets)"
    r"|(?P<comes>[Hh]it(?:s|ting)?|[Aa]rriv(?:e|es|ing|ed)|[Dd]ebut(?:s|ing|ed)?|reach(?:es)?|com(?:es"
    r"|ing)|came"
    r"|launch(?:es|ing|ed)?|[Pp]remier(?:es|ed|ing)|(?:(?<=will )|(?<=to ))premiere)"
    r"|(?P<follows>follows?(?= in (?:the )?[A-Z]))|land(?:s|ing)?|due|available|return(?:s|ing)?|airs?"
    r"|airing|aired"
    r"|stream(?:s|ing)?|go(?:es|ing)|expand(?:s|ing)?|follow(?:s|ed|(?= (?:in|on)\b))|play(?:s|ing)?|out)\b"
)
# Each verb begins with one of these.
VERB_CUES = frozenset({
    "has", "have",
    "open", "opens", "opening", "opened", "release", "releases", "released", "releasing", "dated", "come",
    "comes", "coming", "came", "due", "moved", "pushed", "bumped", "postponed",
    "delayed", "shifts", "shifted", "slips", "slipped", "moves", "scheduled", "slotted", "penciled",
    "pencilled", "slated", "distribute", "distributes", "distributing", "put", "puts", "putting", "bow",
    "bows", "bowed", "bowing", "roll", "rolls", "rolled", "rolling", "rollout", "go", "goes", "going", "drop",
    "drops", "streets", "hit", "hits", "hitting", "arrive", "arrives", "arriving", "arrived", "debut",
    "debuts", "debuting", "debuted", "reach", "reaches", "premiere", "premieres", "premiered", "premiering",
    "land", "lands", "landing", "launch", "launched", "launches", "launching",
    "available", "return", "returns",
    "returning", "air", "airs", "airing", "aired", "stream", "streams", "streaming", "expand", "expands",
    "expanding", "follow", "follows", "followed", "play", "plays", "playing", "out",
})  # fmt: skip
# Begins with a set of marks, which is found three times as fast as anything else.
CLAUSE = re.compile(
    r"[,;: ](?:(?<! ) (?:and |then |before |with |while |followed )|(?<! ) (?!where |at |when )"
    r"|(?<= )(?:then |before |after |but |and (?:on |in )?\Z"
    r"|and (?=(?:it |it's |it’s )?(?:then |will |is |also )?"
    r"(?:be available|available|open|hit|expand|going|goes|arriv|debut|com|stream))))"
)
_FILM = re.compile(
    r"\b(?:[Ii]t|[Tt]his(?! (?:spring|summer|fall|autumn|winter|week|month|year|[A-Z]))"
    r"|film|movie|pic|picture|flick|project|feature|series|show|comedy|drama|thriller"
    r"|documentary"
    r"|doc|horror|western|sequel|biopic|musical|romance)\b"
)
FESTIVAL_WORD = re.compile(r"[FfSCVBTL](?:est|undance|annes|enice|erlinale|IFF|XSW|ribeca|elluride|ocarno)")
FESTIVAL = re.compile(
    r"\b(?:at|by|during|in) (?:the )?[^.;,]{0,60}?(?:[Ff]estivals?|[Ff]ests?\b|Sundance|Cannes|Venice"
    r"|Berlinale|TIFF|SXSW|Tribeca|Telluride|Locarno)"
)
SHOWN_AT = re.compile(
    r"open(?:s|ing|ed)? (?:the )?(?:\w+ edition of the )?"
    r"(?:\w+ ){0,2}?(?:[A-Z][\w.'’\-]* ){1,5}?[A-Z]?\w*[Ff]est(?:ival)?\b"
    r"|opened the (?:\d{4} )?[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){1,5} (?:in|on|at|last|this)\b"
    r"|open(?:s|ing|ed)? [^.;]{0,40}with the (?:\w+ )?[Pp]remiere of|"
    r"(?:premier\w+|debut\w*|bow\w*|open(?:s|ed))(?: [\w.]+){0,3}? (?:at|in) (?:the )?"
    r"(?:[A-Z][\w.'’\-]* ){0,5}?(?:[A-Z]?\w*[Ff]est(?:ival)?\b|Sundance|Cannes|Venice|TIFF|SXSW"
    r"|Tribeca|Telluride|Berlinale|Locarno|Toronto)"
    r"|(?:premier\w+|debut\w*|bow\w*)(?: on)?(?: [\w.]+){0,3} at (?:the )?[A-Z]"
)
FESTIVAL_NAME = re.compile(
    r" (?:[A-Z][\w'.\-]* ){0,5}(?:Festival|Fest|Sundance|Cannes|Venice|TIFF|SXSW|Tribeca)"
)


def names_film(words: str, title: str) -> bool:
    """Whether words hold the title or what a film is called: "it", "the drama"."""
    return bool(title and title in words) or bool(_FILM.search(words))
