"""nginx with the configuration that we print answers as our own server does."""

import gzip
import json
import os
import re
import shutil
import subprocess
import time
from contextlib import contextmanager

import httpx
import pytest

from matinee.config.tests.publications import free_port, matinee
from matinee.config.tests.serving import serving
from matinee.site.page_headers import PAGE_HEADERS

needs_nginx = pytest.mark.skipif(shutil.which("nginx") is None, reason="there is no nginx here")
MORE = {
    "2023/01/вызов.html": "<p>Вызов</p>".encode(),
    "films/the-card-index.html": b"<p>Film</p>" * 100,
    "films/the-challenge/feed.xml": b"<rss></rss>",
    "topics/index.html": b"<p>Topics</p>",
    "calendar/us.ics": b"BEGIN:VCALENDAR",
    "pictures/1-ab-320.webp": bytes(3000),
    "fonts/serif.woff2": bytes(300),
    "feeds/feed.json": b"{}",
    "feeds/atom.xml": b"<feed/>",
    "data.json": b"{}",
    "videos/1.mp4": bytes(range(256)) * 40,
    ".well-known/security.txt": b"Contact: mailto:reel@example.org",
}
SAME = (
    "content-type",
    "cache-control",
    "x-content-type-options",
    "strict-transport-security",
    *(name.lower() for name in PAGE_HEADERS),
)
AROUND = """{user} daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


@contextmanager
def nginx(folder, site, port):
    """An nginx of our own, with this configuration of a site."""
    (folder / "site.conf").write_text(site)
    # Its workers must be someone who may look into the folders of these tests.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(AROUND.format(user=user, folder=folder))
    command = ["nginx", "-e", folder / "error.log", "-c", folder / "nginx.conf"]
    process = subprocess.Popen([*map(str, command)], stderr=subprocess.PIPE, text=True)  # noqa: S603
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=20) as client:
        try:
            wait_for(client, process)
            yield client
        finally:
            process.terminate()
            process.communicate()


def wait_for(client, process):
    for _ in range(200):
        assert process.poll() is None, process.stderr.read()
        try:
            client.get("/robots.txt")
        except httpx.TransportError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("nginx never answered")


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """Our own server and nginx on one publication, and its home."""
    folder = tmp_path_factory.mktemp("nginx")
    home, ours, theirs = folder / "the reel's home", free_port(), free_port()
    made = matinee("init", home, "--name", "The Reel")
    assert made.returncode == 0, made.stderr
    settings = home / "matinee.toml"
    text = settings.read_text().replace("#precompressed = false", "precompressed = true")
    settings.write_text(text.replace("#behind_proxy = false", "behind_proxy = true"))
    baked = matinee("bake", "--full", "--home", home)
    assert baked.returncode == 0, baked.stderr
    secret = os.environ | {"DJANGO_SUPERUSER_PASSWORD": "vyzov"}
    user = ["--noinput", "--username", "alice", "--email", "alice@example.org"]
    joined = matinee("manage", "--home", home, "createsuperuser", *user, env=secret)
    assert joined.returncode == 0, joined.stderr
    for name, body in MORE.items():
        (home / "public" / name).parent.mkdir(parents=True, exist_ok=True)
        (home / "public" / name).write_bytes(body)
    leads = {"/2001/01/old": "/latest", '/a"b$c d': "/latest", "/2001/01/alt-Ü": "/%D0%B2"}
    (home / "public/.moved/addresses.json").write_text(json.dumps(leads))
    lines = [f'"{old}" "{new}";\n'.replace('a"b', 'a\\"b') for old, new in leads.items()]
    (home / "public/.moved/nginx.map").write_text("".join(lines))
    site = matinee("webserver", "nginx", "--home", home, "--port", ours, "--listen", theirs).stdout
    with serving(home, folder / "log", port=ours) as served, nginx(folder, site, theirs) as proxy:
        served.wait_until_it_answers()
        yield served.client, proxy, home


def told(client, path, method="GET", **headers):
    """What both must say alike; the body as it is once unpacked."""
    answer = client.request(method, path, headers={"accept-encoding": "identity", **headers})
    if answer.status_code == 301:  # nginx adds a page of its own
        return 301, answer.headers["location"], answer.headers["cache-control"]
    return answer.status_code, {name: answer.headers.get(name) for name in SAME}, answer.content


def some_of_each_kind(public):
    files = sorted(str(path.relative_to(public)) for path in public.rglob("*") if path.is_file())
    kinds = {}
    for file in files:
        if not file.startswith(".moved") and not re.search(r"\.\w+\.(gz|br)$", file):
            kinds.setdefault((file.rpartition(".")[2], file.rpartition("/")[2][:5], file[:6]), file)
    return list(kinds.values())


@needs_nginx
def test_every_kind_of_file_is_sent_alike(both):
    ours, theirs, home = both
    files = some_of_each_kind(home / "public")
    kinds = {file.rpartition(".")[2] for file in files}
    assert kinds >= {"html", "css", "js", "xml", "txt", "ics", "webp"}
    for file in files:
        address = "/" + re.sub(r"(^|/)index\.html$|\.html$", r"\1", file)
        assert told(theirs, address) == told(ours, address), file
        assert told(theirs, address, "HEAD") == told(ours, address, "HEAD"), file
        assert told(theirs, address)[0] == 200 or file == "404.html"


@needs_nginx
@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/assets/nothing.css",
        "/films/nothing/",
        "/latest/",
        "/latest/?from=mail",
        "/feed.xml/",
        "/topics",
        "/.moved/addresses.json",
        "/.moved/nginx.map",
        "/films/.hidden",
        "/.baking-0123",
        "/.well-known/nothing",
        "/.well-known/.hidden",
        "/index.html.gz",
        "/feed.xml.br",
        "/2001/01/old",
        "/2001/01/old?from=mail",
        "/2001/01/alt-%C3%9C",
        "/a%22b$c%20d",
        "/latest/%0d%0aset-cookie:x/",
    ],
)
def test_what_is_no_page_is_answered_alike(both, path):
    ours, theirs, _ = both
    assert told(theirs, path) == told(ours, path)
    assert told(theirs, path)[0] in (200, 301, 404)


@needs_nginx
@pytest.mark.parametrize("path", ["//evil.example/", "/\\evil.example/", "//evil.example/../latest/"])
def test_no_redirect_leads_to_another_site(both, path):
    _, theirs, _ = both
    request = theirs.build_request("GET", "/")
    request.url = request.url.copy_with(raw_path=path.encode())
    place = theirs.send(request).headers.get("location", "/")
    assert re.match(r"/(?![/\\])", place)


@needs_nginx
def test_copies_are_sent_ready_made(both):
    _, theirs, home = both
    with theirs.stream("GET", "/", headers={"accept-encoding": "gzip"}) as answer:
        body = b"".join(answer.iter_raw())
        assert answer.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in answer.headers["vary"].lower()
    assert body == (home / "public/index.html.gz").read_bytes()
    assert gzip.decompress(body) == (home / "public/index.html").read_bytes()


@needs_nginx
def test_a_known_page_is_not_sent_again(both):
    _, theirs, _ = both
    tag = theirs.get("/latest").headers["etag"]
    answer = theirs.get("/latest", headers={"if-none-match": tag})
    assert answer.status_code == 304
    assert "must-revalidate" in answer.headers["cache-control"]


@needs_nginx
@pytest.mark.parametrize("asked", ["bytes=0-", "bytes=10-19", "bytes=-7", "bytes=10239-", "bytes=10240-"])
def test_parts_of_a_video_are_sent_alike(both, asked):
    ours, theirs, _ = both
    answers = [client.get("/videos/1.mp4", headers={"range": asked}) for client in (ours, theirs)]
    mine, other = [(answer.status_code, answer.headers.get("content-range")) for answer in answers]
    assert mine == other
    assert mine[0] == 416 or answers[0].content == answers[1].content


@needs_nginx
def test_one_logs_in_at_the_desk_through_it(both):
    ours, theirs, _ = both
    assert told(theirs, "/desk")[0] == 301
    page = theirs.get("/desk/login/")
    assert page.status_code == 200
    assert page.headers.get_list("x-content-type-options") == ["nosniff"]
    assert "must-revalidate" in page.headers["cache-control"]
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page.text)[1]
    form = {"username": "alice", "password": "vyzov", "csrfmiddlewaretoken": token}
    answer = theirs.post("/desk/login/", data=form, headers={"referer": str(theirs.base_url)})
    assert answer.status_code == 302
    assert theirs.get("/desk/").status_code == 200
    styles = re.search(r'href="(/desk/static/[^"]+\.css[^"]*)"', page.text)[1]
    assert told(theirs, styles) == told(ours, styles)


@pytest.mark.skipif(shutil.which("caddy") is None, reason="there is no Caddy here")
def test_caddy_takes_its_configuration(tmp_path):
    home = tmp_path / "the reel's home"
    matinee("init", home, "--name", "Reel")
    caddyfile = tmp_path / "Caddyfile"
    caddyfile.write_text(matinee("webserver", "caddy", "--home", home, "--listen", 8080).stdout)
    command = ["caddy", "adapt", "--adapter", "caddyfile", "--config", str(caddyfile)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr


def test_a_server_that_we_do_not_know_is_told(tmp_path):
    home = tmp_path / "home"
    matinee("init", home, "--name", "Reel")
    done = matinee("webserver", "apache", "--home", home)
    assert done.returncode == 2
    assert "only for caddy and nginx" in done.stderr


def test_a_folder_that_no_web_server_can_be_told_is_named(tmp_path):
    home = tmp_path / "ho$me"
    matinee("init", home, "--name", "Reel")
    done = matinee("webserver", "nginx", "--home", home)
    assert done.returncode != 0
    assert "move the folder" in done.stderr


@pytest.mark.parametrize("server", ["nginx", "caddy"])
def test_paths_host_and_ports_are_filled_in(tmp_path, server):
    home = tmp_path / "home"
    matinee("init", home, "--name", "Reel")
    settings = home / "matinee.toml"
    text = re.sub(r'\naddress = "[^"]*"', '\naddress = "https://кино.example"', settings.read_text())
    settings.write_text(text)
    done = matinee("webserver", server, "--home", home, "--port", "8123")
    assert done.returncode == 0, done.stderr
    host = "кино.example".encode("idna").decode()
    told = (*PAGE_HEADERS.values(), "Strict-Transport-Security")
    for part in (str(home / "public"), "127.0.0.1:8123", host, "application/rss+xml", *told):
        assert part in done.stdout
