"""From addresses to files, none of them outside the folder."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from matinee.press.address import path_of
from matinee.press.errors import AddressError


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/", "index.html"),
        ("/films/", "films/index.html"),
        ("/films/вызов", "films/вызов.html"),
        ("/page/3", "page/3.html"),
        ("/feed.xml", "feed.xml"),
        ("/404.html", "404.html"),
        ("/assets/site-1f2e.css", "assets/site-1f2e.css"),
        ("/.well-known/security.txt", ".well-known/security.txt"),
        ("/what%20is", "what%20is.html"),
    ],
)
def test_each_address_has_its_file(address, path):
    assert str(path_of(address)) == path


@pytest.mark.parametrize(
    "address",
    [
        "",
        "films",
        "//",
        "//evil.example",
        "/films//x",
        "/..",
        "/../x",
        "/a/../../x",
        "/./x",
        "/.",
        "/a\x00b",
        "/a\nb",
        "/a\\..\\b",
        "/\ud800",
        "/" + "a" * 251,
        "/" + "я" * 128 + "/x",
        "/a" * 600,
        "/x/.baking-0123",
    ],
)
def test_an_address_that_can_be_no_file_is_refused_with_a_reason(address):
    with pytest.raises(AddressError) as caught:
        path_of(address)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


@given(st.text(alphabet=st.sampled_from("/.\\ab\x00%я~ "), max_size=30).map(lambda text: "/" + text))
@example("/" + "a" * 250)
def test_no_address_leaves_the_folder(address):
    try:
        path = path_of(address)
    except AddressError:
        return
    root = Path("/home/public")
    inside = os.path.normpath(root / path)
    assert inside == f"{root}/{path}"
    assert inside.startswith(f"{root}/")
    assert all(len(part.encode()) <= 255 for part in path.split("/"))


@given(st.text(min_size=1, max_size=20))
def test_an_address_that_is_taken_keeps_its_text(text):
    try:
        path = path_of("/" + text)
    except AddressError:
        return
    assert str(path).startswith(text.rstrip("/"))
    str(path).encode()
