"""What the desk handed in reaches a real server, after the bake and not before."""

import json
from dataclasses import replace

import pytest
from django.conf import settings as django_settings

from matinee.config.courier import Courier
from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.delivery.tests.receiver import receiving
from matinee.desk import actions
from matinee.desk.models import Post
from matinee.lib.publication import Webhook
from matinee.press.address import path_of
from matinee.press.models import BakedFile, Touch

pytestmark = pytest.mark.django_db


@pytest.fixture
def receiver():
    with receiving() as server:
        server.answers = [(201, {"Location": "https://example.org/notes/9"})]
        yield server


@pytest.fixture
def courier(receiver, settings):
    settings.PUBLICATION = replace(
        django_settings.PUBLICATION, webhook=Webhook(receiver.address, "between you and me")
    )
    courier = Courier(settings.PUBLICATION)
    yield courier
    courier.close()


def never():
    return False


@pytest.fixture
def post(courier):
    return actions.publish(Post(headline="Filmed in orbit", slug="filmed-in-orbit"))


def test_nobody_hears_of_a_post_that_is_not_baked_yet(courier, receiver, post):
    assert courier.deliver(never) == 0
    Touch.objects.all().delete()
    assert courier.deliver(never) == 1
    assert len(receiver.received) == 1
    assert Delivery.objects.get().state == State.HANDED_OVER


def test_nobody_hears_of_a_post_whose_page_could_not_be_made(courier, receiver, post):
    other = actions.publish(Post(headline="Another one", slug="another-one"))
    Touch.objects.all().delete()
    address = post.get_absolute_url()
    page = BakedFile(path=path_of(address), address=address, plate="post", order=0, state="failed")
    page.save()
    assert courier.deliver(never) == 1
    assert [json.loads(got.body)["payload"]["id"] for got in receiver.received] == [other.pk]
    page.state = "baked"
    page.save()
    assert courier.deliver(never) == 1


def test_told_to_stop_it_carries_nothing_more(courier, receiver, post):
    Touch.objects.all().delete()
    assert courier.deliver(lambda: True) == 0
    assert receiver.received == []


def test_where_nothing_waits_nothing_is_carried(courier):
    assert courier.deliver(never) == 0
