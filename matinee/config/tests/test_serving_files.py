"""The server on real sockets: memory answers as the folder does, and in the right order."""

import gzip
import os
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import brotli
import httpx
import pytest

PAGE = b"<!doctype html><title>Page</title>" + b"<p>Words and words.</p>" * 200
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


class Server:
    def __init__(self, root, port, process):
        self.root, self.port, self.process = root, port, process
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, headers={})

    def put(self, path, body):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.new")
        fresh.write_bytes(body)
        fresh.replace(target)

    def get(self, path, coding="identity", method="GET", **headers):
        """Status, headers and the body as it was sent."""
        asked = {"accept-encoding": coding, **{name.replace("_", "-"): headers[name] for name in headers}}
        with self.client.stream(method, path, headers=asked) as answer:
            return answer.status_code, answer.headers, b"".join(answer.iter_raw())

    def talk(self, *requests):
        """All that comes back for these bytes, sent at once, until the server hangs up."""
        with socket.create_connection(("127.0.0.1", self.port), 10) as link:
            link.sendall(b"".join(requests))
            return b"".join(iter(lambda: link.recv(65536), b""))


@contextmanager
def serving(root, room_bytes=2_000_000):
    command = [sys.executable, "-m", "matinee.config.tests.file_server", str(root), str(room_bytes)]
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "matinee.config.settings"}
    at = Path(__file__).parents[3]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=at)  # noqa: S603
    try:
        server = Server(root, int(process.stdout.readline()), process)
        yield server
        server.client.close()
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("public")) as made:
        made.put("404.html", b"not there")
        made.put("page.html", PAGE)
        made.put("big.txt", b"0123456789" * 100_000)
        made.put("picture.webp", bytes(5000))
        yield made


def request(path, *lines, method="GET"):
    return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: x", *lines, "", ""]).encode()


LAST = "Connection: close"


@pytest.mark.parametrize(
    ("coding", "sent"), [("br", "br"), ("gzip", "gzip"), ("identity", None), ("deflate", None)]
)
def test_memory_answers_as_the_folder_does(server, coding, sent):
    server.put("page.html", PAGE)
    first, second, third = (server.get("/page", coding) for _ in range(3))
    for status, headers, body in (first, second, third):
        assert status == 200
        assert headers.get("content-encoding") == sent
        assert UNPACK[sent](body) == PAGE
        assert headers["content-length"] == str(len(body))
        assert headers["vary"] == "accept-encoding"
        assert headers["content-type"] == "text/html; charset=utf-8"
        assert "must-revalidate" in headers["cache-control"]
        assert "date" in headers
    assert {**first[1], "date": ""} == {**second[1], "date": ""} == {**third[1], "date": ""}
    _, head, nothing = server.get("/page", coding, method="HEAD")
    assert (nothing, {**head, "date": ""}) == (b"", {**first[1], "date": ""})


def test_each_coding_has_an_etag_of_its_own(server):
    tags = [server.get("/page", coding)[1]["etag"] for coding in ("br", "gzip", "identity")]
    assert len(set(tags)) == 3


@pytest.mark.parametrize("coding", ["br", "gzip", "identity"])
def test_a_known_page_is_not_sent_again_from_memory_either(server, coding):
    _, headers, _ = server.get("/page", coding)
    tag = headers["etag"]
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        status, again, body = server.get("/page", coding, if_none_match=known)
        assert (status, body, again["etag"], again["vary"]) == (304, b"", tag, "accept-encoding")
        assert "content-length" not in again
    assert server.get("/page", coding, if_none_match='"other"')[0] == 200
    assert server.get("/page", coding, if_modified_since=headers["last-modified"])[0] == 304
    # If-None-Match goes before If-Modified-Since.
    both = {"if_none_match": '"other"', "if_modified_since": headers["last-modified"]}
    assert server.get("/page", coding, **both)[0] == 200


def test_a_page_that_was_replaced_is_new_at_once_in_every_coding(server):
    for number in range(20):
        page = PAGE + b"<p>%d</p>" % number
        server.put("page.html", page)
        for coding in ("gzip", "br", "identity"):
            _, headers, body = server.get("/page", coding)
            assert UNPACK[headers.get("content-encoding")](body) == page


def test_a_page_that_went_is_gone_at_once(server):
    server.put("going.html", PAGE)
    assert [server.get("/going", coding)[0] for coding in ("br", "br", "gzip")] == [200, 200, 200]
    (server.root / "going.html").unlink()
    assert [server.get("/going", coding)[0] for coding in ("br", "gzip")] == [404, 404]


def test_a_copy_beside_the_page_is_sent_as_it_is(server):
    copy = brotli.compress(PAGE, quality=1)
    server.put("copied.html", PAGE)
    server.put("copied.html.br", copy)
    assert server.get("/copied", "br")[2] == copy
    assert server.get("/copied", "br")[2] == copy


def test_who_comes_to_a_former_address_is_sent_to_the_new_one_for_good(server):
    server.put("old.html", b"moved, says the page")
    assert server.get("/old")[0] == server.get("/old")[0] == 200
    server.put(".moved/addresses.json", b'{"/old": "/page", "/\xd0\xb2": "/page"}')
    server.get("/nothing")
    for path in ("/old", "/old", "/%D0%B2"):
        status, headers, body = server.get(path)
        assert (status, headers["location"], body) == (301, "/page", b"")
        assert "must-revalidate" in headers["cache-control"]
    assert server.get("/old?from=mail")[1]["location"] == "/page?from=mail"
    assert server.get("/.moved/addresses.json")[0] == 404
    server.put(".moved/addresses.json", b"{}")
    assert server.get("/old")[2] == b"moved, says the page"


@pytest.mark.parametrize("junk", [b"", b"{", b"[]", b"\xff", b'{"/old": "/\xd0\xb2\\r\\nx: y"}'])
def test_redirects_that_make_no_sense_lead_nowhere(server, junk):
    server.put("old.html", b"still here")
    server.put(".moved/addresses.json", junk)
    assert server.get("/old")[2] == b"still here"


def test_pictures_are_sent_as_they_are(server):
    for _ in range(2):
        _, headers, body = server.get("/picture.webp", "br, gzip")
        assert body == bytes(5000)
        assert "vary" not in headers
        assert "content-encoding" not in headers


def test_a_query_changes_nothing(server):
    server.get("/page")
    assert server.get("/page?utm_source=mail")[2] == server.get("/page")[2]


def test_answers_come_in_the_order_of_the_questions(server):
    for number in range(4):
        server.put(f"n{number}.html", b"page %d." % number)
    server.get("/n1")
    server.get("/n3")  # in memory: these two; not there: n0, n2
    said = server.talk(*(request(f"/n{number % 4}") for number in range(40)), request("/n0", LAST))
    found = [int(part[:1]) for part in said.split(b"page ")[1:]]
    assert found == [number % 4 for number in range(40)] + [0]


def test_what_memory_leaves_alone_is_answered_in_between(server):
    server.put("hot.html", b"hot page")
    server.get("/hot")
    said = server.talk(
        request("/hot"),
        request("/hot", "Content-Length: 3") + b"abc",
        request("/hot", method="POST"),
        request("/nothing"),
        request("/hot", method="HEAD"),
        request("/hot", LAST),
    )
    status = [part[:3] for part in said.split(b"HTTP/1.1 ")[1:]]
    assert status == [b"200", b"200", b"405", b"404", b"200", b"200"]
    assert said.count(b"hot page") == 3


def test_a_request_may_come_in_pieces(server):
    server.get("/page")
    with socket.create_connection(("127.0.0.1", server.port), 10) as link:
        for byte in request("/page", LAST):
            link.sendall(bytes([byte]))
        said = b"".join(iter(lambda: link.recv(65536), b""))
    assert said.endswith(PAGE) or b"200 OK" in said


def test_the_old_protocol_gets_one_answer_and_no_more(server):
    server.get("/page")
    said = server.talk(b"GET /page HTTP/1.0\r\n\r\n")
    assert said.count(b"HTTP/1.") == 1
    assert b"200 OK" in said


@pytest.mark.parametrize(
    "junk", [b"\x00\x01\x02\r\n\r\n", b"GET\r\n\r\n", b"GET /page HTTP/1.1\r\nbad header\r\n\r\n"]
)
def test_junk_is_refused_and_the_server_goes_on(server, junk):
    assert b"400 Bad Request" in server.talk(junk)
    assert server.get("/page")[0] == 200


def test_two_lengths_are_no_way_to_slip_a_request_in(server):
    server.get("/page")
    lines = "Content-Length: 4", "Transfer-Encoding: chunked"
    said = server.talk(request("/page", *lines) + b"0\r\n\r\nGET /n1 HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert b"page 1" not in said


def test_one_who_asks_and_does_not_read_fills_no_memory(server):
    server.put("wide.webp", os.urandom(100_000))
    server.get("/wide.webp")
    before = resident(server)
    with socket.create_connection(("127.0.0.1", server.port), 10) as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        link.sendall(request("/wide.webp") * 1500)
        for _ in range(50):
            assert server.get("/page")[0] == 200
        assert resident(server) - before < 30_000_000


def resident(server):
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) * 1024


def test_without_memory_pages_are_sent_from_the_folder(tmp_path):
    (tmp_path / "page.html").write_bytes(PAGE)
    with serving(tmp_path, 0) as server:
        assert [server.get("/page", "gzip")[2] for _ in range(2)] == [PAGE, PAGE]


def test_many_pages_find_room_in_little_memory(tmp_path):
    for number in range(60):
        (tmp_path / f"{number}.html").write_bytes(b"%d " % number + os.urandom(9000))
    with serving(tmp_path, 200_000) as server:
        for _ in range(3):
            for number in range(60):
                assert server.get(f"/{number}")[2].startswith(b"%d " % number)
