"""What the worker does while another process bakes."""

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from matinee.config.background import BackgroundWork
from matinee.desk.models import Post
from matinee.press.lock import baker_lock


@pytest.mark.django_db
def test_while_another_bakes_the_posts_are_looked_over_once():
    work = BackgroundWork(settings.PUBLICATION, "a test")
    assert work.reason
    looked = []
    with baker_lock(settings.PUBLICATION.public):
        for _ in range(3):
            with CaptureQueriesContext(connection) as asked:
                work._bake()
            looked.append(sum(Post._meta.db_table in query["sql"] for query in asked))
    assert looked == [1, 0, 0]
