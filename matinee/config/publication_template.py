"""Writing `matinee.toml`: every key with what it means, those left alone as comments."""

from dataclasses import MISSING, Field
from typing import Any

from matinee.config.publication_checks import quoted
from matinee.config.publication_file import TABLES, keys
from matinee.lib.publication import Publication

_HEAD = """\
# The publication's settings, read at every start; what is wrong here is told then, with a hint.
# The secret that signs logins is in the file secret_key beside this one: keep that to yourself.
"""


def publication_text(chosen: dict[str, Any]) -> str:
    """The text of a `matinee.toml` with these values, and all other keys as comments."""
    parts = [_HEAD, *(_lines(key, chosen) for key in keys(Publication).values())]
    for name, table in TABLES.items():
        parts += [f"[{name}]", *(_lines(key, {}) for key in keys(table).values())]
    return "\n".join(parts)


def _lines(key: Field[Any], chosen: dict[str, Any]) -> str:
    says = str(key.metadata["says"]).replace("`", '"')
    value = chosen.get(key.name, key.metadata.get("example", key.default))
    assert value is not MISSING  # noqa: S101
    line = f"{key.name} = {quoted(value)}"
    return f"# {says}\n{line if key.name in chosen else '#' + line}\n"
