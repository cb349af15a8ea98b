"""docs/reference/settings.md, made from the settings themselves."""

from dataclasses import MISSING, Field
from typing import Any

from matinee.config.publication_checks import quoted
from matinee.config.publication_file import TABLES, keys
from matinee.config.publication_template import publication_text
from matinee.lib.publication import Publication

_KINDS: dict[object, str] = {
    str: "Text",
    int: "Whole number",
    bool: "True or false",
    tuple[str, ...]: "List of texts",
}
_HEAD = """\
# Settings

<!-- Written by: matinee manage writereference -->

A publication has one file of settings, `matinee.toml` in its folder, in [TOML](https://toml.io). It is read
at every start. All that is wrong in it is told at once, a line each with what to do, and nothing starts until
it is mended. After a change, stop `matinee run` and start it again: it then bakes every page anew, if the
change shows on them.

The secret that signs logins is not among the settings: it is in the file `secret_key` beside them, which
only its owner can read. Without that file a new one is made at the next start, and all log in again.
"""


def settings_page() -> str:
    """The whole page as Markdown."""
    main = [_section(key) for key in keys(Publication).values()]
    tables: list[str] = []
    for name, table in TABLES.items():
        tables += [_TABLES[name], *(_section(key) for key in keys(table).values())]
    shortest = 'name = "The Daily Reel"\naddress = "https://reel.example.org"\n'
    parts = [
        _HEAD,
        f"Two keys are enough:\n\n```toml\n{shortest}```\n",
        *main,
        *tables,
        f"## What `matinee init` writes\n\n```toml\n{publication_text(_CHOSEN)}```\n",
    ]
    return "\n".join(parts)


_TABLES = {
    "look": "## Look\n\nThese keys stand under a line `[look]`. What a theme is, and how to change "
    "more of it: [Themes](../guides/themes.md).\n",
    "links": "## Links\n\nThese keys stand under a line `[links]`. They are shown below every page and "
    "at the end of each post; nothing is loaded from there before somebody follows one.\n",
    "mail": "## Mail\n\nThese keys stand under a line `[mail]`, after all those above.\n",
    "mirror": "## Mirror\n\nThese keys stand under a line `[mirror]`. What they do: [Where it goes]"
    "(../guides/where-it-goes.md).\n",
    "purge": "## Purge\n\nThese keys stand under a line `[purge]`. Calls of usual CDNs: [Where it goes]"
    "(../guides/where-it-goes.md#a-cdn).\n",
    "webhook": "## Webhook\n\nThese keys stand under a line `[webhook]`. What is sent: [Where it goes]"
    "(../guides/where-it-goes.md#a-program-of-your-own).\n",
}
_CHOSEN = {
    "name": "The Daily Reel",
    "address": "https://reel.example.org",
    "feed_id": "urn:uuid:... (a new one for each publication)",
}


def _section(key: Field[Any]) -> str:
    must = "must be there" if key.default is MISSING else f"default `{quoted(key.default)}`"
    example = key.metadata.get("example", key.default)
    line = f"```toml\n{key.name} = {quoted(example)}\n```"
    return f"### `{key.name}`\n\n{key.metadata['says']}\n{_KINDS[key.type]}, {must}.\n\n{line}\n"
