"""Several processes put files into one folder."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from matinee.press.folder import Folder


def test_folders_are_made_by_whoever_comes_first(tmp_path):
    hands = [Folder(tmp_path) for _ in range(8)]
    gate = Barrier(len(hands))

    def write(number):
        gate.wait()
        for month in range(40):
            hands[number].write(f"{month}/deep/{number}.html", b"x")

    with ThreadPoolExecutor(len(hands)) as pool:
        list(pool.map(write, range(len(hands))))
    assert len(list(tmp_path.rglob("*.html"))) == 40 * len(hands)


def test_a_file_where_a_folder_must_be_is_still_an_error(tmp_path):
    (tmp_path / "2023").write_bytes(b"")
    with pytest.raises(OSError, match="exists"):
        Folder(tmp_path).write("2023/01.html", b"x")
