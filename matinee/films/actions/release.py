"""Releases: what was reported of one place and channel is one release with its history."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date as day_type
from itertools import pairwise

from matinee.films.actions.change import record_change
from matinee.films.actions.row import check, label_of, reports_on
from matinee.films.actions.settle import days_of
from matinee.films.models import Channel, Film, FormerRelease, Release, Report, Source
from matinee.films.models.release import ReleaseTerms


@dataclass(frozen=True, slots=True)
class Terms:
    """What a release says, as its columns have it: territory "" is everywhere, date "" is none yet."""

    territory: str
    channel: str
    outlet: str
    date: str


@dataclass(frozen=True, slots=True)
class Stand:
    """What a release said at one time, and the source that had it."""

    terms: Terms
    source_id: int


def report_release(
    film: Film,
    source: Source,
    territory: str = "",
    channel: str = Channel.THEATRICAL,
    outlet: str = "",
    date: str = "",
    *,
    over: str | None = None,
) -> Release:
    """What the source says of a release: a new one, or a change of the one for this territory and channel.

    A change keeps what it replaced; a source that reported earlier than the standing one goes into history,
    unless it was written against the standing date, `over`. A source has one word on a release: what it
    said before is replaced without a trace. An outlet is filled into a release that had none; two outlets are
    two releases.
    """
    with record_change() as touched:
        touched.film_ids.add(film.pk)
        terms = _possible(Terms(territory, channel, outlet, date))
        if release := _standing(film, terms):
            _have_it_say(release, source, replace(terms, outlet=outlet or release.outlet), over)
            return release
        return Release.objects.create(film=film, source=source, **asdict(terms), **days_of(date))


def _have_it_say(release: Release, source: Source, terms: Terms, over: str | None) -> None:
    stands = stands_of(release)
    if [stand.terms for stand in stands if stand.source_id == source.pk] == [terms]:
        return
    others = [stand for stand in stands if stand.source_id != source.pk]
    goes_over = bool(others) and others[-1].terms.date == over
    place = len(others) if goes_over else _place(others, source)
    keep(release, [*others[:place], Stand(terms, source.pk), *others[place:]])


def change_release(
    release: Release,
    source: Source,
    *,
    territory: str | None = None,
    channel: str | None = None,
    outlet: str | None = None,
    date: str | None = None,
) -> Release:
    """Change what is given of this release, whenever the source reported; what it said before is kept."""
    given = {"territory": territory, "channel": channel, "outlet": outlet, "date": date}
    with record_change() as touched:
        touched.row(release)
        stands = stands_of(release)
        terms = replace(
            stands[-1].terms, **{name: value for name, value in given.items() if value is not None}
        )
        keep(release, [*stands, Stand(_possible(terms), source.pk)])
    return release


def terms_of(row: ReleaseTerms) -> Terms:
    return Terms(row.territory, row.channel, row.outlet, row.date)


def stands_of(release: Release) -> list[Stand]:
    """All that was said of the release, repeats too, oldest first; the last is what it says now."""
    stands = [Stand(terms_of(row), row.source_id) for row in (*release.former.order_by("pk"), release)]
    for report in reports_on(release).select_related("source"):
        repeat = Stand(Terms(**report.said), report.source_id)
        place = _place(stands, report.source)
        same = [at for at, stand in enumerate(stands[:place], start=1) if stand.terms == repeat.terms]
        stands.insert(same[-1] if same else place, repeat)
    return stands


def keep(release: Release, stands: Sequence[Stand]) -> None:
    """Write the release and its history, oldest first; who only repeats another becomes a Report."""
    changes, repeats = _changes_and_repeats(stands)
    now = changes[-1]
    for field, value in (asdict(now.terms) | days_of(now.terms.date)).items():
        setattr(release, field, value)
    release.source_id = now.source_id
    release.save()
    _keep_former(release, changes)
    reports_on(release).delete()
    Report.objects.bulk_create(
        Report(source_id=source_id, label=label_of(release), row_id=release.pk, said=asdict(terms))
        for source_id, terms in repeats.items()
    )


def _changes_and_repeats(stands: Sequence[Stand]) -> tuple[list[Stand], dict[int, Terms]]:
    changes: list[Stand] = []
    repeats: dict[int, Terms] = {}
    for stand in stands:
        if not changes or changes[-1].terms != stand.terms:
            changes.append(stand)
        elif changes[-1].source_id != stand.source_id:
            repeats[stand.source_id] = stand.terms
    return changes, repeats


def _keep_former(release: Release, changes: Sequence[Stand]) -> None:
    former = list(release.former.order_by("pk"))
    for place, (stand, successor) in enumerate(pairwise(changes)):
        row = former[place] if place < len(former) else FormerRelease(release=release)
        for field, value in asdict(stand.terms).items():
            setattr(row, field, value)
        row.source_id, row.replaced_by_id = stand.source_id, successor.source_id
        row.save()
    for row in former[len(changes) - 1 :]:
        row.delete()


def _possible(terms: Terms) -> Terms:
    check(Release(**asdict(terms)))
    return terms


def _standing(film: Film, terms: Terms) -> Release | None:
    """The release these terms are about, if there is exactly one it can be."""
    there = Release.objects.filter(film=film, territory=terms.territory, channel=terms.channel).order_by("pk")
    by_outlet = list(there)
    same = [release for release in by_outlet if release.outlet.casefold() == terms.outlet.casefold()]
    if same:
        return same[0]
    open_ones = [release for release in by_outlet if not terms.outlet or not release.outlet]
    return open_ones[0] if len(open_ones) == 1 else None


def _place(stands: Sequence[Stand], source: Source) -> int:
    """Where in a history a source's report belongs: after all that were reported by its day."""
    days: dict[int, day_type] = dict(
        Source.objects.filter(pk__in={stand.source_id for stand in stands}).values_list("pk", "reported_on")
    )
    later = [place for place, stand in enumerate(stands) if days[stand.source_id] > source.reported_on]
    return later[0] if later else len(stands)
