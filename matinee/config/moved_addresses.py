"""Where pages that moved are now, as the site has baked it."""

import json
from pathlib import Path

from matinee.config.ready_answer import Mark, mark_of

FILE = ".moved/addresses.json"


class MovedAddresses:
    """The former addresses in a public folder's data, read anew when the file is another."""

    def __init__(self, root: Path) -> None:
        self._file = root / FILE
        self._mark: Mark | None = None
        self._leads: dict[str, str] = {}

    def refresh(self) -> bool:
        """Look at the file; True where it is another one than before."""
        try:
            mark = mark_of(self._file.stat())
        except OSError:
            mark = None
        if mark == self._mark:
            return False
        self._mark = mark
        self._leads = self._read()
        return True

    def get(self, path: str) -> str | None:
        """Where the page of this decoded path is now, as it may stand in a header."""
        return self._leads.get(path)

    def _read(self) -> dict[str, str]:
        try:
            read = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return {}
        return {old: new for old, new in read.items() if new.isascii()} if isinstance(read, dict) else {}
