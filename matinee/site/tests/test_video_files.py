"""Videos that play from here: their files are public while anything public shows them."""

import re

import pytest
from django.core.files.base import ContentFile

from matinee.desk import actions, preview
from matinee.desk.models import Post, VideoFile
from matinee.films.actions import report_video, take_back_row
from matinee.films.models import Video
from matinee.press import check
from matinee.site.players import player_of
from matinee.site.tests.newsroom import video
from matinee.testing import MP4, a_desk_source, the_challenge


@pytest.fixture
def reel(newsroom, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    row = VideoFile(title="Reel", size=len(MP4), digest="0" * 40)
    row.file.save("reel.mp4", ContentFile(MP4))
    return row


def a_post(newsroom, reel, poster=None, **fields):
    return newsroom.post("Trailer", body=[video(poster, reel.address)], **fields)


def is_public(newsroom, reel):
    return (newsroom.public / reel.address[1:]).exists()


def test_its_file_is_public_with_its_post_and_goes_with_it(newsroom, reel):
    newsroom.bake_all()
    assert not is_public(newsroom, reel)
    post = a_post(newsroom, reel)
    assert reel.address[1:] in newsroom.bake()
    assert (newsroom.public / reel.address[1:]).read_bytes() == MP4
    actions.unpublish(post)
    assert reel.address[1:] in newsroom.bake()
    assert not is_public(newsroom, reel)
    assert check(newsroom.public) == []


def test_of_two_posts_the_last_takes_it_along(newsroom, reel):
    posts = [a_post(newsroom, reel, slug=slug) for slug in ("one", "two")]
    newsroom.bake_all()
    for post in posts:
        assert is_public(newsroom, reel)
        post.body = []
        actions.publish(post)
        newsroom.bake()
    assert not is_public(newsroom, reel)


def test_a_film_whose_record_has_it_shows_it_as_well(newsroom, reel):
    film, source = the_challenge(), a_desk_source()
    newsroom.post("About it", films=(film,))
    newsroom.bake_all()
    row = report_video(film, source, reel.address, "trailer")
    newsroom.bake()
    assert is_public(newsroom, reel)
    assert f'data-file="{reel.address}"' in newsroom.page("/films/the-challenge")
    take_back_row(Video.objects.get(pk=row.pk), source)
    newsroom.bake()
    assert not is_public(newsroom, reel)


def test_a_deleted_one_leaves_the_site(newsroom, reel):
    a_post(newsroom, reel)
    newsroom.bake_all()
    reel.delete()
    newsroom.bake()
    assert not is_public(newsroom, reel)
    assert check(newsroom.public) == []


def test_pages_play_it_by_its_path_and_tell_others_the_whole_address(newsroom, reel, settings):
    film = the_challenge()
    post = a_post(newsroom, reel, newsroom.picture().pk, films=(film,))
    newsroom.bake_all()
    whole = settings.PUBLICATION.address + reel.address
    page = newsroom.page(f"/{post.published_at:%Y/%m}/trailer")
    assert f'data-file="{reel.address}"' in page
    assert f'href="{whole}"' in page
    assert "Plays from this site" in page
    assert re.findall(r'"contentUrl":\s*"([^"]+)"', page) == [whole]
    assert whole in newsroom.page("/feed.xml")
    assert newsroom.page("/films/the-challenge").count(f'data-file="{reel.address}"') == 1
    sitemaps = "".join(path.read_text() for path in newsroom.public.rglob("*.xml") if "sitemap" in str(path))
    assert f"<video:content_loc>{whole}</video:content_loc>" in sitemaps


def test_an_address_elsewhere_stays_elsewhere(settings):
    own = f"{settings.PUBLICATION.address}/videos/3.mp4"
    assert player_of(own) == ("", "/videos/3.mp4", True)
    assert player_of("https://media.example/videos/3.mp4").provider == "media.example"
    assert player_of("/videos/3.mp4x") == ("", "", False)


def test_a_preview_takes_it_from_the_desk_for_it_may_not_be_baked(newsroom, reel, rf):
    post = Post(headline="Not yet out", slug="not-yet-out", body=[video(None, reel.address)])
    page = preview.draw(post, rf.get("/"), "").content.decode()
    assert reel.address not in page
    assert f'data-file="{reel.file.url}"' in page
