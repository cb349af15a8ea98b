"""How a command answers that works on a publication: to people or to machines."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import click

from matinee.config.cli.trouble import FAILED, NOT_READY, Trouble
from matinee.config.place_checks import NotReadyError, check_place
from matinee.lib.publication import Publication


class Answer(NamedTuple):
    """What there is to say; with a `complaint` the command ends with 1."""

    as_json: dict[str, Any]
    show: Callable[[], None]
    complaint: str = ""


def give(publication: Publication, find: Callable[[], Answer], *, as_json: bool) -> None:
    """Say what `find` found; Trouble where the publication's place is not ready, or there is a complaint."""
    try:
        check_place(publication)
        answer = find()
    except (NotReadyError, Trouble) as error:
        if as_json:
            _print({"error": str(error)})
        raise error if isinstance(error, Trouble) else Trouble(str(error), NOT_READY) from None
    if as_json:
        _print({"error": None, **answer.as_json})
    else:
        answer.show()
    if answer.complaint:
        raise Trouble(answer.complaint, FAILED)


def _print(told: dict[str, Any]) -> None:
    click.echo(json.dumps(told, ensure_ascii=False))
