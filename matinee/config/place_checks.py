"""Is the place ready: the folder ours to write, the database there and of our age?"""

import os
from pathlib import Path

from django.db import DatabaseError, connection

from matinee.config.migration_state import migration_state
from matinee.lib.publication import Publication
from matinee.site.lettering import is_font


class NotReadyError(Exception):
    """Something the publication stands on is missing or in the way; the text says what to do."""


def check_place(publication: Publication) -> None:
    """Raise NotReadyError where the publication can't be worked on as it is."""
    check_folders(publication)
    check_fonts(publication)
    check_database(publication)


def check_folders(publication: Publication) -> None:
    """Raise NotReadyError where a folder is not ours to write; those that are missing are made."""
    for folder in (publication.home, publication.media):
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise NotReadyError(
                f"{folder}: {error.strerror}; it must be a folder that we may write to"
            ) from None
        if not os.access(folder, os.W_OK | os.X_OK):
            raise NotReadyError(f"{folder} is read-only for us; give it to the user that runs matinee")


def check_fonts(publication: Publication) -> None:
    """Raise NotReadyError where a font that is to be drawn with can't be."""
    for name in publication.share_fonts:
        if not is_font(publication.home / name):
            raise NotReadyError(
                f"{publication.home / name} is no font that we can draw with; see share_fonts in matinee.toml"
            )


def check_database(publication: Publication) -> None:
    """Raise NotReadyError without a database, and with one that is older or newer than this code."""
    file = publication.home / "db.sqlite3"
    if connection.vendor == "sqlite":
        _check_file(file)
    try:
        state = migration_state()
    except DatabaseError as error:
        words = " ".join(str(error).split())
        raise NotReadyError(f"the database does not answer: {words}; see database in matinee.toml") from None
    if state.is_empty:
        raise NotReadyError("the database is empty; fill it with: matinee manage migrate")
    if state.newer:
        app, name = state.newer[-1]
        raise NotReadyError(
            f"the database is newer than this Matinee ({app} {name}); install the newer Matinee"
        )
    if state.missing:
        count = len(state.missing)
        steps = "one change" if count == 1 else f"{count} changes"
        raise NotReadyError(f"the database is {steps} older than this Matinee; run: matinee manage migrate")


def _check_file(file: Path) -> None:
    if not file.exists():
        raise NotReadyError(
            f"{file} is missing; put it back from a backup, or make an empty one with: matinee manage migrate"
        )
    if not os.access(file, os.R_OK | os.W_OK):
        raise NotReadyError(f"{file} is read-only for us; give it to the user that runs matinee")
