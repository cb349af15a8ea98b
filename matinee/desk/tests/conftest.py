"""A newsroom: its people and a film to write about."""

import pytest
from django.contrib.auth.models import Group

from matinee.desk import actions
from matinee.desk.models import Author, Post, PostAuthor, PostFilm, Topic, User
from matinee.films.models import Film
from tests.chromium import a_browser


@pytest.fixture(scope="module")
def browser():
    """One for all tests of a file: to start one takes a second."""
    with pytest.MonkeyPatch.context() as environment:
        # Playwright's loop runs in this thread; the database is not used from it while a page works.
        environment.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        with a_browser() as started:
            yield started


def _person(role):
    user = User.objects.create_user(role.lower(), f"{role.lower()}@example.org", "secret", first_name=role)
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def writer(db):
    return _person("Writer")


@pytest.fixture
def editor(db):
    return _person("Editor")


@pytest.fixture
def owner(db):
    return _person("Owner")


@pytest.fixture
def at_desk(client):
    """Logs somebody in and hands the client back."""

    def log_in(user):
        client.force_login(user)
        return client

    return log_in


@pytest.fixture
def film(db):
    return Film.objects.create(title="The Challenge", slug="the-challenge", year=2023)


@pytest.fixture
def topic(db):
    return Topic.objects.create(name="Trailers", slug="trailers")


@pytest.fixture
def author(db):
    return Author.objects.create(name="Ada Reel", slug="ada-reel")


@pytest.fixture
def draft(film, author):
    """A post about The Challenge that nobody has seen."""
    post = Post(headline="Trailer for ‘The Challenge’", slug="the-challenge-trailer", live=False)
    post.subjects = [PostFilm(film=film)]
    post.bylines = [PostAuthor(author=author)]
    post.body = [("paragraph", "<p>Filmed in orbit.</p>")]
    post.save()
    post.save_revision()
    return post


@pytest.fixture
def published(draft):
    return actions.publish(draft)


@pytest.fixture
def heard():
    """The ids of the posts that the desk said were changed."""
    from matinee.desk.signals import post_changed

    ids = []

    def listen(post_id, **kwargs):
        ids.append(post_id)

    post_changed.connect(listen)
    yield ids
    post_changed.disconnect(listen)
