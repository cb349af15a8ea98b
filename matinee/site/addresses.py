"""Where each page of the public site stands."""

import re
from datetime import datetime
from functools import lru_cache
from urllib.parse import quote

from django.conf import settings

from matinee.desk.videos.kept import kept_id

_SAFE = "/#?=&:;,@+~!$'()*.-_%"
_PLAIN = re.compile(f"[A-Za-z0-9{re.escape(_SAFE)}]*")


def of_post(published_at: datetime, slug: str) -> str:
    """The post's address, from its date in the publication's time zone: /2023/01/the-challenge-trailer."""
    return f"/{published_at.astimezone(settings.PUBLICATION.zone):%Y/%m}/{slug}"


def of_film(slug: str) -> str:
    return f"/films/{slug}"


def of_person(slug: str) -> str:
    return f"/people/{slug}"


def of_topic(slug: str) -> str:
    return f"/topics/{slug}"


def of_author(slug: str) -> str:
    return f"/authors/{slug}"


def of_watch(kind: str) -> str:
    """The address of the list of a kind of video ("trailer": /watch/trailers), or of all of them."""
    return "/watch" if kind == "video" else f"/watch/{kind}s"


def of_month(month: str) -> str:
    """The address of a month's page; `month` is EDTF ("2023-01")."""
    return "/" + month.replace("-", "/")


def of_year(year: str) -> str:
    return f"/{year}"


def of_calendar(territory: str = "", part: int | str = "") -> str:
    """The address of a calendar in a territory (ISO 3166-1), or everywhere where that is empty; `part` is a
    year or a channel.
    """
    # A channel's name could be a territory's code: Tuvalu is TV.
    place = "all" if not territory and isinstance(part, str) and part else territory.lower()
    return "/".join(filter(None, ("/calendar", place, str(part))))


def of_calendar_month(territory: str, month: str) -> str:
    """The address of an EDTF month of a calendar, everywhere where the territory is empty."""
    return f"{of_calendar(territory, int(month[:4]))}/{month[5:]}"


def of_subscription(page: str) -> str:
    """Where the dates stand that belong to the page of a calendar or a film, for calendar programs."""
    return f"{page}/calendar.ics" if page.startswith("/films/") else f"{page}.ics"


def webcal(url: str) -> str:
    """An address as calendar programs take it to subscribe."""
    return f"webcal://{url.partition('://')[2]}"


def of_list_page(front: str, page: int) -> str:
    """The address of a list's page, counted from the oldest; page 0 is the list's front."""
    return front if page == 0 else f"{front.rstrip('/')}/page/{page}"


def of_picture(image_id: int, mark: str, width: int) -> str:
    return f"/pictures/{image_id}-{mark}-{width}.webp"


def of_share_picture(page: str) -> str:
    """The address of the picture that a shared link to a page shows."""
    return f"/share{page if page != '/' else '/index'}.jpg"


def of_oembed(page: str) -> str:
    """The address where a post is told as oEmbed, for those who show a link to it."""
    return f"/oembed{page}.json"


@lru_cache(maxsize=10_000)
def href(address: str) -> str:
    """An address as it may stand in a link (RFC 3986): letters of other scripts become %-codes."""
    return address if _PLAIN.fullmatch(address) else quote(address, safe=_SAFE)


def outside(url: str) -> str:
    """An address elsewhere as it may stand in a link; "" where it is none of the web's (javascript:)."""
    return url if url.lower().startswith(("https://", "http://")) else ""


def of_video(url: str) -> str:
    """The whole address of a video, elsewhere or here, as it may stand in a link; "" where it is none."""
    return f"{settings.PUBLICATION.address}{url}" if kept_id(url) else outside(url)


def kept_path(url: str) -> str:
    """The path of a video that plays from here; "" where it is another."""
    path = url.removeprefix(settings.PUBLICATION.address)
    return path if kept_id(path) else ""


def file_of(address: str) -> str:
    """The file in the public folder that answers for an address."""
    if address.endswith("/"):
        return address[1:] + "index.html"
    last = address.rsplit("/", 1)[-1]
    return address[1:] if "." in last else f"{address[1:]}.html"
