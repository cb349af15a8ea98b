"""A real publication, founded and run by the command line as an operator would."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

MATINEE = str(Path(sys.executable).with_name("matinee"))


class House:
    """A founded publication that is being served."""

    def __init__(self, home: Path, address: str, password: str) -> None:
        self.home = home
        self.address = address
        self.password = password

    def get(self, path: str) -> str:
        """The text of a public page; AssertionError where there is none."""
        answer = httpx.get(self.address + path)
        assert answer.status_code == 200, f"{path} answers {answer.status_code}"
        return answer.text

    def status(self, path: str) -> int:
        return httpx.get(self.address + path).status_code

    def shows(self, path: str, *words: str) -> bool:
        """Whether the page is there and has all these words in it."""
        answer = httpx.get(self.address + path)
        return answer.status_code == 200 and all(word in answer.text for word in words)

    def files_with(self, words: str) -> list[str]:
        """Every public file with these words in its name or its bytes."""
        public = self.home / "public"
        files = [path for path in public.rglob("*") if path.is_file()]
        sought = words.encode()
        return [
            str(path.relative_to(public))
            for path in files
            if words in path.name or sought in path.read_bytes()
        ]


def eventually(is_so: Callable[[], bool], what: str, seconds: float = 20) -> None:
    """Wait until it is so: the baker works in the background."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, f"not after {seconds} s: {what}"
        time.sleep(0.1)


@contextmanager
def a_running_house(folder: Path) -> Iterator[House]:
    """Found a publication in `folder`, serve it on a free port, stop it at the end."""
    port = _free_port()
    home = folder / "publication"
    told = subprocess.run(
        [MATINEE, "init", str(home)], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    )
    password = re.search(r"password\s+(\S+)", told.stdout)
    assert password, told.stdout
    settings = home / "matinee.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        re.sub(r"(?m)^territories = .*$", 'territories = ["US", "RU"]', text), encoding="utf-8"
    )
    with (folder / "run.log").open("w") as log:
        server = subprocess.Popen(
            [MATINEE, "run", "--home", str(home), "--port", str(port)], stdout=log, stderr=subprocess.STDOUT
        )
        try:
            house = House(home, f"http://127.0.0.1:{port}", password[1])
            eventually(lambda: _answers(house), f"the house is open; it said: {log.name}", seconds=60)
            yield house
        finally:
            server.terminate()
            assert server.wait(timeout=30) == 0


def _answers(house: House) -> bool:
    try:
        return house.status("/") == 200
    except httpx.TransportError:
        return False


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
