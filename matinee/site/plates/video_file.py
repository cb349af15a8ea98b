"""The files of videos that play from here."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from matinee.desk.models import VideoFile
from matinee.desk.videos.kept import kept_id
from matinee.press.body import FileBody
from matinee.press.plate import register_plate
from matinee.press.values import Reads
from matinee.site import addresses
from matinee.site.reads.film import film
from matinee.site.reads.post import videos_of_post
from matinee.site.reads.video_file import playing, video_file


class VideoFilePlate:
    name: ClassVar[str] = "video file"
    order: ClassVar[int] = 20

    def addresses(self) -> Iterator[str]:
        reads = Reads()
        for file_id in VideoFile.objects.order_by("pk").values_list("pk", flat=True):
            yield from _address(file_id, reads)

    def addresses_for(self, read_name: str, reads: Reads) -> Iterable[str]:
        if args := video_file.match(read_name) or playing.match(read_name):
            return _address(int(args[0]), reads)
        urls: Iterable[str] = ()
        if args := videos_of_post.match(read_name):
            urls = [video.url for video in reads(videos_of_post, int(args[0]))]
        elif args := film.match(read_name):
            shown = reads(film, int(args[0]))
            urls = [video.url for video in shown.videos] if shown else ()
        paths = (addresses.kept_path(url) or url for url in urls)
        return [path for path in paths if kept_id(path)]

    def render(self, address: str, reads: Reads) -> FileBody | None:
        value = reads(video_file, kept_id(address))
        if value is None or value.address != address or not _is_shown(kept_id(address), reads):
            return None
        return FileBody(value.file)


def _address(file_id: int, reads: Reads) -> Iterator[str]:
    value = reads(video_file, file_id)
    if value and reads(playing, file_id):
        yield value.address


def _is_shown(file_id: int, reads: Reads) -> bool:
    """Whether anything public shows it. What does is read too: so it is learned when it no longer does."""
    match reads(playing, file_id):
        case ("post", post_id):
            reads(videos_of_post, post_id)
        case ("film", film_id):
            reads(film, film_id)
        case _:
            return False
    return True


register_plate(VideoFilePlate())
