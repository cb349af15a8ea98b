"""docs/reference/command-line.md, made from the commands themselves."""

import inspect

import click

from matinee.config.cli import main

_HEAD = """\
# Command line

<!-- Written by: matinee manage writereference -->

`matinee COMMAND --help` says what stands here. Errors are one line each on standard error, beginning with
`matinee:` and saying what to do.

## Which publication

A publication is a folder with a `matinee.toml` in it. Commands that need one take the first of these:
`--home DIR`, the environment variable `MATINEE_HOME`, the folder you are in.

## Exit codes

| code | meaning |
|---|---|
| 0 | It is done. |
| 1 | It was tried and failed, or a comparison found a difference. |
| 2 | The command or `matinee.toml` has to be written differently. |
| 3 | Something it stands on is missing or in the way: a database, a port, a right to write. |
| 4 | An error that nobody foresaw; `--debug` (or `MATINEE_DEBUG=1`) shows where it rose. |
| 130 | Stopped by Ctrl-C. |

`matinee run` and `matinee worker` end with 0 when Ctrl-C or SIGTERM stops them.
"""


def command_line_page() -> str:
    """The whole page as Markdown."""
    context = click.Context(main, info_name="matinee", **main.context_settings)
    sections = [_section(main, context, "## matinee")]
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None  # noqa: S101
        within = click.Context(command, info_name=name, parent=context)
        sections.append(_section(command, within, f"## matinee {name}"))
    return "\n".join([_HEAD, *sections])


def _section(command: click.Command, context: click.Context, heading: str) -> str:
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    lines = [heading, "", "```", usage, "```", "", inspect.cleandoc(command.help or ""), ""]
    options = [each for each in command.get_params(context) if isinstance(each, click.Option)]
    rows = [record for each in options if (record := each.get_help_record(context))]
    lines += ["| option | |", "|---|---|", *(f"| `{names}` | {_cell(text)} |" for names, text in rows)]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("  [", " [")
