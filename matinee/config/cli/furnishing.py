"""What a new publication gets once Django is up: tables, the owner's login, the demo's posts, baked pages."""

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import DatabaseError, connections

from matinee.config.cli.baking import baked
from matinee.config.cli.founding_talk import Owner
from matinee.config.cli.screen import bar, console
from matinee.config.cli.trouble import NOT_READY, Trouble
from matinee.config.demo_login import demo_password
from matinee.config.migration_state import migration_state
from matinee.desk.roles import OWNER
from matinee.lib.publication import Publication
from matinee.moving.demo.load import load


def fill(publication: Publication, owner: Owner, *, demo: bool) -> None:
    """Make the tables where there are none, the owner, the demo's posts, and all pages."""
    _make_tables()
    _make_owner(owner.login, demo_password() if demo else make_password(owner.password))
    if demo:
        with bar("Drawing and writing") as progress:
            load(progress)
    baked(publication, full=True, by="matinee init")
    connections.close_all()


def _make_tables() -> None:
    """Run the migrations that the SQL dump has not made superfluous: all of them on PostgreSQL."""
    try:
        state = migration_state()
    except DatabaseError as error:
        words = " ".join(str(error).split())
        raise Trouble(f"the database does not answer: {words}; see --database", NOT_READY) from None
    if not state.is_empty and not state.missing and get_user_model().objects.exists():
        raise Trouble("that database already holds a publication; name an empty one", NOT_READY)
    if state.missing:
        with console.status("Making the tables"):
            call_command("migrate", verbosity=0, interactive=False)


def _make_owner(login: str, encoded_password: str) -> None:
    owner = get_user_model().objects.create(
        username=login, password=encoded_password, is_staff=True, is_superuser=True
    )
    owner.groups.add(*Group.objects.filter(name=OWNER))
