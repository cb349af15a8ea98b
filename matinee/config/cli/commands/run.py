import signal
import sys

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.config.cli.trouble import NOT_READY, Trouble
from matinee.lib.publication import Publication


@click.command()
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where to listen."
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen at; 0.0.0.0 lets other machines in.",
)
@home_option
def command(publication: Publication, port: int, host: str) -> None:
    """Serve the public site and the desk, and do the background work.

    All of it from this one process, until Ctrl-C or SIGTERM.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    # Django and the server take most of a second to import, which --help need not wait for.
    from matinee.config.place_checks import NotReadyError, check_folders, check_place

    try:
        check_folders(publication)
        from matinee.config.server import listen, serve

        listener = listen(host, port)
        set_up_django(publication)
        check_place(publication)
    except NotReadyError as error:
        raise Trouble(str(error), NOT_READY) from None

    from matinee.config.asgi import application, public_files
    from matinee.config.background import BackgroundWork
    from matinee.config.cli.greeting import greet
    from matinee.config.demo_login import demo_login_is_open
    from matinee.config.warm_up import warm_up_aside

    background = BackgroundWork(publication, "matinee run")
    demo = demo_login_is_open()

    def started() -> None:
        background.start()
        warm_up_aside()
        greet(publication, host, port, demo=demo, baking=background.reason)

    try:
        serve(application, listener, hot=public_files.hot, started=started)
    finally:
        background.finish()
