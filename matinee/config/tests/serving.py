"""A `matinee run` to talk to."""

import os
import signal
import subprocess
import time
from contextlib import contextmanager

import httpx

from matinee.config.tests.publications import MATINEE, free_port


class Served:
    """A running publication: its process, its address and a client."""

    def __init__(self, process, port, log):
        self.process = process
        self.port = port
        self.log = log
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20, trust_env=False)

    def wait_until_it_answers(self):
        for _ in range(600):
            if self.process.poll() is not None:
                raise AssertionError(f"it ended with {self.process.returncode}: {self.said()}")
            try:
                return self.client.get("/")
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError(f"it never answered: {self.said()}")

    def wait_until_it_says(self, words):
        for _ in range(400):
            if words in self.said():
                return
            time.sleep(0.05)
        raise AssertionError(f"it never said {words!r}: {self.said()}")

    def said(self):
        return self.log.read_text()

    def stop(self, number=signal.SIGTERM):
        """Its exit code after this signal."""
        self.process.send_signal(number)
        return self.process.wait(30)


@contextmanager
def serving(home, log, *, command="run", port=None):
    """`matinee run` (or worker) on this home; killed at the end if it still runs."""
    port = port or free_port()
    arguments = [MATINEE, command, "--home", str(home)] + (["--port", str(port)] if command == "run" else [])
    environment = os.environ | {"COLUMNS": "200", "PYTHONUNBUFFERED": "1"}
    with log.open("w") as said:
        process = subprocess.Popen(arguments, stdout=said, stderr=subprocess.STDOUT, env=environment)  # noqa: S603
    served = Served(process, port, log)
    try:
        yield served
    finally:
        served.client.close()
        process.kill()
        process.wait()
