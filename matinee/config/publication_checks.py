"""What a value in `matinee.toml` must be, and what to say where it is not."""

import importlib.util
import json
import re
import zoneinfo
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from email.utils import parseaddr
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

# Babel's two-letter territories that ISO 3166-1 has not assigned: reserved, grouped or private codes.
_NOT_ISO_3166 = frozenset(
    ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"]
)
_OFTEN_MEANT = {"UK": "GB", "EL": "GR", "USA": "US"}


def quoted(value: object) -> str:
    """The value as one line, as TOML would have it."""
    # JSON lets DEL stand as it is, TOML does not.
    return json.dumps(value, ensure_ascii=False, default=str).replace("\x7f", "\\u007f")


def meant(word: str, known: Iterable[str], ask: str = "; did you mean {}?") -> str:
    """A question naming the one or two known words nearest to `word`, or nothing."""
    by_fold = {each.casefold(): each for each in known}
    near = get_close_matches(word.casefold(), by_fold, n=2, cutoff=0.6)
    return ask.format(" or ".join(quoted(by_fold[each]) for each in near)) if near else ""


def _territories() -> dict[str, str]:
    known = {str(code): str(name) for code, name in Locale("en").territories.items()}
    return {
        code: known[code] for code in known if re.fullmatch("[A-Z]{2}", code) and code not in _NOT_ISO_3166
    }


def _wrong_territory(code: str) -> str:
    known = _territories()
    if code in known:
        return ""
    by_name = {name.casefold(): each for each, name in known.items()}
    near = get_close_matches(code.casefold(), by_name, n=1, cutoff=0.75)
    guess = code.upper() if code.upper() in known else _OFTEN_MEANT.get(code.upper(), "")
    guess = guess or (by_name[near[0]] if near else "")
    hint = f'; did you mean "{guess}" ({known[guess]})?' if guess else ""
    return f"{quoted(code)} is no territory of ISO 3166-1 (two capital letters){hint}"


def territories(codes: tuple[str, ...]) -> list[str]:
    problems = [wrong for code in codes if (wrong := _wrong_territory(code))]
    problems += [
        f"{quoted(code)} stands there twice" for code in sorted({c for c in codes if codes.count(c) > 1})
    ]
    return problems if codes else ['must name at least one territory, such as ["US"]']


def language(tag: str) -> list[str]:
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        known = [identifier.replace("_", "-") for identifier in locale_identifiers()]
        names = {str(name).casefold(): code for code, name in Locale("en").languages.items()}
        named = names.get(tag.strip().casefold(), "").replace("_", "-")
        hint = f'; did you mean "{named}"?' if named in known else meant(tag.replace("_", "-"), known)
        hint = hint or '; write it by BCP 47, such as "en" or "pt-BR"'
        return [f"{quoted(tag)} is no language that we know{hint}"]
    return []


def time_zone(name: str) -> list[str]:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        known = zoneinfo.available_timezones()
        cities = {zone.rpartition("/")[2].casefold(): zone for zone in sorted(known)}
        city = cities.get(name.rpartition("/")[2].strip().replace(" ", "_").casefold())
        hint = f'; did you mean "{city}"?' if city else meant(name, known)
        hint = hint or '; write its IANA name, such as "Europe/Paris"'
        return [f"{quoted(name)} is no time zone{hint}"]
    return []


def address(text: str) -> list[str]:
    example = 'such as "https://reel.example.org"'
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return [f"{quoted(text)} is no address ({error}); write scheme and host, {example}"]
    if parts.scheme not in ("http", "https") or not host or re.search(r"[\s\x00-\x1f]", text):
        return [f"{quoted(text)} is no address; write scheme and host, {example}"]
    if parts.path not in ("", "/") or parts.query or parts.fragment or parts.username is not None:
        enough = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        return [f"{quoted(text)} says more than scheme and host; {quoted(enough)} is enough"]
    return []


def database(text: str) -> list[str]:
    example = 'write "postgresql://user:password@host/name", or leave it empty for SQLite'
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as error:
        return [f"is no address of a database ({error}); {example}"]
    if not text:
        return []
    if parts.scheme not in ("postgresql", "postgres"):
        return [f"{quoted(parts.scheme or text)} is no database that we can use; {example}"]
    if not parts.path.strip("/"):
        return [f"does not say which database on that server; {example}"]
    if importlib.util.find_spec("psycopg") is None:
        return ["PostgreSQL needs the package psycopg; install it with: pip install 'matinee[postgres]'"]
    return []


def name(text: str) -> list[str]:
    return [] if text.strip() else ["is empty; readers want to know what the publication is called"]


def encryption(text: str) -> list[str]:
    known = ("starttls", "tls", "none")
    return (
        [] if text in known else [f'{quoted(text)} must be "starttls", "tls" or "none"{meant(text, known)}']
    )


def megabytes(number: int) -> list[str]:
    return [] if 0 <= number <= 100_000 else [f"{number} megabytes can't be; write 64, or 0 for none"]


def port(number: int) -> list[str]:
    return [] if 0 < number < 65536 else [f"{number} is no port; ports go from 1 to 65535"]


def sender(text: str) -> list[str]:
    if text and not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(text)[1]):
        return [f'{quoted(text)} is no mail address; write "Name <name@example.org>"']
    return []


CHECKS: dict[str, Callable[..., list[str]]] = {
    "name": name,
    "address": address,
    "language": language,
    "time_zone": time_zone,
    "territories": territories,
    "database": database,
    "page_memory": megabytes,
    "mail.encryption": encryption,
    "mail.port": port,
    "mail.sender": sender,
}
