"""docs/reference/templates.md, made from the plates, the value objects and the templates themselves."""

import ast
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from textwrap import dedent
from types import ModuleType, NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from jinja2 import nodes
from jinja2.defaults import DEFAULT_NAMESPACE
from jinja2.filters import FILTERS
from jinja2.meta import find_undeclared_variables
from markupsafe import Markup

from matinee.site import mail, plates, preview
from matinee.site.drawing import Lookup
from matinee.site.environment import plain_environment
from matinee.site.layers import layers
from matinee.site.reads.site import Site

Data = dict[str, Any]
"""The type of each value that a template is handed, by name; Annotated where the name does not say enough."""

_EVERYWHERE: Data = {
    "site": Annotated[Site, "the publication"],
    "of": Annotated[Lookup, "what can be asked for by id"],
    "address": Annotated[str, "the page's own address, without the host"],
    "furniture": Annotated[
        dict[str, Markup], "what is the same on every page, drawn once: masthead, colophon, follow"
    ],
    "structured": Annotated[Markup, "what the page tells machines (schema.org), or nothing"],
}
_HEAD = """\
# Templates

<!-- Written by: matinee manage writereference -->

Every template that a [theme](../guides/themes.md) may change, with what it is handed. A page template
extends `layout.html` and fills its blocks; parts are included by name, macros are imported. Each is looked
for in the publication's `theme/`, then in the chosen theme, then in Matinee. Values are frozen: a template
shows them, and asks `of` for what they name by id. An id of 0 is none. Texts of the interface go through
`{{ _("...") }}`.
"""


def templates_page() -> str:
    """The whole page as Markdown."""
    told = shows()
    parts = [_HEAD, "## In every template\n", _table(_EVERYWHERE)]
    parts += ["### Filters\n", *_functions(_own_filters()), ""]
    parts += ["### Functions\n", *_functions(_own_globals()), ""]
    parts += ["## Pages\n", *(_page(name, *told[name]) for name in sorted(told))]
    parts += ["## Parts\n", *(_part(name) for name in sorted(_ours()) if name not in told)]
    parts += ["## Values\n", *map(_value, _values(told))]
    return "\n".join(parts)


def shows() -> dict[str, tuple[str, Data]]:
    """What each page template is handed, and whose page it is: from `SHOWS` in the modules that draw."""
    found: dict[str, tuple[str, Data]] = {}
    for module in _drawing():
        for name, data in getattr(module, "SHOWS", {}).items():
            found.setdefault(name, ((module.__doc__ or "").strip(), data))
    return found


def _drawing() -> Iterator[ModuleType]:
    for each in pkgutil.iter_modules(plates.__path__):
        yield import_module(f"{plates.__name__}.{each.name}")
    yield from (mail, preview)


def _ours() -> dict[str, str]:
    """The source of each of Matinee's templates, by name."""
    folder = layers()[-1].templates
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.html")}
    return {name: path.read_text(encoding="utf-8") for name, path in found.items()}


def _page(name: str, whose: str, data: Data) -> str:
    tree = plain_environment().parse(_ours()[name])
    blocks = [f"`{block.name}`" for block in tree.find_all(nodes.Block)]
    filled = f"\nFills the blocks {', '.join(blocks)}.\n" if blocks else ""
    return f"### {name}\n\n{whose}\n\n{_table(data)}{filled}"


def _part(name: str) -> str:
    source = _ours()[name]
    tree = plain_environment().parse(source)
    lines = [f"### {name}\n"]
    if comment := re.match(r"\{#-?\s*(.*?)\s*-?#\}", source, re.S):
        lines.append(" ".join(comment[1].split()) + "\n")
    lines += [f"- macro `{macro.name}({_arguments(macro)})`" for macro in tree.find_all(nodes.Macro)]
    known = {*_EVERYWHERE, *plain_environment().globals}
    if needed := sorted(find_undeclared_variables(tree) - known):
        lines.append(f"- needs {', '.join(f'`{each}`' for each in needed)}")
    if blocks := [f"`{block.name}`" for block in tree.find_all(nodes.Block)]:
        lines.append(f"- has the blocks {', '.join(blocks)}")
    return "\n".join([*lines, ""])


def _arguments(macro: nodes.Macro) -> str:
    without = len(macro.args) - len(macro.defaults)
    shown = [argument.name for argument in macro.args[:without]]
    for argument, default in zip(macro.args[without:], macro.defaults, strict=True):
        assert isinstance(default, nodes.Const)  # noqa: S101
        shown.append(f"{argument.name}={default.value!r}")
    return ", ".join(shown)


def _table(data: Data) -> str:
    if not data:
        return "Nothing of its own.\n"
    rows = [f"| `{name}` | {_type(of)} | {_words(of)} |" for name, of in data.items()]
    return "\n".join(["| name | type | |", "|---|---|---|", *rows, ""])


def _words(of: Any) -> str:
    if get_origin(of) is Annotated:
        return str(get_args(of)[1])
    return _first_line(of) if inspect.isclass(of) and is_dataclass(of) else ""


def _type(of: Any) -> str:
    """A type as people read it, with a link where it is told about below."""
    origin, inside = get_origin(of), get_args(of)
    if origin is Annotated:
        return _type(inside[0])
    if origin in (Union, UnionType):
        return " or ".join(_type(each) for each in inside)
    if origin in (tuple, list) and (origin is list or inside[-1:] == (Ellipsis,)):
        return f"list of {_type(inside[0])}"
    if origin is tuple:
        return f"({', '.join(map(_type, inside))})"
    if origin is not None:
        return f"{origin.__name__} of {' to '.join(map(_type, inside))}"
    if of is NoneType:
        return "none"
    if _is_value(of):
        return f"[{_name(of)}](#{_name(of).lower().replace(' ', '-')})"
    return str(getattr(of, "__name__", of))


def _is_value(of: Any) -> bool:
    return inspect.isclass(of) and of.__module__.startswith("matinee.") and (is_dataclass(of) or of is Lookup)


def _values(told: dict[str, tuple[str, Data]]) -> list[type]:
    """Every value object that templates can reach, by name."""
    found: dict[type, None] = {}
    waiting: list[Any] = [*_EVERYWHERE.values(), *(of for _, data in told.values() for of in data.values())]
    while waiting:
        of = waiting.pop()
        if _is_value(of) and of not in found:
            found[of] = None
            waiting += [hint for _, hint, _ in _attributes(of)]
        waiting += get_args(of)
    return sorted(found, key=lambda of: _name(of).lower())


def _value(of: type) -> str:
    about = _first_line(of)
    rows = [
        f"- `{name}`: {_type(hint)}" + (f": {words}" if words else "")
        for name, hint, words in _attributes(of)
    ]
    return "\n".join([f"### {_name(of)}\n", *([f"{about}\n"] if about else []), *rows, ""])


def _name(of: type) -> str:
    # A post's text and the film's record both know videos.
    return f"{of.__name__} block" if of.__module__.endswith(".body") else of.__name__


def _attributes(of: type) -> Iterator[tuple[str, Any, str]]:
    """Fields, properties and, of `of`, what can be asked: name, type and words of each."""
    if is_dataclass(of):
        hints, said = get_type_hints(of), _said_of_fields(of)
        for each in fields(of):
            yield each.name, hints[each.name], said.get(each.name, "")
    for name, member in vars(of).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property) and member.fget:
            yield name, get_type_hints(member.fget).get("return", Any), _first_line(member.fget)
        elif of is Lookup and inspect.isfunction(member):
            yield f"{name}{_signature(member)}", get_type_hints(member)["return"], _first_line(member)


def _said_of_fields(of: type) -> dict[str, str]:
    """The texts that stand below fields in the class's source."""
    body = ast.parse(dedent(inspect.getsource(of))).body[0]
    assert isinstance(body, ast.ClassDef)  # noqa: S101
    found = {}
    for field, after in zip(body.body, body.body[1:], strict=False):
        match field, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = " ".join(text.split())
    return found


def _own_filters() -> dict[str, Callable[..., Any]]:
    known = plain_environment().filters
    return {name: each for name, each in known.items() if name not in FILTERS}


def _own_globals() -> dict[str, Any]:
    known = plain_environment().globals
    return {name: each for name, each in known.items() if name not in DEFAULT_NAMESPACE}


def _functions(known: dict[str, Any]) -> Iterator[str]:
    for name, each in sorted(known.items()):
        words = _first_line(each)
        yield f"- `{name}{_signature(each)}`{f': {words}' if words else ''}"


def _signature(of: Callable[..., Any]) -> str:
    names = [
        f"{'**' if each.kind is each.VAR_KEYWORD else ''}{each.name}"
        for each in inspect.signature(of).parameters.values()
    ]
    return f"({', '.join(name for name in names if name not in ('self', 'context'))})"


def _first_line(of: Any) -> str:
    """The first paragraph of a docstring; not what dataclasses write themselves."""
    text = inspect.cleandoc(of.__doc__ or "").partition("\n\n")[0]
    return "" if text.startswith(f"{getattr(of, '__name__', '')}(") else " ".join(text.split())
