"""Addresses that posts once had."""

from collections.abc import Sequence

from matinee.desk.models import FormerAddress
from matinee.press.read import read


def _posts(wanted: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str, str], int]:
    paths = {f"/{year}/{month}/{slug}": (year, month, slug) for year, month, slug in wanted}
    rows = FormerAddress.objects.filter(path__in=paths).values_list("path", "post_id")
    return {paths[path]: post_id for path, post_id in rows}


@read("former-addresses/{year}/{month}/{slug}", many=_posts)
def former_address(year: str, month: str, slug: str) -> int | None:
    """The id of the post that once stood at /year/month/slug."""
    return _posts([(year, month, slug)]).get((year, month, slug))
