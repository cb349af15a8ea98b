"""Addresses that posts once had."""

from matinee.desk.models import FormerAddress
from matinee.press.read import read


@read("former-addresses/{year}/{month}/{slug}")
def former_address(year: str, month: str, slug: str) -> int | None:
    """The id of the post that once stood at /year/month/slug."""
    path = f"/{year}/{month}/{slug}"
    return FormerAddress.objects.filter(path=path).values_list("post_id", flat=True).first()
