from collections.abc import Sequence

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.config.cli.trouble import FAILED, NOT_READY, Trouble
from matinee.lib.publication import Publication


@click.command()
@click.option("--full", is_flag=True, help="Render every page, not only those that changed.")
@click.option("--check", is_flag=True, help="Write nothing: name each file that differs from a full bake.")
@home_option
def command(publication: Publication, full: bool, check: bool) -> None:
    """Write the public site's pages.

    Bakes what changed since the last time. Files whose bytes stay the same are left alone. With --check,
    ends with 1 where a file is missing, stale or stray.
    """
    if full and check:
        raise click.UsageError("--full and --check exclude each other.")
    set_up_django(publication)
    # Models can be imported once Django is set up.
    from matinee.config.cli.baking import baked, differences, show_differences, show_report
    from matinee.config.place_checks import NotReadyError, check_place

    try:
        check_place(publication)
    except NotReadyError as error:
        raise Trouble(str(error), NOT_READY) from None
    if check:
        found = differences(publication)
        show_differences(found)
        if found:
            raise Trouble(
                f"{_count(found, 'file')} not as a full bake has it; mend with: matinee bake --full", FAILED
            )
    else:
        report = baked(publication, full=full)
        show_report(report)
        if report.failed:
            raise Trouble(f"{_count(report.failed, 'page')} not baked; the next bake tries again", FAILED)


def _count(things: Sequence[object], word: str) -> str:
    return f"{len(things)} {word}{'s' if len(things) != 1 else ''}"
