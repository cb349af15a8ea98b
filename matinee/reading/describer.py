"""What stands before a name to say who that is: "newcomer", "Oscar-winning Danish actress"."""

import re

from matinee.reading.billing import past_billing
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
_TRADE = re.compile(  # "MMA fighter", "WWE star"
    r"[A-Z][A-Z&\-]{1,5} (?=(?:[Ss]uperstar|star|champion|legend|fighter|wrestler|veteran|vet|alum|singer"
    r"|player|icon|idol"
    r"|host|actor|actress|rapper|artist|winner|regular|superstar|champ)s? )"
)
_GIVEN_NAMES = frozenset({"Dutch", "Roman", "Norman", "German"})  # nationalities that people are called
_CAPITAL_NEXT = re.compile(r" [^\W\d_a-zß-öø-ÿ]")
_LONGEST = 9  # words of one description
_LONGEST_UNKNOWN = 4  # words of one that holds no noun for a person


def past_describers(text: str, at: int, end: int) -> int:
    """Where the name begins behind "newcomer", "acclaimed Danish filmmaker named", "Oscar-winner"; else
    `at`.
    """
    if _is_plain_name_at(text, at, end):
        return at
    start = position = past_billing(text, at, end)
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
                return past_billing(text, position, end) if plain_words else position
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


def _is_person_noun(word: str) -> bool:
    """Whether a word is a noun for a person, "writer/director" included."""
    return word in _PERSON_NOUN or (("-" in word or "/" in word) and bool(_PAIRED_PERSON_NOUN.match(word)))


def _is_person_at(text: str, at: int, end: int) -> bool:
    name = name_at(text, at, end)
    return name is not None and is_person(text[name.start : name.end])


def _may_be_a_verb(word: str, is_first: bool) -> bool:
    """ "offers" may be one, the "skaters" of "pro skaters" is none."""
    if word.endswith(("ists", "ians", "mates")) or word == "always":
        return False
    if not is_first and word.endswith(("ers", "ors", "ents", "ants", "friends", "kids", "pals")):
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
