"""Lays an archive of any size into an empty publication, in bulk: the same for the same size, seed and day.

A third as many films as posts, and the people, credits, releases and videos that come with them; no pictures.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

from django.db import transaction

from bench.prose import Writer
from matinee.desk.models import Author, Listed, Post, PostAuthor, PostFilm, PostTopic, Topic
from matinee.desk.models.listed import ANY_VIDEO
from matinee.films.actions.settle import days_of
from matinee.films.models import (
    Credit,
    Film,
    NameWord,
    Person,
    PersonName,
    Release,
    Source,
    Title,
    TitleWord,
    Video,
)
from matinee.lib.romanise import name_key, script_of, search_key, search_words

POSTS_A_DAY = 8
POSTS_A_FILM = 3
PEOPLE_A_FILM = 1.9
TOPICS = 40
AUTHORS = 8
BATCH = 1000

Row = TypeVar("Row")


def measure(posts: str, people_a_film: str = str(PEOPLE_A_FILM)) -> str:
    """Lay so many posts."""
    lay(int(posts), people_a_film=float(people_a_film))
    return f"{posts} posts"


def lay(posts: int, seed: int = 1, people_a_film: float = PEOPLE_A_FILM) -> None:
    """Fill the empty database of the publication that Django is set up for."""
    with transaction.atomic():
        _Archive(posts, seed, people_a_film).lay()


class _Archive:
    def __init__(self, posts: int, seed: int, people_a_film: float) -> None:
        self.posts = posts
        self.people_a_film = people_a_film
        # Up to yesterday: a post of today stands in a month and in calendars as full as any.
        self.last = datetime.now(UTC).replace(hour=18, minute=0, second=0, microsecond=0) - timedelta(days=1)
        self.random = Random(seed)
        self.writer = Writer(seed)

    def lay(self) -> None:

        days = [self._day(number) for number in range(self.posts)]
        headlines = [self.writer.title() for _ in days]
        self.sources = _bulk(
            Source(
                headline=f"{title}: the trailer",
                address=f"/{day:%Y/%m}/{_slug(title, number)}",
                reported_on=day,
            )
            for number, (title, day) in enumerate(zip(headlines, days, strict=True))
        )
        self._lay_people()
        self._lay_films()
        self._lay_releases()
        self._lay_credits()
        self._lay_posts(headlines)

    def _day(self, number: int) -> date:
        return (self.last - timedelta(days=(self.posts - 1 - number) // POSTS_A_DAY)).date()

    def _first_source(self, film: int) -> Source:
        """The source of the first of a film's posts."""
        return self.sources[min(film * POSTS_A_FILM, self.posts - 1)]

    def _lay_people(self) -> None:

        count = max(10, int(self.posts / POSTS_A_FILM * self.people_a_film))
        names = [self.writer.name() for _ in range(count)]
        self.people = _bulk(Person(name=name, slug=_slug(name, number)) for number, name in enumerate(names))
        rows = _bulk(
            PersonName(
                person=person,
                text=person.name,
                source=self.sources[0],
                script=script_of(person.name),
                key=name_key(person.name),
            )
            for person in self.people
        )
        _bulk(NameWord(name=row, word=word) for row in rows for word in sorted(set(search_words(row.text))))

    def _lay_films(self) -> None:

        count = -(-self.posts // POSTS_A_FILM)
        titles = [self.writer.title() for _ in range(count)]
        self.films = _bulk(
            Film(
                title=title,
                slug=_slug(title, number),
                year=self._first_source(number).reported_on.year,
                countries="US",
                languages="en",
                genres="drama",
                synopsis=self.writer.paragraph(3),
            )
            for number, title in enumerate(titles)
        )
        texts = [(film, film.title, "main", number) for number, film in enumerate(self.films)]
        texts += [
            (film, self.writer.cyrillic_title(), "original", number)
            for number, film in enumerate(self.films)
            if number % 6 == 0
        ]
        rows = _bulk(
            Title(
                film=film,
                text=text,
                kind=kind,
                source=self._first_source(number),
                script=script_of(text),
                key=search_key(text),
            )
            for film, text, kind, number in texts
        )
        _bulk(TitleWord(title=row, word=word) for row in rows for word in sorted(set(search_words(row.text))))

    def _lay_releases(self) -> None:

        releases, videos = [], []
        for number, film in enumerate(self.films):
            source = self._first_source(number)
            for territory in ("US", "GB", "RU")[: self.random.randint(1, 3)]:
                day = source.reported_on + timedelta(days=self.random.randint(5, 200))
                text = self.random.choice([f"{day:%Y-%m-%d}", f"{day:%Y-%m-%d}", f"{day:%Y-%m}", ""])
                releases.append(
                    Release(film=film, source=source, territory=territory, date=text, **days_of(text))
                )
            key = f"bench{number:06}"
            url = f"https://www.youtube.com/watch?v={key}"
            videos.append(Video(film=film, source=source, provider="youtube", key=key, url=url))
        _bulk(releases)
        _bulk(videos)

    def _lay_credits(self) -> None:

        rows = []
        for number, film in enumerate(self.films):
            people = self.random.sample(self.people, k=min(self.random.randint(5, 8), len(self.people)))
            jobs = ["director", "writer", *["actor"] * (len(people) - 2)]
            for order, (person, job) in enumerate(zip(people, jobs, strict=True)):
                character = self.writer.name() if job == "actor" else ""
                rows.append(
                    Credit(
                        film=film,
                        person=person,
                        job=job,
                        character=character,
                        sort_order=order,
                        source=self._first_source(number),
                    )
                )
        _bulk(rows)

    def _lay_posts(self, headlines: Sequence[str]) -> None:

        topics = _bulk(
            Topic(name=f"{self.writer.title()} {number}", slug=f"topic-{number}") for number in range(TOPICS)
        )
        authors = _bulk(Author(name=self.writer.name(), slug=f"author-{number}") for number in range(AUTHORS))
        posts = _bulk(self._post(number, headline) for number, headline in enumerate(headlines))
        pick = self.random
        _bulk(
            PostFilm(post=post, film=self.films[number // POSTS_A_FILM]) for number, post in enumerate(posts)
        )
        signed = _bulk(PostAuthor(post=post, author=pick.choice(authors)) for post in posts)
        filed = _bulk(
            PostTopic(post=post, topic=topic) for post in posts for topic in pick.sample(topics, k=2)
        )
        _bulk(Listed(post=row.post, author=row.author, published_at=row.post.published_at) for row in signed)
        _bulk(Listed(post=row.post, topic=row.topic, published_at=row.post.published_at) for row in filed)
        _bulk(
            Listed(post=post, video_kind=kind, published_at=post.published_at)
            for post in posts
            for kind in (ANY_VIDEO, "trailer")
        )

    def _post(self, number: int, headline: str) -> Post:

        source = self.sources[number]
        hours = timedelta(hours=POSTS_A_DAY - number % POSTS_A_DAY)
        moment = datetime.combine(source.reported_on, self.last.timetz()) - hours
        return Post(
            headline=source.headline,
            slug=_slug(headline, number),
            standfirst=self.writer.sentence(14),
            body=self._body(number),
            source_name="YouTube",
            is_featured=number % 25 == 0,
            fact_source=source,
            live=True,
            has_unpublished_changes=False,
            published_at=moment,
            first_published_at=moment,
            last_published_at=moment,
        )

    def _body(self, number: int) -> str:
        film = self.films[number // POSTS_A_FILM]
        link = f'<a linktype="film" id="{film.pk}">{film.title}</a>'
        video = {
            "url": f"https://www.youtube.com/watch?v=bench{number // POSTS_A_FILM:06}",
            "kind": "trailer",
        }
        blocks: list[tuple[str, object]] = [
            ("paragraph", f"<p>{link} {self.writer.paragraph(5)}</p>"),
            ("video", video | {"caption": "", "poster": None}),
            ("paragraph", f"<p>{self.writer.paragraph(6)}</p><p>{self.writer.paragraph(6)}</p>"),
            ("question", self.writer.sentence(6)),
        ]
        return json.dumps(
            [
                {"type": kind, "value": value, "id": str(UUID(int=self.random.getrandbits(128), version=4))}
                for kind, value in blocks
            ]
        )


def _slug(text: str, number: int) -> str:
    return f"{text.lower().replace(' ', '-')}-{number}"


def _bulk(rows: Iterable[Row]) -> list[Row]:
    made = list(rows)
    if made:
        type(made[0])._default_manager.bulk_create(made, batch_size=BATCH)  # type: ignore[attr-defined]
    return made
