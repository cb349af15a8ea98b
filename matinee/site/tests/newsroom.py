"""A small publication to bake and to edit, for the site's tests."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model

from matinee.desk import actions
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.films.models import Film
from matinee.press import bake, bake_all

START = datetime(2023, 1, 2, 18, tzinfo=UTC)
VIDEO = "https://www.youtube.com/watch?v=abcdefghijk"


class Newsroom:
    """Writes posts and bakes them into `public`."""

    def __init__(self, public: Path) -> None:
        self.public = public
        self.written = 0
        self.alice, _ = Author.objects.get_or_create(name="Alice Writer", slug="alice-writer")

    def topic(self, name: str) -> Topic:
        return Topic.objects.get_or_create(name=name, defaults={"slug": name.lower().replace(" ", "-")})[0]

    def picture(self, colour: str = "navy", size: tuple[int, int] = (800, 450), description: str = "") -> Any:
        made = BytesIO()
        Image.new("RGB", size, colour).save(made, "PNG")
        file = ImageFile(made, name=f"{colour}.png")
        return get_image_model().objects.create(title=colour, file=file, description=description)

    def post(
        self,
        headline: str = "",
        *,
        topics: tuple[str, ...] = ("Trailer",),
        films: tuple[Film, ...] = (),
        at: datetime | None = None,
        body: list[dict[str, Any]] | None = None,
        **fields: Any,
    ) -> Post:
        """A published post; each is an hour newer than the one before."""
        self.written += 1
        headline = headline or f"Post number {self.written}"
        fields.setdefault("slug", headline.lower().replace(" ", "-"))
        post = Post(
            headline=headline,
            published_at=at or START + timedelta(hours=self.written),
            body=body or [{"type": "paragraph", "value": f"<p>Words of {headline}.</p>"}],
            live=False,
            **fields,
        )
        if post.pk:  # one that has its number already must be there
            post.save()
        self._say_where(post, topics, films)
        return actions.publish(post)

    def file(self, post: Post, *, topics: tuple[str, ...] = (), films: tuple[Film, ...] = ()) -> None:
        self._say_where(post, topics, films)
        post.save()

    def _say_where(self, post: Post, topics: tuple[str, ...], films: tuple[Film, ...]) -> None:
        post.bylines = [PostAuthor(author=self.alice)]
        post.filings = [PostTopic(topic=self.topic(name)) for name in topics]
        post.subjects = [PostFilm(film=film) for film in films]

    def bake(self) -> set[str]:
        """Bake what changed; tells the paths of files that are new, other or gone."""
        before = self.files()
        report = bake(self.public)
        assert not report.failed, report.failed
        after = self.files()
        return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}

    def bake_all(self) -> dict[str, bytes]:
        assert not bake_all(self.public).failed
        return self.files()

    def files(self) -> dict[str, bytes]:
        """Every file of the public folder with what it holds."""
        if not self.public.exists():
            return {}
        found = (path for path in self.public.rglob("*") if path.is_file())
        return {str(path.relative_to(self.public)): path.read_bytes() for path in found}

    def page(self, address: str) -> str:
        path = address[1:] or "index"
        return (self.public / (path if "." in path else f"{path}.html")).read_text(encoding="utf-8")


def video(poster: int | None = None, url: str = VIDEO, **told: str) -> dict[str, Any]:
    value = {"url": url, "kind": "trailer", "caption": "The official trailer", "poster": poster}
    return {"type": "video", "value": value | told}
