"""A film, and a film in a word where others tell of it."""

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from matinee.films.models import Channel
from matinee.site import labels
from matinee.site.drawing import Lookup
from matinee.site.out_links import elsewhere
from matinee.site.reads.film import Film, FilmCard
from matinee.site.reads.record import Release
from matinee.site.structured.node import Node, named, node, script, whole
from matinee.site.structured.publication import trail
from matinee.site.structured.video import video
from matinee.site.texts import _

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
"""The dates of EDTF that are ISO 8601's as well: no seasons."""

JOBS = {
    "director": "director",
    "writer": "author",
    "actor": "actor",
    "producer": "producer",
    "executive producer": "producer",
    "cinematographer": "contributor",
    "composer": "musicBy",
    "editor": "editor",
}
"""What somebody with a job is to a film."""


def kind(card: FilmCard) -> str:
    return "TVSeries" if card.kind == "series" else "Movie"


def brief(of: Lookup, card: FilmCard, **told: object) -> Node:
    """A film by its name and page."""
    url = whole(of, card.address)
    return named(kind(card), f"{url}#film", name=card.title, url=url, **told)


def page(of: Lookup, film: Film) -> Markup:
    """The film, and the way to it."""
    way = trail(of, (_("Films"), "/films"), (film.card.title, film.card.address))
    return script(_film(of, film), way)


def _film(of: Lookup, film: Film) -> Node:
    card, language = film.card, of.site.language
    shared, poster = of.shared(card), of.picture(card.poster or film.still)
    people = _people(of, film)
    opened = [release for release in film.releases if release.channel != Channel.FESTIVAL]
    dates = sorted(release.date for release in opened if _DATE.fullmatch(release.date))
    minutes = film.running_time_minutes
    return brief(
        of,
        card,
        alternateName=_other_titles(film),
        description=film.synopsis,
        image=[of.site.address + poster.fitting(1440)] if poster else None,
        thumbnailUrl=whole(of, shared.address) if shared else None,
        dateCreated=str(card.year or ""),
        datePublished=dates[0] if dates else "",
        countryOfOrigin=[node("Country", name=labels.territory(code, language)) for code in film.countries],
        inLanguage=list(film.languages),
        genre=list(film.genres),
        duration=f"PT{minutes}M" if minutes and kind(card) == "Movie" else "",
        trailer=list(_trailers(of, film)),
        releasedEvent=[_opening(release, language) for release in opened if _DATE.fullmatch(release.date)],
        sameAs=[link.address for link in elsewhere(film.outside_ids)],
        **people,
    )


def _other_titles(film: Film) -> list[str]:
    return list(dict.fromkeys(title.text for title in film.titles if title.text != film.card.title))


def _people(of: Lookup, film: Film) -> dict[str, list[Node]]:
    """Who made it, by what they are to it; each once."""
    found: dict[str, dict[int, Node]] = {}
    for credit in film.credits:
        person = of.person(credit.person_id)
        if person and credit.job in JOBS:
            url = whole(of, person.address)
            told = named("Person", f"{url}#person", name=person.name, url=url)
            found.setdefault(JOBS[credit.job], {})[person.id] = told
    return {role: list(people.values()) for role, people in found.items()}


def _trailers(of: Lookup, film: Film) -> Iterator[Node]:
    shown = of.picture(film.still or film.card.poster)
    if shown is None:
        return
    for one in film.videos:
        name = f"{film.card.title}: {labels.kind(one.kind)}"
        day = one.published_on or one.source.reported_on
        yield video(one.url, name, day, of.site.address + shown.fitting(720), film.synopsis, one.language)


def _opening(release: Release, language: str) -> Node:
    place = node("Country", name=labels.territory(release.territory, language)) if release.territory else None
    return node("PublicationEvent", startDate=release.date, location=place)


def in_a_word(of: Lookup, films: Iterable[tuple[FilmCard, str]], person: Node) -> Iterator[Node]:
    """Films by what a person did for them."""
    for card, job in films:
        if job in JOBS:
            yield brief(of, card, **{JOBS[job]: {"@id": person["@id"]}})
