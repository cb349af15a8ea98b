"""Releases: what was reported of one place and channel is one release with its history."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date as day_type
from itertools import pairwise

from matinee.films.actions.change import record_change
from matinee.films.actions.row import check, label_of, reports_on
from matinee.films.actions.settle import days_of
from matinee.films.models import Channel, Film, FormerRelease, Release, Source
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
) -> Release:
    """What the source says of a release: a new one, or a change of the one for this territory and channel.

    A change keeps what it replaced; a source that reported earlier than the standing one goes into history.
    An outlet is filled into a release that had none; two outlets are two releases.
    """
    with record_change() as touched:
        touched.film_ids.add(film.pk)
        terms = Terms(territory, channel, outlet, date)
        if release := _standing(film, terms):
            terms = replace(terms, outlet=outlet or release.outlet)
            stands = stands_of(release)
            place = _place(stands, source)
            keep(release, [*stands[:place], Stand(terms, source.pk), *stands[place:]])
            return release
        release = Release(film=film, source=source, **asdict(terms))
        check(release)
        for field, day in days_of(date).items():
            setattr(release, field, day)
        release.save()
    return release


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
        keep(release, [*stands, Stand(terms, source.pk)])
    return release


def terms_of(row: ReleaseTerms) -> Terms:
    return Terms(row.territory, row.channel, row.outlet, row.date)


def stands_of(release: Release) -> list[Stand]:
    """All that the release said, oldest first; the last is what it says now."""
    return [Stand(terms_of(row), row.source_id) for row in (*release.former.order_by("pk"), release)]


def keep(release: Release, stands: Sequence[Stand]) -> None:
    """Write the release and its history, oldest first; who only repeats another becomes a Report."""
    stands = _without_repeats(release, stands)
    now = stands[-1]
    for field, value in (asdict(now.terms) | days_of(now.terms.date)).items():
        setattr(release, field, value)
    release.source_id = now.source_id
    check(release)
    release.save()
    reports_on(release).filter(source__in={stand.source_id for stand in stands}).delete()
    former = list(release.former.order_by("pk"))
    for place, (stand, successor) in enumerate(pairwise(stands)):
        row = former[place] if place < len(former) else FormerRelease(release=release)
        for field, value in asdict(stand.terms).items():
            setattr(row, field, value)
        row.source_id, row.replaced_by_id = stand.source_id, successor.source_id
        row.save()
    for row in former[len(stands) - 1 :]:
        row.delete()


def _without_repeats(release: Release, stands: Sequence[Stand]) -> list[Stand]:
    changes: list[Stand] = []
    for stand in stands:
        if not changes or changes[-1].terms != stand.terms:
            changes.append(stand)
        elif changes[-1].source_id != stand.source_id:
            reports_on(release).update_or_create(
                source_id=stand.source_id,
                defaults={"label": label_of(release), "row_id": release.pk, "said": asdict(stand.terms)},
            )
    return changes


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
