"""Which publication a command works on, and waking Django up for it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from matinee.config.cli.trouble import USAGE, Trouble
from matinee.config.publication_file import FILE_NAME, PublicationFileError, read_publication
from matinee.lib.publication import Publication

C = TypeVar("C", bound=Callable[..., Any])


def _remember(ctx: click.Context, parameter: click.Parameter, debug: bool) -> None:
    if debug:
        ctx.find_root().meta["matinee.debug"] = True


def debug_option(command: C) -> C:
    """Give a command --debug."""
    return click.option(
        "--debug",
        is_flag=True,
        is_eager=True,
        envvar="MATINEE_DEBUG",
        expose_value=False,
        callback=_remember,
        help="Show where an unexpected error rose.",
    )(command)


def home_option(command: C) -> C:
    """Give a command --home, and the publication it names as `publication`, and --debug."""
    option = click.option(
        "--home",
        "publication",
        envvar="MATINEE_HOME",
        type=click.Path(path_type=Path),
        default=Path(),
        metavar="DIR",
        callback=_open,
        help="The publication's folder.  [default: MATINEE_HOME, or the folder you are in]",
    )
    return option(debug_option(command))


def _open(ctx: click.Context, parameter: click.Parameter, home: Path) -> Publication:
    source = ctx.get_parameter_source("publication")
    if source is not ParameterSource.COMMANDLINE and ctx.find_root().obj is not None:
        home = ctx.find_root().obj
    elif source is ParameterSource.DEFAULT and not (home / FILE_NAME).exists():
        raise Trouble(
            f"this folder has no {FILE_NAME}; go to the publication's folder, name it with --home DIR, "
            "or make one with: matinee init DIR",
            USAGE,
        )
    return open_publication(home)


def open_publication(home: Path) -> Publication:
    """The publication in this folder; Trouble with a line for each thing that is wrong with it."""
    try:
        return read_publication(home.resolve())
    except PublicationFileError as error:
        raise Trouble(str(error), USAGE) from None


def set_up_django(publication: Publication, *, debug: bool = False) -> None:
    """Load settings and models for this publication; once in a process."""
    # Django takes a third of a second to import, which --help and `read` need not wait for.
    import django

    from matinee.config.log_lines import log_to_stderr

    os.environ["MATINEE_HOME"] = str(publication.home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "matinee.config.settings"
    log_to_stderr(full=debug or bool(click.get_current_context().find_root().meta.get("matinee.debug")))
    django.setup()
