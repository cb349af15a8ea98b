"""Our server on a folder; prints its port. Run by test_serving_files.py."""

import sys
import threading
from pathlib import Path

from matinee.config.public_files import PublicFiles
from matinee.config.server import listen, serve


def main(root: Path, room_bytes: int) -> None:
    files = PublicFiles(root, room_bytes)
    listener = listen("127.0.0.1", 0)
    print(listener.getsockname()[1], flush=True)  # noqa: T201
    serve(files, listener, hot=files.hot, started=threading.Event().set)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
