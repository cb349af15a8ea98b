"""A theme of the publication's own: what it may change, and what is said where it is wrong."""

import re
from dataclasses import replace

import pytest
from django.conf import settings

from matinee.press import bake_all
from matinee.press.errors import NotInOrderError
from matinee.press.log import trouble
from matinee.site import assets
from matinee.site.environment import environment
from matinee.site.theme_problems import problems


def drawn(name):
    return environment().get_template(name).render()


def test_a_template_of_ones_own_takes_the_place_of_ours(own_theme):
    own_theme({"parts/colophon.html": "<footer>Mine</footer>"})
    assert drawn("parts/colophon.html") == "<footer>Mine</footer>"
    assert problems() == ()


@pytest.mark.parametrize("prefix", ["theme", "matinee"])
def test_a_template_may_extend_the_one_below_it(own_theme, prefix):
    own_theme(
        {
            "layout.html": '{% extends "' + prefix + '/layout.html" %}{% block main %}Mine{% endblock %}',
            "parts/picture.html": "{% macro show() %}{% endmacro %}",
        }
    )
    assert problems() == ()
    source = environment().get_template(f"{prefix}/layout.html").blocks
    assert "main" in source
    assert environment().get_template("layout.html").blocks.keys() == {"main"}


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"post.html": "\n{% block x %}\n{% endblok %}"}, "theme/post.html, line 3: Encountered unknown tag"),
        ({"post.html": "{{ x | shout }}"}, "theme/post.html, line 1: No filter named 'shout'"),
        ({"post.html": "\n{% extends 'post.html' %}"}, "theme/post.html, line 2: extends itself; write"),
        ({"post.html": '{% include "parts/no.html" %}'}, "theme/post.html: there is no template parts/no"),
        ({"post.html": b"\xff"}, "theme/post.html: not UTF-8"),
        ({"post.html": '\n{{ file("a.webp") }}'}, "theme/post.html, line 2: there is no file files/a.webp"),
        ({"styles/a.css": ".a { src: url(../files/a.png) }"}, "theme/styles/a.css: there is no ../files"),
        ({"styles/a.css": ".a { src: url(https://example.org/a) }"}, "theme/styles/a.css: url(https://exam"),
        ({"styles/a.css": ".a { src: url('//example.org/a.png') }"}, "theme/styles/a.css: url(//example.org"),
        ({"styles/a.css": ".a { src: url(../../secret_key) }"}, "theme/styles/a.css: url(../../secret"),
        ({"styles/a.css": "@import 'b.css';"}, "theme/styles/a.css: @import"),
        ({"styles/a.css": b"\xff"}, "theme/styles/a.css: not UTF-8"),
        ({"files/a.ttf": b"1"}, "theme/files/a.ttf: no kind of file that is served"),
        ({"mine.css": "1"}, "theme/mine.css: is not looked at there; move it into styles/"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(own_theme, files, problem):
    own_theme(files)
    (found,) = problems()
    assert found.startswith(problem)


def test_a_broken_theme_stops_the_bake_and_the_old_pages_stay(newsroom, own_theme):
    newsroom.post("A post")
    before = newsroom.bake_all()
    own_theme({"post.html": "{% if %}"})
    with pytest.raises(NotInOrderError, match=r"theme/post\.html, line 1: "):
        bake_all(newsroom.public)
    assert newsroom.files() == before
    assert "theme/post.html, line 1" in trouble().error
    own_theme({})
    assert newsroom.bake_all() == before
    assert trouble() is None


def test_a_name_that_is_not_there_is_told_with_its_place_and_the_old_page_stays(newsroom, own_theme):
    post = newsroom.post("A post")
    before = newsroom.bake_all()
    own_theme({"parts/filed.html": "\n{{ psot.headline }}"})
    failed = dict(bake_all(newsroom.public).failed)
    assert (
        failed[post.get_absolute_url()] == "DrawingError: theme/parts/filed.html, line 2: 'psot' is undefined"
    )
    after = newsroom.files()
    path = f"{post.get_absolute_url()[1:]}.html"
    assert after[path] == before[path]


def test_files_are_served_from_here_under_a_name_with_a_hash(newsroom, own_theme):
    own_theme(
        {
            "files/fonts/Reel One.woff2": b"font",
            "files/door.png": b"door",
            "styles/a.css": '@font-face { src: url("../files/fonts/Reel One.woff2") }\n.a { mask: url(#b) }',
            "parts/colophon.html": '<footer><a href="{{ file("door.png") }}">Door</a></footer>',
        }
    )
    assert problems() == ()
    files = newsroom.bake_all()
    (font,) = (path for path in files if path.endswith(".woff2"))
    assert re.fullmatch(r"assets/Reel-One-[0-9a-f]{10}\.woff2", font)
    assert files[font] == b"font"
    (sheet,) = (body for path, body in files.items() if path.endswith(".css"))
    assert f'url("/{font}")'.encode() in sheet
    assert b"url(#b)" in sheet
    assert f'<a href="{assets.file("door.png")}">'.encode() in files["index.html"]
    own_theme({})
    assert font not in newsroom.bake_all()


def test_a_stylesheet_of_the_same_name_takes_the_place_of_ours(own_theme):
    ours = assets.styles().content
    own_theme({"styles/80-colophon.css": ".mine { }"})
    assert b".colophon-inner" in ours
    assert b".colophon-inner" not in assets.styles().content
    assert assets.styles().content.endswith(b".mine { }")


def test_hidden_files_are_left_alone(own_theme):
    own_theme({".post.html.swp": "{% if", "styles/.a.css": "1", "files/.DS_Store": b"1", "README.md": "Mine"})
    assert problems() == ()


def test_a_logo_stands_for_the_name(newsroom, own_theme, settings):
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 2"/>'
    own_theme({"logo.svg": drawing, "dark.svg": drawing + b"\n"})
    wear(settings, logo="theme/logo.svg", logo_dark="theme/dark.svg")
    files = newsroom.bake_all()
    assert re.search(
        rb'<source srcset="/assets/logo-\w+\.svg" media="\(prefers-color-scheme: dark\)">'
        rb'<img src="/assets/logo-\w+\.svg" width="400" height="100" alt="The Daily Reel">',
        files["index.html"],
    )
    assert drawing in files.values()


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("logo.svg", b"<svg/>", "the logo does not say how large it is"),
        ("logo.svg", b"<svg", "the logo is no SVG"),
        ("logo.png", b"<svg/>", "the logo can't be read as a picture"),
    ],
)
def test_a_logo_that_is_none_is_told(own_theme, settings, name, content, problem):
    own_theme({name: content})
    wear(settings, logo=f"theme/{name}")
    (found,) = problems()
    assert found.startswith(problem)


def wear(settings, **look):
    publication = settings.PUBLICATION
    settings.PUBLICATION = replace(publication, look=replace(publication.look, **look))


def test_the_home_s_own_folder_is_where_the_theme_is():
    assert settings.PUBLICATION.theme == settings.PUBLICATION.home / "theme"
