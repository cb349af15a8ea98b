"""The press's law over the whole site: baking what was edited ends in the bytes of a full bake."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matinee.desk import actions
from matinee.desk.models import Post
from matinee.films.actions import change_release, record_change, report_release
from matinee.films.models import Film, Release
from matinee.site.tests.newsroom import START, Newsroom
from matinee.testing import a_desk_source, a_film

POSTS = st.integers(0, 44)
EDITS = st.one_of(
    st.tuples(st.just("publish"), POSTS),
    st.tuples(st.just("unpublish"), POSTS),
    st.tuples(st.just("delete"), POSTS),
    st.tuples(st.just("redate"), POSTS, st.integers(0, 60)),
    st.tuples(st.just("refile"), POSTS, st.sampled_from([(), ("Trailer",), ("Comedy", "Trailer")])),
    st.tuples(st.just("rename"), POSTS),
    st.tuples(
        st.just("release"), st.sampled_from(["RU", "US", ""]), st.sampled_from(["", "2031-04", "2032"])
    ),
    st.tuples(st.just("readdress"), st.sampled_from(["the-challenge", "vyzov"])),
    st.tuples(st.just("retitle"), st.sampled_from(["The Challenge", "Orbit"])),
)


def _edit(newsroom, film, edit):
    verb, *rest = edit
    if verb == "release":
        territory, day = rest
        source = a_desk_source()
        standing = Release.objects.filter(film=film, territory=territory).first()
        if standing:
            change_release(standing, source, date=day)
        else:
            report_release(film, source, territory=territory, date=day)
    elif verb == "readdress":
        with record_change() as touched:
            Film.objects.filter(pk=film.pk).update(slug=rest[0])
            touched.film_ids.add(film.pk)
    elif verb == "retitle":
        topic = newsroom.topic("Trailer")
        topic.slug = rest[0].lower().replace(" ", "-")
        topic.save()
    elif post := Post.objects.order_by("pk")[rest[0] : rest[0] + 1].first():
        _edit_post(newsroom, post, film, verb, rest[1:])


def _edit_post(newsroom, post, film, verb, rest):
    if verb == "unpublish":
        actions.unpublish(post)
    elif verb == "delete":
        post.delete()
    elif verb == "publish":
        actions.publish(post)
    elif verb == "redate":
        post.published_at = START + timedelta(days=rest[0])
        actions.publish(post)
    elif verb == "refile":
        newsroom.file(post, topics=rest[0], films=(film,) if len(rest[0]) == 1 else ())
        actions.publish(post)
    elif verb == "rename":
        post.headline, post.slug = f"{post.headline} again", f"{post.slug}-again"
        actions.publish(post)


@pytest.mark.slow
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(edits=st.lists(st.lists(EDITS, min_size=1, max_size=4), min_size=1, max_size=3))
def test_baking_what_changed_ends_where_a_full_bake_does(db, edits):
    with TemporaryDirectory() as folder, transaction.atomic():
        newsroom = Newsroom(Path(folder) / "public")
        film = a_film("The Challenge", a_desk_source())
        for number in range(45):
            newsroom.post(films=(film,) if number % 9 == 0 else ())
        newsroom.bake()
        for round_ in edits:
            for edit in round_:
                _edit(newsroom, film, edit)
            newsroom.bake()
        incremental = newsroom.files()
        full = newsroom.bake_all()
        assert incremental.keys() == full.keys()
        assert [path for path in full if full[path] != incremental[path]] == []
        transaction.set_rollback(True)
