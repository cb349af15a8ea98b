"""What is told of a film, post by post, and the numbers by which its facts lead to who reported them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise

from matinee.site.reads.film import Film, Sourced
from matinee.site.reads.post import PostCard
from matinee.site.reads.record import Release, Source


@dataclass(frozen=True, slots=True)
class Announcement:
    """A release as one source told it; `was` is the date it had before, None where it was new."""

    territory: str
    channel: str
    date: str
    was: str | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """One post about a film, or a hand that wrote in its record (no address), and the dates it brought."""

    day: date
    headline: str
    address: str
    kind: str
    published: datetime | None = None
    announced: tuple[Announcement, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """All of them, newest first; they are numbered from the oldest, as marks beside facts are."""

    chapters: tuple[Chapter, ...]
    numbers: dict[int, int]

    def number(self, source: Source) -> int:
        return self.numbers[source.id]

    def is_one(self, rows: Iterable[Sourced]) -> bool:
        """Whether one source reported all of these."""
        return len({row.source.id for row in rows}) == 1


def story_of(film: Film, cards: Iterable[PostCard]) -> Story:
    """The story of a film from its record and the posts about it."""
    told = _announced(film.releases)
    chapters = {card.address: _of_post(card) for card in cards}
    for source in film.sources:
        key = _key(source)
        chapter = chapters.get(key) or Chapter(
            source.reported_on, source.headline, source.address, source.kind
        )
        chapters[key] = replace(chapter, announced=(*chapter.announced, *told.get(source.id, ())))
    ordered = sorted(chapters.items(), key=lambda entry: _place(entry[1]))
    places = {key: number for number, (key, _) in enumerate(ordered, start=1)}
    return Story(
        tuple(replace(chapter, number=places[key]) for key, chapter in reversed(ordered)),
        {source.id: places[_key(source)] for source in film.sources},
    )


def _key(source: Source) -> str:
    return source.address or f"source {source.id}"


def _of_post(card: PostCard) -> Chapter:
    return Chapter(card.published.date(), card.headline, card.address, "post", card.published)


def _place(chapter: Chapter) -> tuple[date, str, str]:
    moment = chapter.published.isoformat() if chapter.published else ""
    return chapter.day, moment, chapter.address or chapter.headline


def _announced(releases: Iterable[Release]) -> dict[int, list[Announcement]]:
    """What each source said of releases, by its id."""
    found: dict[int, list[Announcement]] = {}
    for release in releases:
        for source, announcement in _stands(release):
            found.setdefault(source.id, []).append(announcement)
    return found


def _stands(release: Release) -> Iterator[tuple[Source, Announcement]]:
    terms = [(was.source, was.channel, was.date) for was in release.former]
    terms.append((release.source, release.channel, release.date))
    first, channel, day = terms[0]
    yield first, Announcement(release.territory, channel, day, None)
    for (_, _, before), (source, channel, day) in pairwise(terms):
        yield source, Announcement(release.territory, channel, day, before)
