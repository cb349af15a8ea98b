"""Languages by their BCP 47 tags."""

import re
from functools import cache

from babel import Locale, UnknownLocaleError

from matinee.lib.territory import territories

# RFC 5646, 2.1, as far as films need it: language, script, region (ISO 3166-1 or UN M.49), variants.
_TAG = re.compile(
    r"([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*"
)
_EXAMPLES = "write a BCP 47 tag, as en, ru, pt-BR or zh-Hant"


def check_language(tag: str) -> str:
    """The tag if it is BCP 47 in its usual case and all known; else a ValueError that says what to write."""
    match = _TAG.fullmatch(tag)
    if not match:
        raise ValueError(_unknown(tag))
    language, script, region = match.groups()
    english = Locale.parse("en")
    if language not in english.languages:
        raise ValueError(_unknown(tag))
    if script and script not in english.scripts:
        raise ValueError(f"{tag!r} has an unknown script {script!r}: {_EXAMPLES}.")
    if region and region not in territories() and region not in english.territories:
        raise ValueError(f"{tag!r} has an unknown region {region!r}: {_EXAMPLES}.")
    return tag


@cache
def language_name(tag: str, language: str = "en") -> str:
    """The name of a language in a language (both BCP 47); the tag itself where it is unknown."""
    try:
        own = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        own = Locale.parse("en")
    name = own.languages.get(tag.replace("-", "_"))
    return name or own.languages.get(tag.partition("-")[0]) or tag


def _unknown(tag: str) -> str:
    if meant := _meant(tag):
        return f"{tag!r} is no language: write {meant} for {language_name(meant)}."
    return f"{tag!r} is no language: {_EXAMPLES}."


def _meant(tag: str) -> str:
    names = Locale.parse("en").languages
    wanted = tag.strip().casefold()
    if wanted in names:
        return wanted
    return next((known for known, name in names.items() if name.casefold() == wanted), "").replace("_", "-")
