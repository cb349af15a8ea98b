"""What a post says to the record: its own source, the facts its writer accepted, the videos it shows."""

from collections.abc import Iterator
from datetime import date

from django.db.models import ProtectedError, Q, QuerySet

from matinee.desk.facts.tell import tell, untell
from matinee.desk.models import Post
from matinee.desk.videos.address import provider_and_key
from matinee.films.actions import record_change, report_video, take_back_row, update_source
from matinee.films.models import Report, Source, Video


def address_of(post: Post) -> str:
    """The public path under which the record knows the post; empty while it is not out."""
    return post.fact_source.address if post.fact_source else ""


def keep_source(post: Post, address: str, day: date) -> Source:
    """The post's source, made or brought up to date; what stands on it is told."""
    if post.fact_source:
        return update_source(post.fact_source, headline=post.headline, address=address, reported_on=day)
    return Source.objects.create(
        kind=Source.Kind.POST, headline=post.headline, address=address, reported_on=day
    )


def report_all(post: Post, source: Source) -> None:
    """Tell the record what the post says, and take back what it does not say any more."""
    with record_change():
        tell(post, source)
        _report_videos(post, source)


def _report_videos(post: Post, source: Source) -> None:
    shown = set()
    for subject in post.subjects.all():
        for url, kind, language in _videos_in(post):
            provider, key = provider_and_key(url)
            video = report_video(
                subject.film, source, url, kind, provider=provider, key=key, language=language
            )
            told = kind, language or video.language
            if video.source_id == source.pk and (video.kind, video.language) != told:
                video.kind, video.language = told
                video.save(update_fields=["kind", "language"])
            shown.add(video.pk)
    for video in _reported_by(source).exclude(pk__in=shown):
        take_back_row(video, source)


def withdraw(post: Post) -> None:
    """The post is not out any more: its source has no address, what it said is taken back."""
    if source := post.fact_source:
        with record_change():
            for video in _reported_by(source):
                take_back_row(video, source)
            untell(post, source)
            update_source(source, headline=source.headline, address="", reported_on=source.reported_on)


def forget(post: Post) -> None:
    """The post is deleted: so is its source, unless facts that a person entered still stand on it."""
    if source := post.fact_source:
        withdraw(post)
        try:
            source.delete()
        except ProtectedError:
            return


def _videos_in(post: Post) -> Iterator[tuple[str, str, str]]:
    for block in post.body:
        if block.block_type == "video" and block.value.get("url"):
            yield block.value["url"], block.value["kind"], block.value.get("language") or ""


def _reported_by(source: Source) -> QuerySet[Video]:
    confirmed = Report.objects.filter(label=Video._meta.label_lower, source=source).values("row_id")
    return Video.objects.filter(Q(source=source) | Q(pk__in=confirmed))
