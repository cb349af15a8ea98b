from contextlib import contextmanager

import pytest
from django.db import transaction

from matinee.films.actions import record_change


@pytest.fixture
def transactional_rollback(db):
    """A block that undoes what was written in it, told as one change: for Hypothesis's examples."""

    @contextmanager
    def rolled_back():
        with transaction.atomic():
            with record_change():
                yield
            transaction.set_rollback(True)

    return rolled_back
