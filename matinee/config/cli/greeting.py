"""What `matinee run` says once it is up."""

from rich.markup import escape

from matinee.config.cli.screen import console, print_facts
from matinee.config.demo_login import LOGIN, PASSWORD
from matinee.lib.publication import Publication


def greet(publication: Publication, host: str, port: int, *, demo: bool, baking: str) -> None:
    """Print where everything is and how to stop."""
    shown = "localhost" if host in ("127.0.0.1", "0.0.0.0", "::", "::1") else host  # noqa: S104
    here = f"http://{f'[{shown}]' if ':' in shown else shown}:{port}"
    lines = [("site", f"[bold]{here}/[/]"), ("desk", f"[bold]{here}/desk/[/]")]
    if demo:
        lines.append(
            ("login", f"{LOGIN}, password {PASSWORD}  [yellow](known to everyone: for trying out only)[/]")
        )
    if publication.address != here:
        lines.append(("address", f"{escape(publication.address)} [dim]in links, as matinee.toml says[/]"))
    lines.append(("folder", escape(str(publication.home))))
    console.print()
    console.print(f"[bold]{escape(publication.name)}[/]")
    if publication.tagline:
        console.print(f"[dim]{escape(publication.tagline)}[/]")
    console.print()
    print_facts(lines)
    console.print()
    if baking:
        console.print(f"The site {baking}: that is done now, and its pages appear one by one.")
    console.print("[dim]Ctrl-C stops it.[/]")
