"""The log: one line on stderr for each thing worth knowing."""

import logging
import sys
import traceback
from pathlib import Path


class OneLine(logging.Formatter):
    """Time, level, who, what; of an exception only its last words and its place, unless `full`."""

    def __init__(self, *, full: bool = False) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
        self.full = full

    def format(self, record: logging.LogRecord) -> str:
        if self.full:
            return super().format(record)
        time = self.formatTime(record, self.datefmt)
        line = f"{time} {record.levelname.lower()} {record.name}: {record.getMessage()}"
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line += f" ({told(error)})"
        return " ".join(line.split())


def told(error: BaseException) -> str:
    """An exception in one line: its type, its words and where it rose."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}{': ' + words if words else ''}{where}"


def log_to_stderr(*, full: bool = False) -> None:
    """Send the log to stderr: warnings of everyone, and what our own rooms have to tell."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine(full=full))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("matinee").setLevel(logging.INFO)
    # A page that is not there, or a form sent twice, is the visitor's affair; failures are told at error.
    logging.getLogger("django.request").setLevel(logging.ERROR)
