"""What a shared link shows: the still with the words over it."""

import re
import shutil
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pytest
from django.conf import settings as django_settings
from PIL import Image, ImageChops
from wagtail.images.rect import Rect

from matinee.lib.colour import Colour, contrast
from matinee.lib.look import Look
from matinee.press.values import Reads
from matinee.site import lettering, share_picture
from matinee.site.reads.picture import picture
from matinee.site.reads.site import site
from matinee.site.shared import Shared

_OG = re.compile(r'<meta property="og:image" content="http://localhost:8000/([^"?]+)(?:\?v=\w+)?">')


def shared_picture(row=None, words="Orbit", name="The Reel"):
    reads = Reads()
    told, still = reads(site), reads(picture, row.pk) if row else None
    return Shared("/2023/01/orbit", words, name, told.share_fonts, told.share_colours, still)


def drawn(row=None, words="Orbit", name="The Reel"):
    return Image.open(BytesIO(share_picture.draw(shared_picture(row, words, name))))


def differs(one, other):
    """The box in which two pictures are plainly not the same; None where nowhere."""
    return (
        ImageChops.difference(one.convert("L"), other.convert("L"))
        .point(lambda by: 255 * (by > 40))
        .getbbox()
    )


def test_every_page_names_a_picture_of_the_size_that_cards_have(full_house):
    pages = {path for path in full_house if path.endswith(".html") and not path.startswith("fragments/")}
    told = {path: _OG.findall(full_house[path].decode()) for path in pages - {"404.html", "latest.html"}}

    assert all(len(found) == 1 for found in told.values()), [path for path in told if len(told[path]) != 1]
    for path in {found[0] for found in told.values()}:
        with Image.open(BytesIO(full_house[path])) as made:
            assert (made.format, made.size) == ("JPEG", (1200, 630))


def test_a_page_with_a_picture_has_one_of_its_own(full_house):
    drawn_for = {path for path in full_house if path.startswith("share/")}

    of_things = ("films/the-challenge", "2023/01/the-challenge-has-a-trailer")
    assert drawn_for == {f"share/{page}.jpg" for page in ("index", *of_things)}


def test_the_words_stand_over_the_still_and_the_still_is_there(newsroom):
    row = newsroom.picture("teal", (1600, 900))
    plain, told = drawn(row, words=""), drawn(row, words="The day the lights went out in the Rex")

    left, top, right, bottom = differs(plain, told)
    assert right - left > 600
    assert bottom > 500
    assert top > 250, "the upper part is the still's alone"
    assert plain.getpixel((600, 100))[2] > 100


def test_a_post_without_a_picture_shows_its_film_s_and_one_without_either_the_publication_s(
    newsroom, challenge
):
    newsroom.post("Of the film", slug="film", films=(challenge,))
    newsroom.post("Of nothing", slug="nothing")
    newsroom.bake()

    assert _OG.findall(newsroom.page("/2023/01/film")) == ["share/films/the-challenge.jpg"]
    assert _OG.findall(newsroom.page("/2023/01/nothing")) == ["share/index.jpg"]


def test_a_new_headline_is_drawn_under_the_same_address_with_another_mark(newsroom):
    post = newsroom.post("Before", slug="told", hero=newsroom.picture("teal"))
    newsroom.bake()
    before, page = newsroom.files()["share/2023/01/told.jpg"], newsroom.page("/2023/01/told")

    post.headline = "After"
    post.save_revision().publish()
    changed = newsroom.bake()

    assert "share/2023/01/told.jpg" in changed
    assert newsroom.files()["share/2023/01/told.jpg"] != before
    marks = [re.search(r"told\.jpg\?v=(\w+)", text)[1] for text in (page, newsroom.page("/2023/01/told"))]
    assert marks[0] != marks[1]


def test_it_is_drawn_once_for_a_version_and_the_cache_keeps_the_last(newsroom, monkeypatch):
    row = newsroom.picture("teal")
    told = shared_picture(row)
    first = share_picture.share_picture(told)
    with monkeypatch.context() as patched:
        patched.setattr(share_picture, "draw", lambda shared: pytest.fail("drawn again"))
        assert share_picture.share_picture(told) == first

    folder = django_settings.PUBLICATION.home / "cache/share/2023/01"
    assert share_picture.share_picture(shared_picture(row, words="Other")) != first
    assert [path.name for path in folder.glob("orbit*")] == ["orbit.jpg"]
    (folder / "orbit.jpg").unlink()
    assert share_picture.share_picture(told) == first


def test_a_poster_stands_whole_beside_the_words_where_reading_begins(newsroom):
    row = newsroom.picture("gold", (800, 1200))
    told, from_right = drawn(row, words="Orbit"), drawn(row, words="مدار")

    assert told.getpixel((10, 300))[0] > 200
    assert told.getpixel((1190, 300))[0] < 130
    assert from_right.getpixel((1190, 300))[0] > 200
    assert from_right.getpixel((10, 300))[0] < 130


def test_a_poster_is_not_darkened_by_the_words_beside_it(newsroom):
    row = newsroom.picture("gold", (800, 1200))

    assert drawn(row, words="Orbit " * 12).getpixel((200, 620))[0] > 240


@pytest.mark.parametrize("words", ["中文片名", "مدار", "中 and Latin"])
def test_what_the_font_can_t_write_leaves_the_plain_still(newsroom, words):
    row = newsroom.picture("teal")

    assert differs(drawn(row, words=words), drawn(row, words="")) is None


@pytest.mark.parametrize("words", ["Вызов", "Ο Καλεσμένος", "Žluťoučký kůň", "“Orbit” – 🎬 a trailer \u200d"])
def test_latin_cyrillic_and_greek_are_written_and_emoji_left_out(newsroom, words):
    row = newsroom.picture("teal")

    assert differs(drawn(row, words=words), drawn(row, words="")) is not None


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (200, 90)])
def test_strange_shapes_fill_it_all_the_same(newsroom, size):
    assert drawn(newsroom.picture("teal", size)).size == (1200, 630)


def test_it_is_cut_around_the_focus(newsroom):
    row = newsroom.picture("navy", (2000, 630))
    with row.file.open("rb") as file:
        painted = Image.open(file).convert("RGB")
    painted.paste("gold", (1700, 0, 2000, 630))
    painted.save(row.file.path)
    row.set_focal_point(Rect(1800, 280, 1860, 340))
    row.save()

    assert drawn(row, words="").getpixel((1150, 100))[:2] > (200, 150)


def test_a_publication_s_own_fonts_come_first_and_a_broken_one_is_passed_over(newsroom, tmp_path, settings):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    shutil.copy(lettering._SHIPPED.with_name("SourceSerifPro-It.ttf"), fonts / "own.ttf")
    (fonts / "broken.ttf").write_bytes(b"no font")
    row = newsroom.picture("teal")
    before, mark = drawn(row), lettering.fonts_mark()

    broken = ("fonts/broken.ttf", "fonts/none.ttf")
    settings.PUBLICATION = replace(settings.PUBLICATION, home=tmp_path, share_fonts=broken)
    assert lettering.fonts_mark() == mark
    assert differs(before, drawn(row)) is None

    settings.PUBLICATION = replace(settings.PUBLICATION, share_fonts=("fonts/own.ttf",))
    assert lettering.fonts_mark() != mark
    assert differs(before, drawn(row)) is not None


def test_what_is_written_can_be_told_from_any_ground(newsroom):
    row = newsroom.picture("white", (1600, 900))
    box = differs(drawn(row, words=""), drawn(row, words="On snow"))
    told = drawn(row, words="On snow").convert("L").crop((64, 630 - 64 - 60, 300, 630 - 64))

    assert box is not None
    dark, light = told.getextrema()
    assert (light + 13) / (dark + 13) > 4.5


def painted(settings, **look):
    settings.PUBLICATION = replace(settings.PUBLICATION, look=replace(settings.PUBLICATION.look, **look))


def test_it_is_painted_in_the_look_s_colours_for_dark_screens_and_its_mark_follows_each(newsroom, settings):
    settings.PUBLICATION = replace(settings.PUBLICATION, look=Look())
    marks = [shared_picture().mark]
    for each in ({"paper_dark": " #003 "}, {"ink_dark": "hsl(60, 100%, 90%)"}, {"accent_dark": "lime"}):
        painted(settings, **each)
        marks.append(shared_picture().mark)
    told = drawn()
    beside = [told.getpixel((share_picture._MARGIN + 20, row)) for row in range(told.height)]

    assert len(set(marks)) == 4
    assert is_near(told.getpixel((10, 10)), (0, 0, 51))
    light = Counter(shade for shade in told.get_flattened_data() if shade[0] > 200)
    assert is_near(light.most_common(1)[0][0], (255, 255, 204))
    assert max(green - red for red, green, _ in beside) > 150, "the stroke before the name"

    painted(settings, theme="screening-room", paper="#eeeeee")
    theirs = shared_picture().mark
    painted(settings, paper="#ffffff")
    assert theirs not in marks[:-1]
    assert shared_picture().mark == theirs, "colours for light screens are not in it"


def is_near(one, other):
    return all(abs(ours - its) < 24 for ours, its in zip(one, other, strict=True))


@pytest.mark.parametrize("size", [(1600, 900), (800, 1200)])
def test_the_palest_ink_that_may_be_chosen_can_be_read_on_snow(newsroom, settings, size):
    """On this paper no paler one passes config/look_checks.py."""
    row = newsroom.picture("white", size)
    told = {"paper_dark": "#272727", "ink_dark": "#b4b4b4", "accent_dark": "#b4b4b4"}
    painted(settings, **told)

    box = differs(drawn(row, words=""), drawn(row, words="On snow"))
    dark, light = drawn(row, words="On snow").convert("L").crop(box).getextrema()
    assert contrast(Colour(light, light, light), Colour(dark, dark, dark)) > 3
