import signal

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.config.cli.trouble import NOT_READY, Trouble
from matinee.lib.publication import Publication

STOPS = {signal.SIGINT, signal.SIGTERM}


@click.command()
@home_option
def command(publication: Publication) -> None:
    """Do the background work alone, without a server.

    Publishes what is due and bakes what changed, until Ctrl-C or SIGTERM. `matinee run` does the same beside
    its server; two at once do no harm.
    """
    set_up_django(publication)
    # Models can be imported once Django is set up.
    from rich.markup import escape

    from matinee.config.background import BackgroundWork
    from matinee.config.cli.screen import console
    from matinee.config.place_checks import NotReadyError, check_place

    try:
        check_place(publication)
    except NotReadyError as error:
        raise Trouble(str(error), NOT_READY) from None
    # Blocked before the thread begins, so that it is this one that hears them.
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    background = BackgroundWork(publication, "matinee worker")
    background.start()
    console.print(f"Working for [bold]{escape(publication.name)}[/]. [dim]Ctrl-C stops it.[/]")
    while background.is_working() and not signal.sigtimedwait(STOPS, 1):
        pass
    background.finish()
