import os
import string
from email.utils import formatdate

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from matinee.config.file_answer import PIECE_BYTES
from matinee.config.public_files import PublicFiles
from matinee.config.tests.asgi import ask
from matinee.site.page_headers import PAGE_HEADERS, headers_at

SECRET = b"nobody's business"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    files = {
        "secret_key": SECRET,
        "db.sqlite3": SECRET,
        "public/index.html": b"home",
        "public/404.html": b"not there",
        "public/2023/01/the-challenge.html": b"post",
        "public/2023/01.html": b"month",
        "public/topics/index.html": b"topics",
        "public/films/u.s.html": b"film",
        "public/films/вызов.html": b"film in Russian",
        "public/feed.xml": b"rss",
        "public/feed.json": b"json",
        "public/assets/site-0a1b.css": b"css",
        "public/.bake.lock": SECRET,
        "public/films/.new.html": SECRET,
        "public/.well-known/security.txt": b"security",
        "public/.well-known/.hidden": SECRET,
        "public/pictures/empty.webp": b"",
        "public/long.txt": b"0123456789" * PIECE_BYTES,
    }
    for name, content in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (home / "public/way-out").symlink_to(home)
    (home / "public/secret").symlink_to(home / "secret_key")
    os.mkfifo(home / "public/pipe")
    return home


@pytest.fixture(scope="module")
def public(home):
    return PublicFiles(home / "public", 1_000_000)


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("/", b"home", "text/html; charset=utf-8"),
        ("/index.html", b"home", "text/html; charset=utf-8"),
        ("/2023/01", b"month", "text/html; charset=utf-8"),
        ("/2023/01/the-challenge", b"post", "text/html; charset=utf-8"),
        ("/topics/", b"topics", "text/html; charset=utf-8"),
        ("/films/u.s", b"film", "text/html; charset=utf-8"),
        ("/films/вызов", b"film in Russian", "text/html; charset=utf-8"),
        ("/feed.xml", b"rss", "application/rss+xml; charset=utf-8"),
        ("/feed.json", b"json", "application/feed+json; charset=utf-8"),
        ("/assets/site-0a1b.css", b"css", "text/css; charset=utf-8"),
        ("/.well-known/security.txt", b"security", "text/plain; charset=utf-8"),
        ("/pictures/empty.webp", b"", "image/webp"),
    ],
)
def test_an_address_is_answered_with_its_file(public, path, body, kind):
    answer = ask(public, path)
    assert (answer.status, answer.body) == (200, body)
    assert answer.headers["content-type"] == kind
    assert answer.headers["content-length"] == str(len(body))
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_pages_go_with_their_headers_and_nothing_else_does(public):
    for path in ("/", "/films/u.s", "/films/nothing"):
        told = ask(public, path).headers
        assert {name: told.get(name.lower()) for name in PAGE_HEADERS} == PAGE_HEADERS
        assert "strict-transport-security" not in told
    for path in ("/feed.xml", "/assets/site-0a1b.css", "/pictures/empty.webp"):
        assert not {name.lower() for name in PAGE_HEADERS} & ask(public, path).headers.keys()


def test_a_page_too_large_for_memory_goes_with_them_too(home):
    public = PublicFiles(home / "public", 10)
    assert ask(public, "/").headers["content-security-policy"]


def test_browsers_are_to_remember_https_where_there_is_https():
    assert "Strict-Transport-Security" not in headers_at("http://localhost:8000")
    assert headers_at("https://reel.example.org")["Strict-Transport-Security"] == "max-age=31536000"


def test_head_is_get_without_the_body(public):
    get, head = ask(public, "/2023/01"), ask(public, "/2023/01", method="HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers == get.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_files_can_only_be_read(public, method):
    answer = ask(public, "/", method=method)
    assert answer.status == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_what_is_not_there_is_answered_with_the_publications_own_page(public):
    answer = ask(public, "/films/nothing")
    assert (answer.status, answer.body) == (404, b"not there")
    assert "etag" in answer.headers
    assert ask(public, "/films/nothing", if_none_match=answer.headers["etag"]).status == 404


def test_before_the_first_bake_there_is_a_plain_page(tmp_path):
    public = PublicFiles(tmp_path / "public", 1_000_000)
    answer = ask(public, "/")
    assert answer.status == 404
    assert b"no page at this address" in answer.body
    assert ask(public, "/", method="HEAD").body == b""


def test_a_slash_too_many_leads_to_the_page(public):
    answer = ask(public, "/films/вызов/", query=b"from=mail")
    assert answer.status == 301
    assert answer.headers["location"] == "/films/%D0%B2%D1%8B%D0%B7%D0%BE%D0%B2?from=mail"
    assert ask(public, "/films/nothing/").status == 404


@pytest.mark.parametrize("path", ["//2023/01/", "/\\evil.example/", "//evil.example/..//2023/01/"])
def test_no_redirect_leads_to_another_site(public, path):
    assert ask(public, path).status == 404


def test_a_known_file_is_not_sent_again(public):
    first = ask(public, "/2023/01")
    etag, modified = first.headers["etag"], first.headers["last-modified"]
    for asked in ({"if_none_match": etag}, {"if_none_match": f'"x", W/{etag}'}, {"if_none_match": "*"}):
        answer = ask(public, "/2023/01", **asked)
        assert (answer.status, answer.body) == (304, b"")
        assert answer.headers["etag"] == etag
    assert ask(public, "/2023/01", if_modified_since=modified).status == 304


def test_a_changed_file_is_sent_again(public, home):
    file = home / "public/changing.html"
    file.write_bytes(b"one")
    before = ask(public, "/changing").headers
    fresh = file.with_name("fresh")
    fresh.write_bytes(b"two")
    os.utime(fresh, ns=(file.stat().st_mtime_ns, file.stat().st_mtime_ns))
    fresh.replace(file)
    answer = ask(public, "/changing", if_none_match=before["etag"], if_modified_since=before["last-modified"])
    assert (answer.status, answer.body) == (200, b"two")
    assert ask(public, "/changing", if_modified_since=formatdate(0, usegmt=True)).status == 200
    assert ask(public, "/changing", if_modified_since="yesterday").status == 200


def test_only_hashed_assets_are_kept_for_ever(public):
    assert "immutable" in ask(public, "/assets/site-0a1b.css").headers["cache-control"]
    assert "must-revalidate" in ask(public, "/2023/01").headers["cache-control"]
    assert "immutable" not in ask(public, "/assets/nothing.css").headers["cache-control"]


def test_a_big_file_is_sent_in_pieces(public, home):
    answer = ask(public, "/long.txt")
    assert answer.body == (home / "public/long.txt").read_bytes()
    assert answer.pieces == 10


@pytest.mark.parametrize(
    "path",
    [
        "/../secret_key",
        "/films/../../secret_key",
        "/..",
        "/.",
        "/way-out/secret_key",
        "/secret",
        "/secret/",
        "/pipe",
        "/.bake.lock",
        "/films/.new",
        "/films/.new.html",
        "/.well-known/.hidden",
        "/.well-known/../../secret_key",
        "/\0",
        "/secret_key\0.html",
        "/..\\secret_key",
        "/films",
        pytest.param("/" + "a" * 5000, id="a long name"),
        pytest.param("/" + "a/" * 3000, id="a long path"),
    ],
)
def test_nothing_else_can_be_had(public, path):
    answer = ask(public, path)
    assert (answer.status, answer.body) == (404, b"not there")


PARTS = st.sampled_from(
    ["..", ".", "", "films", "way-out", "secret", "secret_key", "db.sqlite3", "public", "\\", "\0"]
)


@given(st.one_of(st.lists(PARTS).map("/".join), st.text(string.printable), st.text()))
@example("/")
@example("way-out/db.sqlite3")
def test_no_path_leads_outside(public, path):
    answer = ask(public, f"/{path}")
    assert answer.status in (200, 301, 404)
    assert SECRET not in answer.body
    if answer.status == 301:
        assert answer.headers["location"].startswith("/")
        assert not answer.headers["location"].startswith("//")
