"""Addresses that others wrote, got from real servers on the loopback."""

import socket
import ssl
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address, ip_address
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import example, given, settings
from hypothesis import strategies as st

import matinee
from matinee.lib.fetch import (
    AnswerError,
    FetchError,
    UnsafeAddressError,
    _is_public,
    _trusted,
    fetch,
    opened_to,
)

JSON = ["application/json"]
HERE, THERE = "127.0.0.2", "127.0.0.3"


class Answers(BaseHTTPRequestHandler):
    """One answer a method: `/to?where` redirects there, `/status/404` says that; any other name is fine."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        name, _, rest = self.path.lstrip("/").partition("?")
        getattr(self, name.partition("/")[0].replace("-", "_"), self.fine)(rest)

    def fine(self, _):
        self.answer(200, b'{"title": "A trailer"}')

    def status(self, _):
        self.answer(int(self.path.rpartition("/")[2]), b"no")

    def to(self, where):
        self.answer(302, b"", Location=where, **{"Set-Cookie": "seen=1"})

    def round(self, _):
        self.to("/round")

    def slow(self, _):
        self.head(200, {"Content-Type": "application/json"})
        while not self.server.over.wait(0.05):
            self.wfile.write(b" ")

    def slow_head(self, _):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while not self.server.over.wait(0.05):
            self.wfile.write(b"x")

    def huge(self, _):
        self.head(200, {"Content-Type": "application/json"})
        while not self.server.over.is_set():
            self.wfile.write(b" " * 10_000)

    def page(self, _):
        self.answer(200, b"<h1>Log in to the hotel's network</h1>", **{"Content-Type": "text/html"})

    def packed(self, _):
        self.answer(200, b"\x1f\x8b", **{"Content-Encoding": "gzip"})

    def half(self, _):
        self.answer(200, b"{", **{"Content-Length": "100"})

    def garbage(self, _):
        self.wfile.write(b"220 mail.example.org ESMTP\r\n")

    def answer(self, status, body, **headers):
        said = {"Content-Type": "application/json", "Content-Length": str(len(body))} | headers
        self.head(status, said)
        self.wfile.write(body)

    def head(self, status, headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def handle(self):
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, *args):
        pass


def serving(address):
    server = ThreadingHTTPServer((address, 0), Answers)
    server.asked, server.over = [], threading.Event()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    server.url = f"http://{address}:{server.server_port}"
    return server


@pytest.fixture(scope="module")
def server():
    server = serving(HERE)
    with opened_to(HERE):
        yield server
    server.over.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def secret_server():
    """Another machine, to which nobody opened the way."""
    server = serving(THERE)
    yield server
    server.over.set()
    server.shutdown()
    server.server_close()


def test_what_was_asked_for_is_got(server):
    got = fetch(f"{server.url}/a?b=%20c#d", JSON)
    assert (got.body, got.content_type) == (b'{"title": "A trailer"}', "application/json")
    path, headers = server.asked[-1]
    assert path == "/a?b=%20c"
    assert headers["Accept"] == "application/json"
    assert headers["Host"] == f"{HERE}:{server.server_port}"
    assert not {"Cookie", "Referer"} & headers.keys()


def test_a_redirect_is_followed_without_the_cookie(server):
    assert fetch(f"{server.url}/to?/fine", JSON).url == f"{server.url}/fine"
    assert "Cookie" not in server.asked[-1][1]


@pytest.mark.parametrize("status", [204, 304, 400, 401, 403, 404, 410, 429, 500, 503])
def test_every_other_answer_is_told_with_its_status(server, status):
    with pytest.raises(AnswerError, match=f"^{HERE} answered {status}.$") as refused:
        fetch(f"{server.url}/status/{status}", JSON)
    assert refused.value.status == status


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("slow", "did not answer within 0.5 s"),
        ("slow-head", "did not answer within 0.5 s"),
        ("huge", "more than 100,000 bytes"),
        ("page", "something else than was asked for"),
        ("packed", "something else than was asked for"),
        ("half", "can't be reached"),
        ("garbage", "can't be reached"),
        ("to?http://[::1", "no address"),
        ("to?file:///etc/passwd", "begin with http://"),
        ("to?gopher://127.0.0.2/", "begin with http://"),
        ("to?http://me:secret@127.0.0.2/", "with a login in it"),
    ],
)
def test_what_will_not_do_is_told_in_one_line(server, path, says):
    with pytest.raises(FetchError, match=says) as told:
        fetch(f"{server.url}/{path}", JSON, limit_bytes=100_000, seconds=0.5)
    assert "\n" not in str(told.value)
    assert "secret" not in str(told.value)


def test_time_is_counted_over_all_steps(server):
    begun = time.monotonic()
    with pytest.raises(FetchError):
        fetch(f"{server.url}/to?/slow-head", JSON, seconds=0.5)
    assert time.monotonic() - begun < 60  # the server itself would never end


def test_redirects_have_an_end(server):
    asked = len(server.asked)
    with pytest.raises(FetchError, match="without end"):
        fetch(f"{server.url}/round", JSON)
    assert len(server.asked) - asked <= 6


@pytest.mark.parametrize(
    "where",
    [
        "http://{there}:{port}/",
        "//{there}:{port}/",
        "http://localhost:{port}/",
        "http://[::1]:{port}/",
        "http://[::ffff:127.0.0.3]:{port}/",
        "http://2130706435:{port}/",
        "http://0x7f.3:{port}/",
        "http://0177.0.0.3:{port}/",
        "http://0.0.0.0:{port}/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
    ],
)
def test_a_redirect_to_our_own_network_is_not_followed(server, secret_server, where):
    there = where.format(there=THERE, port=secret_server.server_port)
    for address in (f"{server.url}/to?{there}", f"http:{there.removeprefix('http:')}"):
        with pytest.raises(FetchError, match=r"not on the public internet|no address"):
            fetch(address, JSON, seconds=5)
    assert secret_server.asked == []


def says(monkeypatch, *answers):
    """Let the system's resolver answer so, one question after the other."""
    left, resolve = iter(answers), socket.getaddrinfo

    def answer(host, port, *args, **kwargs):
        if not host.endswith(".example.org"):
            return resolve(host, port, *args, **kwargs)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in next(left)]

    monkeypatch.setattr(socket, "getaddrinfo", answer)


def test_a_name_that_answers_differently_the_next_time_gains_nothing(server, secret_server, monkeypatch):
    says(monkeypatch, [HERE], [THERE], [THERE])
    name = f"http://rebinding.example.org:{server.server_port}"
    assert fetch(f"{name}/fine", JSON).body
    with pytest.raises(UnsafeAddressError):
        fetch(f"{name}/fine", JSON)
    assert secret_server.asked == []


def test_one_forbidden_address_of_several_is_one_too_many(server, monkeypatch):
    says(monkeypatch, [HERE, THERE])
    with pytest.raises(UnsafeAddressError):
        fetch(f"http://two.example.org:{server.server_port}/", JSON)


def test_a_resolver_that_hangs_is_not_waited_for(monkeypatch):
    hung = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: hung.wait(30) and [])
    with pytest.raises(FetchError, match=r"did not answer within 0\.2 s"):
        fetch("http://example.org/", JSON, seconds=0.2)
    hung.set()


def test_a_machine_without_network_is_told_so():
    with pytest.raises(FetchError, match="can't be found: is this machine online"):
        fetch("http://nowhere.invalid/", JSON)


def test_a_closed_door_is_told(server):
    with socket.socket() as idle:
        idle.bind((HERE, 0))
        with pytest.raises(FetchError, match=f"{HERE} can't be reached"):
            fetch(f"http://{HERE}:{idle.getsockname()[1]}/", JSON)


def test_nothing_on_the_loopback_is_open_without_a_test():
    with opened_to(), pytest.raises(UnsafeAddressError):
        fetch(f"http://{HERE}/", JSON)
    with pytest.raises(ValueError, match="loopback"), opened_to("10.0.0.1"):
        pass


def test_only_tests_open_the_way():
    package = Path(matinee.__file__).parent
    named = [path for path in package.rglob("*.py") if "opened_to" in path.read_text()]
    assert [path for path in named if "tests" not in path.parts] == [package / "lib/fetch.py"]


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "142.250.74.110", "2a00:1450:4001:80b::200e", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_public_addresses_are_public(address):
    assert _is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104  # not bound
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "fc00::1",
        "fe80::1",
        "fe80::1%1",
        "fec0::1",
        "ff02::1",
        "2001::1",
        "100::1",
    ],
)
def test_others_are_not(address):
    assert not _is_public(ip_address(address))


@given(st.integers(0, 2**32 - 1))
def test_an_address_in_another_dress_is_the_same_address(number):
    plain = IPv4Address(number)
    for dress in (f"::ffff:{plain}", f"64:ff9b::{plain}"):
        assert _is_public(ip_address(dress)) == _is_public(plain)


@settings(deadline=None)
@given(st.text(max_size=60))
@example("9" * 20)
def test_whatever_is_written_ends_in_one_line(text):
    for address in (
        text,
        f"http://127.0.0.1:{text}",
        f"http://127.0.0.1/{text}",
        f"http://{text}@127.0.0.1/",
    ):
        with pytest.raises(FetchError) as told:
            fetch(address, JSON, seconds=0.01)
        assert len(str(told.value).splitlines()) == 1


@pytest.fixture
def certificate(tmp_path):
    """One for "localhost" that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    file = tmp_path / "localhost.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(made.sign(key, SHA256()).public_bytes(Encoding.PEM) + secret)
    return file


def test_over_tls_only_who_can_prove_the_name_is_heard(certificate, monkeypatch):
    server = serving("127.0.0.1")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    address = f"https://localhost:{server.server_port}/fine"
    _trusted.cache_clear()
    with opened_to("127.0.0.1", "::1"):
        with pytest.raises(FetchError, match=r"localhost can't be reached .*certificate"):
            fetch(address, JSON)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        _trusted.cache_clear()
        assert fetch(address, JSON).body
        with pytest.raises(FetchError, match=r"can't be reached .*certificate"):
            fetch(address.replace("localhost", "127.0.0.1"), JSON)
    _trusted.cache_clear()
    server.shutdown()
    server.server_close()


def test_it_is_no_client_of_a_proxy(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.9:1")
    assert fetch(f"{server.url}/fine", JSON).body
    assert httpx.URL(server.url).host == HERE
