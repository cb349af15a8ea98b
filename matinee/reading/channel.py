"""How a film comes out, in prose: theatres, limited, VOD, streaming, TV, physical; with the outlet's name."""

import re
from typing import NamedTuple

_BRAND = (
    r"(?:Netflix|Hulu|Apple TV\+?|Apple TV|Disney\+|Disney Plus|HBO Max|HBO|Max\b|Peacock"
    r"|Paramount\+|Paramount Plus|Amazon Prime Video"
    r"|Amazon Prime|Prime Video|Amazon|Shudder|MUBI|Mubi|YouTube|Tubi|Crunchyroll"
    r"|the Criterion Channel|Criterion Channel|AMC\+|Starz"
    r"|Showtime|BritBox|Viaplay|Kanopy|Vimeo|Screambox|Roku|PBS|BBC iPlayer"
    r"|Curzon Home Cinema|Metrograph|Netflix worldwide)"
)
_CHANNEL = re.compile(
    r"(?P<limited>(?:select|limited|only a few|a few|certain)(?: (?:US|U\.S\.|UK|NY|LA"
    r"|American|British))? (?:theat(?:er|re)s|cinemas|theatrical|release|cities)"
    r"|limited theat|NY ?[+&/] ?LA(?: theat(?:er|re)s| cinemas)?)"
    r"|(?P<theatrical>theat(?:er|re)s|cinemas|theatrical(?:ly)?|(?:the )?big screen"
    r"|nationwide|multiplexes|IMAX screens)"
    r"|(?P<vod>\bVOD\b|video[- ]on[- ]demand|\b[Oo]n[- ]demand\b|\bdigital(?:ly)?\b|\bPVOD\b|\biTunes\b)"
    r"|(?P<tv>\b(?:airs|airing|aired|broadcasts?"
    rf"|broadcasting) (?:\w+ )?on (?P<station>[A-Z][\w'&+ ]{{1,24}}?)(?= (?:starting|on|this"
    r"|in|tonight|beginning|from)\b|[.,;]|'s))"
    r"|(?P<streaming>\b(?:to watch |to stream |streaming |streams |stream |available |debuts "
    r"|debuting |globally |exclusively |only |now )*(?:on|via|to|hits"
    rf"|by) (?P<outlet>{_BRAND})(?!\w)"
    rf"|(?P<owner>{_BRAND}) (?:will )?(?:debut|releas|premier|stream|launch)\w*|\bstreaming\b)"
    r"|(?P<physical>\bBlu-?[Rr]ay\b|\bDVD\b|\b4K UHD\b)"
)
_KINDS = ("limited", "theatrical", "vod", "tv", "streaming", "physical")


class Channel(NamedTuple):
    """One channel named in the text; `kind` as in the record, `outlet` a streamer's or station's name."""

    start: int
    end: int
    kind: str
    outlet: str | None


def channels_in(text: str, start: int, end: int) -> list[Channel]:
    """The channels named in `text[start:end]`, each once."""
    found: dict[tuple[str, str | None], Channel] = {}
    for match in _CHANNEL.finditer(text, start, end):
        kind = next(name for name in _KINDS if match[name])
        outlet = match["outlet"] or match["owner"] or match["station"]
        found.setdefault((kind, outlet), Channel(match.start(), match.end(), kind, outlet))
    named = {kind for kind, outlet in found if outlet}
    return [channel for channel in found.values() if channel.outlet or channel.kind not in named]
