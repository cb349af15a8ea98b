"""The secret that signs logins: a private file beside `matinee.toml`, which may so be shown to others."""

import os
import secrets
from pathlib import Path

FILE_NAME = "secret_key"


def read_secret_key(home: Path) -> str:
    """The publication's secret; made anew where there is none (all log in again). OSError as it comes."""
    path = home / FILE_NAME
    try:
        secret = path.read_text(encoding="ascii", errors="replace").strip()
    except FileNotFoundError:
        secret = ""
    return secret or _make(path)


def _make(path: Path) -> str:
    """A new secret in a file that nobody else can read, whole from the moment it has its name."""
    fresh = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(50) + "\n")
    fresh.replace(path)
    return path.read_text(encoding="ascii").strip()
