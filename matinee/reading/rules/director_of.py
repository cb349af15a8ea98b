"""The director's earlier works behind the name: "NAME, director of the films A, B, and C previously",
"NAME, who also made A", "NAME's earlier films A and B"; and "from the director of A and B".

Leaves what others made alone ("from the producers of A"), and the same words behind a writer or an actor.
"""

import re
from collections.abc import Iterator

from matinee.reading.director_mention import MADE, mentions, works_from
from matinee.reading.fact import Find, Span
from matinee.reading.findings import Findings
from matinee.reading.page import Page

KINDS = ("previous_film",)
NEEDS = ("director", "title")
CONFIDENCE = 0.92
EXAMPLE = (
    "Harrow Lane is directed by Mirela Voss, director of the films Tin Skies and The Salt Ledger previously."
)

_WHEN = r"(?:(?:previously|also|last|most recently|recently|earlier|first|once|together|both|already|co-) ?)*"
_DIRECTOR_BEHIND = (
    r"(?:(?:who )?(?:is|was) |himself |herself )?(?:also |both )*(?:(?:the|a) )?(?:[\w\-®]+ ){0,3}?(?:\w+-)?"
    r"(?:director|filmmaker|co-director|helmer|maker|creator|mind|man|woman|duo|team|visionary|auteur|talent"
    r"|force|brains|artist|guy|folk|people|pair|brother|sister|sibling|genius|wizard)s? (?:behind|of|on)"
)
_HALF_OF = r"(?:one half|half|part|one) of the (?:[\w\-]+ ){0,2}(?:duo|team|trio) behind"
_WHO_MADE = (
    rf"who(?:,| has| have|'s|'d| had)? {_WHEN}{MADE}(?! (?:an?|his|her|their) (?:[\w\-]+ ){{0,3}}(?:debut"
    rf"|name|mark|splash)\b)|(?:has |had )?(?:previously|most recently|recently|also|already|earlier"
    rf"|last) {MADE}"
    r"|who (?:is |now )?follow(?:s|ing|ed) up(?: on)?|following up(?: on)?|follow(?:s"
    r"|ed)(?: up)?(?= [^.;]{2,60} with )"
    rf"|having (?:previously |already |last |also )?{MADE}"
    r"|who died in \d{4}, (?:also )?(?:made|directed)"
    r"|who (?:hasn't|has not|had not|hadn't) (?:made|directed|helmed|released) (?:anything|another|an?)"
    r"(?: [\w\-]+){0,3}? since"
)
_KNOWN_FOR = (
    r"(?:who |perhaps |most )?(?:is )?(?:best |mostly |well |also )*known(?: over here| here|"
    r" internationally| abroad| to \w+ audiences| locally| mostly| mainly| chiefly)? for(?: (?:co-)?directing"
    r"| making| helming)?"
)
_REMEMBERED_FROM = (
    r"who(?:m|se (?:name|work))? (?:we|you|many|some|fans|readers)(?:'ll)?(?: may| might| all| will| probably"
    r"| should| also)* (?:last saw with"
    r"|(?:know|remember|recognize|recall)(?: (?:him|her|them))?(?: best)? (?:from|for))"
    r"|(?:who|whose)(?: you)? (?:may|might) know (?:him |her |them )?(?:as the director of|for)"
)
_BROKE_OUT_WITH = (
    r"(?:made (?:the film|it|this(?: film| one)?) after )?winning an? (?:[A-Z]\w+ ){1,3}for(?: directing)?|"
    r"who did (?:an? )?(?:[a-z]+ ){0,3}(?:job|work) (?:on|with)|"
    r"(?:has |had )?won (?:an?|the|his|her) (?:[A-Z][\w'’]+ ){1,4}(?:[a-z]+ ){0,2}for|"
    r"(?:who )?broke (?:out|through)(?: (?!with |for )[\w'\-]+){0,6} (?:with|for)|who (?:broke (?:out"
    r"|through)|made (?:a|his|her|their) (?:name|mark|splash)|won|earned|wowed|impressed"
    r"|burst|scored|debuted|gained|got|caught|drew|started|began|announced|arrived"
    r"|turned heads)(?: (?!with |for )[\w'\-]+){0,6} (?:with|for)"
    r"|(?:who )?(?:made|makes) (?:his|her|their) (?:[\w\-]+ ){0,3}debut(?: in (?:19|20)\d\d)? with"
)
_WHOSE_FILMS = (
    r"whose(?: (?:[\w\-]+|[A-Z]\w+)){0,4} (?:films?|features?|works?|credits?|filmography|movies?|debut"
    r"|shorts?)"
    r"(?: for the [A-Z]\w+)? (?:include|includes|included|are|is|was|were|with)"
    r"|whose (?:(?:debut|last|previous|first|earlier|latest|short|acclaimed|second) )+(?:shorts?|films?"
    r"|features?|docs?|documentary),|whose (?:earlier|previous|last|first|other) documentaries"
    r"(?= [\"“‘A-Z])"
    r"|whose(?= (?:debut |last |previous |first |earlier |latest |short |features? |films? |movies? |two "
    r"|outing |effort |venture |documentary |sophomore |second |third |breakthrough |recent |most |hit "
    r"|drama |comedy )*"
    r"[\"“'‘A-Z])"
)
_LATER_FEATURE = (
    r"(?:(?:with|in|for|making|makes|made|marking|marks|is|as) )*(?:(?:his|her|their|a) )?"
    r"(?:[\w\-']+ ){0,3}?(?:first|second|third|fourth|fifth|sixth|seventh|next|new|latest|follow-?up|debut"
    r"|documentary|feature|film|movie)(?: [\w\-]+){0,3}? (?:after(?: making| directing)?|following|since)"
    r"(?! (?:(?:co-)?(?:edit|writ|produc|act|script|shoot|star|compos|lens)|working|penning|cutting"
    r"|assisting|serving)\w*\b)"
    r"(?: (?:two|three|four|several|many|some|an?) (?:[\w\-]+ ){0,4}(?:shorts|short films|features|docs"
    r"|documentaries)(?:,|:)?)?"
    r"|(?:making|makes|made|marking|marks) (?:his|her|their) (?:[\w\-]+ ){1,4}debut after (?:many|several"
    r"|some|lots of"
    r"|plenty of|a lot of|years of|a number of)(?: years of)? (?:TV |television )?(?:work on "
    r"|work directing |directing "
    r"|episodes of )?(?:[a-z]+ ){0,2}(?:shows|series|sitcoms|dramas)(?:,? (?:including|such as|like))?"
    r"|(?:returning )?(?:following|after)(?= (?:his|her|their) (?:[\w\-]+ ){0,3}?"
    r"(?:debut|feature|film|hit|short|movie|doc|breakthrough|breakout|success) )"
    r"|(?:last seen|(?:fresh|hot|coming) (?:off|from))(?: of)?(?: the (?:success|acclaim|heels"
    r"|triumph) of)?(?: with| making| directing)?"
)
_A_DIRECTOR_WHO = (
    r"(?:the|a|an) (?:[\w\-]+ ){0,3}(?:[\w\-]+/)*(?:director|filmmaker|auteur|genius|talent|storyteller"
    r"|artist)s?(?:/\w+)*,? (?:(?:best |also |perhaps |well )*known for|who (?:also |previously )?(?:made"
    r"|directed|gave us|brought us)|whose (?:[a-z]+ ){0,2}(?:films?|works?|credits|features?) (?:include"
    r"|are|is)s?)"
    r"|the (?:[\w\-]+ ){0,3}?(?:(?:mad|evil|twisted) )?(?:maniac|madman|man|woman|duo|pair|minds?"
    r"|genius|lunatic|fiend"
    r"|folks|brains|hand|eye)s? (?:who (?:gave|brought) us|behind)"
)
_TITLE_WORD = r"(?:[^\W_a-z][\w'’&\-]*|of|the|and|in|a|to|or|for|on|is)"
# "Voss made Tin Skies and Ferry.", and nothing else in the sentence.
_MADE_ALL = (
    r"(?:has |had )?(?:previously |also )?(?:made|directed|helmed)"
    rf"(?= [^\W_a-z][\w'’&\-]*(?:,? {_TITLE_WORD}){{0,14}}\.(?:\s|\Z))"
)
_SAID_BEHIND_NAME = "|".join((
    _DIRECTOR_BEHIND, _HALF_OF, _WHO_MADE, _KNOWN_FOR, _REMEMBERED_FROM, _BROKE_OUT_WITH, _WHOSE_FILMS,
    _LATER_FEATURE, _A_DIRECTOR_WHO,
    r"of(?= (?:(?! of |\bby\b)[^.;()\n]){2,90}? fame\b)",
    r"(?<=, )(?:also )?of|(?<=, )(?:both|all) (?:also )?of(?=[^.;()\n]{2,120} previously\b)",
    r"(?<=[-–—] )of|of(?= [\"“‘])",
    r"(?:has |had )?(?:co-)?(?:directed|made|helmed)(?= (?:the )?(?:[a-z][\w\-]* ){0,3}[\"“])",
    _MADE_ALL,
))  # fmt: skip
_WITH_THIS_ONE = (
    r"(?:, (?:now |here |who is |who's )?(?:making|in) (?:his|her|their) (?:[\w\-]+ ){1,5}"
    r"(?:debut|film|feature))?"
)
_BEHIND_NAME = re.compile(
    rf"(?:'s?)?{_WITH_THIS_ONE}(?:,| [-–—])? ?(?:{_SAID_BEHIND_NAME}) (?:both |such )?(?=\S)"
)
_ASIDE = re.compile(r" \([^()\n]{1,160}\)")
_OTHER_NAME = re.compile(r" \((?:aka|a\.k\.a\.|also known as|formerly) ")
_ENDS_A_CLAUSE = frozenset('.;:!?)\n"”’')
_ALSO_MADE = re.compile(rf", (?:{_WHO_MADE}) (?:both |such )?(?=\S)")
_DIRECTOR_OF = re.compile(r"(?:directors?|filmmakers?|helmers?) (?:of|behind) (?=\S)")
_THE = re.compile(r"(?<!, )\b[Tt]he (?:acclaimed |award-winning |same )*\Z")
_EARLIER = (
    r"(?:(?:(?:19|20)\d\d|earlier|previous|past|prior|last|other|first|second|third|debut|hit|acclaimed|own"
    r"|short|feature|beloved|breakout|many|best-known|recent)[ ])"
)
_FILMS = (
    r"(?:films?|features?|outings?|efforts?|works?|credits|filmography|movies?|shorts|resume|CV|output|debut)"
    r"(?:,? (?:include|includes|included|are|is|was|were|like|such as|including))?"
)
_OWNED = re.compile(
    rf"'s? (?:return (?:to [^.;,()]{{3,40}}? )?after |{_EARLIER}{{1,3}}{_FILMS}, "
    rf"|{_EARLIER}{{0,3}}(?:{_FILMS} )?)(?=\S)"
)
_CHARMED = re.compile(
    r" (?:last |first )?(?:charmed|wowed|stunned|impressed|dazzled|delighted|shook|rocked|conquered|debuted"
    r"|arrived|broke (?:out|through)|won over (?=[A-Z])|made (?:a|his|her|their) (?:[\w\-]+ ){1,3})"
    r" ?(?:(?!with )[\w'\-]+ ){0,6}with (?=\S)"
)
_SINCE = re.compile(r"\b(?:since|after) (?:[a-z][\w\-/]* ){0,3}\Z")
_BARE = re.compile(r"'s? ")
_THAN = re.compile(r"\b(?:after|since|like|than|following|before) (?:[A-Z][\w.\-]* )?\Z")


def read(page: Page, found: Findings) -> Iterator[Find]:
    starts = {
        cue.end()
        for cue in page.hits(_DIRECTOR_OF, "director", "directors", "filmmaker", "filmmakers", "helmer")
        if _THE.search(page.prose, max(0, cue.start() - 30), cue.start())
    }
    for name in mentions(page, found):
        if page.prose[name.end : name.end + 1] not in _ENDS_A_CLAUSE:
            starts.update(cue.end() for cue in _behind(page, name, found) if cue)
    for title in works_from(page, found, starts):
        yield Find("previous_film", page.words(title), *title)


def _behind(page: Page, name: Span, found: Findings) -> Iterator[re.Match[str] | None]:
    """What leads to works behind a name."""
    end = page.sentence_at(name.start).end
    yield _BEHIND_NAME.match(page.prose, name.end, end)
    if _SINCE.search(page.prose, max(page.start, name.start - 40), name.start):
        yield _CHARMED.match(page.prose, name.end, end)
    if page.prose.startswith("'", name.end):
        owned = _owned(page, name, end)
        # The debut may be this very film.
        yield None if owned and "debut" in owned.group() and not found.titles else owned
    elif aside := _ASIDE.match(page.prose, name.end, end):
        yield _ALSO_MADE.match(page.prose, aside.end(), end)
        if _OTHER_NAME.match(page.prose, *aside.span()):
            yield _BEHIND_NAME.match(page.prose, aside.end(), end)


def _owned(page: Page, name: Span, end: int) -> re.Match[str] | None:
    """ "Voss's earlier films A and B", "Voss's “A”", "years after Voss's A"; a bare title is this film."""
    owned = _OWNED.match(page.prose, name.end, end)
    if owned is None or not _BARE.fullmatch(page.prose, name.end, owned.end()):
        return owned
    is_quoted = page.prose[owned.end()] in '"“'
    is_earlier = is_quoted or _THAN.search(page.prose, max(page.start, name.start - 40), name.start)
    return owned if is_earlier else None
