"""Telling the press what may have changed."""

import pytest
from django.db import transaction

from matinee.press import is_due, touch, wake
from matinee.press.models import Touch


@pytest.mark.django_db
def test_a_touch_is_undone_with_its_transaction(django_capture_on_commit_callbacks):
    wake.clear()
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        touch("film:3")
        transaction.set_rollback(True)
    assert not is_due()
    assert not wake.is_set()


@pytest.mark.django_db
def test_the_baker_is_woken_on_commit_and_not_before(django_capture_on_commit_callbacks):
    wake.clear()
    with django_capture_on_commit_callbacks(execute=True):
        touch("film:3", "film:4", "film:3")
        assert not wake.is_set()
    assert wake.is_set()
    assert list(Touch.objects.values_list("name", flat=True)) == ["film:3", "film:4"]
    wake.clear()


@pytest.mark.django_db
def test_touching_nothing_wakes_nobody(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        touch()
    assert callbacks == []
    assert not is_due()
