"""Films and people, written into the record with what reported them."""

from collections.abc import Iterable, Mapping
from typing import Any

from wagtail.images.models import Image

from matinee.films.actions import (
    add_credit,
    add_film,
    add_name,
    add_person,
    add_title,
    change_release,
    report_distribution,
    report_release,
    report_shoot,
    report_showing,
    report_video,
)
from matinee.films.models import Film, Person, PersonName, Source
from matinee.moving.demo.filmography import FilmSheet, PersonSheet, Row
from matinee.moving.demo.manuscripts import Manuscript
from matinee.moving.demo.markup import Video

Sources = Mapping[str, Source]


def write_people(
    films: Iterable[FilmSheet], people: Mapping[str, PersonSheet], sources: Sources
) -> dict[str, Person]:
    """Everybody who is credited, by slug; reported by the first post about the first of their films."""
    written: dict[str, Person] = {}
    for film in films:
        for role in film.roles:
            if role.person not in written:
                written[role.person] = _person(people[role.person], sources[film.reported])
    return written


def _person(sheet: PersonSheet, source: Source) -> Person:
    person = add_person(sheet.name, source, slug=sheet.slug)
    for language, text in sheet.originals.items():
        add_name(person, source, text, PersonName.Kind.ORIGINAL, language)
    return person


def write_film(
    sheet: FilmSheet, people: Mapping[str, Person], sources: Sources, images: Mapping[str, Image]
) -> Film:
    """One film with all its rows."""
    source = sources[sheet.reported]
    pictures: Any = {"poster": images[f"{sheet.slug}/poster"], "still": images[f"{sheet.slug}/1"]}
    film = add_film(sheet.title, source, language=sheet.language, slug=sheet.slug, **sheet.facts, **pictures)
    for row in sheet.titles:
        add_title(film, sources[row.reported], **row.facts)
    for role in sheet.roles:
        marks = {"character": role.character, "is_voice": role.is_voice, "is_self": role.is_self}
        add_credit(film, source, people[role.person], role.job, **marks)  # type: ignore[arg-type]
    for row in sheet.distributors:
        report_distribution(film, sources[row.reported], **row.facts)
    for chain in sheet.releases:
        _release(film, chain, sources)
    for row in sheet.shoots:
        _shoot(film, row, sources[row.reported])
    for row in sheet.showings:
        facts = dict(row.facts)
        premiere = facts.pop("premiere", False)
        report_showing(film, sources[row.reported], is_premiere=premiere, **facts)
    return film


def _release(film: Film, chain: tuple[Row, ...], sources: Sources) -> None:
    first, *changes = chain
    release = report_release(film, sources[first.reported], **first.facts)
    for change in changes:
        change_release(release, sources[change.reported], **change.facts)


def _shoot(film: Film, row: Row, source: Source) -> None:
    facts = row.facts
    report_shoot(
        film,
        source,
        facts["place"],
        from_date=facts["from"],
        to_date=facts["to"],
        share_percent=facts.get("share"),
        note=facts.get("note", ""),
    )


def write_videos(film: Film, post: Manuscript, source: Source) -> None:
    """The videos of a post with their language and day, which the desk's own report leaves open."""
    language = film.languages.partition(",")[0]
    for block in post.blocks:
        if isinstance(block, Video):
            report_video(
                film, source, block.url, block.kind, language=language, published_on=post.date.date()
            )
