"""The command line: `matinee`."""

import importlib
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from matinee.config.cli import commands
from matinee.config.cli.home import debug_option
from matinee.config.cli.trouble import INTERRUPTED, unexpected
from matinee.config.publication_checks import meant

_ORDER = ("init", "run", "read", "bake", "mirror", "worker", "manage")


class Commands(click.Group):
    """A group that imports a command only when it is called, and ends in one line whatever happens."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        found = {module.name for module in pkgutil.iter_modules(commands.__path__)}
        return sorted(found, key=lambda name: (_ORDER.index(name) if name in _ORDER else len(_ORDER), name))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"{commands.__name__}.{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.list_commands(ctx):
            hint = meant(args[0], self.list_commands(ctx))
            raise click.UsageError(f"there is no command {args[0]}{hint or '.'}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.find_root().meta.get("matinee.debug"):
                raise
            raise unexpected(error) from error

    def main(  # type: ignore[override]  # click overloads it by standalone_mode, which is ours to say
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> NoReturn:
        """Run and exit, with the codes that docs/reference/command-line.md tells."""
        try:
            code = super().main(args, prog_name or "matinee", standalone_mode=False, **extra)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            code = error.exit_code
        except click.UsageError as error:
            _tell(error.format_message(), error.ctx)
            code = error.exit_code
        except click.ClickException as error:
            for line in error.format_message().splitlines():
                _tell(line)
            code = error.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo("Stopped.", err=True)
            code = INTERRUPTED
        except BrokenPipeError:
            sys.stdout = None
            code = 1
        sys.exit(code if isinstance(code, int) else 0)


def _tell(line: str, ctx: click.Context | None = None) -> None:
    click.secho("matinee: ", fg="red", bold=True, nl=False, err=True)
    more = f" See: {ctx.command_path} --help" if ctx else ""
    click.echo(" ".join(line.split()) + more, err=True)


def _version(ctx: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        metadata = importlib.import_module("importlib.metadata")
        click.echo(f"matinee {metadata.version('matinee')}")
        ctx.exit()


@click.group(
    "matinee",
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
@click.option(
    "--home",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The publication's folder; may also stand after the command.",
)
@debug_option
@click.pass_context
def main(ctx: click.Context, home: Path | None) -> None:
    """Matinee publishes about films: write the paragraph, the rest follows.

    A publication lives in one folder. Name it with --home or MATINEE_HOME, or stand in it.
    """
    ctx.obj = home
