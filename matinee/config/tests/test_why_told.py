"""What `matinee bake --why` prints of each thing that may be known."""

from datetime import UTC, datetime

import pytest

from matinee.config.cli.why_told import show_why
from matinee.press.causes import Because, Cause
from matinee.press.models import Bake
from matinee.press.why import Why

# Still the day before where the tests' publication is.
AT = datetime(2026, 11, 28, 7, 3, 10, tzinfo=UTC)
BAKE = Bake(began_at=AT, seconds=1, by="matinee run", written=28, removed=3)
FULL = Bake(began_at=AT, seconds=1, why_all="it was asked for", written=1)
PUBLISHED = "post “Ink” was published"


def said(capsys, told):
    show_why(told)
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            Why("x.html", "baked", "/x", "film", AT, BAKE, Because()),
            "a bake before was cut short, or failed here",
        ),
        (Why("x.html", "baked", "/x", "film", AT, BAKE, Because()), "by matinee run (one of 28 files)"),
        (Why("x.html", "baked", "/x", "film", AT, FULL), "of a full bake: it was asked for"),
        (Why("x.html", "baked", "/x", "film", AT), "of a full bake, which the log has forgotten"),
        (Why("x.html", "baked", "/x", "film"), "before the log was kept, or by a bake that was killed"),
        (Why("x.html", "removed", at=AT, bake=BAKE, because=Because()), "(one of 3 files)"),
        (Why("x.html", "failed", "/x", error="ValueError: no"), "ValueError: no Every bake tries again"),
        (Why("x.html", "stray"), "matinee bake --full"),
        (Why("x.html", "waiting", "/x", "film"), "was never baked"),
        (Why("x.html", "due", "/x", "film"), "one that was cut short has left it"),
        (Why("x.html", "gone", "/x", "film"), "the next bake removes the file"),
        (Why("[x].html", "baked", "/[x]", "film"), "/[x] of the plate film"),
    ],
)
def test_each_state_is_told_in_words(capsys, told, words):
    assert words in said(capsys, told)


def test_causes_stand_below_their_edit_with_the_way_they_took(capsys):
    because = Because(
        (
            Cause("post:3/card", "post:3", PUBLISHED),
            Cause("film:1", "film:1", "film “Ink” changed"),
            Cause("post:3", "post:3", PUBLISHED),
            Cause("month:1", "", ""),
        ),
        more=2,
        is_new=True,
    )
    lines = said(capsys, Why("x.html", "baked", "/x", "film", AT, BAKE, because)).splitlines()
    assert [line.strip() for line in lines[2:]] == [
        "made      27 November 2026, 23:03:10 by matinee run (one of 28 files)",
        "because   of an edit that said nothing of itself",
        "month:1 turned out to have changed while a page was made",
        "and       film “Ink” changed",
        "film:1 changed",
        f"and       {PUBLISHED}",
        "post:3/card changed, which follows from post:3",
        "post:3 changed",
        "and 2 more reads",
    ]


def test_many_edits_that_wait_are_counted(capsys):
    waiting = tuple(f"edit {number}" for number in range(5))
    told = said(capsys, Why("x.html", "baked", "/x", "film", waiting=waiting))
    assert "edit 2, and the next bake looks at it" in told
    assert "and 2 more edits" in told
    assert "edit 3" not in told
