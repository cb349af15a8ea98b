"""What all tests share: a database in a file, for in memory all threads would have one connection."""

import os

import pytest
from django.conf import settings


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """Requests that a browser sends at once have connections of their own, as in a publication."""
    name = os.environ.get("PYTEST_XDIST_WORKER", "test")
    settings.DATABASES["default"]["TEST"]["NAME"] = str(settings.PUBLICATION.home / f"{name}.sqlite3")
