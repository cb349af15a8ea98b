"""What the prose calls the film: the noun phrases that are said of it, and of no other."""

import re
from typing import NamedTuple

from matinee.reading.deed import is_done_to_the_film
from matinee.reading.fact import Span
from matinee.reading.findings import Findings
from matinee.reading.noun_phrase import CUES, LONGEST, NounPhrase, noun_phrase
from matinee.reading.page import Page
from matinee.reading.vocabulary import MATERIAL

EARLY = 12  # sentences; what comes later compares and sums up

_DENIED = re.compile(
    r"(?:\b(?:not|no|isn't|never|than|like|unlike|hardly|or|any|described as|billed as)|n't) \Z", re.I
)
_DENIES = (
    "not ", "no ", "n't ", "never ", "than ", "like ", "hardly ", "or ", "any ", "described as ",
    "billed as ",
)  # fmt: skip
_NAMED_NEXT = re.compile(
    r",? (?:that's |which is )?(?:simply |just )?(?:titled|called|named|known as|entitled)\b", re.I
)
_MATERIAL = re.compile(rf"\b{MATERIAL}\b", re.I)
_MATERIAL_BEFORE = re.compile(
    rf"\b(?:{MATERIAL}|look|photos?|images?|footage|restoration|re-release|release"
    rf"|rights)(?: \([^)]{{1,40}}\))?"
    r"(?: (?:out|online|here|today))?,? (?:for|of|from|at|to) \Z",
    re.I,
)
_OF_MATERIAL = (" for ", " of ", " from ", " at ", " to ")
_IT_IS = re.compile(
    r"\b(?:it's|it is|this is|that's|the film is|the movie is|here comes|here's|it was|we have"
    r"|(?:['’]s|the|this) (?!last|previous|earlier|next|other|first)(?:[\w\-]+ )?"
    r"(?:film|movie|feature|debut|project|series|show|short|pic) (?:is|was)"
    r"|it looks like|looks to be|seems to be)(?: also| just| basically| clearly| actually| really)? \Z",
    re.I,
)
_FINITE_NEXT = re.compile(
    r", |,? (?:(?:also|just|only|recently|first|originally|already|now|finally|actually) )*"
    r"(?:follows|is|was|stars|tells|centers|centres|opens|opened|will|comes|arrives|premiered|premieres|has"
    r"|features|takes|marks|looks|seems|explores|finds|sees|chronicles|concerns|hits|shows|reaches|boasts"
    r"|took|sold|runs|ran|had|goes|went|gets|got|offers|drops|streams|bows|bowed|unspools|screens|screened|receives"
    r"|received|earned|earns|competes|competed|boasts|delivers|begins|ends|pits|imagines|would|could|can|may"
    r"|plays|played|won|debuted|revolves|focuses|examines|depicts|profiles|tracks|traces|shot|shoots|wrapped"
    r"|wraps|heads|lands|landed|launches|launched|charts|unfolds|made|makes|brings|brought|joins|claimed|captures"
    r"|documents|portrays|weaves|turns|recalls|recounts|reunites|pairs|mixes|blends|combines|drew|draws)\b"
)
_NEW = re.compile(r"\b(?:new|newest|next|latest|upcoming|forthcoming)\b", re.I)
_MADE_NEXT = re.compile(
    r"(?:,? (?:directed|spoken|made|from|about|starring|set|in which|that|which|based|written|told|featuring"
    r"|shot|with|by)\b|, )"
)
# Behind what a line under the headline calls the film: "Danish thriller about a keeper".
_LINE_NEXT = re.compile(
    r",? (?:about|starring|from|set (?:in|on|at|during)|in which|that|which|follows|directed"
    r"|of (?:an?|the) |to (?:the|last|(?:19|20)\d\d))\b"
)
_FIRST = 4  # sentences in which such a line stands
_DOES_NEXT = re.compile(
    r" (?:that|about|from|which|set|in which|where|starring|directed|with|on|for|based|made)\b"
)
_VERB_NEXT = re.compile(
    r", (?:opens|returns|is|was|will|premiered|premieres|hits|stars|has|follows|debuts|arrives|marks)\b"
)
_FILM_BEFORE = re.compile(
    r"\b(?:the|this) (?:[\w\-]+ )?(?:film|movie|feature|pic|project|short|series|show|production), \Z", re.I
)
_PART_OF = re.compile(r"\b(?:slice|piece|bit|dose|brand|helping|serving|blend|cut) of \Z")
_OWNER = re.compile(
    r"(?:(?<![\w.&+'’\-])[^\W_a-z][\w.&+'’\-]* ?){1,4}\Z"
)  # each name at a word's start, or it backtracks
_MOST_OF_OWNER = 4  # spaces
_NAME_NEXT = re.compile(r" [\"“'‘]?[^\W\d_a-z]")
_CAPITALS_BEFORE = re.compile(r"[^\W\d_a-z][\w'’]+, \Z")
_QUOTED_BEFORE = re.compile(r"[\"”'’],? ?\Z|[\"”'’] \Z")
_OF_EARLIER_WORK = re.compile(
    r"\b(?:of|behind|after|following|since|by|director|writer|like|also|previous|earlier|his|her)"
    r"(?: [\w\-]+)? \Z"
)
_ORDERED = re.compile(r"\b(?:ordered|greenlit|green-lit|commissioned) \Z")
_PLAIN = frozenset({"a", "an", "the", "", "'s", "its"})
_SENTENCE_OPENS = re.compile(r"(?:\A|, |\b(?:and|but|where|when|as) )\Z")
_BESIDE_TITLE = re.compile(r"(?: \([^()]{1,90}\))?[\"”'’]?(?:,[\"”'’]?| is| was|,? which is| -| –| —|:)? \Z")
_GAP = 14  # characters between a title and what it is called, but for brackets
_MATERIAL_AWAY = 80  # characters before a film's noun in which its trailer is told


class Described(NamedTuple):
    """A noun phrase said of this film; `surely` where the title stands beside it."""

    start: int
    end: int
    surely: bool


def descriptions(page: Page, found: Findings) -> tuple[Described, ...]:
    """What the post's first sentences call the film, in the text's order."""
    titles = tuple(title.casefold() for title in found.titles)
    return page.once(("descriptions", titles), lambda: _descriptions(page, titles))


def _descriptions(page: Page, titles: tuple[str, ...]) -> tuple[Described, ...]:
    said: list[Described] = []
    done = 0
    for at in _places_of_nouns(page):
        if at < done:
            continue
        sentence = page.sentence_at(at)
        if phrase := noun_phrase(page.prose, at, sentence):
            done = phrase.end
            before = page.prose[max(sentence.start, phrase.before - LONGEST) : phrase.before]
            if _is_of_another(phrase, before):
                continue
            before = _without_owner(before) if phrase.determiner == "'s" else before
            surely = _is_beside_title(page, phrase, before, titles)
            implied = surely or (not page.is_quoted(at) and _is_implied(page, phrase, before, titles))
            if implied:
                said.append(Described(phrase.start, phrase.end, surely))
    return tuple(said)


def _places_of_nouns(page: Page) -> list[int]:
    last = page.sentences[EARLY].start if len(page.sentences) > EARLY else page.end
    places = page.places_of_words
    return sorted([at for cue in places.keys() & CUES for at in places[cue] if at < last])


def _without_owner(before: str) -> str:
    """The words before a film's noun without the first names of its owner: "Lantern" in "Lantern Row's"."""
    far = before.rsplit(" ", _MOST_OF_OWNER + 1)[0] if before.count(" ") > _MOST_OF_OWNER else ""
    return far + _OWNER.sub("", before[len(far) :])


def _is_beside_title(page: Page, phrase: NounPhrase, before: str, titles: tuple[str, ...]) -> bool:
    """As in "a drama titled TITLE", "desert western TITLE", "TITLE, a sci-fi western"."""
    named = _NAMED_NEXT.match(page.prose, phrase.end, page.sentence_at(phrase.start).end)
    at = named.end() if named else phrase.end
    if page.prose[at : at + LONGEST].lstrip(" ,\"“'‘").casefold().startswith(titles) or (
        named and not titles
    ):
        return True
    folded = before.casefold()
    if phrase.determiner not in _PLAIN or not any(title in folded for title in titles):
        return False
    gap = _BESIDE_TITLE.search(before, 0 if ")" in before[-_GAP:] else max(0, len(before) - _GAP))
    return gap is not None and folded[: gap.start()].rstrip(",\"”'’ ").endswith(titles)


def _is_of_another(phrase: NounPhrase, before: str) -> bool:
    if phrase.determiner in {"no", "any", "another", "these"}:
        return True
    last = before[-16:].lower()
    return last.endswith(_DENIES) and bool(_DENIED.search(last))


def _is_implied(page: Page, phrase: NounPhrase, before: str, titles: tuple[str, ...]) -> bool:
    """As in "trailer for a …", "It's a …", "This … is about", "A … directed by", "the new … from"."""
    if phrase.determiner == "this" or _is_of_material(before) or _PART_OF.search(before[-20:]):
        return True
    if not titles and _is_beside_some_title(page, phrase, before):
        return True
    return _is_told_of_the_film(page, phrase, before, titles)


def _is_told_of_the_film(page: Page, phrase: NounPhrase, before: str, titles: tuple[str, ...]) -> bool:
    end = page.sentence_at(phrase.start).end
    if phrase.determiner in {"a", "an"} and (
        not before or before.endswith(", ") or _IT_IS.search(before[-40:])
    ):
        return _is_said_by_itself(page, phrase, before, titles)
    if not phrase.determiner and not before and page.sentence_index(phrase.start) < _FIRST:
        return bool(_LINE_NEXT.match(page.prose, phrase.end, end))
    if titles and phrase.determiner == "the" and is_done_to_the_film(page.prose, before, phrase.end, end):
        return True
    opens = phrase.determiner == "the" and _SENTENCE_OPENS.search(before[-6:])
    # The bracket as in "The Danish drama (which goes by Havrgade at home) is".
    if opens and _FINITE_NEXT.match(page.prose, page.past_parenthesis(phrase.end), end):
        return True
    if phrase.determiner in {"a", "an"} and _ORDERED.search(before[-20:]):
        return page.sentence_index(phrase.start) < _FIRST
    is_new = phrase.determiner != "his" and _NEW.search(page.prose, phrase.start, phrase.end)
    return bool(is_new and _MADE_NEXT.match(page.prose, phrase.end, end))


def _is_of_material(before: str) -> bool:
    if not before.endswith(_OF_MATERIAL):
        return False
    if _MATERIAL_BEFORE.search(before, max(0, len(before) - _MATERIAL_AWAY)):
        return True
    return before.endswith(" for ") and bool(_MATERIAL.search(before))


def _is_said_by_itself(page: Page, phrase: NounPhrase, before: str, titles: tuple[str, ...]) -> bool:
    """ "It's a comedy" always; "A comedy from Peru" at a sentence's start; ", a comedy that" behind the
    title.
    """
    end = page.sentence_at(phrase.start).end
    if not before:
        return bool(_MADE_NEXT.match(page.prose, phrase.end, end))
    if before.endswith(", "):
        named = _FILM_BEFORE.search(before) or any(title in before.casefold() for title in titles)
        return bool(named) and bool(
            _DOES_NEXT.match(page.prose, phrase.end, end) or _VERB_NEXT.match(page.prose, phrase.end, end)
        )
    return True


def _is_beside_some_title(page: Page, phrase: NounPhrase, before: str) -> bool:
    """Where nobody has read the title: "rights to legal drama NAME", "“NAME,” a holiday movie", at the
    very start.
    """
    if page.sentence_index(phrase.start) > 1 or _OF_EARLIER_WORK.search(before):
        return False
    end = page.sentence_at(phrase.start).end
    if page.words(Span(phrase.start, phrase.end)).split()[-1][0].isupper():
        return False
    if phrase.determiner in {"the", ""} and _NAME_NEXT.match(page.prose, phrase.end, end):
        return True
    quoted = _QUOTED_BEFORE.search(before) or _CAPITALS_BEFORE.search(before)
    return (
        phrase.determiner in {"a", "an", "the"}
        and bool(quoted)
        and bool(_DOES_NEXT.match(page.prose, phrase.end, end))
    )
