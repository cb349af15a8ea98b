"""One edit, from its commit until all files are in place: a post published, a release moved."""

from collections.abc import Callable
from datetime import timedelta
from itertools import count
from statistics import median
from time import perf_counter, time_ns

from django.conf import settings
from django.utils import timezone

from bench.prose import Writer
from bench.timing import Row, percentile, plain_write_seconds
from matinee.desk import actions
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.films.actions import change_release
from matinee.films.models import Film, Release, Source
from matinee.press import bake
from matinee.press.models import BakedFile
from matinee.press.report import BakeReport
from matinee.press.values import Values

RUNS = 40
ENOUGH_SECONDS = 30.0

_number = count()
_writer = Writer(seed=2)


def measure(size: str) -> list[Row]:
    if failed := bake(settings.PUBLICATION.public).failed:
        raise SystemExit(f"Pages failed: {failed[:3]}")
    return [
        _row(f"publish a post among {int(size):,}", _publish),
        _row(f"move a release among {int(size):,} posts", _move_release),
    ]


def _row(what: str, edit: Callable[[], None]) -> Row:
    public = settings.PUBLICATION.public
    edits: list[float] = []
    bakes: list[float] = []
    plains: list[float] = []
    report: BakeReport | None = None
    values = Values()
    edit(), bake(public, values=values)  # a process that has been at work for a while
    while len(bakes) < 3 or (len(bakes) < RUNS and sum(bakes) < ENOUGH_SECONDS):
        start = perf_counter()
        edit()
        edits.append(perf_counter() - start)
        before, start = timezone.now(), perf_counter()
        report = bake(public, values=values)
        bakes.append(perf_counter() - start)
        new = BakedFile.objects.filter(baked_at__gte=before).values_list("path", flat=True)
        files = {path: (public / path).read_bytes() for path in new}
        plains.append(plain_write_seconds(files, settings.PUBLICATION.home))
    assert report is not None
    note = (
        f"p95 {percentile(bakes, 95) * 1000:.0f} ms; the edit {median(edits) * 1000:.0f} ms; "
        f"{report.looked_at} files looked at, {report.rendered} rendered, {report.written} written"
    )
    return Row(what, bakes, "writing the same bytes", median(plains), note)


def _publish() -> None:
    number = next(_number)
    films = Film.objects.order_by("-pk")
    body = [("paragraph", f"<p>{_writer.paragraph(6)}</p>"), ("question", _writer.sentence(6))]
    post = Post(headline=f"{_writer.title()}: news", slug=f"bench-news-{time_ns()}", body=body)
    post.bylines = [PostAuthor(author=Author.objects.order_by("pk")[0])]
    post.filings = [PostTopic(topic=topic) for topic in Topic.objects.order_by("pk")[:2]]
    post.subjects = [PostFilm(film=films[number % films.count()])]
    actions.publish(post)


def _move_release() -> None:
    number = next(_number)
    releases = Release.objects.exclude(date="").order_by("-pk")
    release = releases[number % releases.count()]
    source = Source.objects.order_by("-pk")[number]
    change_release(release, source, date=f"{timezone.localdate() + timedelta(days=60 + number):%Y-%m-%d}")
