"""Publications for the tests of this room."""

import socket
import subprocess
import sys
from pathlib import Path

MATINEE = str(Path(sys.executable).with_name("matinee"))
GOOD = {"name": "The Reel", "address": "http://localhost:8000"}


def matinee(*arguments, **options):
    """Run the command in a process of its own and wait for its end."""
    return subprocess.run(  # noqa: S603
        [MATINEE, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120, **options
    )


def free_port():
    """A port that nobody listens at."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]
