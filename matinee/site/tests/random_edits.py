"""Everything that may be done to a publication, each edit chosen by numbers: for proofs with random edits."""

import colorsys
import datetime
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, Protocol, TypeVar

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Model, ProtectedError
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.rect import Rect

from matinee.desk import actions
from matinee.desk.models import (
    Author,
    Correction,
    FormerAddress,
    PictureNote,
    Post,
    PostAuthor,
    PostFilm,
    PostTopic,
    Topic,
    VideoFile,
)
from matinee.desk.references import is_in_use
from matinee.films.actions import (
    MergeError,
    add_credit,
    add_film,
    add_name,
    add_person,
    add_title,
    by_hand,
    change_release,
    edited_by_hand,
    merge,
    report_distribution,
    report_outside_id,
    report_release,
    report_shoot,
    report_showing,
    report_video,
    take_apart,
    take_back,
    take_back_row,
)
from matinee.films.models import (
    Company,
    Credit,
    Festival,
    Film,
    Merge,
    Person,
    Release,
    Source,
    Title,
    Video,
)
from matinee.site.tests.newsroom import START, Newsroom, video
from matinee.testing import MP4, a_desk_source, a_film, a_person, the_challenge

PICTURE = get_image_model()
T = TypeVar("T")
R = TypeVar("R", bound=Model)

WORDS = ("Orbit", "Вызов", "The long day", "Ça & <là>", "Night train", "Sand", "مدار")
SLUGS = ("orbit", "вызов", "long-day", "night-train", "sand", "first", "second")
DATES = ("", "2023", "2023-04", "2023-04-20", "2023-21", "2024-02-29", "2031-04", "2031-04-02")
TERRITORIES = ("RU", "US", "FR", "")
CHANNELS = ("theatrical", "streaming", "tv", "festival")
ITEM = "00000000-0000-4000-8000-000000000000"  # without one, Wagtail sees no picture in it
DAYS = (0, 1, 15, 29, 30, 31, 60, 364)


class Pick(Protocol):
    """Chooses one of several."""

    def __call__(self, options: Sequence[T]) -> T: ...


class Edits:
    """The edits of a newsroom, each a method."""

    def __init__(self, newsroom: Newsroom, pick: Pick) -> None:
        self.newsroom = newsroom
        self.pick = pick

    def make(self, verb: str) -> None:
        """Do one of `VERBS`; what the publication refuses is not done."""
        with suppress(ProtectedError, ValidationError, MergeError), transaction.atomic():
            getattr(self, verb)()

    def _one(self, model: type[R]) -> R | None:
        """Any row of a kind."""
        rows = list(model._default_manager.order_by("pk"))
        return self.pick(rows) if rows else None

    def _some(self, model: type[R], most: int = 2) -> list[R]:
        found = [self._one(model) for _ in range(self.pick(range(most + 1)))]
        return list({row.pk: row for row in found if row is not None}.values())

    def _source(self) -> Source:
        """A hand at the desk, or a post, which may not be out."""
        posts: list[Source] = [
            row.fact_source for row in Post.objects.exclude(fact_source=None).order_by("pk")
        ]
        hands = [by_hand("alice", START.date()), by_hand("bob", START.date())]
        return self.pick(hands + posts)

    def _slug_for(self, model: type[Model], row: Any) -> str:
        """A slug that no other row has."""
        others = model._default_manager.exclude(pk=row.pk)
        free: list[str] = [slug for slug in SLUGS if not others.filter(slug=slug).exists()]
        return str(self.pick(free or [row.slug]))

    # Posts

    def _body(self) -> list[dict[str, Any]]:
        film, post, person, image = map(self._one, (Film, Post, Person, PICTURE))
        blocks: list[dict[str, Any]] = [
            {"type": "paragraph", "value": f"<p>{self.pick(WORDS)[:4]} words.</p>"}
        ]
        for kind, row in (("film", film), ("post", post), ("person", person)):
            if row is not None and self.pick((False, True)):
                link = f'<p>See <a linktype="{kind}" id="{row.pk}">{kind}</a>.</p>'
                blocks.append({"type": "paragraph", "value": link})
        if image is not None:
            shown = {"image": image.pk, "alt": "", "caption": "A door", "credit": self.pick(("", "Somebody"))}
            shown["decorative"] = self.pick((False, True))
            gallery = [{"type": "item", "id": ITEM, "value": shown}]
            blocks += self.pick(
                ([], [{"type": "image", "value": shown}], [{"type": "gallery", "value": gallery}])
            )
        poster = image.pk if image is not None and self.pick((False, True)) else None
        shown = video(poster, self._video_address())
        shown["value"]["kind"] = self.pick(("trailer", "teaser"))
        return blocks + self.pick(([], [shown]))

    def _video_address(self) -> str:
        kept = [row.address for row in VideoFile.objects.order_by("pk")]
        keys = ("abcdefghijk", "lmnopqrstuv")
        return self.pick([f"https://www.youtube.com/watch?v={key}" for key in keys] + kept)

    def publish_new(self) -> None:
        number = Post.objects.count()
        post = Post(
            headline=self.pick(WORDS),
            slug=f"new-{number}",
            published_at=self._moment(),
            body=self._body(),
            live=False,
        )
        post.slug = self._slug_for(Post, post) if self.pick((False, True)) else post.slug
        if Post.objects.filter(slug=post.slug).exists():
            return
        post.save()
        self._tie(post)
        post.save()
        actions.publish(post)

    def _moment(self) -> datetime.datetime:
        return START + timedelta(days=self.pick(DAYS), hours=self.pick((0, 5, 6)))

    def _tie(self, post: Post) -> None:
        post.bylines = [PostAuthor(author=row) for row in self._some(Author)]
        post.filings = [PostTopic(topic=row) for row in self._some(Topic)]
        post.subjects = [PostFilm(film=row) for row in self._some(Film) if row.merged_into_id is None]

    def _edit_post(self, **fields: Any) -> None:
        if (post := self._one(Post)) is not None:
            for name, value in fields.items():
                setattr(post, name, value)
            actions.publish(post)

    def publish(self) -> None:
        self._edit_post()

    def edit_body(self) -> None:
        self._edit_post(body=self._body())

    def retitle_post(self) -> None:
        self._edit_post(headline=self.pick(WORDS), standfirst=self.pick(("", "In a word.")))

    def correct(self) -> None:
        """Says what was wrong, or takes back what it said."""
        if (post := self._one(Post)) is not None:
            told = [Correction(day=START.date(), text=f"Not {self.pick(WORDS)}, but {self.pick(WORDS)}.")]
            post.corrections = self.pick(([], told))
            actions.publish(post)

    def move_post(self) -> None:
        """Its slug, which may be one that another post had."""
        if (post := self._one(Post)) is not None:
            left = [path.rsplit("/", 1)[-1] for path in FormerAddress.objects.values_list("path", flat=True)]
            free = [slug for slug in left if not Post.objects.filter(slug=slug).exists()]
            post.slug = self.pick([self._slug_for(Post, post), *sorted(free)])
            actions.publish(post)

    def redate(self) -> None:
        self._edit_post(published_at=self._moment())

    def unpublish(self) -> None:
        if (post := self._one(Post)) is not None:
            actions.unpublish(post)

    def delete_post(self) -> None:
        if (post := self._one(Post)) is not None:
            post.delete()

    def feature(self) -> None:
        if (post := self._one(Post)) is not None:
            post.is_featured = not post.is_featured
            actions.publish(post)

    def refile(self) -> None:
        if (post := self._one(Post)) is not None:
            self._tie(post)
            actions.publish(post)

    def exchange_hero(self) -> None:
        self._edit_post(hero=self.pick([None, self._one(PICTURE)]))

    def keep_a_draft(self) -> None:
        """Nothing of it may show."""
        if (post := self._one(Post)) is not None:
            post.headline = "Not out yet"
            post.save_revision()

    def schedule(self) -> None:
        if (post := self._one(Post)) is not None:
            post.headline = self.pick(WORDS)
            actions.schedule(post, timezone.now() + timedelta(hours=self.pick((1, 30))))

    def let_expire(self) -> None:
        self._edit_post(expire_at=timezone.now() + timedelta(hours=self.pick((1, 30))))

    # Topics, authors and pictures

    def add_topic(self) -> None:
        number = Topic.objects.count() + Post.objects.count()
        Topic.objects.get_or_create(slug=f"topic-{number}", defaults={"name": f"Topic {number}"})

    def edit_topic(self) -> None:
        self._edit_named(Topic)

    def edit_author(self) -> None:
        self._edit_named(Author)

    def _edit_named(self, model: type[Topic] | type[Author]) -> None:
        if (row := self._one(model)) is not None:
            if self.pick((False, True)):
                row.slug = self._slug_for(model, row)
            name = self.pick(WORDS)
            if not model._default_manager.exclude(pk=row.pk).filter(name=name).exists():
                row.name = name
            row.save()

    def delete_topic(self) -> None:
        if (row := self._one(Topic)) is not None:
            row.delete()

    def add_author(self) -> None:
        number = Author.objects.count() + Post.objects.count()
        Author.objects.get_or_create(slug=f"author-{number}", defaults={"name": f"Author {number}"})

    def delete_author(self) -> None:
        if (row := self._one(Author)) is not None:
            row.delete()

    def exchange_picture(self) -> None:
        if (row := self._one(PICTURE)) is not None:
            other = self.newsroom.picture(_colour(self.pick(range(12))), (self.pick((200, 400)), 120))
            row.file, row.width, row.height, row.file_hash = other.file, other.width, other.height, ""
            row.save()

    def describe_picture(self) -> None:
        if (row := self._one(PICTURE)) is not None:
            row.description = self.pick(WORDS)
            row.save()

    def credit_picture(self) -> None:
        if (row := self._one(PICTURE)) is not None:
            PictureNote.objects.update_or_create(image=row, defaults={"credit": self.pick(WORDS)})

    def focus_picture(self) -> None:
        if (row := self._one(PICTURE)) is not None:
            row.set_focal_point(self.pick((None, Rect(0, 0, 20, 20), Rect(100, 60, 140, 90))))
            row.save()

    def delete_picture(self) -> None:
        if (row := self._one(PICTURE)) is not None:
            row.delete()

    def upload_video(self) -> None:
        body = MP4 + bytes([self.pick(range(4))]) + b"\n"
        VideoFile(title="Reel", size=len(body), digest="0" * 40).file.save("reel.mp4", ContentFile(body))

    def delete_video(self) -> None:
        if (row := self._one(VideoFile)) is not None and not is_in_use(row):
            row.delete()

    # The record

    def add_film(self) -> None:
        add_film(self.pick(WORDS), self._source())

    def edit_film(self) -> None:
        if (film := self._one(Film)) is not None:
            picture = self._one(PICTURE)
            with edited_by_hand(film, by_hand("bob", START.date())):
                match self.pick(("slug", "poster", "still", "year", "genres", "main title")):
                    case "slug":
                        film.slug = self._slug_for(Film, film)
                    case "poster":
                        film.poster = self.pick([None, picture])
                    case "still":
                        film.still = self.pick([None, picture])
                    case "year":
                        film.year = self.pick((None, 2022, 2031))
                    case "genres":
                        film.genres, film.synopsis = "drama, comedy", self.pick(WORDS)
                    case _:
                        film.titles.filter(kind=Title.Kind.MAIN).update(text=self.pick(WORDS))
                film.save()

    def delete_film(self) -> None:
        if (film := self._one(Film)) is not None:
            film.delete()

    def edit_person(self) -> None:
        if (person := self._one(Person)) is not None:
            with edited_by_hand(person, by_hand("bob", START.date())):
                if self.pick((False, True)):
                    person.slug = self._slug_for(Person, person)
                person.portrait = self.pick([None, self._one(PICTURE)])
                person.save()
                if self.pick((False, True)):
                    person.names.filter(kind="main").update(text=self.pick(WORDS))

    def delete_person(self) -> None:
        if (person := self._one(Person)) is not None:
            person.delete()

    def merge_films(self) -> None:
        self._merge(Film)

    def merge_people(self) -> None:
        self._merge(Person)

    def _merge(self, model: type[Film] | type[Person]) -> None:
        kept, absorbed = self._one(model), self._one(model)
        if kept is not None and absorbed is not None:
            merge(kept, absorbed)

    def take_apart(self) -> None:
        if (merged := self._one(Merge)) is not None:
            take_apart(merged)

    def report(self) -> None:
        """Any kind of fact, from a source that may be a post."""
        film, source = self._one(Film), self._source()
        if film is not None:
            self.pick(_REPORTS)(self, film, source)

    def report_release(self) -> None:
        if (film := self._one(Film)) is not None:
            where, how = self.pick(TERRITORIES), self.pick(CHANNELS)
            report_release(film, self._source(), where, how, date=self.pick(DATES))

    def change_release(self) -> None:
        if (release := self._one(Release)) is not None:
            change_release(
                release,
                self._source(),
                territory=self.pick((None, *TERRITORIES)),
                channel=self.pick((None, *CHANNELS)),
                date=self.pick(DATES),
            )

    def delete_release(self) -> None:
        if (release := self._one(Release)) is not None:
            with edited_by_hand(release.film, by_hand("bob", START.date())):
                release.delete()

    def take_back_credit(self) -> None:
        if (credit := self._one(Credit)) is not None:
            take_back_row(credit, credit.source)

    def take_back_video(self) -> None:
        if (row := self._one(Video)) is not None:
            take_back_row(row, row.source)

    def take_back_source(self) -> None:
        take_back(self._source())

    def rename_company(self) -> None:
        rows: list[Any] = [self._one(Company), self._one(Festival)]
        for row in rows:
            if row is not None:
                row.name = f"{self.pick(WORDS)} {row.pk}"
                row.save()


_REPORTS: tuple[Callable[[Edits, Film, Source], object], ...] = (
    lambda edits, film, source: add_title(film, source, edits.pick(WORDS), Title.Kind.ALTERNATE),
    lambda edits, film, source: add_credit(
        film,
        source,
        edits._one(Person) or add_person(edits.pick(WORDS), source),
        edits.pick(Credit.Job.values),
    ),
    lambda edits, film, source: add_credit(film, source, add_person(edits.pick(WORDS), source)),
    lambda edits, film, source: report_distribution(film, source, edits.pick(("Tarn", "Fathom")), "US"),
    lambda edits, film, source: report_showing(film, source, edits.pick(("Sotto", "Lido")), 2023),
    lambda edits, film, source: report_shoot(film, source, edits.pick(("ISS", "Moscow"))),
    lambda edits, film, source: report_outside_id(film, source, "imdb", f"tt{1000000 + film.pk}"),
    lambda edits, film, source: report_video(film, source, edits._video_address()),
    lambda edits, film, source: add_name(
        edits._one(Person) or add_person(edits.pick(WORDS), source), source, edits.pick(WORDS)
    ),
)

VERBS = tuple(
    name
    for name, found in vars(Edits).items()
    if callable(found) and not name.startswith("_") and name != "make"
)


def begin(newsroom: Newsroom) -> None:
    """A small publication in which every kind of thing stands, to be edited."""
    source = a_desk_source()
    films = [the_challenge(source), a_film("Sand", source), a_film("Never told", source)]
    films[0].poster, films[1].still = (
        newsroom.picture("maroon", (200, 300)),
        newsroom.picture("teal", (200, 120)),
    )
    the_director = Person.objects.order_by("pk")[0]
    for film in films:
        film.save()
        add_credit(
            film,
            source,
            a_person("Zoe Novak", source) if film is films[2] else the_director,
        )
        report_release(film, source, "RU", date="2023-04")
    reel = VideoFile(title="Reel", size=len(MP4), digest="0" * 40)
    reel.file.save("reel.mp4", ContentFile(MP4 + b"\n"))
    Author.objects.create(name="Nobody yet", slug="nobody-yet")
    for number in range(9):
        newsroom.post(
            films=tuple(films[:2][: number % 3]),
            topics=("Trailer", "Comedy")[: 1 + number % 2],
            hero=newsroom.picture("olive", (200, 100)) if number == 4 else None,
            is_featured=number % 4 == 0,
            at=START + timedelta(days=9 * number),
            body=[video(None, reel.address) if number == 3 else video()] if number % 2 else None,
        )


def _colour(number: int) -> str:
    red, green, blue = (round(255 * part) for part in colorsys.hsv_to_rgb(number / 12, 0.8, 0.8))
    return f"#{red:02x}{green:02x}{blue:02x}"
