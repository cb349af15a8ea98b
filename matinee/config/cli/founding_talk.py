"""What `matinee init` asks and tells."""

import secrets
import sys
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import click
from rich.markup import escape

from matinee.config.cli.screen import console, print_facts
from matinee.config.publication_checks import CHECKS
from matinee.config.publication_file import FILE_NAME

LOCAL = "http://localhost:8000"
SHORTEST_PASSWORD = 8


class Owner(NamedTuple):
    """Who may do everything at the desk; `warning` goes with a password that has to be shown."""

    login: str
    password: str
    warning: str = ""


def asked_settings(home: Path, chosen: dict[str, Any]) -> dict[str, Any]:
    """The settings with the two that must be there: asked for at a terminal, else by default."""
    settings = {"name": home.name.replace("-", " ").title(), "address": LOCAL} | chosen
    if sys.stdin.isatty():
        for key, question in (("name", "Name of the publication"), ("address", "Its public address")):
            if key not in chosen:
                check = partial(_checked, key)
                settings[key] = click.prompt(question, default=settings[key], value_proc=check)
    return settings


def asked_owner(login: str | None) -> Owner:
    """The owner: asked for at a terminal; otherwise, or with an empty answer, the password is made up."""
    password = ""
    if sys.stdin.isatty():
        login = login or click.prompt("Login of the owner", default="owner")
        hint = "Password (leave it empty to have one made up)"
        password = click.prompt(
            hint, default="", hide_input=True, show_default=False, value_proc=_long_enough
        )
    if password:
        return Owner(login or "owner", password)
    return Owner(login or "owner", secrets.token_urlsafe(12), "shown this once, keep it well")


def _checked(key: str, text: str) -> str:
    if problems := CHECKS[key](text):
        raise click.BadParameter(problems[0])
    return text


def _long_enough(password: str) -> str:
    if password and len(password) < SHORTEST_PASSWORD:
        raise click.BadParameter(f"a password has {SHORTEST_PASSWORD} characters at least")
    return password


def tell(home: Path, name: str, owner: Owner) -> None:
    """Say what was founded, where, and how to go on."""
    lines = [
        ("settings", escape(str(home / FILE_NAME))),
        ("login", escape(owner.login)),
        ("password", "as you chose it"),
        ("next", f"[bold]matinee run --home {escape(str(home))}[/]"),
    ]
    if owner.warning:
        lines[2] = ("password", f"[bold]{escape(owner.password)}[/]  [yellow]({owner.warning})[/]")
    console.print(f"\n[bold]{escape(name)}[/] is founded.\n")
    print_facts(lines)
