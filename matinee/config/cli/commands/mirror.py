from functools import partial

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.lib.publication import Publication


@click.command()
@click.option("--full", is_flag=True, help="Compare the whole bucket with the public folder, and mend it.")
@click.option("--check", is_flag=True, help="Change nothing: name each object that differs from its file.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, and progress as JSON lines on stderr.")
@home_option
def command(publication: Publication, full: bool, check: bool, as_json: bool) -> None:
    """Carry what changed into the mirror, and tell the CDN.

    `matinee run` and `matinee worker` do so by themselves, where [mirror] or [purge] in matinee.toml ask for
    it. With --check, ends with 1 where an object is missing, different or stray.
    """
    if full and check:
        raise click.UsageError("--full and --check exclude each other.")
    set_up_django(publication)
    # Models can be imported once Django is set up.
    from matinee.config.cli import mirror_answers
    from matinee.config.cli.answer import give
    from matinee.config.cli.screen import Ticker

    ticker = Ticker() if as_json else None
    if check:
        find = partial(mirror_answers.compare, publication, ticker=ticker)
    else:
        find = partial(mirror_answers.carry, publication, full=full, ticker=ticker)
    give(publication, find, as_json=as_json)
