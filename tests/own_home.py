"""A pytest plugin: every test run works in a publication folder of its own.

Named in pyproject.toml and not a conftest.py, because Django's settings are read before any of those.
"""

import os
import shutil
import tempfile
from pathlib import Path

_HOME = Path(tempfile.mkdtemp(prefix="matinee-test-"))
shutil.copy(Path(__file__).parent / "home/matinee.toml", _HOME)
os.environ["MATINEE_HOME"] = str(_HOME)


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)
