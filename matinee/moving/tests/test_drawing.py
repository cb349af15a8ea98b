"""The pictures are ours, the same at every run, and of the size that was asked for."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageStat

from matinee.moving.demo.drawing.colour import Palette, mix, parse_colour
from matinee.moving.demo.drawing.lettering import can_letter
from matinee.moving.demo.drawing.scene import POSTER, STILL, Scene
from matinee.moving.demo.drawing.studio import draw, draw_jpeg, known_directions
from matinee.moving.demo.filmography import read_films, read_people
from matinee.moving.demo.pictures import all_pictures

PICTURES = all_pictures(read_films(), read_people(), shrink=8)
COLOURS = {
    "ink": "#10161f",
    "deep": "#243447",
    "mid": "#5b7c93",
    "soft": "#a9c1c9",
    "light": "#e9ede6",
    "accent": "#e2603f",
}
SCENE = Scene("ridges", Palette.parse(COLOURS), "a seed")


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_every_picture_is_drawn_in_its_size_and_is_not_blank(picture):
    image = draw(picture.scene)
    assert image.size == picture.scene.size
    assert max(ImageStat.Stat(image).stddev) > 12


@pytest.mark.parametrize("direction", known_directions())
def test_a_direction_draws_the_same_bytes_twice(direction):
    scene = next(picture.scene for picture in PICTURES if picture.scene.direction == direction)
    assert draw_jpeg(scene) == draw_jpeg(scene)


def test_another_seed_is_another_picture():
    small = replace(SCENE, size=(200, 112))
    assert draw_jpeg(small) != draw_jpeg(replace(small, seed="another seed"))


def test_posters_are_upright_and_stills_are_wide():
    pictures = all_pictures(read_films(), read_people())
    assert {picture.scene.size for picture in pictures if picture.name.endswith("/poster")} == {POSTER}
    assert {picture.scene.size for picture in pictures if picture.name[-1].isdigit()} == {STILL}


def test_every_picture_says_what_is_to_be_seen():
    assert all(len(picture.alt) > 15 for picture in PICTURES)


def test_a_picture_is_a_jpeg_file():
    with Image.open(io.BytesIO(draw_jpeg(replace(SCENE, size=(160, 90))))) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (160, 90), "RGB")


def test_no_poster_has_a_sign_that_the_face_lacks():
    words = [picture.scene.lettering for picture in PICTURES if picture.scene.lettering]
    assert words
    assert all(can_letter(line) for lettering in words for line in (*lettering.title, lettering.small))
    assert not can_letter("SÓLRÚN")


def test_an_unknown_direction_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match='"cubism" is no art direction; there are auditorium'):
        draw(replace(SCENE, direction="cubism"))


def test_a_palette_says_what_it_lacks():
    with pytest.raises(ValueError, match="A palette has the colours ink, deep"):
        Palette.parse({"ink": "#000000"})


def test_a_colour_that_is_none_is_refused():
    with pytest.raises(ValueError, match='"red" is no colour'):
        parse_colour("red")


def test_colours_mix_by_share():
    assert mix((0, 0, 0), (200, 100, 50), 0.5) == (100, 50, 25)
    assert SCENE.palette.shade(0) == SCENE.palette.ink
    assert SCENE.palette.shade(1) == SCENE.palette.light
