import gzip
import re
from datetime import UTC, datetime

from matinee.site.tests.newsroom import video


def test_a_post_shows_its_words_and_what_it_is_filed_under(full_house):
    page = full_house["2023/01/the-challenge-has-a-trailer.html"].decode()

    assert "<h1>The Challenge has a trailer</h1>" in page
    assert "The first film shot in orbit." in page
    assert '<a href="/authors/alice-writer">Alice Writer</a>' in page
    assert '<a href="https://example.org/source">YouTube</a>' in page
    assert '<a href="/topics/trailer">Trailer</a>' in page
    assert '<a href="/films/the-challenge">the film</a>' in page
    assert "They really did it." in page
    assert "Who wants to see it?" in page


def test_the_date_is_the_publications_own(newsroom):
    newsroom.post("Late", at=datetime(2023, 2, 1, 7, 59, tzinfo=UTC))  # still January in Los Angeles
    newsroom.bake()

    assert "January 31, 2023" in newsroom.page("/2023/01/late")


def test_a_video_is_our_picture_and_a_link_until_it_is_pressed(newsroom):
    newsroom.post("Watch", hero=newsroom.picture("gold"), body=[video()])
    newsroom.bake()
    page = newsroom.page("/2023/01/watch")

    assert '<a class="stage" href="https://www.youtube.com/watch?v=abcdefghijk"' in page
    assert "youtube-nocookie.com/embed/abcdefghijk" in page
    assert "<iframe" not in page
    assert "ytimg" not in page


def test_a_video_says_which_language_is_spoken_and_read_in_it(newsroom):
    told = video()
    told["value"] |= {"language": "ru", "subtitles": "en"}
    newsroom.post("Watch", body=[told, video(url="https://example.org/trailer.mp4")])
    newsroom.bake()
    page = newsroom.page("/2023/01/watch")

    assert "The official trailer · Russian, with English subtitles · <span" in page
    assert "cc_lang_pref=en" in page
    assert 'data-file="https://example.org/trailer.mp4"' in page
    assert "Plays from example.org" in page


def test_a_link_to_a_draft_is_plain_words(newsroom, challenge):
    text = f'<p>Wait for <a linktype="film" id="{challenge.pk}">that film</a>.</p>'
    newsroom.post("Early", body=[{"type": "paragraph", "value": text}])
    newsroom.bake()

    assert "Wait for that film." in newsroom.page("/2023/01/early")


def test_scripts_in_a_paragraph_are_left_out(newsroom):
    text = '<p onclick="x()">Fine<script>alert(1)</script> <a href="javascript:alert(1)">words</a></p>'
    newsroom.post("Safe", body=[{"type": "paragraph", "value": text}])
    newsroom.bake()
    page = newsroom.page("/2023/01/safe")

    assert "alert" not in page
    assert "onclick" not in page
    assert "Fine" in page


def test_moving_lists_are_included_by_reference(full_house):
    page = full_house["2023/01/the-challenge-has-a-trailer.html"].decode()

    assert 'data-fragment="/fragments/latest.html"' in page
    assert '<a href="/watch">' in page
    assert "Post number" not in page


def test_a_post_page_with_styles_and_scripts_weighs_less_than_50_kilobytes(full_house):
    page = full_house["2023/01/the-challenge-has-a-trailer.html"]
    found = re.findall(rb'(?:href|src)="/(assets/[^"]+\.(?:css|js))"', page)

    assert len(found) == 2
    weight = sum(len(gzip.compress(body)) for body in (page, *(full_house[path.decode()] for path in found)))
    assert weight < 50_000
