from io import BytesIO

import pytest
from PIL import Image

from matinee.desk import actions
from matinee.press.values import Reads
from matinee.site.reads.picture import Picture, picture
from matinee.site.renditions import rendition


@pytest.mark.parametrize(
    ("width", "widths"),
    [(4000, (360, 720, 1440)), (1440, (360, 720, 1440)), (800, (360, 720, 800)), (200, (200,))],
)
def test_no_rendition_is_wider_than_the_picture(width, widths):
    assert Picture(1, "abc", width, 100, "").widths == widths


def test_a_rendition_is_a_webp_of_its_width_and_upright(newsroom):
    row = newsroom.picture("navy", (800, 400))
    value = Reads()(picture, row.pk)

    with Image.open(BytesIO(rendition(value, 360))) as made:
        assert made.format == "WEBP"
        assert made.size == (360, 180)
        assert not made.getexif()


def test_an_exchanged_picture_has_other_addresses(newsroom):
    row = newsroom.picture("navy")
    newsroom.post("Shown", hero=row)
    newsroom.bake()
    before = {path for path in newsroom.files() if path.startswith("pictures/")}

    other = newsroom.picture("crimson", (900, 500))
    row.file, row.width, row.height, row.file_hash = other.file, 900, 500, ""
    row.save()
    newsroom.bake()

    after = {path for path in newsroom.files() if path.startswith("pictures/")}
    assert after
    assert not before & after
    assert newsroom.files() == newsroom.bake_all()


def test_a_picture_that_nothing_shows_is_not_public(newsroom):
    newsroom.picture("navy")
    newsroom.post()

    assert not [path for path in newsroom.bake_all() if path.startswith("pictures/")]


def test_a_picture_that_was_deleted_leaves_no_empty_frame(newsroom):
    row, other = newsroom.picture("navy"), newsroom.picture("teal")
    gone = {"image": row.pk, "alt": "", "caption": "What was to be seen", "credit": "Somebody"}
    stays = gone | {"image": other.pk, "caption": "What stays"}
    gallery = [{"type": "item", "value": gone}, {"type": "item", "value": stays}]
    body = [{"type": "image", "value": gone}, {"type": "gallery", "value": gallery}]
    newsroom.post("Shown", slug="shown", body=body)
    newsroom.bake()

    row.delete()
    newsroom.bake()

    page = newsroom.page("/2023/01/shown")
    assert "What was to be seen" not in page
    assert page.count("<figure") == page.count("What stays") == 1


def test_a_picture_that_is_shown_no_more_is_taken_away(newsroom):
    post = newsroom.post("Shown", hero=newsroom.picture("navy"))
    gone = newsroom.post("Gone", hero=newsroom.picture("teal"))
    newsroom.bake()
    before = {path for path in newsroom.files() if path.startswith("pictures/")}

    post.hero = newsroom.picture("crimson")
    actions.publish(post)
    gone.delete()
    newsroom.bake()

    assert not before & set(newsroom.files())
    assert newsroom.files() == newsroom.bake_all()


def test_a_picture_stays_while_anything_shows_it(newsroom):
    row = newsroom.picture("navy")
    first, second = newsroom.post("First", hero=row), newsroom.post("Second", hero=row)
    newsroom.bake()
    shown = {path for path in newsroom.files() if path.startswith("pictures/")}

    for post, left in ((first, shown), (second, set())):
        post.delete()
        newsroom.bake()
        assert {path for path in newsroom.files() if path.startswith("pictures/")} == left
