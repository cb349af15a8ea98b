"""Pictures as cameras, presses and programs of other days make them."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from matinee.site.smaller import smaller


def _file(picture, kind, **more):
    made = BytesIO()
    picture.save(made, kind, **more)
    return made


def _middle(made):
    return made.getpixel((made.width // 2, made.height // 2))


def test_a_picture_that_a_phone_took_on_its_side_stands_up_and_tells_no_place():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (55.0, 45.0, 7.0)
    made = smaller(_file(Image.new("RGB", (800, 400), "navy"), "JPEG", exif=exif), 100, 1)

    assert made.size == (100, 200)
    assert b"Exif" not in _file(made, "WEBP").getvalue()


def test_sixteen_bits_of_grey_are_not_white():
    made = smaller(_file(Image.new("I;16", (20, 20), 128 * 257), "PNG"), 20, 20)

    assert (made.mode, _middle(made)) == ("RGB", (128, 128, 128))


def test_colours_of_the_press_are_colours_of_the_screen():
    made = smaller(_file(Image.new("CMYK", (40, 40), (255, 0, 0, 0)), "JPEG", quality=95), 20, 20)

    red, green, blue = _middle(made)
    assert made.mode == "RGB"
    assert red < 40
    assert green > 150
    assert blue > 200


def test_a_colour_profile_is_carried_out_and_a_broken_one_is_passed_over():
    linear = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ"))
    picture = Image.new("RGB", (20, 20), (200, 30, 30))
    for profile in (b"no profile", linear.tobytes()):
        assert _middle(smaller(_file(picture, "PNG", icc_profile=profile), 20, 20)) == (200, 30, 30)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    made = smaller(_file(picture, "PNG", icc_profile=srgb.tobytes()), 20, 20)
    assert max(abs(one - other) for one, other in zip(_middle(made), (200, 30, 30), strict=True)) < 2


def test_of_a_picture_that_moves_the_first_one_stands():
    first, second = (Image.new("RGB", (20, 20), colour) for colour in ("red", "blue"))
    made = smaller(_file(first, "GIF", save_all=True, append_images=[second], duration=100), 20, 20)

    assert _middle(made)[:3] == (255, 0, 0)


def test_what_lets_the_ground_through_goes_on_doing_so():
    made = smaller(_file(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG"), 10, 10)
    assert _middle(made)[3] == 0

    palette = Image.new("P", (20, 20), 0)
    palette.putpalette([9, 9, 9])
    made = smaller(_file(palette, "GIF", transparency=0), 10, 10)
    assert _middle(made)[3] == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1)])
def test_a_line_or_a_dot_is_still_a_picture(size):
    assert min(smaller(_file(Image.new("L", size, 9), "PNG"), 360, 1).size) >= 1
