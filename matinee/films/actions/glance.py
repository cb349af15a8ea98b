"""What a source says of the film itself: the columns that have no rows of their own."""

from typing import Any

from matinee.films.actions.change import record_change
from matinee.films.actions.row import label_of
from matinee.films.models import Film, Report, Source
from matinee.films.validators import parts

LISTS = ("countries", "languages", "genres")  # written with a comma between
SINGLE = ("running_time_minutes", "synopsis")
Said = dict[str, list[Any]]


def report_film(film: Film, source: Source, **said: Any) -> Film:
    """All that the source says of the film at a glance, in place of what it said before; returns it fresh.

    `countries`, `languages` and `genres` are lists, of which the film gets what it lacks;
    `running_time_minutes` and `synopsis` are filled in where they are blank. What no source reported is the
    record's own and stays, whoever says it too. Raises a ValidationError where a value is impossible.
    """
    with record_change() as touched:
        film = Film.objects.select_for_update().get(pk=film.pk)
        told = {column: value if column in LISTS else [value] for column, value in said.items() if value}
        before = {column: getattr(film, column) for column in (*LISTS, *SINGLE)}
        others = _others(film, source)
        mine = _take_away(film, source, others, told)
        noted = {column: _note(film, column, told[column], mine, others) for column in told}
        _keep(film, source, {column: values for column, values in noted.items() if values})
        changed = [column for column, value in before.items() if getattr(film, column) != value]
        if changed:
            film.full_clean(exclude={"poster", "still", "merged_into"}, validate_unique=False)
            film.save(update_fields=changed)
            touched.film_ids.add(film.pk)
    return film


def _others(film: Film, source: Source) -> list[Said]:
    """What other sources said, the first to say something first."""
    reports = Report.objects.filter(label=label_of(Film), row_id=film.pk).exclude(source=source)
    return list(reports.values_list("said", flat=True))


def _take_away(film: Film, source: Source, others: list[Said], told: Said) -> Said:
    """What the source said before and doesn't any more goes, unless another says it; returns what it said."""
    own = Report.objects.filter(label=label_of(Film), row_id=film.pk, source=source).first()
    mine: Said = own.said if own else {}
    for column, values in mine.items():
        for value in values:
            if value not in told.get(column, []) and not _says(others, column, value):
                _remove(film, column, value, others)
    return mine


def _note(film: Film, column: str, values: list[Any], mine: Said, others: list[Said]) -> list[Any]:
    """Fill in what is lacking; returns what stands on the source's word, not on the record's own."""
    noted = []
    for value in values:
        there = _there(film, column)
        if value not in there:
            if column in LISTS:
                setattr(film, column, ", ".join([*there, value]))
            elif not there:
                setattr(film, column, value)
        elif not (value in mine.get(column, []) or _says(others, column, value)):
            continue
        noted.append(value)
    return noted


def _remove(film: Film, column: str, value: Any, others: list[Said]) -> None:
    there = _there(film, column)
    if value not in there:
        return
    if column in LISTS:
        setattr(film, column, ", ".join(each for each in there if each != value))
        return
    blank = "" if column == "synopsis" else None
    setattr(film, column, next((said[column][0] for said in others if said.get(column)), blank))


def _there(film: Film, column: str) -> list[Any]:
    value = getattr(film, column)
    if not value:
        return []
    return parts(value) if column in LISTS else [value]


def _says(others: list[Said], column: str, value: Any) -> bool:
    return any(value in said.get(column, []) for said in others)


def _keep(film: Film, source: Source, said: Said) -> None:
    key = {"label": label_of(Film), "row_id": film.pk, "source": source}
    if said:
        Report.objects.update_or_create(**key, defaults={"said": said})
    else:
        Report.objects.filter(**key).delete()
