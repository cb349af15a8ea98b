import json

from matinee.config.tests.publications import matinee


def test_a_bake_tells_what_it_did(home):
    done = matinee("bake", "--home", home)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("looked at 0, rendered 0, wrote 0, removed 0 in ")


def test_a_full_bake_mends_what_the_check_found(home):
    index, feed = home / "public/index.html", home / "public/feed.xml"
    right = index.read_bytes()
    index.write_text("wrong")
    feed.unlink()
    (home / "public/stray.html").write_text("nobody's")

    check = matinee("bake", "--check", "--home", home)
    assert check.returncode == 1
    assert [line.split() for line in check.stdout.splitlines()] == [
        ["missing", "feed.xml"],
        ["different", "index.html"],
        ["stray", "stray.html"],
    ]
    assert check.stderr == "matinee: 3 files not as a full bake has it; mend with: matinee bake --full\n"
    assert index.read_text() == "wrong"

    done = matinee("bake", "--full", "--home", home)
    assert done.returncode == 0
    assert "wrote 2, removed 1" in done.stdout
    assert index.read_bytes() == right

    check = matinee("bake", "--check", "--home", home)
    assert (check.returncode, check.stdout, check.stderr) == (0, "Nothing differs from a full bake.\n", "")


def test_the_check_names_each_way_in_which_a_file_can_be_wrong_while_the_site_is_served(home, serve):
    file = home / "matinee.toml"
    file.write_text(f"precompressed = true\n{file.read_text()}")
    assert matinee("bake", "--home", home).returncode == 0
    public = home / "public"
    with serve(home) as served:
        served.wait_until_it_answers()
        (public / "index.html").write_bytes((public / "index.html").read_bytes()[::-1])
        (public / "feed.xml").unlink()
        (public / "films.html").unlink()
        (public / "films.html").symlink_to("topics.html")
        (public / "watch.html.gz").write_bytes((public / "index.html.gz").read_bytes())
        (public / "topics.html.br").unlink()
        (public / "featured.html.gz").write_bytes(b"no copy")
        (public / "old/er").mkdir(parents=True)
        (public / "old/er/page.html").touch()
        (public / "old/link").symlink_to(home)
        (public / ".baking-0123").touch()
        check = matinee("bake", "--check", "--home", home)
    wrong = {path: kind for kind, path in (line.split() for line in check.stdout.splitlines())}
    assert wrong == {
        ".baking-0123": "stray",
        "featured.html.gz": "different",
        "feed.xml": "missing",
        "films.html": "different",
        "index.html": "different",
        "old/er/page.html": "stray",
        "old/link": "stray",
        "topics.html.br": "missing",
        "watch.html.gz": "different",
    }
    assert matinee("bake", "--full", "--home", home).returncode == 0
    assert matinee("bake", "--check", "--home", home).stdout == "Nothing differs from a full bake.\n"


def test_full_and_check_exclude_each_other(home):
    done = matinee("bake", "--full", "--check", "--home", home)
    assert done.returncode == 2
    assert "--full, --check, --why and --log exclude each other" in done.stderr


def test_json_is_one_object_and_progress_is_lines_of_it_on_stderr(home):
    done = matinee("bake", "--full", "--json", "--home", home)
    told = json.loads(done.stdout)
    assert {name: told[name] for name in ("error", "written", "removed", "failed", "full_because")} == {
        "error": None,
        "written": 0,
        "removed": 0,
        "failed": [],
        "full_because": "it was asked for",
    }
    assert told["rendered"] == told["looked_at"] > 0
    ticks = [json.loads(line) for line in done.stderr.splitlines()]
    assert ticks[-1]["done"] == ticks[-1]["total"] == told["rendered"]
    assert set(ticks[-1]) == {"done", "total", "seconds", "seconds_left"}


def test_the_log_tells_what_the_last_bakes_did(home):
    (home / "public/feed.xml").unlink()
    matinee("bake", "--full", "--home", home)
    lines = matinee("bake", "--log", "--home", home).stdout.splitlines()
    assert lines[-2].endswith(" by matinee bake, every page: it was asked for")
    assert ", wrote 1, removed 0 in " in lines[-1]
    told = json.loads(matinee("bake", "--log", "--json", "--home", home).stdout)
    first, second = told["bakes"]
    assert (first["by"], second["by"]) == ("matinee init", "matinee bake")
    assert (second["written"], second["failed"], second["error"]) == (1, 0, None)


def test_a_profile_adds_up(home):
    done = matinee("bake", "--full", "--profile", "--json", "--home", home)
    told = json.loads(done.stdout)
    profile = told["profile"]
    assert sum(plate["rendered"] for plate in profile["plates"]) == told["rendered"]
    parts = [plate["seconds"] for plate in profile["plates"]] + list(profile["others"].values())
    assert abs(sum(parts) - profile["work"]) < 0.01
    assert abs(profile["work"] - profile["seconds"]) < 0.01


def test_a_profile_is_a_table_within_eighty_columns(home):
    done = matinee("bake", "--full", "--profile", "--home", home)
    lines = done.stdout.splitlines()
    assert lines[0].split() == [
        *("plate", "pages", "written", "MB", "render", "load", "write", "settle", "all", "s", "%")
    ]
    assert any(line.startswith("in all ") and line.endswith(" 100") for line in lines)
    assert max(map(len, lines)) <= 80
    assert lines[-1].startswith("looked at ")


def test_a_profile_is_of_a_bake_only(home):
    done = matinee("bake", "--check", "--profile", "--home", home)
    assert (done.returncode, done.stdout) == (2, "")


def test_json_names_what_differs(home):
    (home / "public/feed.xml").unlink()
    done = matinee("bake", "--check", "--json", "--home", home)
    assert done.returncode == 1
    assert json.loads(done.stdout) == {
        "error": None,
        "differences": [{"path": "feed.xml", "kind": "missing", "error": None}],
    }


def test_json_tells_also_why_a_bake_could_not_be(home):
    public = home / "public"
    public.rename(home / "away")
    public.write_text("")
    done = matinee("bake", "--json", "--home", home)
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert "move it away" in told["error"]
    assert done.stderr.endswith(f"matinee: {told['error']}\n")


def test_why_tells_the_bake_that_wrote_a_file(home):
    done = matinee("bake", "--why", "/", "--home", home)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "index.html"
    assert lines[1].split() == ["address", "/", "of", "the", "plate", "home"]
    assert "by matinee init" in lines[2]
    assert lines[3].endswith("of a full bake: the site was never baked")
    told = json.loads(matinee("bake", "--why", "index.html", "--json", "--home", home).stdout)
    assert (told["path"], told["state"], told["by"]) == ("index.html", "baked", "matinee init")


def test_why_of_no_page_ends_with_one(home):
    done = matinee("bake", "--why", "/nothing", "--home", home)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("matinee: /nothing: no page has this address")
