"""Links that lead away from here: to the publication's own pages elsewhere, and to a film's."""

import re
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from matinee.lib.links import Links
from matinee.site.reads.record import OutsideId
from matinee.site.texts import N_, _


class OutLink(NamedTuple):
    """A link's words and address; `rel` says what the other side is to us (HTML, link types)."""

    words: str
    address: str
    rel: str = ""


_FOLLOW = {
    "newsletter": N_("Newsletter"),
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "telegram": "Telegram",
    "letterboxd": "Letterboxd",
}
_PROFILES = frozenset(["bluesky", "mastodon", "telegram", "letterboxd"])
_FUNDS = {
    "patreon.com": "Patreon",
    "ko-fi.com": "Ko-fi",
    "buymeacoffee.com": "Buy Me a Coffee",
    "opencollective.com": "Open Collective",
    "liberapay.com": "Liberapay",
    "steady.page": "Steady",
    "steadyhq.com": "Steady",
    "boosty.to": "Boosty",
}
_PLACES = {
    "letterboxd": ("Letterboxd", re.compile(r"[a-z0-9-]+"), "https://letterboxd.com/film/{}/"),
    "imdb": ("IMDb", re.compile(r"tt\d+"), "https://www.imdb.com/title/{}/"),
    "tmdb": ("TMDB", re.compile(r"\d+"), "https://www.themoviedb.org/movie/{}"),
    "wikidata": ("Wikidata", re.compile(r"Q\d+"), "https://www.wikidata.org/wiki/{}"),
}
_LETTERBOXD_BY = ("imdb", "tmdb")
"""Whose numbers Letterboxd takes for its own: letterboxd.com/imdb/tt0120737/."""


def follow(links: Links) -> list[OutLink]:
    """Where readers can follow the publication; a profile of its own says so (rel=me)."""
    told = {key: getattr(links, key) for key in _FOLLOW}
    return [
        OutLink(_(_FOLLOW[key]), address, "me" if key in _PROFILES else "")
        for key, address in told.items()
        if address
    ]


def support(links: Links) -> list[OutLink]:
    """How readers can keep the publication alive."""
    found = []
    if links.support:
        host = (urlsplit(links.support).hostname or "").removeprefix("www.")
        fund = _FUNDS.get(host)
        words = _("Support us on %(site)s") % {"site": fund} if fund else _("Support us")
        found.append(OutLink(words, links.support))
    if links.bookshop:
        found.append(OutLink(_("Our books at Bookshop"), links.bookshop))
    return found


_READERS = {
    "Feedly": "https://feedly.com/i/subscription/feed%2F{}",
    "Inoreader": "https://www.inoreader.com/?add_feed={}",
    "Feedbin": "https://feedbin.com/?subscribe={}",
    "NewsBlur": "https://newsblur.com/?url={}",
    "The Old Reader": "https://theoldreader.com/feeds/subscribe?url={}",
}
"""Readers of feeds on the web, and the address at which each takes a feed's."""


def feed_readers(site: str) -> list[OutLink]:
    """Where a reader of feeds takes ours with one press; `site` is our address."""
    feed = quote(f"{site}/feed.xml", safe="")
    return [OutLink(name, address.format(feed)) for name, address in _READERS.items()]


def elsewhere(ids: tuple[OutsideId, ...]) -> list[OutLink]:
    """A film's pages on other sites, Letterboxd's first: by its own name there, or by a number it knows."""
    known = {each.provider: each.value for each in ids}
    found = [
        OutLink(name, address.format(known[provider]))
        for provider, (name, pattern, address) in _PLACES.items()
        if pattern.fullmatch(known.get(provider, ""))
    ]
    by = [each for each in _LETTERBOXD_BY if _PLACES[each][1].fullmatch(known.get(each, ""))]
    if by and not any(link.words == "Letterboxd" for link in found):
        found.insert(0, OutLink("Letterboxd", f"https://letterboxd.com/{by[0]}/{known[by[0]]}/"))
    return found
