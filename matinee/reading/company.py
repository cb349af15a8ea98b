"""Names of companies in running text: the run of capital words before or after a verb, and who is none."""

import re
from datetime import date

from matinee.reading.calendar_count import WEEKDAYS
from matinee.reading.fact import Span
from matinee.reading.findings import Findings
from matinee.reading.name import PERSON_NOUNS
from matinee.reading.outlets import CHANNELS, HOUSES
from matinee.reading.page import Page
from matinee.reading.place import REGION, TERRITORIES
from matinee.reading.spelling import fold
from matinee.reading.vocabulary import NEWS_SITES

LONGEST = 70  # characters

_KNOWN = CHANNELS | HOUSES
_KNOWN_IN_CAPITALS = frozenset(name.upper() for name in _KNOWN)

_TOKEN = re.compile(r"\S+")
_SMALL = frozenset({
    "of", "the", "and", "in", "de", "x", "et", "du", "des", "di", "del", "la", "le", "les", "und", "og",
})  # fmt: skip
_CAMEL = re.compile(r"[a-z]{1,5}[A-Z]|[a-z]+/\d")  # eOne, levelFILM
_SHOUT = "Shout! "  # its mark ends no sentence
_JOINTS = frozenset({"&", "+", "/", "x", "and"})
_OPENER = re.compile(
    r"(?:(?:Also|And|But|Now|Today|Meanwhile|Finally|Yesterday|So|Then|Thankfully|Luckily|Recently|Oh|Yes|Yep"
    r"|While|As|When|Since|After|Because|Although|Though|From|Overseas|Here|EXCLUSIVE|News"
    r"|(?:Our|The|Your) (?:(?:good|fine|lovely|nice) )?(?:friends|pals|folks|people|buddies|team"
    r"|gang) (?:over )?at|(?:Indie |Local |UK |US |U\.S\. )?(?:[Dd]istributors?"
    r"|[Ss]treamers?)),?:? )+"
)
_ARTICLE_BEFORE_CAPITALS = re.compile(r"The (?=[A-Z]{2,}(?: |\Z))")
_DAYS = "|".join(day.title() for day in WEEKDAYS)
_NO_COMPANY = re.compile(
    rf"(?:I|It|They|He|She|We|You|This|That|Who|Which|These|Those|There|Someone|Nobody|Everyone|Here"
    rf"|What|{_DAYS}|Today|Tonight|Tomorrow|Yesterday|Now|Then|Next|Last|Both|All|Not|Just"
    r"|A|An|The|The (?:film|movie|studio|series|show|director|filmmakers?|first|trailer|company|distributor)"
    r"|(?:Director|Filmmaker|Actor|Actress|Star(?! (?:Cinema|Media|Distr|Films|Ent|TV|Plus))|Writer"
    r"|Comedian|Producer|Critic|Festival|Editor|Artist"
    r"|Designer)\b.*"
    r"|.*\b(?:Festival|Fest|Magazine|Daily|Weekly|Times|News|Reporter|Gazette|Journal|Tribune|Herald"
    r"|Report|Mag"
    r"|Podcast|Awards?|Academy|Trailer|Poster|Review|Observer|Chronicle)"
    r"|(?:Movie|Trailer)\w+|Channel|Network|Television|Distribution|Films|Pictures|Studios?|P?VOD|DVDs?"
    r"|Blu-?ray.*|IMAX|Digital|On Demand|.*\.(?:com|net|org|tv|co\.uk))\Z",
    re.I,
)
_CORPORATE = re.compile(
    r"\b(?:Films?|Pictures|Releasing|Distr\.?|Distribution|Ent\.?|Entertainment|Media|Studios?|Video"
    r"|Cinemas?|Docs"
    r"|Movies|Productions|Originals?|Channel|TV|Television|Network|Classics|Features|Company|Co\.|Group|House"
    r"|Home Ent|Presents|Animation|International|Ventures|Labs?|Vision|Factory|Cine\w*|Kino\w*"
    r"|Filmverleih|Verleih"
    r"|Distribuzione|Partners|USA|Digital|Worldwide|Midnight|Nature)\Z"
)
_LONGER = re.compile(
    r" (?:Films?|Pictures|Releasing|Distribution|Distr\.|Entertainment|Ent\.|Media|Studios|Features"
    r"|Classics|Repertory)"
    r"(?: (?:Distribution|Group|Releasing))?(?![\w'’])"
)
_PERSON_NOUN = re.compile(rf"\b(?:{PERSON_NOUNS})s? \Z")
_AFTER_REGION = (" and ", " while ")
# Who sells a film to distributors: "sales company Lantern Row", "Lantern Row Sales".
_SELLER = re.compile(
    r"\b[Ss]ales (?:company|agent|agency|outfit|firm|house|banner|specialist|label|boutique|outlet)s? \Z"
)
# What a maker is a maker of: "the team behind Tin Skies has shared".
_MAKER_OF = re.compile(
    r"\b(?:makers|producers|creators|team|cast|crew|star|stars|director|directors) (?:of|behind) \Z"
)
_REGION_AND = re.compile(rf"{REGION} (?:and|while) ")
_OF_REGION = re.compile(r"(?P<of>[A-Z][\w.]*(?: [A-Z]\w+)?)['’]s ")  # "France's Lune Row"
_ADVERBS = re.compile(
    r"(?: (?:recently|just|finally|today|now|also|officially|already|quietly|proudly|kindly|soon|then))+\Z"
)
_IN_PLACE = re.compile(r" in (?:the )?(?:UK|US|U\.K\.|U\.S\.|[A-Z]\w+)\Z")
_WHO = re.compile(r", (?:who|which)\Z")
_ON_DAY = re.compile(rf" (?:on |has on )?(?:{_DAYS})\Z")
# What may stand between a company and its verb, each with what it ends with.
_TAILS = (
    ((" who", " which"), _WHO),
    (("ly", "just", "today", "now", "also", "already", "soon", "then"), _ADVERBS),
    ("day", _ON_DAY),
)
_APPOSITION = re.compile(
    r", (?:which|who) [^,]{3,60}\Z|, (?:the|an?|its) (?:[\w\-]+ ){0,3}(?:label|arm|division|unit|banner"
    r"|subsidiary|outfit|distributor"
    r"|company"
    r"|streamer)\b[^,]{0,40}\Z"
)
_WHEN_APPLE_TV_BEGAN = date(2019, 9, 1)  # before that, a trailer "on Apple" was on Apple's page of trailers


def companies_before(page: Page, at: int, is_plural: bool | None = None) -> list[Span]:
    """The companies named right before a verb, as "Lantern Row / Tarn Distr." before " have unveiled"."""
    text = page.prose
    start = max(page.sentence_at(at).start, at - LONGEST)
    start -= len(_SHOUT) if text.endswith(_SHOUT, 0, start) else 0
    end = at
    while end > start and text[end - 1] == " ":
        end -= 1
    for endings, tail in _TAILS:
        if text.endswith(endings, start, end) and (found := tail.search(text[start:end])):
            end = start + found.start()
    in_place = text.rfind(" in ", start, end)
    if in_place >= 0 and (found := _IN_PLACE.search(text[start:end])):
        end = start + found.start()
    if text[end - 1] == ",":
        end = _before_apposition(text, start, end - 1)
    begin = _run_start(text, start, end)
    opener = _OPENER.match(text, begin, end)
    begin = opener.end() if opener else begin
    owner = _OF_REGION.match(text, begin, end)
    begin = owner.end() if owner and owner["of"] in TERRITORIES else begin
    if any(text.find(joint, begin, end) >= 0 for joint in _AFTER_REGION):
        region = _REGION_AND.match(text, begin, end)
        begin = region.end() if region else begin
    return companies_in(text, Span(begin, end), is_plural) if begin < end else []


def _before_apposition(text: str, start: int, end: int) -> int:
    """Where "Lantern Row" ends in "Lantern Row, the genre label of Tarn Street"."""
    aside = _APPOSITION.search(text[start:end])
    return start + aside.start() if aside else end


def _run_start(text: str, start: int, end: int) -> int:
    """Where the run of capital words that ends at `end` begins."""
    begin = end
    for token in reversed(list(_TOKEN.finditer(text, start, end))):
        word = token.group()
        is_last = token.end() == end
        if not is_last and _ends_before(word):
            break
        if _may_begin(word):
            begin = token.start() + (word[0] in '(“"')
        elif word not in _SMALL and word not in _JOINTS and not word.isdigit():
            break
    return begin


def _ends_before(word: str) -> bool:
    """Whether what stands before a name ends with this word: "Denmark." of "Denmark. eOne"."""
    if word.endswith("."):
        return "." not in word[:-1] and not _is_shortened(word)
    return (word[-1] in ',;:!?)”"—–' and f"{word} " != _SHOUT) or word in {"-", "--"}


def _may_begin(word: str) -> bool:
    first = word.lstrip('(“"')[:1]
    return first.isupper() or (first.isdigit() and len(word) > 1) or _CAMEL.match(word) is not None


def company_after(page: Page, at: int, end: int | None = None) -> Span | None:
    """The company named right at `at`, as behind "picked up by "; its capital words, "&" and "of" between."""
    text = page.prose
    limit = min(page.sentence_at(at).end if end is None else end, at + LONGEST)
    stop = at
    for token in _TOKEN.finditer(text, at, limit):
        word = token.group()
        bare = word.rstrip(",;:!?)”\"'’")
        bare = bare[:-2] if bare.endswith(("'s", "’s")) else bare
        if (_may_begin(word) or (stop > at and word.isdigit())) and bare:
            stop = token.start() + len(_without_stop(bare))
        elif word not in {"of", "&", "+"} or stop == at:
            break
        if bare != word or (word.endswith(".") and not _is_shortened(word)):
            break
    return Span(at, stop) if stop > at else None


def _is_shortened(word: str) -> bool:
    return word in {"Distr.", "Ent.", "Co.", "Bros.", "St.", "Inc.", "Intl."} or len(word) <= 2


def _without_stop(word: str) -> str:
    return word if _is_shortened(word) else word.rstrip(".")


_SLASH = re.compile(r" ?/ ?(?!\d)| \+ | x ")
_AND = re.compile(r" (?:&|and) ")


def companies_in(text: str, span: Span, is_plural: bool | None) -> list[Span]:
    """Each company of "A / B", "A + B"; "A & B" is two only where the verb or their names say so."""
    found: list[Span] = []
    for part in _split(_SLASH, text, span):
        halves = _split(_AND, text, part)
        found += halves if len(halves) > 1 and _are_two(text, halves, is_plural) else [part]
    return found


def _split(joint: re.Pattern[str], text: str, span: Span) -> list[Span]:
    cuts = [span.start]
    for match in joint.finditer(text, *span):
        cuts += match.span()
    cuts.append(span.end)
    return [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=True) if pair[0] < pair[1]]


_PARTNER = re.compile(r"(?:Co|Sons|Company|Bros|Daughters|Friends|Family)\b")


def _are_two(text: str, halves: list[Span], is_plural: bool | None) -> bool:
    if any(_PARTNER.match(text, half.start) for half in halves[1:]):
        return False
    if is_plural is not None:
        return is_plural
    names = [text[half.start : half.end] for half in halves]
    if is_surely_company(names[0]) and text.startswith(" and ", halves[0].end):
        return True
    return all(" " in name or is_known(name) for name in names)


def is_company(page: Page, span: Span, found: Findings) -> bool:
    """Whether a run of capital words may be a company: no pronoun, news site, festival, title or
    filmmaker.
    """
    name = _tidy(page.words(span))
    if (
        len(name) < 2
        or (name.isdigit() and not is_known(name))
        or _NO_COMPANY.match(name)
        or is_news_site(name, page.published)
    ):
        return False
    if ")" in name or name.endswith(" Sales") or _is_called_again(page, span, name):
        return False
    if _is_behind_person_noun(page.prose, span.start):
        return False
    key = fold(name)
    titles = {fold(title) for title in found.titles}
    if not is_known(name) and any(key.startswith(f"{title} ") for title in titles if title):
        return False
    return not _is_of(key, titles) and not _is_of(key, found.people("director", "writer"))


def _is_behind_person_noun(text: str, at: int) -> bool:
    """As in "director Mirela Voss", "the makers of", "sales agent": only white space stands between."""
    if text[at - 2 : at - 1].isalpha():
        before = text[max(0, at - 24) : at]
        return bool(_PERSON_NOUN.search(before) or _MAKER_OF.search(before) or _SELLER.search(before))
    return False


def _is_called_again(page: Page, span: Span, name: str) -> bool:
    """Whether a name of two words is called by the last one later, as a person is."""
    words = name.split()
    if len(words) != 2 or words[1].isupper() or is_surely_company(name):
        return False
    places = page.places_of_words.get(words[1].lower(), ())
    return any(
        at > span.end
        and page.prose[at].isupper()
        and not page.prose.startswith(words[0], at - len(words[0]) - 1)
        for at in places
    )


def _is_of(key: str, others: set[str]) -> bool:
    """Whether a folded name is one of these titles and people, in full or in part."""
    words = key.split()
    if len(words) == 1:
        return any(key in other.split() for other in others)
    return any(set(words).issubset(other.split()) for other in others)


def is_news_site(name: str, published: date | None) -> bool:
    """Whether it shows material without releasing the film."""
    if name.lower() == "apple":
        return published is not None and published < _WHEN_APPLE_TV_BEGAN
    return name.lower() in NEWS_SITES


def is_known(name: str) -> bool:
    """Whether it is a house or channel that everyone knows by name, in capitals too."""
    return name in _KNOWN or (name.isupper() and name in _KNOWN_IN_CAPITALS)


def is_surely_company(name: str) -> bool:
    """Whether the name alone tells: one that everyone knows, or with "Films", "Releasing" at its end."""
    return is_known(name) or bool(_CORPORATE.search(name.title() if name.isupper() else name) and " " in name)


def company_name(page: Page, span: Span) -> str:
    """The name as the text has it in full, without the article before capitals ("The BBC")."""
    name = _tidy(page.words(span))
    return name if is_known(name) else _whole(page, name)


def _whole(page: Page, name: str) -> str:
    """ "Lantern Row Pictures" for "Lantern Row", where the text has it; a company of another name stays."""
    for at in page.places_of_words.get(name.split(" ")[0].lower(), ()):
        longer = _LONGER.match(page.prose, at + len(name)) if page.prose.startswith(name, at) else None
        if longer:
            return name + longer.group()
    return name


def _tidy(name: str) -> str:
    return name[len("The ") :] if _ARTICLE_BEFORE_CAPITALS.match(name) else name
