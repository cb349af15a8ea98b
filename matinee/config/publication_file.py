"""Reading `matinee.toml`, the operator's only file, with a hint for everything that is wrong in it."""

import re
import tomllib
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any

from matinee.config import links_checks, look_checks, publication_checks
from matinee.config.publication_checks import meant, quoted
from matinee.config.secret_key import read_secret_key
from matinee.config.secret_text import SecretError, revealed
from matinee.lib.links import Links
from matinee.lib.look import Look
from matinee.lib.publication import Mail, Mirror, Publication, Purge, Webhook

FILE_NAME = "matinee.toml"

Keyed = type[Publication] | type[Look] | type[Links] | type[Mail] | type[Mirror] | type[Purge] | type[Webhook]
TABLES: dict[str, Keyed] = {
    "look": Look,
    "links": Links,
    "mail": Mail,
    "mirror": Mirror,
    "purge": Purge,
    "webhook": Webhook,
}
"""The tables of the file, in the order in which they are told about."""

CHECKS = publication_checks.CHECKS | look_checks.CHECKS | links_checks.CHECKS
TOGETHER = publication_checks.TOGETHER | {"look": look_checks.together}

_KINDS: dict[object, tuple[type, str]] = {
    str: (str, 'a text in quotes, such as "{}"'),
    int: (int, "a whole number, such as {}"),
    bool: (bool, "true or false, without quotes"),
    tuple[str, ...]: (list, 'a list of texts, such as ["{}"]'),
}


class PublicationFileError(Exception):
    """The publication can't be read; `problems` says why, one line each, with what to do."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def keys(of: Keyed) -> dict[str, Field[Any]]:
    """The keys of `matinee.toml`, or of a table in it, by name, in the order in which they are told about."""
    return {each.name: each for each in fields(of) if "says" in each.metadata}


def read_publication(home: Path) -> Publication:
    """The publication in this folder; PublicationFileError with every problem there is in its file."""
    data = _parse(_text(home))
    problems: list[str] = []
    written = {name: _table(data.pop(name, {}), name, problems) for name in TABLES}
    values = _values(data, Publication, "", problems)
    tables = {name: _values(written[name], TABLES[name], name, problems) for name in TABLES}
    problems += [
        f"[{name}] {wrong}" for name, told in tables.items() for wrong in TOGETHER.get(name, _anything)(told)
    ]
    problems += [f"[look] {wrong}" for wrong in look_checks.missing_files(tables["look"], home)]
    if not problems:
        _reveal(tables, home, problems)
    if problems:
        raise PublicationFileError([f"{FILE_NAME}: {problem}" for problem in problems])
    values["address"] = values["address"].rstrip("/")
    parts: dict[str, Any] = {name: of(**tables[name]) for name, of in TABLES.items()}
    return Publication(home=home, secret_key=_secret_key(home), **parts, **values)


def _table(found: Any, name: str, problems: list[str]) -> dict[str, Any]:
    if isinstance(found, dict):
        return found
    problems.append(f"{name}: must be a table that starts with the line [{name}], not {quoted(found)}")
    return {}


def _reveal(tables: dict[str, dict[str, Any]], home: Path, problems: list[str]) -> None:
    """Put secrets in place of their names."""
    for name, told in tables.items():
        known = keys(TABLES[name])
        for key, value in told.items():
            if known[key].metadata.get("secret"):
                try:
                    is_list = isinstance(value, tuple)
                    found = tuple(revealed(each, home) for each in (value if is_list else (value,)))
                    told[key] = found if is_list else found[0]
                except SecretError as error:
                    problems.append(f"[{name}] {key}: {error}")


def _text(home: Path) -> str:
    path = home / FILE_NAME
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise PublicationFileError(
            [f"{FILE_NAME}: line {line}: not UTF-8; save the file as UTF-8 text"]
        ) from None
    except FileNotFoundError:
        missing = f"there is no {FILE_NAME} in it" if home.is_dir() else "there is no such folder"
        raise PublicationFileError(
            [f"{home} is no publication: {missing}; make one with: matinee init {home}"]
        ) from None
    except NotADirectoryError:
        raise PublicationFileError([f"{home} is a file; name the publication's folder instead"]) from None
    except OSError as error:
        raise PublicationFileError([f"{path} can't be read: {error.strerror}"]) from None


def _parse(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.fullmatch(r"(?P<what>.*) \(at (?P<where>.*)\)", str(error), re.DOTALL)
        where = found["where"] if found else ""
        if where == "end of document":
            where = f"line {text.count(chr(10)) + 1} (the end)"
        what = (found["what"] if found else str(error)).splitlines()[0]
        raise PublicationFileError([f"{FILE_NAME}: {where}: {what}"]) from None


def _values(data: dict[str, Any], of: Keyed, table: str, problems: list[str]) -> dict[str, Any]:
    """The values of the known keys, as the dataclass wants them; what is wrong goes into `problems`."""
    known, label = keys(of), f"[{table}] " if table else ""
    values = {}
    for key, value in data.items():
        if key not in known:
            problems.append(
                f"{label}{key if key.isidentifier() else quoted(key)}: unknown key{_hint(key, of, table)}"
            )
        elif wrong := _wrong_type(value, known[key]):
            problems.append(f"{label}{key}: {wrong}")
        else:
            values[key] = tuple(value) if isinstance(value, list) else value
            problems += [
                f"{label}{key}: {wrong}"
                for wrong in CHECKS.get(f"{table}.{key}" if table else key, _anything)(values[key])
            ]
    for key, each in known.items():
        if each.default is MISSING and each.default_factory is MISSING and key not in data:
            problems.append(
                f"{label}{key}: is missing; add a line such as {key} = {quoted(each.metadata['example'])}"
            )
    return values


def _anything(value: object) -> list[str]:
    return []


def _hint(key: str, of: Keyed, table: str) -> str:
    if table and key in keys(Publication):
        return f"; it belongs above [{table}]"
    if homes := [f"[{name}]" for name, other in TABLES.items() if key in keys(other)]:
        return f"; it belongs under {' or '.join(homes)}"
    if key == "secret_key":
        return "; the secret is in the file secret_key beside this one, take the line out"
    return meant(key, keys(of)) or f"; known are {', '.join(keys(of))}"


def _wrong_type(value: object, key: Field[Any]) -> str:
    kind, wanted = _KINDS[key.type]
    # In Python a truth value is a number too; in TOML it is not.
    right = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
    if right and isinstance(value, list):
        right = all(isinstance(each, str) for each in value)
    example = key.metadata.get("example", key.default)
    example = example[0] if isinstance(example, tuple) else example
    return "" if right else f"must be {wanted.format(example)}, not {quoted(value)}"


def _secret_key(home: Path) -> str:
    try:
        return read_secret_key(home)
    except OSError as error:
        raise PublicationFileError(
            [f"{error.filename}: {error.strerror}; it must be ours to read and write"]
        ) from None
