"""Files that memory need not take: baked, compared, mirrored and served piece by piece."""

import os
import tracemalloc
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from matinee.press import bake, bake_all, check, touch
from matinee.press.body import PIECE_BYTES, FileBody
from matinee.press.mirror import LARGE_BYTES, compare, mirror
from matinee.press.read import read
from matinee.press.report import Difference
from matinee.press.testing import fresh_reads, only_plates
from matinee.press.tests.steps import Killed, stopped
from matinee.press.tests.store import Store

SIZE = LARGE_BYTES * 3 + 17
ADDRESS = "/reels/1.mp4"


@dataclass
class Reels:
    """A plate with one large file, which lies elsewhere."""

    file: Path | None
    name: ClassVar[str] = "reel"
    order: ClassVar[int] = 1

    def addresses(self) -> Iterable[str]:
        return [ADDRESS] if self.file else []

    def addresses_for(self, read_name, reads):
        return [ADDRESS] if read_name == "reel" else ()

    def render(self, address, reads):
        file = reads(self.read)
        return FileBody(file) if file else None


@pytest.fixture
def reels(tmp_path, db):
    file = tmp_path / "one.mp4"
    file.write_bytes(os.urandom(SIZE))
    with fresh_reads():
        plate = Reels(file)

        @read("reel")
        def reel():
            return plate.file

        plate.read = reel
        with only_plates(plate):
            yield plate


@pytest.fixture
def public(tmp_path):
    return tmp_path / "home" / "public"


@pytest.fixture
def sparing():
    """What is held at once stays far below the file's size."""
    tracemalloc.start()
    yield
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < SIZE / 2
    assert PIECE_BYTES < SIZE / 10


def other(file):
    """The file with one byte in its middle changed, under another name."""
    body = bytearray(file.read_bytes())
    body[SIZE // 2] ^= 1
    made = file.with_name("other.mp4")
    made.write_bytes(body)
    return made


def test_it_is_put_in_place_and_found_to_stand(reels, public, sparing):
    touch("reel")
    assert bake(public).written == 1
    assert (public / "reels/1.mp4").stat().st_size == SIZE
    assert check(public) == []
    assert bake_all(public).written == 0


def test_its_bytes_are_those_of_the_file(reels, public):
    bake_all(public)
    assert (public / "reels/1.mp4").read_bytes() == reels.file.read_bytes()


def test_one_other_byte_of_the_same_size_is_noticed(reels, public):
    touch("reel")
    bake(public)
    here = public / "reels/1.mp4"
    here.write_bytes(other(reels.file).read_bytes())
    assert check(public) == [Difference("reels/1.mp4", "different")]
    assert bake_all(public).written == 1
    assert check(public) == []


def test_another_file_takes_its_place_and_none_takes_it_away(reels, public):
    touch("reel")
    bake(public)
    reels.file = other(reels.file)
    touch("reel")
    assert bake(public).written == 1
    assert (public / "reels/1.mp4").read_bytes() == reels.file.read_bytes()
    reels.file = None
    touch("reel")
    assert bake(public).removed == 1
    assert not (public / "reels").exists()


@pytest.mark.parametrize("at", range(1, 9))
def test_a_baker_that_dies_leaves_the_whole_file_or_none(reels, public, at):
    touch("reel")
    try:
        with stopped(public.parent, at):
            bake(public)
    except Killed:
        pass
    here = public / "reels/1.mp4"
    assert not here.exists() or here.read_bytes() == reels.file.read_bytes()
    bake(public)
    assert here.read_bytes() == reels.file.read_bytes()
    assert [path.name for path in here.parent.iterdir()] == ["1.mp4"]


def test_a_source_that_is_gone_fails_that_page_alone(reels, public):
    reels.file.unlink()
    touch("reel")
    report = bake(public)
    assert [address for address, _ in report.failed] == [ADDRESS]
    assert "No such file" in report.failed[0][1]


def test_it_is_carried_in_parts_and_held_against_the_store(reels, public, settings):
    settings.PRESS_STAGES = ["mirror"]
    store = Store()
    touch("reel")
    bake(public)
    mirror(public, store.opened())
    assert store.files() == {"reels/1.mp4": reels.file.read_bytes()}
    assert compare(public, store.opened()) == []
    store.put("reels/1.mp4", other(reels.file).read_bytes())
    assert compare(public, store.opened()) == [Difference("reels/1.mp4", "different")]
    mirror(public, store.opened(), full=True)
    assert store.files() == {"reels/1.mp4": reels.file.read_bytes()}
