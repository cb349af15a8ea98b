"""The one cast that tests use: The Challenge, the people who made it, and what reported it."""

from datetime import date
from typing import Unpack

from matinee.films.actions import add_credit, add_film, add_person, add_title, by_hand
from matinee.films.actions.film import FilmFacts
from matinee.films.models import Credit, Film, Person, Source, Title

ALICE = "alice"  # the writer
BOB = "bob"  # the editor
CAROL = "carol"  # the owner

DAY = date(2023, 1, 2)

MP4 = bytes.fromhex("00000018") + b"ftypisom" + bytes(4) + b"isommp42" + bytes(100)
WEBM = b"\x1a\x45\xdf\xa3\x8b\x42\x82\x84webm" + bytes(100)
"""What begins as videos of these kinds do; none of them plays."""


def a_source(
    headline: str = "The Challenge has a trailer", day: date = DAY, address: str | None = None
) -> Source:
    """A post that is out, unless `address` is ""."""
    if address is None:
        address = f"/{day:%Y/%m}/" + headline.lower().replace(" ", "-")
    return Source.objects.create(headline=headline, address=address, reported_on=day)


def a_desk_source(user_name: str = ALICE, day: date = DAY) -> Source:
    """What someone entered by hand."""
    return by_hand(user_name, day)


def a_film(title: str = "The Challenge", source: Source | None = None, **facts: Unpack[FilmFacts]) -> Film:
    """A film with its main title."""
    if title == "The Challenge":
        facts = {"year": 2023, "countries": "RU", "languages": "ru", **facts}
    return add_film(title, source or a_source(), **facts)


def a_person(name: str = "Klim Shipenko", source: Source | None = None) -> Person:
    """A person with a main name."""
    return add_person(name, source or a_source())


def the_challenge(source: Source | None = None) -> Film:
    """The Challenge with its titles in two scripts, its director and its two leads."""
    source = source or a_source()
    film = a_film(source=source)
    add_title(film, source, "Вызов", Title.Kind.ORIGINAL, "ru")
    add_title(film, source, "Vyzov", Title.Kind.ROMANISED, "ru")
    add_credit(film, source, a_person("Klim Shipenko", source), Credit.Job.DIRECTOR)
    add_credit(film, source, a_person("Yulia Peresild", source), character="Zhenya Belyaeva")
    add_credit(film, source, a_person("Miloš Biković", source))
    return film
