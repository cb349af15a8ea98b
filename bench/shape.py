"""`make shape`: the sizes of the code, to be watched as a trend."""

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from rich.console import Console
from rich.table import Table

from tests.floors import FLOORS, references

PACKAGE = Path(__file__).parent.parent / "matinee"
HEADINGS = ["lines", "files", "module med/p90", "function med/p90", "> 50 lines", "typed", "test:src"]
LONG_FUNCTION = 50
LONG_MODULE = 250

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Shape:
    """What was counted in some modules; lines are all lines, blank ones too."""

    modules: list[int] = field(default_factory=list)
    functions: list[int] = field(default_factory=list)
    typed: int = 0
    test_lines: int = 0

    def add(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        lines = len(text.splitlines())
        if "tests" in path.parts or path.name == "testing.py":
            self.test_lines += lines
            return
        functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, Function)]
        if lines:
            self.modules.append(lines)
        self.functions += [(node.end_lineno or node.lineno) - node.lineno + 1 for node in functions]
        self.typed += sum(map(is_typed, functions))

    def row(self) -> list[str]:
        """The cells of this shape's line in the table."""
        count = len(self.functions) or 1
        long = sum(lines > LONG_FUNCTION for lines in self.functions)
        return [
            f"{sum(self.modules):,}",
            f"{len(self.modules):,}",
            _middle_and_tail(self.modules),
            _middle_and_tail(self.functions),
            f"{long / count:.1%}",
            f"{self.typed / count:.0%}",
            f"{self.test_lines / (sum(self.modules) or 1):.2f}",
        ]


def is_typed(function: Function) -> bool:
    """Whether all that goes in and comes out of a function has its type written down."""
    given = function.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    wanted = [argument for argument in named if argument and argument.arg not in {"self", "cls"}]
    return function.returns is not None and all(argument.annotation for argument in wanted)


def rooms_in_cycles(edges: Iterable[tuple[str, str]]) -> set[str]:
    """The rooms from which imports lead back to themselves."""
    ahead: dict[str, set[str]] = {}
    for room, other in edges:
        ahead.setdefault(room, set()).add(other)
    return {room for room in ahead if room in _reached(ahead, room)}


def _reached(ahead: dict[str, set[str]], start: str) -> set[str]:
    reached, open_ends = set[str](), list(ahead.get(start, ()))
    while open_ends:
        if (room := open_ends.pop()) not in reached:
            reached.add(room)
            open_ends += ahead.get(room, ())
    return reached


def _room_edges(paths: Iterable[Path]) -> Iterable[tuple[str, str]]:
    for path in paths:
        room = path.relative_to(PACKAGE).parts[0]
        for _, target in references(ast.parse(path.read_text(encoding="utf-8"))):
            other = target.removeprefix("matinee.").partition(".")[0]
            if room in FLOORS and target.startswith("matinee.") and other in FLOORS and other != room:
                yield room, other


def _middle_and_tail(sizes: Sequence[int]) -> str:
    if len(sizes) < 2:
        return "/".join(map(str, sizes)) or "-"
    return f"{median(sizes):.0f}/{quantiles(sizes, n=10)[-1]:.0f}"


def main() -> None:
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if "migrations" not in path.parts]
    house, rooms = Shape(), {room: Shape() for room in FLOORS}
    for path in [*paths, *(PACKAGE.parent / "tests").glob("*.py")]:
        house.add(path)
    for path in paths:
        if (room := path.relative_to(PACKAGE).parts[0]) in rooms:
            rooms[room].add(path)
    table = Table("", title="Shape of matinee/ (migrations left out)", title_justify="left")
    for heading in (
        "lines",
        "files",
        "module med/p90",
        "function med/p90",
        "> 50 lines",
        "typed",
        "test:src",
    ):
        table.add_column(heading, justify="right")
    for room, shape in rooms.items():
        table.add_row(room, *shape.row())
    table.add_section()
    table.add_row("whole house", *house.row(), style="bold")
    console = Console(width=max(100, Console().width))
    console.print(table)
    tangled = rooms_in_cycles(_room_edges(path for path in paths if "tests" not in path.parts))
    console.print(f"Rooms in import cycles: {len(tangled)} of {len(FLOORS)} {', '.join(sorted(tangled))}")
    _print_largest(console, paths)


def _print_largest(console: Console, paths: Iterable[Path]) -> None:
    sources = [path for path in paths if "tests" not in path.parts]
    sizes = [(len(path.read_text(encoding="utf-8").splitlines()), path) for path in sources]
    for lines, path in sorted(sizes, reverse=True):
        if lines > LONG_MODULE:
            console.print(f"  {lines:>5} lines  {path.relative_to(PACKAGE.parent)}")


if __name__ == "__main__":
    main()
