"""Named reads of the record that ask more than one table. Merged films never show."""

from datetime import date

from django.db.models import F, Q, QuerySet

from matinee.films.models import (
    Channel,
    Credit,
    Film,
    FormerRelease,
    Person,
    Release,
    Report,
    Reported,
    Source,
)


def current_releases(territory: str, start: date, end: date) -> "QuerySet[Release]":
    """Releases that may fall between two days, both included, in a territory or everywhere; soonest first.

    A release with a month or a season counts on every day of it; of those that begin together the exact one
    is first. Festival showings are no releases.
    """
    return (
        Release.objects.filter(territory__in=(territory, ""), film__merged_into=None)
        .filter(earliest__lte=end, latest__gte=start)
        .exclude(channel=Channel.FESTIVAL)
        .select_related("film", "source")
        .order_by("earliest", "latest", "film__title", "pk")
    )


def releases_without_date(territory: str) -> "QuerySet[Release]":
    """Releases in a territory, or everywhere, that have no date yet: those to stay tuned for."""
    return (
        Release.objects.filter(territory__in=(territory, ""), film__merged_into=None, date="")
        .exclude(channel=Channel.FESTIVAL)
        .select_related("film", "source")
        .order_by("film__title", "pk")
    )


def history_of(release: Release) -> "QuerySet[FormerRelease]":
    """What a release said before, oldest first, with who said it and who replaced it."""
    return release.former.select_related("source", "replaced_by").order_by("pk")


def films_of(person: Person, job: str = "") -> "QuerySet[Film]":
    """Films a person is credited on, in one job or any; those without a year first, then the newest."""
    credited = Credit.objects.filter(person=person)
    if job:
        credited = credited.filter(job=job)
    films: QuerySet[Film] = Film.objects.standing().filter(pk__in=credited.order_by().values("film"))
    return films.order_by(F("year").desc(nulls_first=True), "title", "pk")


def earlier_films(person: Person, before: Film, job: str = Credit.Job.DIRECTOR) -> "QuerySet[Film]":
    """Films the person did in that job in the years before a film, newest first; none if it has no year."""
    if before.year is None:
        return Film.objects.none()
    return films_of(person, job).filter(year__lt=before.year).exclude(pk=before.pk)


def out(rows: "QuerySet[Reported]") -> "QuerySet[Reported]":
    """Of rows of one kind those that some source which is out reported, be it the first to do so or not.

    A post is out while its source has an address; the desk and imports always are.
    """
    sources = Source.objects.filter(~Q(kind=Source.Kind.POST) | ~Q(address=""))
    also = Report.objects.filter(label=rows.model._meta.label_lower, source__in=sources).values("row_id")
    return rows.filter(Q(source__in=sources) | Q(pk__in=also))
