"""The figures of `make shape` are counted right."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from bench.shape import Shape, is_typed, rooms_in_cycles


def function(source):
    return ast.parse(source).body[0]


@pytest.mark.parametrize(
    "source", ["def f() -> None: ...", "def f(self, a: int, *b: int, **c: int) -> int: ..."]
)
def test_a_function_with_every_type_is_typed(source):
    assert is_typed(function(source))


@pytest.mark.parametrize(
    "source",
    ["def f(): ...", "def f(a) -> None: ...", "def f(*a) -> None: ...", "async def f(*, a) -> None: ..."],
)
def test_a_function_that_leaves_a_type_out_is_not(source):
    assert not is_typed(function(source))


def test_lines_of_modules_functions_and_tests_are_counted(tmp_path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "a.py").write_text("def f() -> None:\n" + "    pass\n" * 51)
    (tmp_path / "b.py").write_text("X = 1\n\n\ndef g(a):\n    return a\n")
    (tmp_path / "tests/test_a.py").write_text("\n" * 57)
    (tmp_path / "empty.py").touch()
    shape = Shape()
    for path in tmp_path.rglob("*.py"):
        shape.add(path)
    assert sorted(shape.modules) == [5, 52]
    assert sorted(shape.functions) == [2, 52]
    assert shape.row()[4:] == ["50.0%", "50%", "1.00"]


def test_rooms_that_import_each_other_are_a_cycle():
    assert rooms_in_cycles([("a", "b"), ("b", "c")]) == set()
    assert rooms_in_cycles([("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]) == {"a", "b", "c"}


def test_the_table_is_printed():
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-m", "bench.shape"], cwd=root, capture_output=True, text=True, check=True
    )
    assert "whole house" in done.stdout
    assert "Rooms in import cycles: 0 of 10" in done.stdout
