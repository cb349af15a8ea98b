"""What `matinee bake --log` prints of bakes that did not go well."""

from datetime import UTC, datetime

from matinee.config.cli.log_told import show_log
from matinee.press.models import Bake

# Still the day before where the tests' publication is.
AT = datetime(2026, 11, 28, 7, 3, 10, tzinfo=UTC)


def said(capsys, *bakes):
    show_log(bakes)
    return capsys.readouterr().out.splitlines()


def test_nothing_yet_is_said_too(capsys):
    assert said(capsys) == ["Nothing was baked yet."]


def test_a_bake_that_could_not_go_on_tells_its_error(capsys):
    stopped = Bake(began_at=AT, seconds=1, by="matinee run", error="No room is left for /a[b].")
    assert said(capsys, stopped) == [
        "2026-11-27 23:03:10 by matinee run",
        "    No room is left for /a[b].",
    ]


def test_pages_that_failed_stand_below_the_counts(capsys):
    failed = Bake(began_at=AT, seconds=1.25, rendered=2, failed=1, failures=[("/x", "ValueError: no")])
    assert said(capsys, failed) == [
        "2026-11-27 23:03:10",
        "    looked at 0, rendered 2, wrote 0, removed 0 in 1.2 s",
        "    /x: ValueError: no",
    ]
