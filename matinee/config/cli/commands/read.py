import datetime
import json
import sys
from pathlib import Path

import click

from matinee.config.cli.home import debug_option
from matinee.config.cli.trouble import FAILED, Trouble

DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--date", "day", type=DAY, metavar="YYYY-MM-DD", help='The day it was written: tells what "April" means.'
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one line for each file in their order.")
@debug_option
def command(files: tuple[str, ...], day: datetime.datetime | None, as_json: bool) -> None:
    """Read the facts about a film out of a text.

    Shows the text with the words marked that facts were read from, and each fact with the rule that read it.
    FILE is a UTF-8 text or HTML; - is standard input. Several files are read one by one. Needs no
    publication.
    """
    texts = [(name, _text(name)) for name in files]
    from matinee.reading import read

    for name, text in texts:
        reading = read(text, published=day.date() if day else None)
        if as_json:
            click.echo(json.dumps(reading.as_dict(), ensure_ascii=False))
        else:
            from matinee.config.cli.reading_table import show_reading

            show_reading(name if len(texts) > 1 else "", reading)


def _text(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        told = "standard input" if name == "-" else name
        hint = f"convert it first: iconv -f LATIN1 -t UTF-8 {name}"
        raise Trouble(f"{told}: line {line} is not UTF-8; {hint}") from None
    except OSError as error:
        raise Trouble(f"{name}: {error.strerror}", FAILED) from None
