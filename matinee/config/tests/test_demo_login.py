import pytest
from django.contrib.auth import authenticate, get_user_model

from matinee.config.demo_login import LOGIN, PASSWORD, demo_login_is_open, demo_password

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo():
    return get_user_model().objects.create(username=LOGIN, password=demo_password())


def test_the_demos_login_is_known_before_and_after_it_was_used(demo):
    assert demo_login_is_open()
    assert authenticate(username=LOGIN, password=PASSWORD) == demo
    assert demo_login_is_open()


def test_it_is_told_no_more_once_the_password_was_changed(demo):
    demo.set_password("something of one's own")
    demo.save()
    assert not demo_login_is_open()


def test_it_is_told_no_more_once_nobody_can_use_it(demo):
    demo.is_active = False
    demo.save()
    assert not demo_login_is_open()


def test_other_publications_have_no_such_login():
    assert not demo_login_is_open()
