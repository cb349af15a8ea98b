from typing import Any

from babel import UnknownLocaleError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from matinee.site.message_files import begin, bring_up_to_date


class Command(BaseCommand):
    """Bring the catalogs of the site's interface up to date."""

    help = "Writes the .po files of matinee/site/locale anew: what templates and code say today."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("locales", nargs="*", help="Begin a catalog for these: de, pt_BR.")

    def handle(self, *args: Any, **options: Any) -> None:
        for locale in options["locales"]:
            try:
                begin(locale)
            except (UnknownLocaleError, ValueError) as error:
                raise CommandError(f"{locale!r} is no locale: write it as de or pt_BR.") from error
        for file in bring_up_to_date():
            self.stdout.write(str(file))
