"""What stands before a name to say who that is: "newcomer", "Oscar-winning Danish actress"."""

import re

from matinee.reading.place import NATIONALITIES
from matinee.reading.proper import PARTICLES, is_person, name_at
from matinee.reading.script import is_capital

PERSON_NOUNS = (
    "actor|actress|actors|actresses|superstar|megastar|star|newcomer|newcomers|comedian|comedians|comic"
    "|comics|rapper"
    "|singer|musician|model|filmmaker|filmmakers"
    "|director|directors|writer|writers|screenwriter|screenwriters|playwright|novelist"
    "|author|veteran|veterans|legend|icon|winner|champion|queen|vet|alum|alums|regular|standout"
    "|breakout|additions?|castmates?|co-stars?"
    "|nominee|first-timer|first-timers|debutant|youngster|youngsters|wrestler|producer|cinematographer"
    "|composer"
    "|animator|animators|favorite|favourite|frontman|frontwoman|athlete|boxer|host|personality"
    "|performer|performers|dancer|cartoonist|editor|photographer|comers?|duo|siblings|brothers|sisters"
    "|twins|creator"
    "|documentarian|auteur|talent|thesp|thesps|artist|artists|idol|idols|magician|footballer|drummer"
    "|guitarist|pianist"
    "|poet"
    "|journalist|presenter|fighter|player|broadcaster|historian|activist|chef|baritone|soprano|youtuber"
    "|influencer"
)
_PERSON_NOUN = frozenset(re.sub(r"([\w\-]+)s\?", r"\1|\1s", PERSON_NOUNS).split("|"))
_PAIRED_PERSON_NOUN = re.compile(rf"[\w\-]+[/\-](?:{PERSON_NOUNS})\Z")
_NATION_STARTS = frozenset(nation.split(" ")[0] for nation in NATIONALITIES if " " in nation)
_PRIZES = frozenset({
    "Oscar", "Emmy", "Grammy", "BAFTA", "Tony", "César", "Goya", "Golden", "Globe", "Academy", "Award",
    "Olympic", "Palme", "d'Or", "Oscar®", "Broadway", "Hollywood", "Bollywood", "YouTube",
})  # fmt: skip
_PLAIN_NAME = re.compile(
    r"([A-Z]\w*)(?: [A-Z][\w\-]*){1,3}"
    r"(?=[,;)]| \(| (?:and|as|who|is|has|with|for|to|by|at|from|will|was|plays|&|–|—) |[.\x20]?\Z)"
)
_PRAISE = re.compile(r"\w+[- ](?:winning|nominated|winner|winners|nominee|nominees|born|based)\Z")
_ADMIRED = frozenset({
    "legendary", "great", "iconic", "inimitable", "wonderful", "late", "only", "excellent", "brilliant",
    "one-and-only", "young", "always-great", "ever-reliable", "beloved", "incomparable", "fantastic",
})  # fmt: skip
_PRIZE_NEXT = re.compile(
    r"(?: Globes?| Awards?| Oscar)?®?(?:[ -](?:winner|nominee|winning|nominated|champion|star|legend)s?)"
)
_DESCRIBING = frozenset(word.lower() for word in (*NATIONALITIES, *_NATION_STARTS, *_PRIZES, *_PERSON_NOUN))
# Plain words that begin another phrase: what follows them is no item of a list of people.
_NO_DESCRIBERS = frozenset({
    "by", "from", "of", "in", "at", "on", "to", "for", "with", "and", "or", "but", "who", "whom",
    "whose", "which", "that", "is", "are", "was", "were", "as", "when", "where", "if", "while", "than",
    "into", "about", "after", "before", "plus", "its", "it", "this", "these", "has", "have", "had",
    "will", "be", "been", "being", "makes", "gets", "takes", "tells", "plays", "play", "played",
    "directed", "directs", "written", "wrote", "produced", "executive", "story", "song", "songs",
    "music", "score", "screenplay", "script", "photography", "cinematography", "costumes", "film",
    "movie", "trailer", "footage", "interviews", "based", "set", "following", "according", "then",
    "not", "no", "out", "over", "up", "one", "starring", "featuring", "stars", "features",
    "co-starring", "helmed", "co-directed", "co-written", "adapted", "premiered", "opens",
})  # fmt: skip
_TOKEN = re.compile(r"[^\s,.;:()\"“”]+")
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
_TRADE = re.compile(  # "MMA fighter", "WWE star"
    r"[A-Z][A-Z&\-]{1,5} (?=(?:[Ss]uperstar|star|champion|legend|fighter|wrestler|veteran|vet|alum|singer"
    r"|player|icon|idol"
    r"|host|actor|actress|rapper|artist|winner|regular|superstar|champ)s? )"
)
_FILLER_STARTS = frozenset("not")  # any other filler ends in "as"
_FILLER = re.compile(
    r"(?:none other than|(?:the )?one and only|the (?:\w+ )?(?:likes|talents|voices) of"
    r"|(?:\w+ ){0,2}(?:such|like|as) (?:names "
    r"|stars |actors )?as) "
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.\-]*"
_GIVEN_NAMES = frozenset({"Dutch", "Roman", "Norman", "German"})  # nationalities that people are called
_CAPITAL_NEXT = re.compile(rf" {_CAPITAL}")
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
_LOWER_CASE = frozenset("abcdefghijklmnopqrstuvwxyz")
_NO_PRIZE_STARTS = _LOWER_CASE - {"d"}  # "d'Or", and any "-time" behind a number
_OWNER = re.compile(rf"{_RUN}(?:'s|s')(?: [a-z\-]+){{0,3}} (?={_CAPITAL} )")
_LONGEST = 9  # words of one description
_LONGEST_UNKNOWN = 4  # words of one that holds no noun for a person


def past_describers(text: str, at: int, end: int) -> int:
    """Where the name begins behind "newcomer", "acclaimed Danish filmmaker named", "Oscar-winner"; else
    `at`.
    """
    if _is_plain_name_at(text, at, end):
        return at
    start = position = _past_fillers(text, at, end)
    is_certain, is_doubtful, plain_words = False, False, 0
    for _ in range(_LONGEST):
        token = _TOKEN.match(text, position, end)
        if token is None or token.end() >= end:
            return start
        word = token.group()
        if _is_honour(text, word, position, token.end(), end):
            is_certain = is_certain or bool(plain_words)
        elif not plain_words and _is_person_noun(word.lower()) and is_capital(word):
            is_certain, plain_words = True, 1
        elif not is_capital(word) and word not in PARTICLES:
            is_certain = is_certain or _is_person_noun(word) or word in _ADMIRED
            plain_words += 1
            if word in _NO_DESCRIBERS:
                return start
            is_doubtful = is_doubtful or _may_be_a_verb(word, plain_words == 1)
        else:
            if is_certain or not plain_words:
                return _past_fillers(text, position, end) if plain_words else position
            is_short = plain_words <= _LONGEST_UNKNOWN and not is_doubtful
            return position if is_short and _is_person_at(text, position, end) else start
        stop = token.end()
        if word in _NATION_STARTS and (pair := _two_words(text, position)) in NATIONALITIES:
            stop = position + len(pair)
        position = stop + (2 if text.startswith(", ", stop) else 1)
    return start


def _is_plain_name_at(text: str, at: int, end: int) -> bool:
    """Whether the capital words at `at` are a name at once: neither they nor what follows says who it is."""
    name = _PLAIN_NAME.match(text, at, end)
    if name is None or name[1].lower() in _DESCRIBING:
        return False
    return not name[1].isupper() or not _TRADE.match(text, at, end)


def _past_fillers(text: str, at: int, end: int) -> int:
    may_be_prize = text[at : at + 1] not in _NO_PRIZE_STARTS or text.find("-time ", at, end) >= 0
    if may_be_prize and (prize := _PRIZE_RUN.match(text, at, end)):
        at = prize.end() + 1
    if text[at : at + 1] in _FILLER_STARTS or text.find(" as ", at, end) >= 0:
        filler = _FILLER.match(text, at, end)
        at = filler.end() if filler else at
    first = text[at : at + 1]
    run = None if first in _LOWER_CASE else _CAPITALS.match(text, at, end)
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


def _is_person_noun(word: str) -> bool:
    """Whether a word is a noun for a person, "writer/director" included."""
    return word in _PERSON_NOUN or (("-" in word or "/" in word) and bool(_PAIRED_PERSON_NOUN.match(word)))


def _is_person_at(text: str, at: int, end: int) -> bool:
    name = name_at(text, at, end)
    return name is not None and is_person(text[name.start : name.end])


def _may_be_a_verb(word: str, is_first: bool) -> bool:
    """ "offers" may be one, the "skaters" of "pro skaters" is none."""
    if word.endswith(("ists", "ians")) or (not is_first and word.endswith(("ers", "ors"))):
        return False
    return word.endswith(("ing", "ed", "s")) and not word.endswith("ss")


def _is_honour(text: str, word: str, start: int, stop: int, end: int) -> bool:
    """A nationality, a prize, "Oscar-winning", "MMA" before "fighter"."""
    if word in _GIVEN_NAMES and _CAPITAL_NEXT.match(text, stop, end):
        return False
    if word.isupper() and _TRADE.match(text, start, end):
        return True
    if "-" in word and (_PRAISE.match(word) or _is_pair_of_nationalities(word)):
        return True
    return word[0].isupper() and bool(
        word in NATIONALITIES
        or (word in _NATION_STARTS and _two_words(text, start) in NATIONALITIES)
        or (word in _PRIZES and _PRIZE_NEXT.match(text, stop, end))
    )


def _is_pair_of_nationalities(token: str) -> bool:
    return "-" in token and all(part in NATIONALITIES for part in token.split("-"))


def _two_words(text: str, at: int) -> str:
    return " ".join(text[at : at + 24].split(" ", 2)[:2])
