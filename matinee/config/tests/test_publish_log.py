"""A running publication notes in the publish log what went wrong, and that it is mended."""

import sqlite3
import time
from contextlib import closing


def noted(home):
    """The errors in the log, oldest first; "" where a bake went well."""
    with closing(sqlite3.connect(home / "db.sqlite3")) as database:
        return [error for (error,) in database.execute("SELECT error FROM press_bake ORDER BY id")]


def until(home, is_so):
    for _ in range(400):
        if is_so(noted(home)):
            return
        time.sleep(0.05)
    raise AssertionError(f"the log never said so: {noted(home)}")


def test_what_keeps_the_worker_from_baking_is_noted_once_until_it_is_mended(home, serve):
    public = home / "public"
    public.rename(home / "away")
    public.write_text("in the way")
    with serve(home, command="worker") as worker:
        worker.wait_until_it_says("next try in 4 s")
        *_, well, error = noted(home)
        assert well == ""
        assert "is a file where a folder must be: move it away" in error
        public.unlink()
        until(home, lambda errors: errors[-1] == "")
    assert (public / "index.html").exists()
