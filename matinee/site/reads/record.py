"""The rows of a film's record, as values; each names the source that reported it."""

from dataclasses import dataclass
from datetime import date

from matinee.films import models


@dataclass(frozen=True, slots=True)
class Source:
    id: int
    kind: str
    headline: str
    address: str
    reported_on: date


@dataclass(frozen=True, slots=True)
class Title:
    text: str
    kind: str
    language: str
    script: str
    source: Source


@dataclass(frozen=True, slots=True)
class Credit:
    job: str
    person_id: int
    character: str
    is_voice: bool
    is_self: bool
    source: Source


@dataclass(frozen=True, slots=True)
class FormerTerms:
    """What a release said before, and the source that changed it."""

    channel: str
    outlet: str
    date: str
    source: Source
    replaced_by: Source


@dataclass(frozen=True, slots=True)
class Release:
    id: int
    territory: str
    channel: str
    outlet: str
    date: str
    source: Source
    former: tuple[FormerTerms, ...] = ()


@dataclass(frozen=True, slots=True)
class Distribution:
    company: str
    territory: str
    source: Source


@dataclass(frozen=True, slots=True)
class Showing:
    festival: str
    year: int | None
    section: str
    is_premiere: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Shoot:
    place: str
    from_date: str
    to_date: str
    share_percent: int | None
    note: str
    source: Source


@dataclass(frozen=True, slots=True)
class Video:
    kind: str
    provider: str
    url: str
    language: str
    published_on: date | None
    source: Source


@dataclass(frozen=True, slots=True)
class OutsideId:
    provider: str
    value: str


def source_value(row: models.Source) -> Source:
    return Source(row.pk, row.kind, row.headline, row.address, row.reported_on)


def title_value(row: models.Title) -> Title:
    return Title(row.text, row.kind, row.language, row.script, source_value(row.source))


def credit_value(row: models.Credit) -> Credit:
    return Credit(row.job, row.person_id, row.character, row.is_voice, row.is_self, source_value(row.source))


def release_value(row: models.Release, former: tuple[FormerTerms, ...] = ()) -> Release:
    source = source_value(row.source)
    return Release(row.pk, row.territory, row.channel, row.outlet, row.date, source, former)


def former_value(row: models.FormerRelease) -> FormerTerms:
    replaced_by = source_value(row.replaced_by)
    return FormerTerms(row.channel, row.outlet, row.date, source_value(row.source), replaced_by)


def distribution_value(row: models.Distribution) -> Distribution:
    return Distribution(row.company.name, row.territory, source_value(row.source))


def showing_value(row: models.Showing) -> Showing:
    return Showing(row.festival.name, row.year, row.section, row.is_premiere, source_value(row.source))


def shoot_value(row: models.Shoot) -> Shoot:
    source = source_value(row.source)
    return Shoot(row.place, row.from_date, row.to_date, row.share_percent, row.note, source)


def video_value(row: models.Video) -> Video:
    return Video(row.kind, row.provider, row.url, row.language, row.published_on, source_value(row.source))
