"""Whether this film is shown at a festival that is named, or another film is, or a person, or nobody."""

import re

from matinee.reading.fact import Span
from matinee.reading.festival_name import Festivals
from matinee.reading.page import Page
from matinee.reading.release_subject import is_other_title
from matinee.reading.release_words import names_film
from matinee.reading.spelling import fold, folded_words

_SHOWN = re.compile(
    r"\b(?:premier|preview|play|screen|stop|debut|show(?:n|ed|s|ing)|won\b|wins\b|winner|award|prize"
    r"|compet|select"
    r"|section|sidebar|bow(?:s|ed)?\b|circuit|hit\b|favorite|favourite|straight|fresh|unveil|opening|opens\b"
    r"|opened\b|closes\b|closing|launch|travell?ed|acclaim|rave|seen\b|saw\b|featured|nominat|jury"
    r"|title\b|picture\b"
    r"|ovation)",
    re.I,
)
# A list of names, and what must stand before it: "then shown in Telluride, Toronto & Sundance".
_NAME = r"(?:the )?[A-Z][\w:'\-]*(?: (?:del |de |do |du )?[A-Z][\w:'\-]*){0,3}"
_NAMES = rf"(?:{_NAME}(?:,(?: and| &)?| and| &) ){{0,8}}"
_SHOWN_IN = re.compile(
    r"(?:\b(?P<how>[Pp]remier\w*|play\w*|screen\w*|stop\w*|debut\w*|shown|won|award|prize"
    r"|prize-?winner|sidebar|competition|section"
    r"|bow(?:ed)?"
    rf"|Award|Prize|Competition|Section)\b[^.;A-Z]{{0,40}}?\b(?:at|in|by)(?: both)? {_NAMES}"
    rf"|\bcompet(?:es|ed|ing) for (?:the )?(?:[A-Z]\w+ (?:of )?){{1,3}}(?:at|in) {_NAMES}"
    r"|\b[Ff]est(?:ival)?s?(?: (?:run|circuit|tour|stops))?(?: [a-z\-]+){0,4},? (?:including|includes"
    r"|included|such as|like"
    rf"|took in|taking in) {_NAMES}"
    r"|\b(?P<won>won|wins|took|taking|winning) (?:home )?(?:the |a )?"
    rf"(?:[A-Z][\w'’\-]* (?:of |for )?){{1,5}}(?:at|in) {_NAMES}"
    rf"|\beverywhere from (?:{_NAME} to )?)\Z"
)
_SURELY_SHOWN = ("premier", "Premier", "screen", "debut", "competition", "Competition")
_FEST = re.compile(r"[Ff]est|FEST")
_AT = re.compile(r"\b(?:at|from|of|during|after|by|to|the|both) (?:(?:last|this) year['’]s )?\Z")
_CANCELLED = re.compile(
    r"\b(?:was|were|been|being)(?: \w+)? (?:(?:set|supposed|slated|scheduled|meant|going|due|planned) )?"
    r"(?:to|planned for)\b(?:(?! but )[^.;]){0,60}\Z"
)
_CALLED_OFF = re.compile(
    r"[^.;]{0,12}(?:,|\(| which| until| but| before)[^.;]{0,40}\b(?:cancell?ed|called off|scrapped"
    r"|postponed)\b"
)
_HOPED = re.compile(
    r"\b(?:may|might|could|would|hop(?:e|es|ing)|hopefully|word is|word has|talk is|rumou?r\w*|going around"
    r"|probably|maybe|perhaps)\b[^.;,]*\Z"
)
_ON_STAGE = re.compile(
    r"\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|original|stage) (?:\w+ )?"
    r"(?:play|musical|production|opera|show|exhibition|ballet)\b[^.;]*\Z"
)
_SCENE = re.compile(r"(?:An?|Two|Three|When|While|[Tt]he story|The plot) ")
_OF_PEOPLE = re.compile(
    r"\b(?:met|interview\w*|spoke|wrote from|visit|[Ss]tory begins|speaking|sat down|attended"
    r"|set (?:at|during|around)|juror|the jury|retrospective|market|Market|Marché|EFM|[Dd]irector of"
    r"|(?:launch|begin|start|kick off|introduce|show|shop|sell)(?:s|ing|ed)? (?:it to buyers|sales|selling"
    r"|[\w ]{0,12}to buyers)|buyers"
    r"|head of|founder of|alumn\w+ of|programmer|presented by|thanks to|(?:going"
    r"|heading) into)\b(?:(?! this | it | whereas"
    r" )[^.;,])*\Z"
)
_OTHER_FILM = re.compile(
    r"\b(?:directors? of|the (?:latter|former)|(?:previously|earlier) (?:directed|made|helmed)"
    r"|whose|of which|follow-up to|known for|who also directed|last film|previous film|earlier film"
    r"|(?:[Tt]he|his|her|their) (?:first|original|last|debut) (?:film|movie|one|feature)"
    r"|(?:previous|earlier|prior) (?:feature|movie|effort|outing|work|doc|documentary|short|series)"
    r"|the original)(?! (?:camera|negative|elements|cut|35mm|16mm|score|language|title))\b"
    r"(?:(?! this | it (?!was directed)| whereas )[^.;])*\Z"
    # Several films that are to be seen there.
    r"|\b(?:films|movies|titles|features|shorts|premieres)(?: that are| which are)?"
    r" (?:premiering|playing|screening|bowing|showing|debuting|heading|bound)\b[^.;,]*\Z"
)
_SHORT = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]hat|\w+['’]s?) (?:[\w\-]+ ){0,3}?(?:short|short film|thesis film)\b"
    r"(?:(?! this | it )[^.;])*\Z"
)
_THIS_SHORT = re.compile(r"\b(?:[Tt]his|[Tt]he) (?:original )?short\b(?:(?! this | it )[^.;])*\Z")
_SHOWS = re.compile(r"\b(?:premiered|played|screened|debuted|bowed)\b")
_FOR = re.compile(r"\bfor [“\"‘']?(?P<title>[A-Z][^,.;]{1,40}?)[”\"’']? (?:at|in) (?:the )?\Z")
_OF_WORK = re.compile(
    r"\b(?:success|triumph|reception|premiere|win|bow|showing|screening)s? (?:of|with|for) "
    r"[“\"‘']?(?P<title>[A-Z][\w'’]*(?: (?:[A-Z][\w'’]*|of|the|and|in|a)){0,5})[”\"’']?"
    r" (?:at|in) (?:the )?\Z"
)
_FOR_BEHIND = re.compile(
    r"(?: in \d{4})? for (?:(?:his|her|their|the) (?:[a-z\-]+ ){0,3}(?:film|feature|short|debut"
    r"|doc) )?[“\"‘']?(?P<title>[A-Z][\w'’\-]*(?: [A-Z][\w'’\-]*){0,4})"
)
# "who made a splash at Tarn with her debut": what went before
_WITH_ANOTHER = re.compile(
    r"(?: (?:in|back in) \d{4})? with (?:his|her|their) (?:[a-z\-]+ ){0,3}(?:debut|first|feature|film"
    r"|short|doc)\b"
)
_AWARD = re.compile(
    r"Un Certain|Critics|Directors|Official|Competition|Midnight|Best|Outstanding|Audience|Special|Jury"
    r"|[A-Z]\w+ing\b"
)
# Another's film that is told by where it was: "also has the Sundance comedy Tin Skies".
_ITS_FILM = re.compile(
    r" (?:[\w\-]+ )?(?:film|comedy|drama|documentary|doc|thriller|horror|short|sensation|breakout"
    r"|prizewinner|darling|smash|premiere|winner|hit) (?=[“\"‘'*_]?[^\W\d_a-z])"
)
# "The Sundance hit opens in June": this film.
_ITSELF = re.compile(
    r" (?:[\w\-]+ )?(?:hit|winner|prize-?winner|favou?rite|title|entry|premiere|sensation|breakout)"
    r"(?:,| (?:is|was|has|had|will|opens|opened|follows|stars|tells|comes|hits|arrives|marks|bows"
    r"|sold|centers|centres)\b)"
)
_WERE = frozenset({"was", "were", "been", "being"})
_WORD = re.compile(r"\w+")
# The words that the patterns above may begin with.
_HOPES = frozenset({
    "may", "might", "could", "would", "hope", "hopes", "hoping", "hopefully", "word", "talk", "going",
    "probably", "maybe", "perhaps",
})  # fmt: skip
_PEOPLE = frozenset({
    "wrote", "visit", "begins",
    "met", "spoke", "speaking", "sat", "attended", "set", "market", "Market", "Marché", "EFM", "director",
    "sales", "selling", "buyers",
    "Director", "head", "founder", "programmer", "presented", "thanks", "going", "heading",
    "juror", "jury", "retrospective",
})  # fmt: skip
_OTHERS = frozenset({
    "director", "directors", "whose", "follow", "known", "directed", "last", "previous", "earlier", "first",
    "original", "debut", "which", "latter", "former", "prior", "films", "movies", "titles", "features",
    "shorts",
    "premieres",
})  # fmt: skip
_MOST_BEHIND = 60  # characters behind "Sundance hit" in which the film is named
_MOST_BEFORE = 200  # characters before a festival in which it is told what is shown there
_OTHER_USE = re.compile(
    r" (?:title|entry|winner|hit|favorite|market)\b(?! (?:and|which))"
    r"|(?: in [A-Z]\w+)? (?:Selects|Films?(?! Fest)|Institute|Labs?|Channel|TV|Now|Screenwriters"
    r"|Directors|Productions"
    r"|announcement|line-?up|jury"
    r"|Talents|Residency|Co-Production|World Cinema Fund|website|Market"
    r"|begins|kicks off|runs|starts|returns|wraps|wrapped|takes place|ends|concludes"
    r"|(?:has |today )?(?:announced|unveiled|revealed)(?![^.;]* [Pp]remiere of))\b"
)


def is_shown(page: Page, group: Festivals, sentence: Span, titles: list[str]) -> bool:
    """Whether a sentence says of this film that it was, is or will be shown at these festivals."""
    before = page.prose[max(sentence.start, group.start - _MOST_BEFORE) : group.start]
    if page.is_quoted(group.start):
        return False
    if titles and (its_film := _ITS_FILM.match(page.prose, group.end)):
        return _is_followed_by(page.prose[its_film.end() : its_film.end() + _MOST_BEHIND], titles)
    if before in {"The ", "This "} and _ITSELF.match(page.prose, group.end):
        return True
    if use := _OTHER_USE.match(page.prose, group.end):
        return _is_followed_by(page.prose[use.end() : use.end() + _MOST_BEHIND], titles)
    if group.is_town:
        return _is_shown_in_town(before, titles) and not _is_of_another(page, before, group, sentence, titles)
    is_named = group.is_of_films and (
        _FEST.search(page.prose, group.start, group.end) or _AT.search(before) or _SHOWN_IN.search(before)
    )
    if _SCENE.match(page.prose, sentence.start) and not (
        _SHOWN.search(before) or names_film(before, titles[0] if titles else "")
    ):
        return False
    if not (is_named or _SHOWN.search(page.prose, *sentence)):
        return False
    return not _is_of_another(page, before, group, sentence, titles)


def _is_followed_by(behind: str, titles: list[str]) -> bool:
    """As in "Sundance hit Harrow Lane"."""
    words = behind.lstrip(" ,“\"‘'")
    return any(words.lower().startswith(title.lower()) for title in titles)


def _is_shown_in_town(before: str, titles: list[str]) -> bool:
    shown = _SHOWN_IN.search(before)
    if shown is None:
        return False
    if _ON_STAGE.search(before):
        return False
    surely = not (shown["how"] or shown["won"]) or any(word in before for word in _SURELY_SHOWN)
    return surely or names_film(before, titles[0] if titles else "")


def _is_of_another(page: Page, before: str, group: Festivals, sentence: Span, titles: list[str]) -> bool:
    words = frozenset(_WORD.findall(before))
    if (words & _WERE and _CANCELLED.search(before)) or _CALLED_OFF.match(
        page.prose, group.end, sentence.end
    ):
        return True
    if (words & _HOPES or "umor" in before or "umour" in before) and _HOPED.search(before):
        return True
    if (words & _PEOPLE or "interview" in before or "alumn" in before) and _OF_PEOPLE.search(before):
        return True
    if words & _OTHERS and _OTHER_FILM.search(before):
        return True
    if ("short" in before or "thesis" in before) and _is_of_short(page, before):
        return True
    return bool(titles) and _names_another(page, before, group, titles)


def _is_of_short(page: Page, before: str) -> bool:
    if "short" in page.headline_text.lower():
        return False
    return bool(_SHORT.search(before) or (page.has("feature") and _THIS_SHORT.search(before)))


def _names_another(page: Page, before: str, group: Festivals, titles: list[str]) -> bool:
    """As in "Tin Skies premiered at", "was named Best Actor at Cannes for Tin Skies"."""
    shows = list(_SHOWS.finditer(before))
    if shows and is_other_title(before[: shows[-1].start()], titles):
        return True
    if _WITH_ANOTHER.match(page.prose, group.end):
        return True
    behind = _FOR_BEHIND.match(page.prose, group.end)
    ahead = _FOR.search(before) if before.endswith((" at ", " in ", " the ")) else None
    work = _OF_WORK.search(before)
    named = [name for name in (ahead, behind, work) if name]
    own = folded_words(titles) if named else set()
    return any(
        not _AWARD.match(name["title"]) and own.isdisjoint(fold(name["title"]).split()) for name in named
    )
