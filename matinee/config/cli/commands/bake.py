import json
from typing import Any

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.config.cli.trouble import FAILED, NOT_READY, Trouble
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
    from matinee.config.cli.screen import Ticker
    from matinee.config.place_checks import NotReadyError, check_place

    ticker = Ticker() if as_json else None
    try:
        check_place(publication)
        if why is not None:
            answer = bake_answers.tell_why(publication, why)
        elif log:
            answer = bake_answers.tell_log()
        elif check:
            answer = bake_answers.compare(publication, ticker=ticker)
        else:
            answer = bake_answers.bake(publication, full=full, profile=profile, ticker=ticker)
    except (NotReadyError, Trouble) as error:
        if as_json:
            _print({"error": str(error)})
        raise error if isinstance(error, Trouble) else Trouble(str(error), NOT_READY) from None
    if as_json:
        _print({"error": None, **answer.as_json})
    else:
        answer.show()
    if answer.complaint:
        raise Trouble(answer.complaint, FAILED)


def _print(told: dict[str, Any]) -> None:
    click.echo(json.dumps(told, ensure_ascii=False))
