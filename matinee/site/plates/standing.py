"""Pages of which there is one each: what stands on them, by address."""

from collections.abc import Callable, Iterable
from typing import Annotated, Any, ClassVar

from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site.drawing import draw
from matinee.site.out_links import OutLink, feed_readers
from matinee.site.reads.about import Privacy, about_text, authors_lately, privacy
from matinee.site.reads.month import months
from matinee.site.reads.moving_lists import featured, films_lately
from matinee.site.reads.site import site
from matinee.site.reads.topic import topics
from matinee.site.reads.watch import latest_to_watch
from matinee.site.texts import _

Values = Callable[[Reads], dict[str, Any]]


class StandingPlate:
    """Lists and texts with a fixed address."""

    name: ClassVar[str] = "standing"
    order: ClassVar[int] = 60
    pages: ClassVar[dict[str, tuple[str, Values]]] = {
        "/latest": ("moved.html", lambda reads: {"to": "/watch", "title": _("Latest to watch")}),
        "/featured": ("featured.html", lambda reads: {"post_ids": reads(featured)}),
        "/films": ("films.html", lambda reads: {"film_ids": reads(films_lately)}),
        "/topics": ("topics.html", lambda reads: {"topic_ids": reads(topics)}),
        "/archive": ("archive.html", lambda reads: {"years": _by_year(reads(months))}),
        "/follow": ("follow.html", lambda reads: {"readers": feed_readers(reads(site).address)}),
        "/about": (
            "about.html",
            lambda reads: {"text": reads(about_text), "author_ids": reads(authors_lately)},
        ),
        "/privacy": ("privacy.html", lambda reads: {"told": reads(privacy)}),
        "/404": ("missing.html", lambda reads: {}),
        "/fragments/latest": (
            "fragments/latest.html",
            lambda reads: {"post_ids": reads(latest_to_watch)},
        ),
        "/fragments/featured": ("fragments/featured.html", lambda reads: {"post_ids": reads(featured)[:4]}),
    }

    def addresses(self) -> Iterable[str]:
        return self.pages

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        return ()

    def render(self, address: str, reads: Reads) -> bytes | None:
        template, values = self.pages[address]
        return draw(template, reads, address, **values(reads))


def _by_year(known: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    years: dict[str, list[str]] = {}
    for month in reversed(known):
        years.setdefault(month[:4], []).append(month)
    return list(years.items())


_POSTS = Annotated[tuple[int, ...], "newest first"]
SHOWS = {
    "about.html": {
        "text": Annotated[str, "the words of about.md as HTML, for of.rich"],
        "author_ids": Annotated[tuple[int, ...], "who signed the newest posts, by name"],
    },
    "featured.html": {"post_ids": _POSTS},
    "films.html": {"film_ids": Annotated[tuple[int, ...], "films, those told of last first"]},
    "topics.html": {"topic_ids": Annotated[tuple[int, ...], "all topics, by name"]},
    "archive.html": {"years": Annotated[list[tuple[str, list[str]]], "each year with its months"]},
    "follow.html": {
        "readers": Annotated[list[OutLink], "programs that read feeds, each with where it takes ours"]
    },
    "privacy.html": {"told": Privacy},
    "missing.html": {},
    "fragments/latest.html": {"post_ids": _POSTS},
    "fragments/featured.html": {"post_ids": _POSTS},
}

register_plate(StandingPlate())
