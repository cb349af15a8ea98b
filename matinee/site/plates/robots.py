"""What crawlers are asked (RFC 9309): all of it is open."""

from collections.abc import Iterable
from typing import ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.reads.calendar import today
from matinee.site.reads.site import site
from matinee.site.reads.sitemap import has_news


class RobotsPlate:
    name: ClassVar[str] = "robots"
    order: ClassVar[int] = 90

    def addresses(self) -> Iterable[str]:
        return ("/robots.txt",)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        told = [f"Sitemap: {reads(site).address}/sitemap.xml"]
        if reads(has_news, reads(today).isoformat()):
            told.append(f"Sitemap: {reads(site).address}/sitemaps/news.xml")
        return "\n".join(("User-agent: *", "Disallow: /desk/", "", *told, "")).encode()


register_plate(RobotsPlate())
