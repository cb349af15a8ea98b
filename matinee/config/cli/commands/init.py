import secrets
from pathlib import Path
from typing import Any

import click

from matinee.config.cli.home import debug_option, open_publication, set_up_django
from matinee.config.cli.trouble import NOT_READY, Trouble
from matinee.config.publication_file import FILE_NAME

LOGIN = PASSWORD = "demo"  # noqa: S105
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

    Asks for what you did not say if you are there to answer. The owner's password is made up and shown once.
    """
    # The rest is imported when the place is known to be good.
    from matinee.config.founding import CantFoundError, building_site, check_free, furnish, settle_sqlite

    home = folder.absolute()
    try:
        check_free(home)
    except CantFoundError as error:
        raise Trouble(str(error), NOT_READY) from None
    chosen = {key: list(value) if key == "territories" else value for key, value in given.items() if value}
    if demo:
        login, password, chosen = LOGIN, PASSWORD, DEMO | chosen
    else:
        login, password = login or "owner", secrets.token_urlsafe(12)
        chosen = {"name": home.name.replace("-", " ").title(), "address": "http://localhost:8000"} | chosen
    with building_site(home) as site:
        furnish(site, chosen)
        publication = open_publication(site)
        set_up_django(publication)
        from django.contrib.auth.hashers import make_password

        from matinee.config.cli.furnishing import fill
        from matinee.config.demo_login import demo_password

        encoded = demo_password() if demo else make_password(password)
        fill(publication, login=login, encoded_password=encoded, demo=demo)
        settle_sqlite(site)
    _tell(home, chosen, login, password, demo=demo)


def _tell(home: Path, chosen: dict[str, Any], login: str, password: str, *, demo: bool) -> None:
    from rich.markup import escape

    from matinee.config.cli.screen import console, fact_lines

    warning = "known to everyone: for trying out only" if demo else "shown this once, keep it well"
    console.print(f"\n[bold]{escape(chosen['name'])}[/] is founded.\n")
    console.print(
        fact_lines(
            [
                ("folder", escape(str(home))),
                ("settings", escape(str(home / FILE_NAME))),
                ("login", escape(login)),
                ("password", f"{escape(password)}  [yellow]({warning})[/]"),
                ("next", f"matinee run --home {escape(str(home))}"),
            ]
        )
    )
