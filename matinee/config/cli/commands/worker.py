import signal
import threading

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.config.cli.trouble import NOT_READY, Trouble
from matinee.lib.publication import Publication


@click.command()
@home_option
def command(publication: Publication) -> None:
    """Do the background work alone, without a server.

    Publishes what is due and bakes what changed, until Ctrl-C or SIGTERM. `matinee run` does the same beside
    its server; two at once do no harm.
    """
    set_up_django(publication)
    # Models can be imported once Django is set up.
    from matinee.config.background import run_worker
    from matinee.config.cli.screen import console
    from matinee.config.place_checks import NotReadyError, check_place

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        check_place(publication)
    except NotReadyError as error:
        raise Trouble(str(error), NOT_READY) from None
    console.print(f"Working for [bold]{publication.name}[/]. [dim]Ctrl-C stops it.[/]")
    run_worker(stop)
