"""What all tests share: a database in a file, for in memory all threads would have one connection."""

import os
from pathlib import Path

import pytest
from django.conf import settings

from matinee.config.schema_dump import load_dump


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """Requests that a browser sends at once have connections of their own, as in a publication.

    It begins as a publication's does, from the dump: only migrations that are not in it are run.
    """
    name = os.environ.get("PYTEST_XDIST_WORKER", "test")
    path = Path(settings.PUBLICATION.home, f"{name}.sqlite3")
    settings.DATABASES["default"]["TEST"]["NAME"] = str(path)
    load_dump(path)


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """The folder that the database is in goes with the run."""
    return True


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> None:
    """To hash one as in earnest takes as long as most tests, and proves nothing of ours."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
