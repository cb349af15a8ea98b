"""What a value in `matinee.toml` must be, and what to say where it is not."""

import importlib.util
import json
import re
import zoneinfo
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from email.utils import parseaddr
from typing import Any
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


def editions(told: tuple[str, ...]) -> list[str]:
    problems = []
    for edition in told:
        tag, _, place = edition.partition(" ")
        if not place:
            wrong = ['write language and address, such as "ru https://ru.reel.example.org"']
        else:
            wrong = [*language(tag), *address(place)]
        problems += [f"{quoted(edition)}: {one}" for one in wrong]
    return problems


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


def feed_id(text: str) -> list[str]:
    # RFC 3987's letters, in no order of theirs: nobody resolves an id.
    letters = r"[\w.~:/?#\[\]@!$&'()*+,;=%\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U000efffd-]"
    if text and not re.fullmatch(rf"[A-Za-z][A-Za-z0-9+.-]*:{letters}+", text):
        return [f'{quoted(text)} is no absolute IRI; write one such as "urn:uuid:" and a UUID']
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
    return (
        []
        if 0 <= number <= 100_000
        else [f"{number} megabytes can't be; write a number up to 100000, or 0 for none"]
    )


def late_window(number: int) -> list[str]:
    return [] if 0 < number <= 10_080 else [f"{number} minutes can't be; write 1 to 10080 (a week)"]


def port(number: int) -> list[str]:
    return [] if 0 < number < 65536 else [f"{number} is no port; ports go from 1 to 65535"]


def sender(text: str) -> list[str]:
    if text and not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(text)[1]):
        return [f'{quoted(text)} is no mail address; write "Name <name@example.org>"']
    return []


def bucket(text: str) -> list[str]:
    if text and not re.fullmatch(r"[A-Za-z0-9][\w.-]*", text, re.ASCII):
        return [f"{quoted(text)} is no bucket's name; write the name alone, without a scheme or a slash"]
    if text and importlib.util.find_spec("obstore") is None:
        return ["a mirror needs the package obstore; install it with: pip install 'matinee[mirror]'"]
    return []


def endpoint(text: str) -> list[str]:
    if text and not is_web_address(text):
        return [f'{quoted(text)} is no address of a store; write one such as "https://s3.example.org"']
    return []


def region(text: str) -> list[str]:
    return [] if re.fullmatch(r"[\w-]+", text) else [f'{quoted(text)} is no region; write one such as "auto"']


def prefix(text: str) -> list[str]:
    parts = text.strip("/").split("/") if text else []
    if any(part in ("", ".", "..") or re.search(r"[\\\s\x00-\x1f\x7f]", part) for part in parts):
        return [f'{quoted(text)} is no prefix; write names with slashes between them, such as "reel/site"']
    return [] if len(text.encode()) <= 200 else ["is too long; write 200 bytes at most"]


def names(text: str) -> list[str]:
    known = ("address", "file")
    return [] if text in known else [f'{quoted(text)} must be "address" or "file"{meant(text, known)}']


def purge_url(text: str) -> list[str]:
    if text and not is_web_address(re.sub(r"\$?\{\w+\}", "x", text.replace("{path}", "/x"))):
        return [
            f'{quoted(text)} can\'t be called; write an address such as "https://cdn.example.org{{path}}"'
        ]
    return []


def webhook_url(text: str) -> list[str]:
    if text and not is_web_address(re.sub(r"\$\{\w+\}", "x", text)):
        return [f'{quoted(text)} can\'t be called; write an address such as "https://hooks.example.org/reel"']
    return []


def method(text: str) -> list[str]:
    return [] if re.fullmatch("[A-Z]+", text) else [f'{quoted(text)} is no method; write one such as "POST"']


def headers(lines: tuple[str, ...]) -> list[str]:
    right = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+:[\x20-\x7e]*")
    return [
        f'{quoted(line)} is no header; write one such as "Name: value"'
        for line in lines
        if not right.fullmatch(line)
    ]


def at_once(number: int) -> list[str]:
    return [] if 0 < number <= 10_000 else [f"{number} addresses can't be told at once; write 1 to 10000"]


def is_web_address(text: str) -> bool:
    """Whether it is the whole address of something on the web."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and not re.search(r"[\s\x00-\x1f\x7f]", text)


def mail_together(told: dict[str, Any]) -> list[str]:
    missing = told.get("host") and not told.get("sender")
    return ["sender: is missing; with a host, say who our mail is from"] if missing else []


def mirror_together(told: dict[str, Any]) -> list[str]:
    if told and not told.get("bucket"):
        return ["bucket: is missing; say which bucket, or take the whole table out"]
    halves = {"access_key": "secret", "secret": "access_key"}
    return [
        f"{missing}: is missing; {there} needs it"
        for there, missing in halves.items()
        if told.get(there) and not told.get(missing)
    ]


def purge_together(told: dict[str, Any]) -> list[str]:
    missing = told and not told.get("url")
    return ["url: is missing; say what to call, or take the whole table out"] if missing else []


def webhook_together(told: dict[str, Any]) -> list[str]:
    if told and not told.get("url"):
        return ["url: is missing; say what to call, or take the whole table out"]
    missing = told.get("url") and not told.get("secret")
    return ["secret: is missing; without one the messages could be anybody's"] if missing else []


TOGETHER: dict[str, Callable[[dict[str, Any]], list[str]]] = {
    "mail": mail_together,
    "mirror": mirror_together,
    "purge": purge_together,
    "webhook": webhook_together,
}
"""What the keys of a table must be together."""

CHECKS: dict[str, Callable[..., list[str]]] = {
    "name": name,
    "address": address,
    "language": language,
    "editions": editions,
    "feed_id": feed_id,
    "time_zone": time_zone,
    "territories": territories,
    "database": database,
    "page_memory": megabytes,
    "largest_video": megabytes,
    "late_window": late_window,
    "mail.encryption": encryption,
    "mail.port": port,
    "mail.sender": sender,
    "mirror.bucket": bucket,
    "mirror.endpoint": endpoint,
    "mirror.region": region,
    "mirror.prefix": prefix,
    "mirror.names": names,
    "purge.url": purge_url,
    "purge.method": method,
    "purge.headers": headers,
    "purge.at_once": at_once,
    "webhook.url": webhook_url,
}
