import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from matinee.desk import actions
from matinee.desk.models import FormerAddress
from matinee.films.actions import by_hand, edited_by_hand, merge, record_change, report_release, take_apart
from matinee.films.models import Film
from matinee.site.plates.moved import _as_caddy, _as_nginx
from matinee.site.tests.newsroom import START
from matinee.testing import a_desk_source, a_film, a_person


def test_who_comes_to_a_posts_old_address_is_sent_to_the_new_one(newsroom):
    post = newsroom.post("Old name")
    newsroom.bake()

    post.slug = "new-name"
    actions.publish(post)
    newsroom.bake()

    assert 'content="0; url=/2023/01/new-name"' in newsroom.page("/2023/01/old-name")
    assert "noindex" in newsroom.page("/2023/01/old-name")
    assert "old-name" not in newsroom.page("/sitemaps/posts-2023-01.xml")
    assert newsroom.files() == newsroom.bake_all()


def test_another_time_zone_moves_a_post_and_what_names_it(newsroom, challenge, settings):
    post = newsroom.post("Late in January", films=(challenge,), at=datetime(2023, 2, 1, 7, 30, tzinfo=UTC))
    report_release(challenge, post.fact_source, territory="GB", date="2023-05-01")
    newsroom.bake()
    assert "Late in January" in newsroom.page("/2023/01/late-in-january")

    settings.PUBLICATION = replace(settings.PUBLICATION, time_zone="Europe/London")
    assert actions.follow_time_zone() == 1
    assert actions.follow_time_zone() == 0
    newsroom.bake_all()

    assert "Late in January" in newsroom.page("/2023/02/late-in-january")
    assert "url=/2023/02/late-in-january" in newsroom.page("/2023/01/late-in-january")
    assert "/2023/02/late-in-january" in newsroom.page("/films/the-challenge")
    assert "/2023/01/late-in-january" not in newsroom.page("/films/the-challenge")


def test_another_post_may_stand_at_an_address_that_was_left(newsroom):
    post = newsroom.post("Taken")
    newsroom.bake()
    post.slug = "moved-on"
    actions.publish(post)
    newsroom.bake()

    newsroom.post("Taken", standfirst="It is another one.")
    newsroom.bake()

    assert "It is another one." in newsroom.page("/2023/01/taken")
    assert newsroom.files() == newsroom.bake_all()


def test_a_merged_films_page_leads_to_the_one_it_is_now(newsroom, challenge):
    double = a_film("The Challenge in Orbit")
    newsroom.post("Of the double", films=(double,))
    newsroom.bake()

    merge(challenge, double)
    newsroom.bake()

    assert "url=/films/the-challenge" in newsroom.page("/films/the-challenge-in-orbit")
    assert "Of the double" in newsroom.page("/films/the-challenge")
    assert newsroom.files() == newsroom.bake_all()


def told(newsroom):
    return json.loads(newsroom.page("/.moved/addresses.json"))


def moved(newsroom):
    """The pages alone."""
    return {old: new for old, new in told(newsroom).items() if "." not in old}


def test_moved_addresses_are_told_to_web_servers(newsroom, challenge):
    post = newsroom.post("Old name")
    double = a_film("The Challenge in Orbit")
    newsroom.post("Of the double", films=(double,))
    newsroom.bake()
    assert moved(newsroom) == {}

    post.slug = "вызов"
    actions.publish(post)
    merge(challenge, double)
    newsroom.bake()

    assert moved(newsroom) == {
        "/2023/01/old-name": "/2023/01/%D0%B2%D1%8B%D0%B7%D0%BE%D0%B2",
        "/films/the-challenge-in-orbit": "/films/the-challenge",
    }
    assert '"/2023/01/old-name" "/2023/01/%D0%B2' in newsroom.page("/.moved/nginx.map")
    assert newsroom.files() == newsroom.bake_all()


def test_one_more_post_leaves_the_moved_addresses_alone(newsroom):
    post = newsroom.post("Old name")
    post.slug = "new-name"
    actions.publish(post)
    newsroom.bake()
    newsroom.post("Another")
    assert not [path for path in newsroom.bake() if path.startswith(".moved")]
    post.headline = "New words"
    actions.publish(post)
    assert not [path for path in newsroom.bake() if path.startswith(".moved")]


def test_no_address_leads_to_a_page_that_is_not_there(newsroom):
    post = newsroom.post("Old name")
    post.slug = "new-name"
    actions.publish(post)
    newsroom.bake()
    actions.unpublish(post)
    newsroom.bake()
    assert moved(newsroom) == {}
    actions.publish(post)
    newsroom.bake()
    assert moved(newsroom) == {"/2023/01/old-name": "/2023/01/new-name"}
    post.delete()
    newsroom.bake()
    assert moved(newsroom) == {}
    assert newsroom.files() == newsroom.bake_all()


def test_an_address_that_another_post_has_taken_leads_nowhere(newsroom):
    post = newsroom.post("Taken")
    post.slug = "moved-on"
    actions.publish(post)
    newsroom.bake()
    newsroom.post("Taken", standfirst="It is another one.")
    newsroom.bake()
    assert moved(newsroom) == {}
    assert newsroom.files() == newsroom.bake_all()


def test_who_moves_back_is_sent_nowhere(newsroom):
    post = newsroom.post("One")
    for slug in ("two", "three", "one"):
        post.slug = slug
        actions.publish(post)
        newsroom.bake()
    assert moved(newsroom) == {"/2023/01/two": "/2023/01/one", "/2023/01/three": "/2023/01/one"}
    assert newsroom.files() == newsroom.bake_all()


def test_merges_are_followed_to_the_end_and_undone(newsroom, challenge):
    second, third = a_film("Second"), a_film("Third")
    newsroom.post("Of the challenge", films=(challenge,))
    merge(second, third)
    newsroom.bake()
    assert moved(newsroom) == {}  # no post is about the second, so it has no page
    last = merge(challenge, second)
    newsroom.bake()
    assert moved(newsroom) == dict.fromkeys(["/films/second", "/films/third"], "/films/the-challenge")
    assert newsroom.files() == newsroom.bake_all()
    take_apart(last)
    newsroom.bake()
    assert moved(newsroom) == {}
    assert newsroom.files() == newsroom.bake_all()


def test_a_kept_films_new_address_is_told(newsroom, challenge):
    newsroom.post("Of the challenge", films=(challenge,))
    merge(challenge, a_film("Second"))
    newsroom.bake()
    with record_change() as touched:
        Film.objects.filter(pk=challenge.pk).update(slug="vyzov")
        touched.film_ids.add(challenge.pk)
    newsroom.bake()
    assert moved(newsroom) == {"/films/second": "/films/vyzov"}
    assert newsroom.files() == newsroom.bake_all()


@pytest.mark.parametrize("kind", ["film", "person"])
def test_a_new_slug_of_one_that_was_merged_leads_on_and_so_does_the_old_one(newsroom, challenge, kind):
    newsroom.post("Of the challenge", films=(challenge,))
    source = a_desk_source()
    second = a_film("Second", source) if kind == "film" else a_person("Second", source)
    merge(challenge if kind == "film" else challenge.credits.all()[0].person, second)
    newsroom.bake()
    folder = "films" if kind == "film" else "people"
    assert f"/{folder}/second" in moved(newsroom)
    second.refresh_from_db()
    with edited_by_hand(second, by_hand("bob", START.date())):
        second.slug = "another"
        second.save()
    newsroom.bake()
    assert [address.rpartition("/")[2] for address in moved(newsroom)] == ["another", "second"]
    for slug in ("another", "second"):
        assert f"url={moved(newsroom)[f'/{folder}/{slug}']}" in newsroom.page(f"/{folder}/{slug}")
    assert newsroom.files() == newsroom.bake_all()


def rename(row, slug):
    with edited_by_hand(row, by_hand("bob", START.date())):
        row.slug = slug
        row.save()


@pytest.mark.parametrize("kind", ["film", "person"])
def test_a_page_that_was_renamed_is_found_at_its_old_address(newsroom, challenge, kind):
    newsroom.post("Of the challenge", films=(challenge,))
    row = challenge if kind == "film" else challenge.credits.all()[0].person
    newsroom.bake()
    old = row.get_absolute_url()
    page = newsroom.page(old)
    rename(row, "renamed")
    newsroom.bake()
    new = row.get_absolute_url()
    assert moved(newsroom) == {old: new}
    assert f"url={new}" in newsroom.page(old)
    assert newsroom.page(new) == page.replace(old, new)
    assert newsroom.files() == newsroom.bake_all()
    rename(row, old.rpartition("/")[2])
    newsroom.bake()
    assert moved(newsroom) == {new: old}
    assert newsroom.page(old) == page
    assert newsroom.files() == newsroom.bake_all()


def test_who_subscribed_to_a_film_goes_along_when_it_is_renamed(newsroom, challenge):
    newsroom.post("Of the challenge", films=(challenge,))
    report_release(challenge, a_desk_source(), territory="RU", date="2031-04-20")
    rename(challenge, "vyzov")
    newsroom.bake()
    for part in ("", "/feed.xml", "/calendar.ics"):
        assert told(newsroom)[f"/films/the-challenge{part}"] == f"/films/vyzov{part}"
        assert newsroom.page(f"/films/vyzov{part}")


def test_another_film_may_take_the_slug_that_was_left(newsroom, challenge):
    newsroom.post("Of the challenge", films=(challenge,))
    rename(challenge, "vyzov")
    newsroom.bake()
    other = a_film("Other", slug="the-challenge")
    newsroom.post("Of the other", films=(other,))
    newsroom.bake()
    assert moved(newsroom) == {}
    assert "Of the other" in newsroom.page("/films/the-challenge")
    rename(other, "other")
    newsroom.bake()
    assert moved(newsroom) == {"/films/the-challenge": "/films/other"}
    assert newsroom.files() == newsroom.bake_all()


def test_a_renamed_film_that_is_merged_or_taken_back_is_followed(newsroom, challenge):
    second = a_film("Second")
    post = newsroom.post("Of both", films=(challenge, second))
    rename(second, "zweiter")
    newsroom.bake()
    assert moved(newsroom) == {"/films/second": "/films/zweiter"}
    last = merge(challenge, second)
    newsroom.bake()
    assert moved(newsroom) == dict.fromkeys(["/films/second", "/films/zweiter"], "/films/the-challenge")
    assert newsroom.files() == newsroom.bake_all()
    take_apart(last)
    newsroom.bake()
    assert moved(newsroom) == {"/films/second": "/films/zweiter"}
    actions.unpublish(post)
    newsroom.bake()
    assert moved(newsroom) == {}
    assert not (newsroom.public / "films/second.html").exists()
    actions.publish(post)
    newsroom.bake()
    assert moved(newsroom) == {"/films/second": "/films/zweiter"}
    assert newsroom.files() == newsroom.bake_all()


def test_an_emptied_slug_that_is_made_anew_leaves_nothing_behind(newsroom, challenge):
    newsroom.post("Of the challenge", films=(challenge,))
    rename(challenge, "")
    challenge.refresh_from_db()
    assert (challenge.slug, list(challenge.former_slugs.all())) == ("the-challenge", [])
    newsroom.bake()
    assert moved(newsroom) == {}


def test_a_new_range_of_posts_is_told_too(newsroom, settings):
    post = newsroom.post("First")
    far = newsroom.post("Far", pk=post.pk + 5000)
    newsroom.bake()
    for one in (far, post):
        one.slug += "-moved"
        actions.publish(one)
        newsroom.bake()
        assert newsroom.files() == newsroom.bake_all()
    assert len(moved(newsroom)) == 2
    FormerAddress.objects.filter(post=far).delete()
    newsroom.bake()
    assert len(moved(newsroom)) == 1
    assert newsroom.files() == newsroom.bake_all()


@pytest.mark.parametrize("write", [_as_nginx, _as_caddy])
def test_no_address_breaks_out_of_its_quotes(write):
    _, line = write([('/a"; return 200 "', "/b%22")]).splitlines()
    assert line.startswith('"/a\\"; return 200 \\"" "/b%22"')


def test_nginx_is_not_told_of_addresses_that_differ_in_case_alone():
    assert _as_nginx([("/Old", "/old"), ("/Вызов", "/b"), ("/a", "/b")]).splitlines()[1:] == ['"/a" "/b";']
