"""The migrations say what the models say, and Django finds nothing to complain of."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check_changes=True, dry_run=True)


@pytest.mark.django_db
def test_the_system_check_is_silent(capsys):
    call_command("check", fail_level="WARNING")
