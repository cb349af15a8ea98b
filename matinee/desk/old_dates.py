"""Posts that are out and still name a date that a release had before."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from django.conf import settings

from matinee.desk.models import Post, PostFilm
from matinee.films.models import FormerRelease

LOOKED_AT = 30
"""Posts for each film that is asked about, the newest of them all: no more are looked through."""
# Of a day and of a month, in CLDR's letters: what people write in front of the year, or with it.
_SPELLINGS = {3: ("d MMMM", "MMMM d", "d MMM", "MMM d"), 2: ("MMMM y", "LLLL y", "MMM y", "LLL y")}
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º)?"


def posts_about(film_ids: Iterable[int]) -> dict[int, list[Post]]:
    """Those that are out, by film, `LOOKED_AT` times the films at most; one query."""
    ids = set(film_ids)
    rows = PostFilm.objects.filter(film__in=ids, post__live=True).select_related("post")
    found = defaultdict[int, list[Post]](list)
    for row in rows.order_by("-post__published_at")[: LOOKED_AT * len(ids)]:
        found[row.film_id].append(row.post)
    return found


def still_naming(former: FormerRelease, posts: Iterable[Post]) -> list[Post]:
    """Those of `posts` that name the former date, but for the one that reported the new."""
    names = naming(former.date)
    others = (post for post in posts if post.fact_source_id != former.replaced_by_id)
    return [post for post in others if names and names.search(_words(post))]


def _words(post: Post) -> str:
    texts = [str(block["value"]) for block in post.body.raw_data if isinstance(block["value"], str)]
    return " ".join([post.headline, post.standfirst, *texts])


def naming(edtf: str) -> re.Pattern[str] | None:
    """How prose in the publication's language, or in English, writes this day or month.

    None for coarser dates, which anything may name.
    """
    try:
        parts = [int(part) for part in edtf.split("-")]
        day = date(*(*parts, 1, 1)[:3])
    except ValueError:
        return None
    spelt = {
        _written(day, pattern, locale) for locale in _locales() for pattern in _SPELLINGS.get(len(parts), ())
    }
    words = "|".join(sorted(spelt, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if spelt else None


def _written(day: date, pattern: str, locale: Locale) -> str:
    """As a pattern: "3 März" is "3. März" too, and "March 3" is "March 3rd"."""
    parts = [
        rf"{part}{_ORDINAL}" if part.isdecimal() and len(part) < 4 else re.escape(part.rstrip(".")) + r"\.?"
        for part in format_date(day, pattern, locale=locale).split()
    ]
    return r"\s+(?:de\s+)?".join(parts)


def _locales() -> list[Locale]:
    try:
        own = Locale.parse(settings.PUBLICATION.language, sep="-")
    except (ValueError, UnknownLocaleError):
        return [Locale("en")]
    return [own, Locale("en")]
