import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from matinee.config.cli import main
from matinee.config.tests.publications import MATINEE, matinee

COMMANDS = ["init", "run", "read", "bake", "mirror", "worker", "manage", "webserver"]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs the command line in this process, in an empty folder and with no publication named."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MATINEE_HOME")
    return lambda *arguments, **options: CliRunner().invoke(
        main, [str(each) for each in arguments], **options
    )


@pytest.fixture
def publication(tmp_path):
    """A folder that only has its settings."""

    def publication(text='name = "x"\naddress = "http://localhost"\n'):
        home = tmp_path / "home"
        home.mkdir()
        (home / "matinee.toml").write_text(text)
        return home

    return publication


def test_help_names_every_command(run):
    done = run("--help")
    assert done.exit_code == 0
    listed = [line.split()[0] for line in done.stdout.partition("Commands:\n")[2].splitlines()]
    assert listed == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run, command):
    for option in ("--help", "-h"):
        done = run(command, option)
        assert done.exit_code == 0
        assert done.stdout.startswith(f"Usage: matinee {command}")
        assert "--debug" in done.stdout


def test_the_version_is_told(run):
    done = run("--version")
    assert done.exit_code == 0
    assert done.stdout.startswith("matinee 0.")


def one_line(done, code):
    """The only line of complaint of a command that ended with this code."""
    assert (done.exit_code, done.stdout) == (code, ""), done.output
    (line,) = done.stderr.splitlines()
    assert line.startswith("matinee: ")
    return line.removeprefix("matinee: ")


def test_an_unknown_command_is_told_with_the_one_that_was_meant(run):
    assert one_line(run("rum"), 2) == 'there is no command rum; did you mean "run"? See: matinee --help'
    assert one_line(run("fly"), 2) == "there is no command fly. See: matinee --help"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "--port", "70000"], "'--port'"),
        (["run", "--prot", "1"], "--prot"),
        (["read"], "FILE..."),
        (["read", "--date", "yesterday", "x"], "'--date'"),
        (["init"], "DIR"),
    ],
)
def test_a_wrong_use_is_told_in_one_line(run, arguments, words):
    line = one_line(run(*arguments), 2)
    assert words in line
    assert line.endswith(f"See: matinee {arguments[0]} --help")


@pytest.mark.parametrize("command", [["run"], ["bake"], ["worker"], ["manage", "check"]])
def test_without_a_publication_the_ways_to_one_are_told(run, command):
    line = one_line(run(*command), 2)
    assert "this folder has no matinee.toml" in line
    assert "matinee init DIR" in line


def test_a_named_folder_that_is_none_is_told(run, tmp_path):
    assert "there is no such folder" in one_line(run("bake", "--home", tmp_path / "x"), 2)
    assert "there is no such folder" in one_line(run("--home", tmp_path / "x", "bake"), 2)
    assert "there is no such folder" in one_line(run("bake", env={"MATINEE_HOME": str(tmp_path / "x")}), 2)


def test_the_home_after_the_command_wins(run, publication, tmp_path):
    home = publication("nonsense")
    done = run("--home", tmp_path / "x", "bake", "--home", home, env={"MATINEE_HOME": str(tmp_path / "y")})
    assert one_line(done, 2).startswith("matinee.toml: line 1")


def test_everything_wrong_in_the_settings_is_told_at_once(run, publication):
    done = run("bake", "--home", publication('nam = "x"\naddress = "x"\n'))
    assert done.exit_code == 2
    assert [line.split(": ")[2] for line in done.stderr.splitlines()] == ["nam", "address", "name"]


def test_djangos_own_door_tells_the_same_without_a_traceback(publication):
    environment = os.environ | {
        "MATINEE_HOME": str(publication("nam = 1\n")),
        "DJANGO_SETTINGS_MODULE": "matinee.config.settings",
    }
    command = [sys.executable, "-m", "django", "check"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 2
    assert all(line.startswith("matinee.toml: ") for line in done.stderr.splitlines())
    assert len(done.stderr.splitlines()) == 3


TEXT = "Central Partnership has revealed an official trailer for The Challenge, directed by Klim Shipenko.\n"


def test_a_text_is_read_with_the_words_each_fact_came_from(run, tmp_path):
    (tmp_path / "post.txt").write_text(TEXT)
    done = run("read", "post.txt")
    assert done.exit_code == 0, done.stderr
    text, table = done.stdout.split("\n\n", 1)
    number = next(line.split()[0] for line in table.splitlines() if " director " in line)
    assert f"directed by [Klim Shipenko]{number}." in " ".join(text.split())


def test_standard_input_can_be_read_as_json(run):
    done = run("read", "-", "--json", input=TEXT)
    read = json.loads(done.stdout)
    assert set(read) == {"facts", "record"}
    assert [fact["value"] for fact in read["facts"] if fact["kind"] == "director"] == ["Klim Shipenko"]


def test_several_files_are_read_one_by_one(run, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("Nothing here.\n")
    done = run("read", "a.txt", "b.txt", "--json")
    records = [json.loads(line)["record"] for line in done.stdout.splitlines()]
    assert [record["directors"] for record in records] == [["Klim Shipenko"], []]
    assert "b.txt" in run("read", "a.txt", "b.txt").stdout


def test_a_text_without_facts_says_so(run):
    done = run("read", "-", input="Nothing here.\n")
    assert done.exit_code == 0
    assert "No fact about a film was found" in done.stdout


def test_an_unreadable_text_is_told_before_anything_is_read(run, tmp_path):
    (tmp_path / "good.txt").write_text(TEXT)
    (tmp_path / "latin.txt").write_bytes("Ein Film\nCafé".encode("latin-1"))
    assert one_line(run("read", "good.txt", "latin.txt"), 1).startswith("latin.txt: line 2 is not UTF-8")
    assert one_line(run("read", "missing.txt"), 1) == "missing.txt: No such file or directory"
    assert one_line(run("read", "."), 1) == ".: Is a directory"


def test_reading_and_help_need_neither_django_nor_a_server():
    script = (
        "import sys\n"
        "from matinee.config.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "heavy = {'django', 'wagtail', 'uvicorn', 'PIL', 'httpx'} & set(sys.modules)\n"
        "sys.exit(' '.join(sorted(heavy)) or 0)\n"
    )
    for arguments in (["--help"], ["run", "--help"], ["init", "--help"], ["read", "-"]):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", script, *arguments],
            input=TEXT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (arguments, done.stderr)


def test_an_unforeseen_error_is_one_line_and_a_traceback_when_asked_for(run, publication, monkeypatch):
    monkeypatch.setattr("matinee.config.cli.home.read_publication", lambda home: 1 / 0)
    home = publication()
    line = one_line(run("bake", "--home", home), 4)
    assert line == "unexpected ZeroDivisionError: division by zero; add --debug to see where"
    done = run("bake", "--home", home, "--debug")
    assert isinstance(done.exception, ZeroDivisionError)


def test_a_reader_that_hangs_up_is_no_error():
    command = f"{MATINEE} --help | head -c 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stderr == ""


def test_manage_passes_everything_on(founded):
    done = matinee("manage", "--home", founded, "check", "--deploy", "--fail-level", "ERROR")
    assert done.returncode == 0, done.stderr
    done = matinee("manage", "--home", founded, "migrate", "--help")
    assert "matinee manage migrate" in done.stdout
