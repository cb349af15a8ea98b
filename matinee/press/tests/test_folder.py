"""Several processes put files into one folder."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from matinee.press.folder import MOST_FORMER, Folder


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


def _held(folder):
    """The files under a folder that this process has open and nobody else can find."""
    named = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return [name for name in named if name.startswith(str(folder)) and name.endswith("(deleted)")]


def test_replaced_files_are_freed_once_all_are_in_place(tmp_path):
    folder = Folder(tmp_path)
    names = [f"{number}.html" for number in range(MOST_FORMER + 20)]
    for body in (b"old", b"new"):
        for name in names:
            folder.write(name, body)
    assert len(_held(tmp_path)) == MOST_FORMER
    assert {(tmp_path / name).read_bytes() for name in names} == {b"new"}
    folder.let_go()
    for thread in threading.enumerate():
        if thread.name == "freeing":
            thread.join(10)
    assert _held(tmp_path) == []
