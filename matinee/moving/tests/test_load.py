"""The demo fills an empty publication, and only an empty one."""

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from wagtail.images.models import Image
from wagtail.models import ReferenceIndex

from matinee.desk.models import Author, Post, Topic
from matinee.films.models import Film, Person, Release, Source, Video
from matinee.moving.demo.load import NotEmptyError, load
from matinee.moving.demo.manuscripts import read_manuscripts

pytestmark = pytest.mark.django_db


class Steps:
    """Notes what it is told of the load."""

    def __init__(self):
        self.told = []

    def step(self, done, total, address=""):
        self.told.append((done, total))


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker, tmp_path_factory):
    """One load for all tests of this module, undone at its end."""
    steps = Steps()
    media = override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media"))
    with django_db_blocker.unblock(), media, transaction.atomic():
        yield load(steps, shrink=8), steps
        transaction.set_rollback(True)


def test_it_counts_what_it_wrote(loaded):
    counts, _ = loaded
    assert counts.posts == Post.objects.count() == len(read_manuscripts())
    assert counts.films == Film.objects.count()
    assert counts.people == Person.objects.count()
    assert counts.authors == Author.objects.count() == 4
    assert counts.topics == Topic.objects.count()
    assert counts.pictures == Image.objects.count()


def test_progress_is_told_to_the_last_step(loaded):
    counts, steps = loaded
    total = counts.pictures + counts.posts
    assert steps.told == [(done, total) for done in range(1, total + 1)]


def test_every_post_is_out_at_its_own_date_with_a_revision(loaded):
    for post in Post.objects.all():
        assert post.live
        assert post.first_published_at == post.last_published_at == post.published_at
        assert post.revisions.count() == 1
        assert post.live_revision.created_at == post.published_at
        assert post.live_revision == post.latest_revision
        assert not post.has_unpublished_changes


def test_a_post_has_its_address_from_the_publications_zone(loaded):
    post = Post.objects.get(slug="the-challenge-trailer")
    assert post.get_absolute_url() == "/2023/01/the-challenge-trailer"
    assert post.published_at.astimezone(settings.PUBLICATION.zone).hour == 9
    assert post.fact_source.address == post.get_absolute_url()


def test_each_post_owns_one_source_and_there_are_no_others(loaded):
    assert Source.objects.count() == Post.objects.count()
    assert {source.headline for source in Source.objects.all()} == set(
        Post.objects.values_list("headline", flat=True)
    )


def test_the_challenge_is_found_by_any_of_its_titles(loaded):
    film = Film.objects.get(slug="the-challenge")
    for query in ("the challenge", "Vyzov", "Вызов"):
        assert film in Film.objects.finds(query)
    assert [credit.person.name for credit in film.credits.filter(job="director")] == ["Klim Shipenko"]
    assert film.releases.get(territory="RU").date == "2023-04"
    assert film.releases.get(territory="US").date == ""


def test_people_are_found_in_their_own_script(loaded):
    assert Person.objects.finds("森野千景").get().name == "Chikage Morino"
    assert Person.objects.finds("Юлия Пересильд").get().slug == "yulia-peresild"


def test_a_moved_release_keeps_what_it_said_and_who_said_it(loaded):
    release = Release.objects.get(film__slug="two-suns-over-tulsa", territory="US")
    assert release.date == "2026-12-04"
    assert [former.date for former in release.former.all()] == ["2026-21", "2026-05-08"]
    assert [former.replaced_by.address for former in release.former.all()] == [
        "/2025/08/two-suns-over-tulsa-featurette",
        "/2025/12/two-suns-over-tulsa-moves",
    ]


def test_a_posts_video_belongs_to_its_film_with_day_and_language(loaded):
    video = Video.objects.get(film__slug="salt-lanterns", kind="teaser")
    assert (video.language, f"{video.published_on}") == ("ja", "2023-03-14")
    assert video.source.address == "/2023/03/salt-lanterns-teaser"


def test_links_inside_the_text_lead_to_rows_that_are_there(loaded):
    post = Post.objects.get(slug="a-letter-before-the-lights-go-down")
    first = Post.objects.get(slug="the-challenge-trailer")
    assert f'linktype="post" id="{first.pk}"' in post.body[0].value.source


def test_references_are_indexed_once_all_is_written(loaded):
    film = Film.objects.get(slug="harrow-lane")
    users = {reference.model_name for reference in ReferenceIndex.get_references_to(film)}
    assert users


def test_a_second_load_refuses_and_changes_nothing(loaded):
    with pytest.raises(NotEmptyError, match="already has posts or films"):
        load(shrink=8)
    assert Post.objects.count() == len(read_manuscripts())
