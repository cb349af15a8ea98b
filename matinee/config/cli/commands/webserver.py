import click

from matinee.config.cli.home import home_option
from matinee.config.cli.trouble import NOT_READY, Trouble
from matinee.lib.publication import Publication

PORTS = click.IntRange(1, 65535)


@click.command()
@click.argument("server", metavar="nginx|caddy")
@click.option("--port", type=PORTS, default=8000, show_default=True, help="Where matinee run listens.")
@click.option("--listen", type=PORTS, help="Where the web server is to listen.  [default: 80]")
@home_option
def command(publication: Publication, server: str, port: int, listen: int | None) -> None:
    """Print the configuration of a web server for this publication.

    It sends the public folder's files itself and hands the desk to matinee run. How to set it up:
    docs/guides/web-servers.md.
    """
    # Templates take a while to import, which --help need not wait for.
    from matinee.config.webservers import UnwritableError, configuration, servers

    if server not in servers():
        raise click.UsageError(f"there is no configuration for {server}, only for {' and '.join(servers())}.")
    try:
        click.echo(configuration(server, publication, port=port, listen=listen))
    except UnwritableError as error:
        raise Trouble(str(error), NOT_READY) from None
