import json
import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from matinee.config.publication_checks import quoted
from matinee.config.publication_file import PublicationFileError, keys, read_publication
from matinee.config.publication_template import publication_text
from matinee.lib.publication import Mail, Publication

GOOD = 'name = "The Reel"\naddress = "http://localhost:8000"\n'
KEYS = sorted(set(keys(Publication)) - {"mail"})
MAIL_KEYS = sorted(keys(Mail))


@pytest.fixture
def write(tmp_path):
    def write(text):
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        content = text if isinstance(text, bytes) else text.encode()
        (home / "matinee.toml").write_bytes(content)
        return home

    return write


@pytest.fixture
def problems(write):
    def problems(text):
        with pytest.raises(PublicationFileError) as caught:
            read_publication(write(text))
        assert all("\n" not in problem for problem in caught.value.problems)
        return caught.value.problems

    return problems


@pytest.fixture
def problem(problems):
    def problem(text):
        (only,) = problems(text)
        return only.removeprefix("matinee.toml: ")

    return problem


def test_two_keys_are_enough(write):
    publication = read_publication(write(GOOD))
    assert (publication.name, publication.address) == ("The Reel", "http://localhost:8000")
    assert (publication.language, publication.time_zone, publication.territories) == ("en", "UTC", ("US",))
    assert publication.mail == Mail()


def test_every_key_is_read(write):
    publication = read_publication(
        write(
            'name = "Катушка"\ntagline = "Фильмы"\naddress = "https://reel.example.org/"\nlanguage = "ru"\n'
            'time_zone = "Europe/Moscow"\nterritories = ["RU", "KZ"]\ndatabase = "postgresql://u:p@h:5433/reel"\n'
            "behind_proxy = true\n"
            '[mail]\nhost = "smtp.example.org"\nport = 465\nuser = "u"\npassword = "p"\nencryption = "tls"\n'
            'sender = "Reel <reel@example.org>"\n'
        )
    )
    assert publication.address == "https://reel.example.org"
    assert publication.territories == ("RU", "KZ")
    assert publication.behind_proxy
    assert publication.mail.port == 465


@pytest.mark.parametrize(
    "feed_id",
    [
        "",
        "urn:uuid:6d0c4f1e-6f0a-4b52-9a57-1d2f6a0b7c35",
        "tag:reel.example.org,2023:a",
        "http://кино.рф/лента",
    ],
)
def test_a_feed_is_known_by_any_absolute_iri_or_by_its_address(write, feed_id):
    assert read_publication(write(f'{GOOD}feed_id = "{feed_id}"\n')).feed_id == feed_id


def test_an_editor_may_leave_a_byte_order_mark(write):
    assert read_publication(write(b"\xef\xbb\xbf" + GOOD.encode())).name == "The Reel"


def test_all_that_is_wrong_is_told_at_once(problems):
    found = problems('nam = "x"\nlanguage = 3\nterritories = ["USA"]\n[mail]\nport = 0\n')
    assert len(found) == 6
    assert [line.split(": ")[1] for line in found] == [
        "nam",
        "language",
        "territories",
        "name",
        "address",
        "[mail] port",
    ]


HINTS = {
    'teritories = ["US"]': 'teritories: unknown key; did you mean "territories"?',
    'timezone = "UTC"': 'timezone: unknown key; did you mean "time_zone"?',
    'host = "smtp.example.org"': "host: unknown key; it belongs under [mail]",
    'secret_key = "x"': "the secret is in the file secret_key",
    'home = "/"': "home: unknown key; known are name, address",
    '"a\\nb" = 1': '"a\\nb": unknown key',
    "language = 3": 'language: must be a text in quotes, such as "en", not 3',
    'territories = "US"': 'must be a list of texts, such as ["US"], not "US"',
    "territories = [1]": "must be a list of texts",
    "territories = []": "must name at least one territory",
    'territories = ["UK"]': 'two capital letters); did you mean "GB" (United Kingdom)?',
    'territories = ["ru"]': 'did you mean "RU" (Russia)?',
    'territories = ["France"]': 'did you mean "FR" (France)?',
    'territories = ["EU"]': '"EU" is no territory',
    'territories = ["US", "US"]': '"US" stands there twice',
    'language = "en_GB"': 'did you mean "en-GB"',
    'language = "English"': '"English" is no language that we know; did you mean "en"?',
    'language = "klingon"': '"klingon" is no language that we know',
    'language = ""': '"" is no language that we know',
    'feed_id = "reel"': 'feed_id: "reel" is no absolute IRI; write one such as "urn:uuid:" and a UUID',
    'feed_id = "urn:a feed"': '"urn:a feed" is no absolute IRI',
    'feed_id = "urn:"': '"urn:" is no absolute IRI',
    'feed_id = "https://reel.example.org/<b>"': "is no absolute IRI",
    'time_zone = "Paris"': 'did you mean "Europe/Paris"?',
    'time_zone = "America/Los Angeles"': 'did you mean "America/Los_Angeles"?',
    'time_zone = "Mars"': "is no time zone",
    'time_zone = "../etc/passwd"': "is no time zone",
    'behind_proxy = "yes"': 'must be true or false, without quotes, not "yes"',
    'database = "mysql://localhost/reel"': '"mysql" is no database that we can use; write "postgresql://',
    'database = "postgresql://localhost"': "does not say which database on that server",
    'database = "postgresql://h:port/x"': "is no address of a database",
    'mail = "smtp"': "mail: must be a table that starts with the line [mail]",
    "[mail]\nport = true": "[mail] port: must be a whole number, such as 587, not true",
    "[mail]\nport = 70000": "[mail] port: 70000 is no port",
    '[mail]\nencryption = "ssl"': 'encryption: "ssl" must be "starttls", "tls" or "none"',
    '[mail]\nsender = "nobody"': 'sender: "nobody" is no mail address',
    '[mail]\nhost = "smtp.example.org"': "[mail] sender: is missing",
    '[mail]\nname = "x"': "[mail] name: unknown key; it belongs above [mail]",
    '[mail]\nhots = "x"': 'did you mean "host"',
}


@pytest.mark.parametrize("line", HINTS)
def test_a_wrong_line_gets_a_hint(problem, line):
    assert HINTS[line] in problem(GOOD + line)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "reel.example.org",
        "ftp://reel.example.org",
        "https://",
        "https://reel.example.org:x",
        "http://[::1",
        "https://reel.example.org/blog",
        "https://u@reel.example.org",
        "https://a b",
    ],
)
def test_an_address_is_scheme_and_host(problem, address):
    assert problem(f'name = "x"\naddress = {json.dumps(address)}').startswith("address: ")


@pytest.mark.parametrize(
    "wrong", ["ru", "https://ru.example.org", "xq-yy https://a.example", "ru ftp://a.example"]
)
def test_what_is_no_edition_is_told(problem, write, wrong):
    assert problem(GOOD + f'editions = ["{wrong}"]\n').startswith(f'editions: "{wrong}": ')
    right = read_publication(write(GOOD + 'editions = ["ru https://ru.example.org"]\n'))
    assert right.editions == ("ru https://ru.example.org",)


def test_the_name_may_not_be_blank(problem):
    assert "is empty" in problem('name = " "\naddress = "http://localhost"')


def test_a_missing_key_is_shown_with_a_line_to_add(problem):
    assert (
        problem('name = "x"')
        == 'address: is missing; add a line such as address = "https://reel.example.org"'
    )


@pytest.mark.parametrize(
    ("text", "where"),
    [('name = "x"\naddress = "y\n', "line 2, column 13"), ("name", "line 1"), ("a = 1\na = 2", "line 2")],
)
def test_broken_toml_is_told_with_its_place(problem, text, where):
    assert problem(text).startswith(where)


def test_a_file_in_another_encoding_is_told_with_its_line(problem):
    assert problem('# a\nname = "Café"'.encode("latin-1")) == "line 2: not UTF-8; save the file as UTF-8 text"


def test_a_missing_folder_and_a_missing_file_say_how_to_begin(tmp_path):
    for home, what in ((tmp_path / "nowhere", "no such folder"), (tmp_path, "no matinee.toml in it")):
        with pytest.raises(PublicationFileError, match=what) as caught:
            read_publication(home)
        assert f"matinee init {home}" in str(caught.value)


def test_a_file_is_no_publication(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(PublicationFileError, match="is a file"):
        read_publication(tmp_path / "file")


@st.composite
def slips(draw, known):
    """A known key and what one slip of the finger makes of it."""
    key = draw(st.sampled_from(known))
    place = draw(st.integers(0, len(key) - 1))
    letter = draw(st.sampled_from(string.ascii_letters + "_-"))
    slip = draw(st.sampled_from(["drop", "double", "put", "swap"]))
    match slip:
        case "drop":
            wrong = key[:place] + key[place + 1 :]
        case "double":
            wrong = key[:place] + key[place] + key[place:]
        case "put":
            wrong = key[:place] + letter + key[place + 1 :]
        case _:
            wrong = key[:place] + key[place : place + 2][::-1] + key[place + 2 :]
    assume(wrong not in known and wrong != "mail")
    return key, wrong


@pytest.mark.parametrize(("known", "table"), [(KEYS, ""), (MAIL_KEYS, "[mail]\n")])
@given(data=st.data())
def test_any_slip_in_a_key_is_told_with_the_key_that_was_meant(tmp_path_factory, known, table, data):
    key, wrong = data.draw(slips(known))
    home = tmp_path_factory.mktemp("slip")
    (home / "matinee.toml").write_text(f"{GOOD}{table}{wrong} = 1\n")
    with pytest.raises(PublicationFileError) as caught:
        read_publication(home)
    (line,) = caught.value.problems
    assert wrong in line
    assert f'"{key}"' in line.partition("did you mean")[2]


@given(
    st.dictionaries(
        st.sampled_from(KEYS), st.one_of(st.text(), st.integers(), st.booleans(), st.lists(st.text()))
    )
)
def test_any_value_is_taken_or_told_about(tmp_path_factory, values):
    home = tmp_path_factory.mktemp("any")
    lines = [f"{key} = {quoted(value)}" for key, value in values.items()]
    (home / "matinee.toml").write_text("\n".join(lines), encoding="utf-8")
    try:
        publication = read_publication(home)
    except PublicationFileError as error:
        wrong = [line for line in error.problems if not line.startswith("matinee.toml: ")]
        if wrong:
            pytest.fail(f"These lines do not say where: {wrong}")
    else:
        assert {"name", "address"} <= set(values)
        assert publication.zone


@given(st.text(min_size=1).filter(str.strip), st.sampled_from([["US"], ["FR", "RU"]]))
def test_what_init_writes_is_read_back(tmp_path_factory, name, territories):
    home = tmp_path_factory.mktemp("written")
    chosen = {"name": name, "address": "https://reel.example.org", "territories": territories}
    (home / "matinee.toml").write_text(publication_text(chosen), encoding="utf-8")
    publication = read_publication(home)
    assert publication.name == name
    assert publication.territories == tuple(territories)
    assert publication.time_zone == "UTC"


def test_the_secret_is_made_once_and_is_nobody_elses(write):
    home = write(GOOD)
    secret = read_publication(home).secret_key
    assert len(secret) > 50
    assert read_publication(home).secret_key == secret
    assert (home / "secret_key").stat().st_mode & 0o777 == 0o600
