"""The one place that keeps derived columns true: names for lists, slugs, scripts, keys, the days of dates."""

from collections.abc import Callable
from typing import Any

from matinee.films.actions.change import record_change
from matinee.films.models import Film, NameWord, Person, PersonName, Release, Title, TitleWord
from matinee.lib import edtf
from matinee.lib.romanise import name_key, script_of, search_key, search_words
from matinee.lib.slug import unique_slug

_KINDS = (Title.Kind.MAIN, Title.Kind.ROMANISED, Title.Kind.ORIGINAL, Title.Kind.ALTERNATE)


def settle_film(film: Film) -> Film:
    """Make a saved film's derived columns true and tell of it; call it after changing its rows otherwise.

    `film.title` is its main title (else the romanised, the original, any), an empty `slug` is made from it.
    """
    with record_change() as touched:
        touched.film_ids.add(film.pk)
        titles = list(Title.objects.filter(film_id=film.pk).prefetch_related("words"))
        _settle_texts(titles, TitleWord, "title", search_key)
        _settle_days(film)
        _settle_owner(film, "title", titles)
    return film


def settle_person(person: Person) -> Person:
    """Make a saved person's derived columns true and tell of it, as `settle_film` does."""
    with record_change() as touched:
        touched.person_ids.add(person.pk)
        names = list(PersonName.objects.filter(person_id=person.pk).prefetch_related("words"))
        _settle_texts(names, NameWord, "name", name_key)
        _settle_owner(person, "name", names)
    return person


def days_of(date: str) -> dict[str, Any]:
    """The first and last day an EDTF date spans, as a release's columns."""
    span = edtf.parse(date)
    return {"earliest": span.earliest, "latest": span.latest}


def _settle_owner(owner: Film | Person, field: str, texts: list[Any]) -> None:
    now = getattr(owner, field)
    setattr(owner, field, _main_text(texts, now))
    changed = [field] if getattr(owner, field) != now else []
    if not owner.slug:
        others = type(owner)._default_manager.exclude(pk=owner.pk)
        owner.slug = unique_slug(
            getattr(owner, field),
            lambda slug: others.filter(slug=slug).exists(),
            getattr(owner, "year", None),
            otherwise=owner._meta.model_name or "",
        )
        changed.append("slug")
    if changed:
        owner.save(update_fields=changed)


def _main_text(texts: list[Any], now: str) -> str:
    """The text that lists show; where several have an equal claim the one they show `now`, else the first."""
    for kind in _KINDS:
        if claims := [row.text for row in texts if row.kind == kind]:
            return now if now in claims else str(claims[0])
    return now


def _settle_texts(rows: list[Any], word_model: Any, owner: str, key_of: Callable[[str], str]) -> None:
    changed, missing, surplus = [], [], []
    for row in rows:
        script, key = script_of(row.text), key_of(row.text)[: row._meta.get_field("key").max_length]
        if (row.script, row.key) != (script, key):
            row.script, row.key = script, key
            changed.append(row)
        wanted = {word[:100] for word in search_words(row.text)}
        had = {word.word: word.pk for word in row.words.all()}
        surplus += [had[word] for word in had.keys() - wanted]
        missing += [word_model(**{owner: row, "word": word}) for word in sorted(wanted - had.keys())]
    if changed:
        type(changed[0])._default_manager.bulk_update(changed, ["script", "key"])
    if surplus:
        word_model._default_manager.filter(pk__in=surplus).delete()
    word_model._default_manager.bulk_create(missing)


def _settle_days(film: Film) -> None:
    for release in Release.objects.filter(film_id=film.pk):
        days = days_of(release.date)
        if (release.earliest, release.latest) != (days["earliest"], days["latest"]):
            Release.objects.filter(pk=release.pk).update(**days)
