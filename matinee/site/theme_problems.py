"""What is wrong with the publication's theme, found before a page is drawn with it."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.meta import find_referenced_templates

from matinee.site import assets, layers, logo
from matinee.site.environment import plain_environment

_IMPORT = re.compile(r"@(?:import|charset)\b")


@cache
def problems() -> tuple[str, ...]:
    """Each with the file, the line where it has one, and what to do."""
    return (*_of_templates(), *_of_styles(), *_of_files(), *_of_logo())


def _of_templates() -> Iterator[str]:
    own = layers.own()
    for name, path in own.found("", "*.html"):
        try:
            yield from _of_template(own.shown(path), name, path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:
            yield f"{own.shown(path)}: not UTF-8; save the file as UTF-8 text"


def _of_template(shown: str, name: str, source: str) -> Iterator[str]:
    drawn = plain_environment()
    try:
        tree = drawn.parse(source, name)
        drawn.compile(source, name)
    except TemplateSyntaxError as error:
        yield f"{shown}, line {error.lineno}: {error.message}"
        return
    for node in tree.find_all(nodes.Extends):
        if isinstance(node.template, nodes.Const) and node.template.value == name:
            yield f'{shown}, line {node.lineno}: extends itself; write {{% extends "theme/{name}" %}}'
    for named in find_referenced_templates(tree):
        if named and not _is_there(named):
            yield f"{shown}: there is no template {named}"
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "file" and call.args:
            yield from _of_file(f"{shown}, line {call.lineno}", call.args[0])


def _is_there(template: str) -> bool:
    drawn = plain_environment()
    try:
        assert drawn.loader  # noqa: S101
        drawn.loader.get_source(drawn, template)
    except TemplateNotFound:
        return False
    except UnicodeDecodeError:
        pass
    return True


def _of_file(where: str, named: nodes.Expr) -> Iterator[str]:
    if isinstance(named, nodes.Const) and named.value not in assets.files():
        yield f"{where}: there is no file files/{named.value} in the theme"


def _of_styles() -> Iterator[str]:
    own = layers.own()
    try:
        for _, path in own.found(layers.STYLES, "*.css"):
            if _IMPORT.search(path.read_text(encoding="utf-8")):
                yield f"{own.shown(path)}: @import and @charset do nothing here: styles/ is joined into one"
        for _, path in own.found(layers.SCRIPTS, "*.js"):
            path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        yield f"{own.shown(path)}: not UTF-8; save the file as UTF-8 text"
        return
    try:
        assets.styles()
    except assets.NoFileError as error:
        yield str(error)


def _of_files() -> Iterator[str]:
    own = layers.own()
    for _, path in own.found(layers.FILES, "*"):
        if path.suffix.lower() not in assets.KINDS:
            known = ", ".join(sorted(assets.KINDS))
            yield f"{own.shown(path)}: no kind of file that is served; known are {known}"
    for path in _strays(own.folder):
        folder = layers.STYLES if path.suffix == ".css" else layers.SCRIPTS
        yield f"{own.shown(path)}: is not looked at there; move it into {folder}/"


def _strays(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.suffix in (".css", ".js") and path.is_file())


def _of_logo() -> Iterator[str]:
    try:
        logo.logo()
        for dark in assets.logos()[1:]:
            logo.size(dark)
    except (logo.LogoError, OSError) as error:
        yield f"the logo {error}"
