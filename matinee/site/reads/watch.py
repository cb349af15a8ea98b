"""What there is to watch: posts with a video, all of them and by kind."""

from matinee.desk.models.listed import ANY_VIDEO
from matinee.press.read import read
from matinee.site.reads import paging
from matinee.site.reads.paging import ListPage

KINDS = ("trailer", "teaser", "clip", "featurette", "short")
LATEST = 12


@read("watch/latest")
def latest_to_watch() -> tuple[int, ...]:
    """The ids of the newest posts with a video."""
    return tuple(paging.of_videos(ANY_VIDEO).newest(0, LATEST))


@read("watch/kinds")
def kinds_to_watch() -> tuple[str, ...]:
    """The kinds of which there is a video."""
    return tuple(kind for kind in KINDS if paging.of_videos(kind).newest(0, 1))


@read("watch:{kind}/newest")
def newest_to_watch(kind: str) -> ListPage:
    return paging.front(paging.of_videos(kind))


@read(
    "watch:{kind}/page/{page}",
    followers=lambda kind, page: paging.beside(f"watch:{kind}", page),
    many=lambda wanted: paging.pages_of(paging.of_videos, wanted),
)
def page_to_watch(kind: str, page: int) -> ListPage | None:
    return paging.page(paging.of_videos(kind), page)


def touched(kind: str) -> tuple[str, ...]:
    """Names of the reads of a kind's list that may differ because a post came or went."""
    return kinds_to_watch.name(), *paging.touched(f"watch:{kind}", paging.of_videos(kind))
