"""Reading `matinee.toml`, the operator's only file, with a hint for everything that is wrong in it."""

import re
import tomllib
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any

from matinee.config.publication_checks import CHECKS, meant, quoted
from matinee.config.secret_key import read_secret_key
from matinee.lib.publication import Mail, Publication

FILE_NAME = "matinee.toml"

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


def keys(of: type[Publication] | type[Mail]) -> dict[str, Field[Any]]:
    """The keys of `matinee.toml` (or its [mail] table) by name, in the order in which they are told about."""
    return {each.name: each for each in fields(of) if "says" in each.metadata}


def read_publication(home: Path) -> Publication:
    """The publication in this folder; PublicationFileError with every problem there is in its file."""
    data = _parse(_text(home))
    table = data.pop("mail", {})
    problems: list[str] = []
    if not isinstance(table, dict):
        problems.append(f"mail: must be a table that starts with the line [mail], not {quoted(table)}")
        table = {}
    values = _values(data, Publication, "", problems)
    mail = _values(table, Mail, "mail.", problems)
    if mail.get("host") and not mail.get("sender"):
        problems.append("[mail] sender: is missing; with a host, say who our mail is from")
    if problems:
        raise PublicationFileError([f"{FILE_NAME}: {problem}" for problem in problems])
    values["address"] = values["address"].rstrip("/")
    return Publication(home=home, mail=Mail(**mail), secret_key=_secret_key(home), **values)


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


def _values(
    data: dict[str, Any], of: type[Publication] | type[Mail], table: str, problems: list[str]
) -> dict[str, Any]:
    """The values of the known keys, as the dataclass wants them; what is wrong goes into `problems`."""
    known, label = keys(of), "[mail] " if table else ""
    values = {}
    for key, value in data.items():
        if key not in known:
            problems.append(
                f"{label}{key if key.isidentifier() else quoted(key)}: unknown key{_hint(key, of)}"
            )
        elif wrong := _wrong_type(value, known[key]):
            problems.append(f"{label}{key}: {wrong}")
        else:
            values[key] = tuple(value) if isinstance(value, list) else value
            problems += [
                f"{label}{key}: {wrong}" for wrong in CHECKS.get(table + key, _anything)(values[key])
            ]
    for key, each in known.items():
        if each.default is MISSING and each.default_factory is MISSING and key not in data:
            problems.append(
                f"{label}{key}: is missing; add a line such as {key} = {quoted(each.metadata['example'])}"
            )
    return values


def _anything(value: object) -> list[str]:
    return []


def _hint(key: str, of: type[Publication] | type[Mail]) -> str:
    other = Mail if of is Publication else Publication
    if key in keys(other):
        return "; it belongs under [mail]" if other is Mail else "; it belongs above [mail]"
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
