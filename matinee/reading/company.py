"""Which names are companies: those that everyone knows or that say so, and who is none."""

import re
from collections.abc import Iterator
from datetime import date

from matinee.reading.calendar_count import WEEKDAYS
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.name import PERSON_NOUNS
from matinee.reading.outlets import CHANNELS, HOUSES
from matinee.reading.page import Page
from matinee.reading.spelling import fold
from matinee.reading.vocabulary import NEWS_SITES

DAYS = "|".join(day.title() for day in WEEKDAYS)

_KNOWN = CHANNELS | HOUSES
_KNOWN_IN_CAPITALS = frozenset(name.upper() for name in _KNOWN)
_ARTICLE_BEFORE_CAPITALS = re.compile(r"The (?=[A-Z]{2,}(?: |\Z))")
_NO_COMPANY = re.compile(
    rf"(?:I|It|They|He|She|We|You|This|That|Who|Which|These|Those|There|Someone|Nobody|Everyone|Here"
    rf"|What|{DAYS}|Today|Tonight|Tomorrow|Yesterday|Now|Then|Next|Last|Both|All|Not|Just"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d.*)?"
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
# Who sells a film to distributors: "sales company Lantern Row", "Lantern Row Sales".
_SELLER = re.compile(
    r"\b[Ss]ales (?:company|agent|agency|outfit|firm|house|banner|specialist|label|boutique|outlet)s? \Z"
)
# What a maker is a maker of: "the team behind Tin Skies has shared".
_MAKER_OF = re.compile(
    r"\b(?:makers|producers|creators|team|cast|crew|star|stars|director|directors) (?:of|behind) \Z"
)
_WHEN_APPLE_TV_BEGAN = date(2019, 9, 1)  # before that, a trailer "on Apple" was on Apple's page of trailers


def as_distributor(page: Page, span: Span, found: Findings) -> Iterator[Find]:
    """The find for a run of capital words, where it may be a company."""
    if is_company(page, span, found):
        yield Find("distributor", company_name(page, span), *span)


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
        and page.prose[at - len(words[0]) - 1 : at - 1].lower() != words[0].lower()
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
