"""The checker of the house's floors: what each room may import, name and depend on.

It reads the source by `ast` and never imports it, so that an import inside a function counts like any other.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FLOORS = {
    "config": 7,
    "site": 6,
    "moving": 6,
    "audience": 5,
    "desk": 4,
    "films": 3,
    "reading": 2,
    "press": 2,
    "delivery": 2,
    "lib": 1,
}
# The cast that tests share knows every floor; only tests may ask it.
TEST_SUPPORT = "testing"
AUTH_USER_ROOM = "desk"
PURE_PYTHON = {"reading"}
FRAMEWORKS = {"django", "wagtail", "modelcluster", "django_tasks", "taggit"}
KNOWS_NO_CONTENT = {"press", "delivery"}
CONTENT_WORDS = {"film", "films", "post", "posts"}
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "base", "misc"}
RELATIONS = ("ForeignKey", "ParentalKey", "OneToOneField", "ManyToManyField")
README_LINES = 40


class Breach(NamedTuple):
    """One broken rule, where it is broken."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def breaches(package: Path) -> list[Breach]:
    """Everything under `package` (the folder `matinee`) that breaks a rule of the house."""
    found: list[Breach] = []
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package)
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        found += [Breach(f"{package.name}/{place}", line, what) for line, what in _in_module(place, tree)]
    found += [Breach(f"{package.name}/{place}", 1, what) for place, what in _in_folders(package)]
    return found


def _in_module(place: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    yield from _relative_imports(tree)
    room = place.parts[0] if len(place.parts) > 1 else place.stem
    if room == TEST_SUPPORT:
        return
    if room not in FLOORS and room != "__init__":
        yield 1, f"{room} has no floor: a room of the house is one of {', '.join(FLOORS)}"
        return
    is_test = "tests" in place.parts or place.name == "conftest.py"
    for line, target in references(tree, registry=not is_test):
        yield from _judge(room, is_test, line, target)
    if room in KNOWS_NO_CONTENT and not is_test:
        yield from _content_words(room, tree)


def _judge(room: str, is_test: bool, line: int, target: str) -> Iterator[tuple[int, str]]:
    first, _, rest = target.partition(".")
    if first != "matinee":
        if room in PURE_PYTHON and first in FRAMEWORKS:
            yield line, f"{room} is pure Python and imports {target}"
        return
    other = rest.partition(".")[0]
    if not other or other == room or other.startswith("__") or (other == TEST_SUPPORT and is_test):
        return
    if other not in FLOORS:
        yield line, f"{room} imports {target}, which only tests may"
    elif FLOORS[other] == FLOORS.get(room, 0):
        yield line, f"{room} imports sideways: {target}"
    elif FLOORS[other] > FLOORS.get(room, 0):
        yield line, f"{room} imports upward: {target}"


def references(tree: ast.Module, *, registry: bool = True) -> Iterator[tuple[int, str]]:
    """Every module that is imported or reached by name: line and dotted path.

    `registry` counts `get_model` too; tests may ask it for a row of another room, to see what becomes of it.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            if node.module == "matinee":
                yield from ((node.lineno, f"matinee.{name.name}") for name in node.names)
            else:
                yield node.lineno, node.module
        elif isinstance(node, ast.Call):
            if registry or _name(node.func) != "get_model":
                yield from _called(node)
        elif isinstance(node, ast.Assign) and _assigns(node, "dependencies", "run_before"):
            yield from _migration_dependencies(node.value)


def _called(call: ast.Call) -> Iterator[tuple[int, str]]:
    """What a call reaches by name: `import_module("matinee.site")`, `ForeignKey("desk.Post")`."""
    name = _name(call.func)
    arguments = [*call.args, *(word.value for word in call.keywords if word.arg in {"to", "through", "name"})]
    texts = [
        node.value for node in arguments if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    if name in {"import_module", "__import__", "import_string"}:
        yield from ((call.lineno, text) for text in texts[:1])
    elif name == "get_model" or name.endswith(RELATIONS):
        for text in texts:
            label = text.partition(".")[0]
            if label in FLOORS and (name == "get_model" or "." in text):
                yield call.lineno, f"matinee.{text}"


def _name(node: ast.AST) -> str:
    """The last word of a name, attribute, argument or definition; "" for anything else."""
    words = (getattr(node, field, None) for field in ("id", "attr", "arg", "name"))
    return next((word for word in words if isinstance(word, str)), "")


def _assigns(node: ast.Assign, *names: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id in names for target in node.targets)


def _migration_dependencies(value: ast.expr) -> Iterator[tuple[int, str]]:
    for node in ast.walk(value):
        if isinstance(node, ast.Tuple) and node.elts and isinstance(node.elts[0], ast.Constant):
            label = node.elts[0].value
            if label in FLOORS:
                yield node.lineno, f"matinee.{label}.migrations"
        elif isinstance(node, ast.Attribute) and node.attr == "AUTH_USER_MODEL":
            yield node.lineno, f"matinee.{AUTH_USER_ROOM}.migrations"


def _relative_imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield node.lineno, "a relative import: write it out from matinee on"


def _content_words(room: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        name = _name(node)
        if CONTENT_WORDS & set(re.findall(r"[a-z]+", re.sub(r"([A-Z])", r"_\1", name).lower())):
            yield getattr(node, "lineno", 1), f"{room} knows no film and no post, and names {name}"


def _in_folders(package: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(package.rglob("*")):
        place = path.relative_to(package)
        if {"__pycache__", "wagtailadmin"} & set(place.parts):  # templates there bear Wagtail's own names
            continue
        if path.stem.strip("_") in NAMES_THAT_SAY_NOTHING:
            yield place, f"the name {path.name} says nothing: name it for what it holds"
    for room in FLOORS:
        if not (package / room / "__init__.py").is_file():
            continue
        readme = package / room / "README.md"
        if not readme.is_file():
            yield Path(room), "a room without a README.md"
        elif (lines := len(readme.read_text(encoding="utf-8").splitlines())) > README_LINES:
            yield Path(room, "README.md"), f"{lines} lines; a room's README has {README_LINES} at most"
