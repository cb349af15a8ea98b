"""The desk's screens and saves, as a browser asks for them: the server's part, without the bake."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from bench.prose import Writer
from bench.saved import lay_index, lay_versions
from bench.timing import Row, loop_seconds, percentile, timed_twice
from matinee.desk.models import Author, Post, Topic, User
from matinee.desk.tests.forms import post_form
from matinee.films.models import Film, Person

# So many that the 95th percentile is not just the one run in which Python looked for garbage everywhere.
RUNS = 60

_number = count()
_writer = Writer(seed=3)


def measure(size: str) -> list[Row]:
    lay_versions()
    lay_index()
    owner = User.objects.create_superuser("bench", "bench@example.org", "bench")
    desk = Client(SERVER_NAME="localhost")
    desk.force_login(owner)
    loop = loop_seconds()
    rows = []
    for what, ask in _asked(desk):
        _answered(ask)  # a process that has been at work for a while
        seconds, processor = timed_twice(partial(_answered, ask), least=RUNS)
        # Where others load the machine, the processor's time is nearer to what a screen costs.
        note = f"p95 {_ms(seconds, 95)}, processor {_ms(processor, 50)}, p95 {_ms(processor, 95)}"
        rows.append(Row(f"{what}, {int(size):,} posts", seconds, "a loop", loop, note))
    return rows


def _ms(seconds: list[float], percent: int) -> str:
    return f"{percentile(seconds, percent) * 1000:.0f} ms"


def _asked(desk: Client) -> Iterator[tuple[str, Callable[[], HttpResponse]]]:
    posts, films, people = (reverse(f"{name}:list") for name in ("desk_post", "films_film", "films_person"))
    chooser = "wagtailsnippetchoosers_{}:choose_results"
    words = Post.objects.published()[1000 % Post.objects.count()].headline.split()[0]
    film, person = Film.objects.order_by("pk")[5], Person.objects.order_by("pk")[5]
    author, topic = Author.objects.first(), Topic.objects.first()
    assert author
    assert topic
    pages = {
        "first screen": reverse("wagtailadmin_home"),
        "goes out": reverse("desk_goes_out"),
        "list of posts": posts,
        "posts, page 100": f"{posts}?p=100",
        "posts by headline": f"{posts}?ordering=headline",
        "posts of an author": f"{posts}?author={author.pk}",
        "posts of a topic": f"{posts}?topic={topic.pk}",
        "drafts": f"{posts}?state=draft",
        "search posts": f"{posts}?q={words}",
        "list of films": films,
        "films by posts": f"{films}?ordering=-count",
        "search films": f"{films}?q={film.title.split()[0]}",
        "list of people": people,
        "search people": f"{people}?q={person.name.split()[0]}",
        "choose a post": f"{reverse(chooser.format('desk_post'))}?q={words}",
        "choose a film": f"{reverse(chooser.format('films_film'))}?q={film.title.split()[0][:4]}",
        "choose a person": f"{reverse(chooser.format('films_person'))}?q={person.name.split()[0][:4]}",
    }
    for what, address in pages.items():
        yield what, partial(desk.get, address)
    read_along = json.dumps(_passages(film, person))
    yield (
        "facts of a draft",
        lambda: desk.post(reverse("desk_facts"), read_along, content_type="application/json"),
    )
    drafts = iter([_draft() for _ in range(2 * (RUNS + 1) + 1)])
    edit = next(drafts)
    yield "open a post", lambda: desk.get(edit)
    yield "save a draft", lambda: desk.post(next(drafts), _form())
    yield "publish a post", lambda: desk.post(next(drafts), _form() | {"action-publish": "action-publish"})


def _passages(film: Film, person: Person) -> dict[str, Any]:
    """A draft as the editor sends it: about a film and somebody on record, and somebody new."""
    told = (
        f"Tarn Row has unveiled a trailer for a drama film titled {film.title}, directed by {person.name}.",
        f"{film.title} stars Ana Pellworth and Otto Brandt-Lund.",
        "It opens in US theaters on March 3rd, 2033.",
    )
    texts = [f"First Trailer for ‘{film.title}’", " ".join(told), *(_writer.paragraph(5) for _ in range(3))]
    passages = [{"text": text, "italics": []} for text in texts]
    return {"passages": passages, "day": "", "films": [], "facts": []}


def _form() -> dict[str, str]:
    form: dict[str, str] = post_form(
        headline=_writer.title(),
        slug=f"bench-{next(_number)}",
        films=[Film.objects.order_by("pk")[7]],
        text=_writer.paragraph(5),
    )
    return form


def _draft() -> str:
    post = Post(headline="New", slug=f"new-{next(_number)}", live=False)
    post.save()
    post.save_revision()
    return reverse("desk_post:edit", args=[post.pk])


def _answered(ask: Callable[[], HttpResponse]) -> None:
    answer = ask()
    if answer.status_code not in (200, 302) or (answer.status_code == 302 and "login" in answer["Location"]):
        raise SystemExit(f"It answered {answer.status_code}")
