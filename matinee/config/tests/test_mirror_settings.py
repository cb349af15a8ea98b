"""[mirror] and [purge] in matinee.toml, and the secrets that they name."""

import pytest

BUCKET = '[mirror]\nbucket = "reel"\n'
URL = '[purge]\nurl = "https://cdn.example.org"\n'


@pytest.fixture
def problem(problems):
    def problem(text):
        (only,) = problems(text)
        return only

    return problem


def test_nothing_goes_anywhere_unless_it_is_said(read):
    assert read("").stages == ()
    assert read(BUCKET).stages == ("mirror",)
    assert read(URL).stages == ("purge",)
    assert read(BUCKET + URL).stages == ("mirror", "purge")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[mirror]\nbucket = "s3://reel"', '"s3://reel" is no bucket\'s name'),
        ('[mirror]\nendpoint = "https://s3.example.org"', "[mirror] bucket: is missing"),
        (
            BUCKET + 'endpoint = "s3.example.org"',
            '[mirror] endpoint: "s3.example.org" is no address of a store',
        ),
        (BUCKET + 'endpoint = "https://s3.example.org:x"', "is no address of a store"),
        (BUCKET + 'region = ""', '[mirror] region: "" is no region'),
        (BUCKET + 'prefix = "../other"', '[mirror] prefix: "../other" is no prefix'),
        (BUCKET + 'prefix = "a//b"', "is no prefix"),
        (BUCKET + 'names = "files"', 'must be "address" or "file"; did you mean "file"?'),
        (BUCKET + 'access_key = "x"', "[mirror] secret: is missing; access_key needs it"),
        (BUCKET + 'secret = "x"', "[mirror] access_key: is missing; secret needs it"),
        (BUCKET + 'buckt = "x"', 'unknown key; did you mean "bucket"?'),
        ('[purge]\nmethod = "PURGE"', "[purge] url: is missing"),
        ('[purge]\nurl = "{path}"', "can't be called"),
        ('[purge]\nurl = "ftp://cdn.example.org"', "can't be called"),
        (URL + 'method = "purge it"', '"purge it" is no method'),
        (URL + 'headers = ["Authorization"]', '"Authorization" is no header'),
        (URL + 'headers = ["A: b\\nC: d"]', "is no header"),
        (URL + "at_once = 0", "0 addresses can't be told at once"),
        ('url = "https://cdn.example.org"', "unknown key; it belongs under [purge]"),
    ],
)
def test_a_wrong_line_gets_a_hint(problem, text, words):
    assert words in problem(text)


@pytest.mark.parametrize(
    "url",
    [
        "https://cdn.example.org/purge?url={url}",
        "https://cdn.example.org{path}",
        "http://127.0.0.1:6081{path}",
        "https://cdn.example.org/${NAME}/purge",
    ],
)
def test_an_address_to_call_may_have_marks(read, url, monkeypatch):
    monkeypatch.setenv("NAME", "zone")
    assert read(f'[purge]\nurl = "{url}"').purge.url == url.replace("${NAME}", "zone")


def test_a_secret_comes_from_the_environment_or_from_a_private_file(read, tmp_path, monkeypatch):
    text = URL + 'headers = ["A: Bearer ${REEL_TOKEN}", "B: c"]'
    (tmp_path / "REEL_TOKEN").write_text("from a file\n")
    (tmp_path / "REEL_TOKEN").chmod(0o600)
    assert read(text).purge.headers == ("A: Bearer from a file", "B: c")
    monkeypatch.setenv("REEL_TOKEN", "from outside")
    found = read(text)
    assert found.purge.headers == ("A: Bearer from outside", "B: c")
    assert "from outside" not in repr(found)


def test_a_secret_that_is_not_there_is_told(problem):
    words = (
        "${NOWHERE} stands for nothing; set the environment variable NOWHERE, or write it into a file NOWHERE"
    )
    assert words in problem(BUCKET + 'access_key = "x"\nsecret = "${NOWHERE}"')


def test_a_file_that_others_can_read_is_no_place_for_a_secret(problem, tmp_path):
    (tmp_path / "REEL_TOKEN").write_text("hush")
    (tmp_path / "REEL_TOKEN").chmod(0o644)
    told = problem(BUCKET + 'access_key = "x"\nsecret = "${REEL_TOKEN}"')
    assert "others can read the file REEL_TOKEN; take that away with: chmod 600" in told


@pytest.mark.parametrize("secret", ["two\nlines", "ключ", ""])
def test_a_secret_is_one_plain_line_and_is_never_told(problem, tmp_path, secret):
    (tmp_path / "REEL_TOKEN").write_text(secret)
    (tmp_path / "REEL_TOKEN").chmod(0o600)
    told = problem(URL + 'headers = ["A: ${REEL_TOKEN}"]')
    assert "what ${REEL_TOKEN} stands for must be one line" in told
    assert "two" not in told
