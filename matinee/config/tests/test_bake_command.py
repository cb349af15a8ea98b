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


def test_full_and_check_exclude_each_other(home):
    done = matinee("bake", "--full", "--check", "--home", home)
    assert done.returncode == 2
    assert "--full and --check exclude each other" in done.stderr
