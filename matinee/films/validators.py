"""What a row of the record may hold: each refusal is one line that says what to write."""

import re
from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from matinee.lib import edtf
from matinee.lib.language import check_language
from matinee.lib.territory import check_country, check_territory


def possible_date(text: str) -> None:
    _tell(edtf.parse, text)


def known_territory(code: str) -> None:
    _tell(check_territory, code)


def known_language(tag: str) -> None:
    _tell(check_language, tag)


def known_countries(codes: str) -> None:
    """Codes with a comma between; former countries (SU, YU, CS, DD) may be among them."""
    for code in parts(codes):
        _tell(check_country, code)


def known_languages(tags: str) -> None:
    """BCP 47 tags with a comma between."""
    for tag in parts(tags):
        _tell(check_language, tag)


def possible_share(percent: int) -> None:
    if percent > 100:
        raise ValidationError(f"{percent} percent is more than all of it: write 0 to 100.", code="impossible")


def possible_year(year: int | None) -> None:
    """Four figures, as in every date of the record."""
    if year is not None and not 1000 <= year < 9999:
        raise ValidationError({"year": f"{year} is no possible year: write four figures, as 2023."})


def address_or_path(url: str) -> None:
    """An address anywhere, or a path on the publication's own site."""
    if not re.fullmatch(r"/[^/\s]\S*", url):
        URLValidator()(url)


def parts(text: str) -> list[str]:
    """What stands between the commas, without spaces around it."""
    return [part.strip() for part in text.split(",")]


def _tell(check: Callable[[str], object], text: str) -> None:
    try:
        check(text)
    except ValueError as error:
        raise ValidationError(str(error), code="impossible") from error
