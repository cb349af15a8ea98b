"""Every picture of the demo: which there are, what they show, how they are drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from matinee.lib.territory import territory_name
from matinee.moving.demo.drawing.colour import Palette
from matinee.moving.demo.drawing.lettering import can_letter
from matinee.moving.demo.drawing.scene import POSTER, STILL, Lettering, Scene
from matinee.moving.demo.filmography import FilmSheet, PersonSheet
from matinee.moving.demo.sheets import DATA, read_toml

_LETTERING = {"place", "tone", "tracking", "weight", "align", "span", "scrim"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the name posts use for it: "harrow-lane/2", "harrow-lane/poster", "picture:screen"."""

    name: str
    title: str
    alt: str
    scene: Scene

    @property
    def file_name(self) -> str:
        return f"{self.name.replace('/', '-').replace(':', '-')}.jpg"


def read_pictures(path: Path = DATA / "pictures.toml") -> Iterator[Picture]:
    """The pictures of no film."""
    for name, art in read_toml(path).items():
        scene = _scene(art, Palette.parse(art["palette"]), name, STILL)
        yield Picture(f"picture:{name}", name.capitalize(), art["alt"], scene)


def pictures_of(film: FilmSheet, people: dict[str, PersonSheet]) -> Iterator[Picture]:
    """A film's poster and stills."""
    palette, art = Palette.parse(film.art["palette"]), film.art["poster"]
    directors = [people[role.person].name for role in film.roles if role.job == "director"]
    words = Lettering(
        tuple(art["lines"]),
        _small_line(film, directors),
        **{key: art[key] for key in _LETTERING & art.keys()},
    )
    poster = _scene(art, palette, f"{film.slug} poster", POSTER, words)
    yield Picture(f"{film.slug}/poster", f"{film.title}: poster", f"The poster of {film.title}.", poster)
    for number, still in enumerate(film.art["stills"], start=1):
        scene = _scene(still, palette, f"{film.slug} {number}", STILL)
        yield Picture(f"{film.slug}/{number}", f"{film.title}: still {number}", still["alt"], scene)


def all_pictures(
    films: Iterable[FilmSheet], people: dict[str, PersonSheet], shrink: int = 1
) -> list[Picture]:
    """Every picture, `shrink` times smaller each way."""
    pictures = [*read_pictures(), *(picture for film in films for picture in pictures_of(film, people))]
    return [_shrunk(picture, shrink) for picture in pictures] if shrink > 1 else pictures


def _shrunk(picture: Picture, shrink: int) -> Picture:
    width, height = picture.scene.size
    return replace(picture, scene=replace(picture.scene, size=(width // shrink, height // shrink)))


def _small_line(film: FilmSheet, directors: list[str]) -> str:
    what = {"short": "A SHORT FILM", "series": "A SERIES"}.get(film.facts["kind"], "A FILM")
    by = f"{what} BY {' & '.join(directors).upper()}"
    if can_letter(by):
        return by
    # A name is set as its owner writes it, or not at all.
    return f"{what} FROM {territory_name(film.facts['countries'][:2]).upper()}"


def _scene(
    art: dict[str, Any], palette: Palette, seed: str, size: tuple[int, int], words: Lettering | None = None
) -> Scene:
    options = art.get("options", {})
    seed += art.get("seed", "")
    return Scene(art["direction"], palette, seed, size, art.get("view", ""), options, words)
