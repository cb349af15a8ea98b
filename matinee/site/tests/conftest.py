import shutil
from dataclasses import replace
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.core.signals import setting_changed
from django.db import connection, transaction
from django.test import override_settings

from matinee.desk.models import VideoFile
from matinee.films.actions import report_release, report_shoot
from matinee.press.models import BakedFile
from matinee.site.tests.newsroom import Newsroom, video
from matinee.site.theme import take_up
from matinee.testing import MP4, a_desk_source, the_challenge


@pytest.fixture
def newsroom(db, tmp_path):
    return Newsroom(tmp_path / "public")


@pytest.fixture
def own_theme():
    """Gives the publication a theme of its own: what its files hold, by their place in `theme/`."""

    def put(files):
        shutil.rmtree(settings.PUBLICATION.theme, ignore_errors=True)
        for name, content in files.items():
            path = settings.PUBLICATION.theme / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        take_up()

    put({})
    yield put
    put({})


@pytest.fixture(autouse=True)
def settings_are_taken_up():
    """Whatever a test sets, the look follows, and goes back with it."""

    def follow(*, setting, **_):
        if setting == "PUBLICATION":
            take_up()

    setting_changed.connect(follow)
    yield
    setting_changed.disconnect(follow)


@pytest.fixture
def challenge(newsroom):
    return a_whole_film(newsroom)


class House(dict[str, bytes]):
    """All files of a publication, by path.

    `plates` made them; `kinds` names a page of each kind: its address by the kind.
    """

    plates: set[str]
    kinds: dict[str, str]


@pytest.fixture(scope="session")
def tables(django_db_setup, django_db_blocker):
    """The tables, also where no test of this run asks for a database."""
    with django_db_blocker.unblock():
        if not connection.introspection.table_names():
            call_command("migrate", verbosity=0)


@pytest.fixture(scope="session")
def full_house(tables, django_db_blocker, tmp_path_factory):
    """A publication in which every kind of page and block stands."""
    with django_db_blocker.unblock():
        return a_house(tmp_path_factory.mktemp("house"))


@pytest.fixture(scope="session")
def arabic_house(tables, django_db_blocker, tmp_path_factory):
    """The same in a language that is written from right to left."""
    with django_db_blocker.unblock():
        return a_house(tmp_path_factory.mktemp("house"), language="ar")


def a_house(folder, **publication):
    """The house with a publication that says other things of itself."""
    changed = replace(settings.PUBLICATION, **publication)
    with override_settings(PUBLICATION=changed), transaction.atomic():
        take_up()
        newsroom = Newsroom(folder / "public")
        fill(newsroom)
        newsroom.bake()
        house = House(newsroom.files())
        house.plates = set(BakedFile.objects.values_list("plate", flat=True))
        house.kinds = kinds_of_pages(house)
        transaction.set_rollback(True)
    take_up()
    return house


def built(blocker, public):
    """The files of such a house, baked into `public`."""
    with blocker.unblock():
        return a_house(public.parent)


def kinds_of_pages(files):
    """The address of the fullest page of each kind (none that leads on), and of the post that says least."""
    pages = {}
    for plate, path, address in BakedFile.objects.values_list("plate", "path", "address"):
        leads_on = b'http-equiv="refresh"' in files.get(path, b"")
        if path.endswith(".html") and not path.startswith("fragments/") and not leads_on:
            pages.setdefault(address if plate == "standing" else plate, []).append(
                (len(files[path]), address)
            )
    kinds = {kind: max(found)[1] for kind, found in pages.items()}
    return kinds | {"short post": min(pages["post"])[1]}


def a_whole_film(newsroom):
    """The Challenge with all that a film's page can show."""
    source = a_desk_source()
    film = the_challenge(source)
    film.poster, film.still = newsroom.picture("maroon", (400, 600)), newsroom.picture("teal")
    film.synopsis = "A surgeon has a month to get ready for an operation in orbit."
    film.save()
    report_release(film, source, territory="RU", date="2023-04")
    report_release(film, source, territory="US")
    report_shoot(film, source, place="ISS", from_date="2021-10-05", to_date="2021-10-17", share_percent=30)
    return film


def fill(newsroom):
    film = a_whole_film(newsroom)
    hero, inner = newsroom.picture("olive"), newsroom.picture("orange")
    picture = {"image": inner.pk, "alt": "A door", "caption": "The door", "credit": "The distributor"}
    reel = VideoFile(title="Reel", size=len(MP4), digest="0" * 40)
    reel.file.save("reel.mp4", ContentFile(MP4))
    first = newsroom.post(
        "An older post",
        topics=("Trailer", "Science fiction"),
        body=[{"type": "paragraph", "value": "<p>Words of old.</p>"}, video(None, reel.address)],
    )
    text = (
        f'<p>See <a linktype="film" id="{film.pk}">the film</a>, '
        f'<a linktype="post" id="{first.pk}">this</a> &amp; <a href="https://example.org/x">that</a>.</p>'
    )
    newsroom.post(
        "The Challenge has a trailer",
        films=(film,),
        hero=hero,
        standfirst="The first film shot in orbit.",
        source_name="YouTube",
        source_url="https://example.org/source",
        is_featured=True,
        body=[
            {"type": "paragraph", "value": text},
            {"type": "quotation", "value": {"text": "They really did it.", "cite": "A reader"}},
            {"type": "image", "value": picture},
            {"type": "gallery", "value": [{"type": "item", "id": str(uuid4()), "value": picture}] * 2},
            video(),
            video(inner.pk, "https://vimeo.com/123456", language="ru", subtitles="en"),
            video(url="https://example.org/trailer.mp4", caption="From a file"),
            {"type": "question", "value": "Who wants to see it?"},
        ],
    )
    for _ in range(60):
        newsroom.post()
