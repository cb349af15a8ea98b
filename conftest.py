"""Every test run works in a publication folder of its own."""

import os
import shutil
import tempfile
from pathlib import Path

_HOME = Path(tempfile.mkdtemp(prefix="matinee-test-"))
shutil.copy(Path(__file__).parent / "tests/home/matinee.toml", _HOME)
os.environ["MATINEE_HOME"] = str(_HOME)


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)
