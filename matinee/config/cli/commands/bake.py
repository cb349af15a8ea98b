from functools import partial

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.lib.publication import Publication


@click.command()
@click.option("--full", is_flag=True, help="Render every page, not only those that changed.")
@click.option("--check", is_flag=True, help="Write nothing: name each file that differs from a full bake.")
@click.option("--why", metavar="PATH", help="Write nothing: tell why this file or address was written last.")
@click.option("--log", is_flag=True, help="Write nothing: tell what the last bakes did.")
@click.option("--profile", is_flag=True, help="Tell what took how long, plate by plate.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, and progress as JSON lines on stderr.")
@home_option
def command(
    publication: Publication,
    full: bool,
    check: bool,
    why: str | None,
    log: bool,
    profile: bool,
    as_json: bool,
) -> None:
    """Write the public site's pages.

    Bakes what changed since the last time. Files whose bytes stay the same are left alone. With --check,
    ends with 1 where a file is missing, stale or stray; with --why, where there is no such file.
    """
    if full + check + log + (why is not None) > 1:
        raise click.UsageError("--full, --check, --why and --log exclude each other.")
    if profile and (check or log or why is not None):
        raise click.UsageError("--profile is of a bake: leave --check, --why and --log away.")
    set_up_django(publication)
    # Models can be imported once Django is set up.
    from matinee.config.cli import bake_answers
    from matinee.config.cli.answer import give
    from matinee.config.cli.screen import Ticker

    ticker = Ticker() if as_json else None
    if why is not None:
        find = partial(bake_answers.tell_why, publication, why)
    elif log:
        find = partial(bake_answers.tell_log)
    elif check:
        find = partial(bake_answers.compare, publication, ticker=ticker)
    else:
        find = partial(bake_answers.bake, publication, full=full, profile=profile, ticker=ticker)
    give(publication, find, as_json=as_json)
