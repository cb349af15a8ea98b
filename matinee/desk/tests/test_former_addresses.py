from datetime import UTC, datetime

from matinee.desk import actions
from matinee.desk.models import FormerAddress, Post


def paths():
    return [former.path for former in FormerAddress.objects.standing()]


def renamed(post, slug):
    post.slug = slug
    return actions.publish(post)


def test_publishing_under_another_slug_keeps_the_old_address(published):
    before = published.get_absolute_url()
    after = renamed(published, "vyzov-trailer")
    assert paths() == [before]
    assert FormerAddress.objects.get().post == after


def test_saving_a_draft_with_another_slug_keeps_nothing_yet(published):
    published.slug = "vyzov-trailer"
    published.save_revision()
    assert paths() == []


def test_another_month_is_another_address(published):
    before = published.get_absolute_url()
    published.published_at = datetime(2020, 5, 5, tzinfo=UTC)
    actions.publish(published)
    assert paths() == [before]


def test_going_back_to_an_address_drops_its_former_row(published):
    before = published.get_absolute_url()
    post = renamed(published, "vyzov-trailer")
    post = renamed(post, published.slug if before.endswith(published.slug) else "the-challenge-trailer")
    back = renamed(post, "the-challenge-trailer")
    assert back.get_absolute_url() == before
    assert before not in paths()


def test_an_address_that_another_post_takes_is_no_former_one_any_more(published):
    renamed(published, "vyzov-trailer")
    actions.publish(Post(headline="New", slug="the-challenge-trailer"))
    assert paths() == []


def test_of_an_unpublished_post_no_former_address_stands(published):
    post = renamed(published, "vyzov-trailer")
    actions.unpublish(post)
    assert paths() == []


def test_what_comes_back_under_another_address_is_still_found_under_the_old_one(published):
    before = published.get_absolute_url()
    post = actions.unpublish(published)
    renamed(post, "vyzov-trailer")
    assert paths() == [before]
