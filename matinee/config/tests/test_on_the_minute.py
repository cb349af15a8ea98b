"""Scheduled posts go out with no visitor and no cron, after an outage too, and once from two workers."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime

import pytest

from matinee.config.tests.serving import serving

SCHEDULE = """
import json, sys
from datetime import timedelta
import django; django.setup()
from django.utils import timezone
from matinee.desk import actions
from matinee.desk.models import Post

for slug, seconds in json.loads(sys.argv[1]).items():
    post = actions.schedule(Post(headline=slug, slug=slug), timezone.now() + timedelta(days=1))
    due = timezone.now() + timedelta(seconds=seconds)
    post.revisions.update(approved_go_live_at=due)
    print(due.isoformat())
"""


@pytest.fixture
def schedule(home):
    """Has a post wait that is due in so many seconds, or was so many ago; gives its moment."""

    def schedule(slug, seconds):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", SCHEDULE, json.dumps({slug: seconds})],
            env=os.environ | {"DJANGO_SETTINGS_MODULE": "matinee.config.settings", "MATINEE_HOME": str(home)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return datetime.fromisoformat(done.stdout.strip())

    return schedule


def asked(home, sql):
    with closing(sqlite3.connect(home / "db.sqlite3")) as database:
        return database.execute(sql).fetchall()


def moment_out(home, slug):
    """When the post was published; None while it is not."""
    [(live, moment)] = asked(home, f"SELECT live, published_at FROM desk_post WHERE slug = '{slug}'")  # noqa: S608
    return datetime.fromisoformat(f"{moment}+00:00") if live else None


def wait_for_page(served, home, slug):
    for _ in range(600):
        moment = moment_out(home, slug)
        if moment and served.client.get(f"/{moment:%Y/%m}/{slug}").status_code == 200:
            return moment
        time.sleep(0.05)
    raise AssertionError(f"{slug} never was public: {served.said()}")


def test_from_two_workers_it_goes_out_once_and_not_before_its_moment(home, serve, schedule, tmp_path):
    with serve(home) as served, serving(home, tmp_path / "worker said", command="worker"):
        served.wait_until_it_answers()
        due = schedule("on-the-minute", 4)
        assert due <= wait_for_page(served, home, "on-the-minute")
        time.sleep(1.5)  # for the other worker to look round
        went = "SELECT count(*) FROM wagtailcore_modellogentry WHERE action = 'wagtail.publish.scheduled'"
        assert asked(home, went) == [(1,)]
        assert served.stop() == 0


def test_after_an_outage_the_late_goes_out_and_the_too_late_stays(home, serve, schedule):
    schedule("late", -120)
    schedule("too-late", -2 * 60 * 60)
    with serve(home) as served:
        served.wait_until_it_answers()
        wait_for_page(served, home, "late")
        schedule("next", 1)
        wait_for_page(served, home, "next")
        assert moment_out(home, "too-late") is None
        assert served.stop() == 0
