"""How a film comes out, in prose: theatres, limited, VOD, streaming, TV, physical; with the outlet's name."""

import re
from typing import NamedTuple

from matinee.reading.any_of import any_of

_STREAMERS = (
    "Netflix", "Hulu", "Apple TV+", "Apple TV", "Disney+", "Disney Plus", "HBO Max", "Max", "Peacock",
    "Paramount+", "Paramount Plus", "Amazon Prime Video", "Amazon Prime", "Prime Video", "Amazon Freevee",
    "Amazon", "Shudder", "MUBI", "Mubi", "YouTube", "Tubi", "Crunchyroll", "the Criterion Channel",
    "Criterion Channel", "AMC+", "BritBox", "Acorn TV", "Viaplay", "Kanopy", "Vimeo", "Screambox",
    "SCREAMBOX", "Roku", "The Roku Channel", "BBC iPlayer", "iPlayer", "Curzon Home Cinema",
    "Metrograph at Home", "Facebook", "Disney+ Hotstar", "Disney+Hotstar", "Hotstar", "ZEE5", "SonyLIV",
    "Viki", "Crave", "Sundance Now",
    "Fandor", "Topic", "Discovery+", "Quibi", "Movistar Plus+", "Film Movement Plus", "OVID", "Hoopla",
    "Plex", "Pluto TV", "Freevee", "ALLBLK", "BFI Player", "All 4", "ITVX", "NOW", "Rakuten TV", "iQIYI",
    "WeTV", "TVING", "U-NEXT", "JioCinema", "JioHotstar", "ManoramaMAX", "Sun NXT", "Showmax", "Filmin",
    "discovery+", "CBC Gem", "SBS On Demand", "DocPlay", "ARROW", "Arrow Player", "Found TV", "MGM+", "BET+",
    "Kino Film Collection", "Curiosity Stream", "CuriosityStream", "Magellan TV",
)  # fmt: skip
# Those whose own films come out nowhere else, as a rule.
STREAMERS = frozenset({
    "Netflix", "Hulu", "Apple TV+", "Disney+", "HBO Max", "Max", "Peacock", "Paramount+", "Prime Video",
    "Amazon Prime Video", "Amazon Prime", "Shudder",
})  # fmt: skip
_STATIONS = (
    "HBO", "Showtime", "SHOWTIME", "Starz", "STARZ", "PBS", "BBC One", "BBC Two", "BBC Three", "BBC Four",
    "BBC America", "BBC1", "BBC2", "BBC", "ITV", "Film4", "E4", "TG4",
    "Channel 4", "Channel Four", "Channel 5", "Sky Arts", "Sky Documentaries", "Sky Atlantic", "Sky One",
    "Sky Cinema", "FX", "AMC", "TNT", "TBS", "USA Network", "Lifetime", "Hallmark Channel",
    "Hallmark Movies & Mysteries", "Hallmark",
    "Lifetime Movie Network", "Syfy",
    "SYFY", "CNN", "ESPN", "MTV", "HISTORY", "the History Channel", "History Channel",
    "National Geographic", "Nat Geo", "Discovery", "Adult Swim", "Arte", "ARTE", "S4C", "NBC", "CBS",
    "ABC", "Fox", "The CW", "Epix", "EPIX", "Cinemax", "SundanceTV", "Sundance TV", "Freeform", "Bravo",
    "A&E", "BET", "VH1", "Comedy Central", "Disney Channel", "Cartoon Network", "Nickelodeon",
    "Animal Planet", "TCM", "NHK", "RAI", "Canal+", "SBS", "CBC", "DR1", "RTÉ",
    "ITV1", "Tokyo MX", "tvN", "JTBC", "KBS", "KBS2", "TVNZ", "ZDF", "TF1", "Rai 1", "RTÉ One", "RTÉ2",
    "Virgin Media One", "Great American Family", "Paramount Network", "Investigation Discovery", "TV One",
    "OWN", "UPtv",
)  # fmt: skip
# Those that also release under their own name: "Netflix will debut it".
_OWNERS = (
    "Netflix", "Hulu", "Apple TV+", "Disney+", "HBO Max", "Peacock", "Paramount+", "Amazon",
    "Prime Video", "Shudder", "MUBI", "HBO", "Showtime", "Starz", "PBS", "BBC", "Lifetime",
    "National Geographic", "BBC One", "BBC Two", "BBC Three", "BBC Four", "BBC America", "TG4", "ITV",
    "Channel 4", "CBC", "SBS", "ARTE", "Arte", "RTÉ",
)  # fmt: skip

_ENDS = r"(?![\w+])"
# A station that says of itself what it is.
_NAMED_STATION = (
    r"(?:[A-Z][\w&]* ){1,2}(?:Channel|Network)\b|documentary Channel\b|(?:BBC|Sky|Channel) [A-Z\d]\w*"
)
_ANY_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d"
_SMALL = r"(?:[Ss]elect(?:ed)?|[Ll]imited|few|certain|small|art ?house|arthouse)"
_OF = r"(?: (?:US|U\.S\.|UK|U\.K\.|NY|LA|American|British|Canadian|Irish|theatrical|art ?house|indie|&|and))*"
_SHOWINGS = r"(?:[Tt]heat(?:er|re)s|[Cc]inemas|release|cities|run|opening|engagement|screens)"
_STEMS = "debut releas premier stream launch open air drop bring begin broadcast"
_RELEASES = rf"(?:{_STEMS.replace(' ', '|')})\w*"
_ARRIVES = rf"(?:{_RELEASES}|(?:arriv|land|hit)\w*|com(?:es?|ing)|available|shown)"
# A streamer that nobody knows, where the words before say what it is.
_UNKNOWN = (
    rf"(?!the |VOD\b|P?TVOD\b|Digital|[Oo]n |Demand|DVD|Blu|TV\b|[A-Z]\w+day\b|{_ANY_MONTH}"
    rf"|{any_of(_STREAMERS)}{_ENDS}|{any_of(_STATIONS)}{_ENDS}|{_NAMED_STATION})"
    r"(?P<unknown>[A-Z][\w+&]*(?: [A-Z][\w+&]*)?)"
)
CHANNEL = re.compile(
    rf"\b(?:(?P<limited>{_SMALL}{_OF} {_SHOWINGS}"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|handful of|dozen) (?:theat(?:er|re)s|cinemas)\b"
    r"|(?:awards[- ])?qualifying (?:run|release|engagement)\b|limited theat\w+"
    r"|NY ?[+&/] ?LA(?: theat(?:er|re)s| cinemas)?)"
    r"|(?P<vod>(?:streaming |available )?(?:on |via )?(?:premium )?"
    r"(?:[PT]?VOD|[Vv]ideo[- ][Oo]n[- ][Dd]emand)\b"
    r"|rent\b(?:(?<=to rent)|(?<=for rent))|(?:buy|own)\b(?<=to (?:buy|own))"
    r"|rental\b(?<=for rental)|purchase\b(?<=for purchase)"
    r"|(?:on )?(?:[Dd]igital(?:ly)?|[Oo]n[- ][Dd]emand|iTunes"
    r"|[Vv]irtual (?:cinemas?|theat(?:er|re)s?))\b)"
    r"|(?P<theatrical>(?:[Tt]heat(?:er|re)s|theat(?:er|re))(?! (?:director|troupe|company|actor|school))\b"
    r"|[Cc]inemas\b|[Tt]heatrical(?:ly)?\b(?! (?:anime|cut|version|trailer|poster))|(?:big|silver) screens?\b"
    r"|screens\b(?:(?<=hit the screens)|(?<=hits the screens)|(?<=hit screens)|(?<=hits screens))"
    r"|hits? (?:UK|U\.K\.|US|U\.S\.|British|Irish|American|Canadian|Australian|domestic|local|Japanese|French"
    r"|Indian|German) screens\b"
    r"|cinema (?:release|run|rollout|bow)\b|nationwide\b|multiplexes|IMAX\b|drive-ins\b"
    r"|wide release|prints\b(?<=\d prints)|wide\b(?:(?<=go wide)|(?<=goes wide)|(?<=going wide)"
    r"|(?<=open wide)|(?<=opens wide)|(?<=opening wide)))"
    r"|(?P<both>[Dd]ay[- ]and[- ]date\b(?! (?:in|with|across) (?:the )?[A-Z]))"
    r"|(?P<tv>(?:[Tt]elevision|TV|network|broadcast) (?:premiere|debut)\b)"
    r"|(?P<physical>Blu-?[Rr]ay\b|BLU-?RAY|DVDs?\b|dvd\b|4K UHD\b|(?:(?<=to )|(?<=on ))disc\b"
    r"|home video|hits (?:store )?shelves\b"
    r"|[Ss]treet date\b|STREET DATE\b)"
    r"|(?:(?:on|onto|via|to|hits|by|over at|through) (?:the |its )?"
    r"(?:(?:[\w\-]+ ){0,3}?(?:service|streamer|platform|channel|network),? )?"
    rf"(?:(?P<streamer>{any_of(_STREAMERS)}{_ENDS})|(?P<station>{any_of(_STATIONS)}{_ENDS}"
    rf"|{_NAMED_STATION})))"
    rf"|(?P<owner>{any_of(_OWNERS)}{_ENDS})(?:['’]s (?:[\w\-]+ ){{1,5}}?(?=will|is|to))?"
    rf"(?:(?: ?(?:will|plans to|is set to|has set|is|to|also|be))* {_RELEASES}"
    r"| has (?:set|dated|slated|scheduled)(?= [^.;]{3,60} for\b))"
    r"|(?P<streaming>streaming\b(?! (?:on|service|giant|platform|debut|film|series)\b)|streaming(?= on [a-z])"
    r"|(?<=its )streaming (?:debut|premiere|bow)\b|(?<=available )to stream\b"
    r"|(?<=and )on the (?:platform|streamer|service)\b"
    r"|(?:[Ss]treaming|(?:(?<=will )|(?<=to ))stream|(?:(?<=[Ii]t )|(?<=film )|(?<=series ))streams)"
    rf" (?:now |exclusively |only )*on {_UNKNOWN}"
    r"|(?:on|onto|to|via|through) (?:its|their) (?:(?!on |in )[\w\-]+ ){0,3}?"
    r"(?:streaming (?:service|platform)|streamer)\b"
    rf"(?:,? (?!On |In |Later |{_ANY_MONTH})(?P<house>[A-Z][\w+&]*(?: [A-Z][\w+&]*)?))?"
    rf"|{_ARRIVES} (?:(?:exclusively |globally )?(?:on |onto |to )?the (?:streaming )?"
    r"(?:platform|streamer|service)\b"
    r"|(?:exclusively |worldwide |globally |for free )?online\b(?! (?:edition|festival)))"
    r"|available (?:to (?:watch|stream|view) )?online\b|online (?:release|premiere|debut|launch)\b))"
)
_KINDS = ("limited", "vod", "theatrical", "tv", "physical", "streaming")


def _cues(stems: str) -> list[str]:
    return [stem + ending for stem in stems.split() for ending in ("", "e", "s", "es", "ed", "ing")]


# Each channel's words begin with one of these.
CHANNEL_CUES = frozenset({
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "handful", "dozen",
    "awards", "qualifying",
    "select", "selected", "limited", "few", "certain", "small", "art", "arthouse", "ny", "streaming",
    "available", "on", "via", "premium", "vod", "pvod", "tvod", "video", "to", "digital", "digitally",
    "rent", "rental", "purchase", "buy", "own", "itunes", "virtual", "theater", "theaters", "theatre",
    "theatres", "cinemas", "theatrical", "theatrically", "big", "silver", "screens", "nationwide",
    "cinema", "multiplexes",
    "imax", "drive", "wide", "blu", "bluray", "dvd", "dvds", "4k", "home", "street", "onto", "hits", "by",
    "over", "through", "prints", "television", "tv", "network", "broadcast", "shown",
    "online", "day", "disc", *_cues(_STEMS + " arriv land hit com"),
    *(owner.split()[0].rstrip("+").lower() for owner in _OWNERS),
})  # fmt: skip


class Channel(NamedTuple):
    """One channel named in the text; `kind` as in the record, `outlet` a streamer's or station's name."""

    start: int
    end: int
    kind: str
    outlet: str | None


def channels_in(text: str, start: int, end: int) -> list[Channel]:
    """The channels named in `text[start:end]`, in its order."""
    return channels_of(list(CHANNEL.finditer(text, start, end)))


def channels_of(matches: list[re.Match[str]]) -> list[Channel]:
    """The channels of some matches of CHANNEL; whoever releases counts where no other does. "Day-and-date"
    alone is in theatres and on demand.
    """
    ways = [match for match in matches if not (match["owner"] or match["both"])]
    if not ways and (both := next((match for match in matches if match["both"]), None)):
        return [Channel(*both.span(), kind, None) for kind in ("theatrical", "vod")]
    return [_channel(match) for match in ways or matches]


def _channel(match: re.Match[str]) -> Channel:
    outlet = match["streamer"] or match["unknown"] or match["house"] or match["station"] or match["owner"]
    if outlet:
        before = match.string[max(0, match.start() - len("streaming ")) : match.start()]
        is_station = outlet in _STATIONS or bool(match["station"])
        kind = "tv" if is_station and before != "streaming " else "streaming"
    else:
        kind = next(name for name in _KINDS if match[name])
    return Channel(match.start(), match.end(), kind, outlet)
