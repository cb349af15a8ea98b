"""A real publication, founded and run by the command line as an operator would."""

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from matinee.config.tests.publications import matinee
from matinee.config.tests.serving import Served, serving


class House:
    """A founded publication that is being served."""

    def __init__(self, home: Path, served: Served, password: str) -> None:
        self.home = home
        self.address = f"http://127.0.0.1:{served.port}"
        self.password = password
        self._served = served

    def status(self, path: str) -> int:
        status: int = self._served.client.get(path).status_code
        return status

    def shows(self, path: str, *words: str) -> bool:
        """Whether the page is there and has all these words in it."""
        answer = self._served.client.get(path)
        return answer.status_code == 200 and all(word in answer.text for word in words)

    def files_with(self, words: str) -> list[str]:
        """Every public file with these words in its name or its bytes."""
        public = self.home / "public"
        sought = words.encode()
        return [
            str(path.relative_to(public))
            for path in public.rglob("*")
            if path.is_file() and (words in path.name or sought in path.read_bytes())
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
    home = folder / "publication"
    told = matinee("init", home, stdin=subprocess.DEVNULL).stdout
    password = re.search(r"password\s+(\S+)", told)
    assert password, told
    settings = home / "matinee.toml"
    text = re.sub(r"(?m)^territories = .*$", 'territories = ["US", "RU"]', settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    with serving(home, folder / "run.log") as served:
        served.wait_until_it_answers()
        yield House(home, served, password[1])
        assert served.stop() == 0
