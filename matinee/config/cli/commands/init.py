import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from matinee.config.cli.home import debug_option, open_publication, set_up_django
from matinee.config.cli.trouble import NOT_READY, Trouble

if TYPE_CHECKING:
    from matinee.config.cli.founding_talk import Owner

DEMO = {
    "name": "Second Reel",
    "tagline": "New films, from the first word to the first night",
    "address": "http://localhost:8000",
    "language": "en",
    "time_zone": "UTC",
    "territories": ["US", "GB"],
}


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--demo", is_flag=True, help="Fill it with an invented publication to look at and try things on."
)
@click.option("--name", metavar="TEXT", help="What the publication is called.")
@click.option(
    "--address", metavar="URL", help="Where readers will find it.  [default: http://localhost:8000]"
)
@click.option(
    "--language", metavar="TAG", help="The language it is written in, such as en-GB.  [default: en]"
)
@click.option("--time-zone", metavar="ZONE", help="Its time zone, such as Europe/Paris.  [default: UTC]")
@click.option(
    "--territory", "territories", metavar="CODE", multiple=True, help="A country it follows; repeatable."
)
@click.option("--database", metavar="URL", help="A PostgreSQL database to use instead of SQLite.")
@click.option("--login", metavar="NAME", help="The owner's login at the desk.  [default: owner]")
@debug_option
def command(folder: Path, demo: bool, login: str | None, **given: Any) -> None:
    """Make a new publication in the folder DIR.

    At a terminal, asks for the name, the address and the owner's password where you have not said them. A
    password that you leave to us is made up and shown once.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    # Everything slow is imported where it is needed: --help and a refusal are quick.
    from matinee.config.cli.founding_talk import Owner, asked_owner, asked_settings, tell
    from matinee.config.founding import CantFoundError, building_site, check_free, furnish, settle_sqlite

    home = folder.resolve()
    chosen = {key: list(value) if key == "territories" else value for key, value in given.items() if value}
    try:
        check_free(home)
        settings = DEMO | chosen if demo else asked_settings(home, chosen)
        owner = (
            Owner("demo", "demo", "known to everyone: only for trying out") if demo else asked_owner(login)
        )
        with building_site(home) as site:
            furnish(site, settings)
            _fill(site, owner, demo=demo)
            settle_sqlite(site)
    except CantFoundError as error:
        raise Trouble(str(error), NOT_READY) from None
    tell(home, settings["name"], owner)


def _fill(site: Path, owner: "Owner", *, demo: bool) -> None:
    publication = open_publication(site)
    set_up_django(publication)
    # Models can be imported once Django is set up.
    from matinee.config.cli.furnishing import fill

    fill(publication, owner, demo=demo)
