"""What the record has of the names and the film in a draft, by a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Q

from matinee.desk.facts.on_film import know
from matinee.desk.facts.subject import film_meant
from matinee.films.models import Credit, Film, NameWord, Person, PersonName, Release, Source, Title
from matinee.films.models.release import ReleaseTerms
from matinee.lib.romanise import name_key, search_key
from matinee.reading.spelling import fold, is_misspelt

_MOST = 500  # names looked at for likely misspellings


@dataclass(slots=True)
class OnRecord:
    """The film meant, its releases, people by the names in the draft, and films by their titles."""

    film: Film | None = None
    several: list[Film] = field(default_factory=list)
    releases: list[Release] = field(default_factory=list)
    people: dict[str, list[Person]] = field(default_factory=dict)
    near: dict[str, list[Person]] = field(default_factory=dict)
    films: dict[str, list[Film]] = field(default_factory=dict)
    directors: dict[int, list[Credit]] = field(default_factory=dict)

    def films_titled(self, title: str) -> list[Film]:
        return self.films.get(search_key(title)[:300], [])

    def people_named(self, name: str) -> list[Person]:
        return self.people.get(name_key(name)[:200], [])


def on_record(
    titles: list[str], chosen: list[int], names: Iterable[str], other_titles: Iterable[str]
) -> OnRecord:
    """Looks up all at once: at most fifteen queries, each by an index, however large the record is."""
    found = OnRecord()
    found.film, found.several = film_meant(titles, chosen)
    if found.film:
        know(found.film)
        releases = Release.objects.filter(film=found.film).select_related("source")
        found.releases = list(releases.prefetch_related("former__source"))
    _find_people(found, set(names))
    _find_films(found, {search_key(title)[:300] for title in (*titles, *other_titles)})
    return found


def sources_of(former: Iterable[ReleaseTerms]) -> list[Source]:
    """Posts that are out and reported one of these, each once."""
    rows = {row.source_id: row.source for row in former}
    return [source for source in rows.values() if source.kind == Source.Kind.POST and source.address]


def _find_people(found: OnRecord, names: set[str]) -> None:
    keys = {name_key(name)[:200] for name in names}
    rows = PersonName.objects.filter(key__in=keys, person__merged_into=None).select_related("person")
    for row in rows if keys else ():
        people = found.people.setdefault(row.key, [])
        if row.person not in people:
            people.append(row.person)
    unknown = {name for name in names if name_key(name)[:200] not in found.people and " " in name}
    if unknown:
        _find_near(found, unknown)


def _find_near(found: OnRecord, unknown: set[str]) -> None:
    """People one letter off: of the same last name, or with the same first name and the next initial."""
    lasts = {name_key(name).split()[-1] for name in unknown if name_key(name)}
    rows = list(
        NameWord.objects.filter(word__in=lasts, name__person__merged_into=None)
        .select_related("name__person")
        .order_by()[:_MOST]
    )
    begins = Q(pk=None)
    for name in sorted(unknown)[:60]:
        first, _, rest = name_key(name).partition(" ")
        begins |= Q(key__begins=f"{first} {rest[:1]}")
    beginning = PersonName.objects.filter(begins, person__merged_into=None).select_related("person")[:_MOST]
    candidates = {row.name.pk: row.name for row in rows} | {row.pk: row for row in beginning}
    for name in unknown:
        near = [row.person for row in candidates.values() if is_misspelt(fold(name), fold(row.text))]
        if near:
            found.near[name] = list(dict.fromkeys(near))


def _find_films(found: OnRecord, keys: set[str]) -> None:
    rows = Title.objects.filter(key__in=keys, film__merged_into=None).select_related("film")
    for row in rows if keys else ():
        films = found.films.setdefault(row.key, [])
        if row.film not in films:
            films.append(row.film)
    ids = {film.pk for films in found.films.values() for film in films}
    if ids:
        directing = Credit.objects.filter(film__in=ids, job=Credit.Job.DIRECTOR)
        for credit in directing.select_related("person", "source"):
            found.directors.setdefault(credit.film_id, []).append(credit)
