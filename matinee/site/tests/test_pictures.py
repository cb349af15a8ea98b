import re
from io import BytesIO

import pytest
from PIL import Image
from wagtail.images.rect import Rect

from matinee.desk import actions
from matinee.desk.models import PictureNote
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


def test_moving_the_focus_bakes_what_shows_it_and_nothing_else(newsroom, challenge):
    newsroom.post("Shown", slug="shown", hero=(row := newsroom.picture("teal")), films=(challenge,))
    for _ in range(3):
        newsroom.post(hero=newsroom.picture("olive"))
    newsroom.bake()

    row.set_focal_point(Rect(0, 0, 80, 40))
    row.save()
    changed = newsroom.bake()

    shows_it = {path for path, body in newsroom.files().items() if f"/pictures/{row.pk}-".encode() in body}
    feeds = {path for path in shows_it if path.endswith((".xml", ".json"))}  # there it is shown whole
    drawn = {"share/2023/01/shown.jpg", "oembed/2023/01/shown.json"}
    assert changed == (shows_it - feeds) | drawn
    assert 'class="r0 g3 b3 x5 y5"' in newsroom.page("/2023/01/shown")
    assert newsroom.files() == newsroom.bake_all()


def test_a_picture_says_once_what_it_shows_and_whose_it_is(newsroom):
    row = newsroom.picture("navy", description="A door in the snow")
    PictureNote.objects.filter(image=row).update(credit="Tarn Films")
    block = {"image": row.pk, "alt": "", "caption": "", "credit": ""}
    other = block | {"alt": "The door, open", "credit": "Fathom"}
    silent = block | {"decorative": True}
    body = [{"type": "image", "value": value} for value in (block, other, silent)]
    newsroom.post("Shown", slug="shown", hero=row, body=body)
    newsroom.bake()
    page = newsroom.page("/2023/01/shown")

    assert re.findall(r'<img [^>]*alt="([^"]*)"', page)[:4] == [
        "A door in the snow",
        "A door in the snow",
        "The door, open",
        "",
    ]
    assert re.findall(r'credit">([^<]*)<', page) == ["Tarn Films", "Tarn Films", "Fathom", "Tarn Films"]
    feed = re.findall(r"alt=&quot;(.*?)&quot;|alt=\"([^\"]*)\"", newsroom.page("/atom.xml"))
    assert len(feed) == 4


def test_a_new_credit_is_on_every_page_that_shows_the_picture(newsroom):
    row = newsroom.picture("navy")
    newsroom.post("Shown", slug="shown", hero=row)
    newsroom.post("Other")
    newsroom.bake()

    PictureNote.objects.update_or_create(image=row, defaults={"credit": "Tarn Films"})

    assert newsroom.bake() == {"2023/01/shown.html"}
    assert "Tarn Films" in newsroom.page("/2023/01/shown")
    assert newsroom.files() == newsroom.bake_all()


def test_a_poster_on_top_or_in_the_text_is_shown_whole(newsroom):
    poster, still = newsroom.picture("maroon", (400, 600)), newsroom.picture("teal")
    for row, slug in ((poster, "poster"), (still, "still")):
        block = {"type": "image", "value": {"image": row.pk, "alt": "", "caption": "", "credit": ""}}
        newsroom.post(slug, slug=slug, hero=row, body=[block])
    newsroom.bake()

    for slug, upright in (("poster", True), ("still", False)):
        page = newsroom.page(f"/2023/01/{slug}")
        assert ("hero-upright" in page, "plate-upright" in page) == (upright, upright)


def test_a_picture_without_a_colour_or_with_a_strange_focus_is_shown_all_the_same(newsroom):
    row = newsroom.picture("navy")
    row.focal_point_x, row.focal_point_y = 100_000, 0
    row.save()
    PictureNote.objects.all().delete()
    newsroom.post("Shown", slug="shown", hero=row)
    newsroom.bake()

    assert 'class="x100 y0"' in newsroom.page("/2023/01/shown")


def _paint(row, box, colour):
    with row.file.open("rb") as file:
        made = Image.open(file).convert("RGB")
    made.paste(colour, box)
    made.save(row.file.path)


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
    gallery = [_item(gone), _item(stays)]
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


def _item(shown):
    return {"type": "item", "id": "00000000-0000-4000-8000-000000000000", "value": shown}


@pytest.mark.parametrize(
    ("kept", "is_shown"),
    [(_item, True), (lambda shown: shown, True), (lambda shown: {"type": "item", "value": shown}, False)],
)
def test_a_gallery_s_pictures_are_followed_however_its_row_keeps_them(newsroom, kept, is_shown):
    row = newsroom.picture("teal", (400, 200))
    shown = {"image": row.pk, "alt": "", "caption": "A door", "credit": "", "decorative": False}
    body = [{"type": "paragraph", "value": "<p>Words.</p>"}, {"type": "gallery", "value": [kept(shown)]}]
    newsroom.post("Doors", slug="doors", body=body)
    newsroom.bake()
    before = set(re.findall(r"/pictures/[\w.-]+", newsroom.page("/2023/01/doors")))
    assert bool(before) is is_shown

    _paint(row, (0, 0, 200, 200), "gold")
    row.save()
    changed = newsroom.bake()

    after = set(re.findall(r"/pictures/[\w.-]+", newsroom.page("/2023/01/doors")))
    assert ("2023/01/doors.html" in changed, before.isdisjoint(after)) == (is_shown, True)
    assert all((newsroom.public / address[1:]).exists() for address in after)
    assert newsroom.files() == newsroom.bake_all()
