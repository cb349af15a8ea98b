import sys

import click

from matinee.config.cli.home import home_option, set_up_django
from matinee.lib.publication import Publication


@click.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[COMMAND] [ARGUMENTS]...")
@home_option
def command(publication: Publication, arguments: tuple[str, ...]) -> None:
    """Run one of Django's own commands on this publication.

    For example: migrate, createsuperuser, changepassword, shell. Without a command, all of them are listed.
    """
    set_up_django(publication)
    from django.core.management import execute_from_command_line

    sys.argv[0] = "matinee manage"
    execute_from_command_line(["matinee manage", *arguments])
