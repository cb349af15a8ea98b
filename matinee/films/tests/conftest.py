from contextlib import contextmanager

import pytest
from django.db import transaction


@pytest.fixture
def transactional_rollback(db):
    """A block that undoes what was written in it: one for each of Hypothesis's examples."""

    @contextmanager
    def rolled_back():
        with transaction.atomic():
            yield
            transaction.set_rollback(True)

    return rolled_back
