import pytest

from matinee.desk import actions
from matinee.desk.models import Post
from matinee.desk.videos.address import provider_and_key
from matinee.films.models import Video

TRAILER = "https://www.youtube.com/watch?v=abcdefghijk"


def with_videos(post, *urls):
    post.body = [("video", {"url": url, "kind": "teaser", "caption": "", "poster": None}) for url in urls]
    return post


def test_a_published_post_reports_its_videos_to_its_films(draft, film):
    post = actions.publish(with_videos(draft, TRAILER))
    video = Video.objects.get()
    assert (video.film, video.kind, video.provider, video.key) == (film, "teaser", "youtube", "abcdefghijk")
    assert video.source == post.fact_source


def test_the_record_hears_which_language_is_spoken(draft):
    post = actions.publish(with_videos(draft, TRAILER))
    post.body[0].value["language"] = "ru"
    post = actions.publish(post)
    assert Video.objects.get().language == "ru"
    post.body[0].value["language"] = ""  # says nothing: what is on record stays
    post = actions.publish(post)
    assert Video.objects.get().language == "ru"
    post.body[0].value["language"] = "ja"
    actions.publish(post)
    assert Video.objects.get().language == "ja"


def test_a_draft_reports_nothing(draft):
    with_videos(draft, TRAILER).save_revision()
    assert not Video.objects.exists()


def test_a_video_taken_out_of_the_body_is_taken_back(draft):
    post = actions.publish(with_videos(draft, TRAILER, "https://vimeo.com/12345"))
    assert Video.objects.count() == 2
    actions.publish(with_videos(post, "https://vimeo.com/12345"))
    assert Video.objects.get().provider == "vimeo"


def test_unpublishing_takes_the_videos_back_and_publishing_brings_them_again(draft):
    post = actions.publish(with_videos(draft, TRAILER))
    actions.unpublish(post)
    assert not Video.objects.exists()
    actions.publish(Post.objects.get())
    assert Video.objects.count() == 1


def test_a_video_that_another_post_reported_too_stays(draft, film):
    first = actions.publish(with_videos(draft, TRAILER))
    second = with_videos(Post(headline="Again", slug="again"), "https://youtu.be/abcdefghijk")
    second.subjects = [type(first.subjects.first())(film=film)]
    second = actions.publish(second)
    assert Video.objects.count() == 1
    actions.unpublish(first)
    assert Video.objects.get().source == second.fact_source


def test_deleting_the_post_takes_its_videos_back(draft):
    actions.publish(with_videos(draft, TRAILER)).delete()
    assert not Video.objects.exists()


@pytest.mark.parametrize(
    ("url", "found"),
    [
        (TRAILER, ("youtube", "abcdefghijk")),
        ("https://youtu.be/abcdefghijk?t=3", ("youtube", "abcdefghijk")),
        ("https://m.youtube.com/watch?list=x&v=abcdefghijk", ("youtube", "abcdefghijk")),
        ("https://www.youtube.com/shorts/abcdefghijk", ("youtube", "abcdefghijk")),
        ("https://player.vimeo.com/video/12345", ("vimeo", "12345")),
        ("https://example.org/watch?v=abcdefghijk", ("", "")),
        ("https://notyoutube.com/watch?v=abcdefghijk", ("", "")),
    ],
)
def test_an_address_tells_provider_and_key(url, found):
    assert provider_and_key(url) == found
