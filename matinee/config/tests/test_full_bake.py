from matinee.config.publication_file import read_publication
from matinee.config.tests.publications import matinee


def change(home, old, new):
    file = home / "matinee.toml"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_a_new_name_is_brought_into_every_page(home):
    change(home, '"The Reel"', '"The Spool"')
    done = matinee("bake", "--home", home)
    assert "rendered 0" not in done.stdout
    assert "The Spool" in (home / "public/index.html").read_text()
    assert matinee("bake", "--check", "--home", home).returncode == 0
    assert "rendered 0" in matinee("bake", "--home", home).stdout


def test_a_feed_known_by_another_name_is_a_full_bake(home):
    change(home, read_publication(home).feed_id, "tag:reel.example.org,2023:feed")
    assert "rendered 0" not in matinee("bake", "--home", home).stdout
    assert "<id>tag:reel.example.org,2023:feed</id>" in (home / "public/atom.xml").read_text()


def test_a_setting_that_no_page_shows_costs_nothing(home):
    change(home, "[mail]", '[mail]\nhost = "smtp.example.org"\nsender = "reel@example.org"')
    assert "rendered 0" in matinee("bake", "--home", home).stdout


def test_a_running_site_takes_up_what_changed_while_it_was_down(home, serve):
    change(home, '"The Reel"', '"The Spool"')
    with serve(home) as served:
        served.wait_until_it_says("was baked by another version, with other templates or other settings")
        for _ in range(400):
            if "The Spool" in served.wait_until_it_answers().text:
                break
        assert "The Spool" in served.client.get("/").text
        assert served.stop() == 0
