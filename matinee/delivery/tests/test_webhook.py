import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from matinee.delivery.actions import carry, claim, sweep, take_back
from matinee.delivery.destinations.webhook import Webhook
from matinee.delivery.life import State
from matinee.delivery.models import Delivery
from matinee.delivery.tests.conftest import NOON, handed
from matinee.delivery.tests.receiver import receiving

pytestmark = pytest.mark.django_db
SECRET = "between you and me"


@pytest.fixture
def receiver():
    with receiving() as server:
        yield server


@pytest.fixture
def webhook():
    hook = Webhook(SECRET, timeout_seconds=5)
    yield hook
    hook.close()


def carried(webhook, address, now=NOON, **words):
    handed(("webhook", address), **words)
    delivery = claim(now, ["webhook"])
    carry(delivery, webhook, now)
    return delivery


def hang(handler):
    handler.server.closing.wait(30)


def hang_up(handler):
    handler.close_connection = True


def test_the_message_arrives_as_json_signed_and_under_its_key(receiver, webhook):
    receiver.answers = [(201, {"Location": "/notes/9"})]
    delivery = carried(webhook, receiver.address, key="note/Вызов 1", payload={"headline": "Вызов"})
    assert (delivery.state, delivery.remote_id) == (State.HANDED_OVER, "/notes/9")
    assert delivery.receipt == "201 Created"
    [(path, headers, body)] = receiver.received
    assert path == "/hook"
    assert json.loads(body) == {
        "key": "note/Вызов 1",
        "kind": "published",
        "created_at": "2026-05-14T12:00:00+00:00",
        "payload": {"headline": "Вызов"},
    }
    assert headers["Content-Type"] == "application/json"
    assert headers["Idempotency-Key"] == "note/%D0%92%D1%8B%D0%B7%D0%BE%D0%B2%201"
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    assert headers["Matinee-Signature"] == f"sha256={signature}"


@pytest.mark.parametrize("status", [301, 308, 400, 401, 404, 410, 422])
def test_a_refusal_is_for_good(receiver, webhook, status):
    receiver.answers = [(status, {"Location": receiver.address})]
    delivery = carried(webhook, receiver.address)
    assert delivery.state == State.REFUSED
    assert delivery.error.startswith(f"Answered {status}")
    assert len(receiver.received) == 1


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
def test_trouble_is_worth_a_retry_with_the_same_bytes_and_key(receiver, webhook, status):
    receiver.answers = [(status, {}), (204, {})]
    delivery = carried(webhook, receiver.address)
    assert delivery.state == State.WAITING
    again = claim(delivery.not_before, ["webhook"])
    assert carry(again, webhook, delivery.not_before) == State.HANDED_OVER
    first, second = receiver.received
    assert first.body == second.body
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"]


@pytest.mark.parametrize(
    ("asked", "pause"),
    [
        ("600", timedelta(minutes=10)),
        ("99999999999999999999", timedelta(days=1)),
        ("1", timedelta(seconds=30)),
        ("soon", timedelta(seconds=30)),
        ("", timedelta(seconds=30)),
        ("²", timedelta(seconds=30)),
        (format_datetime(datetime(1999, 1, 1, tzinfo=UTC), usegmt=True), timedelta(seconds=30)),
        (format_datetime(datetime(2999, 1, 1, tzinfo=UTC), usegmt=True), timedelta(days=1)),
    ],
)
def test_a_pause_that_the_receiver_asks_for_is_kept_within_reason(receiver, webhook, asked, pause):
    receiver.answers = [(503, {"Retry-After": asked})]
    delivery = carried(webhook, receiver.address)
    assert delivery.not_before == NOON + pause


def test_a_receiver_that_hangs_is_tried_again(receiver):
    receiver.answers = [hang]
    webhook = Webhook(SECRET, timeout_seconds=0.2)
    delivery = carried(webhook, receiver.address)
    webhook.close()
    assert delivery.state == State.WAITING
    assert delivery.error.startswith("No answer: ReadTimeout")


def test_a_receiver_that_hangs_up_is_tried_again(receiver, webhook):
    receiver.answers = [hang_up]
    delivery = carried(webhook, receiver.address)
    assert delivery.state == State.WAITING
    assert delivery.error.startswith("No answer: RemoteProtocolError")


def test_nobody_listening_is_tried_again(webhook):
    with receiving() as gone:
        address = gone.address
    delivery = carried(webhook, address)
    assert delivery.state == State.WAITING
    assert delivery.error.startswith("Not reached:")


@pytest.mark.parametrize("address", ["", "example", "ftp://127.0.0.1/", "http://", "http://[::1/x"])
def test_what_is_no_address_is_refused(webhook, address):
    delivery = carried(webhook, address)
    assert delivery.state == State.REFUSED, delivery.error
    assert delivery.error.startswith("The address is none:")


def test_dying_between_hand_over_and_note_ends_in_one_message_at_the_receiver(receiver, webhook, monkeypatch):
    receiver.answers = [(204, {})]

    class Killed(BaseException):
        """The worker is gone."""

    with monkeypatch.context() as patch:
        patch.setattr(Delivery, "step", dies_at(Killed, State.HANDED_OVER))
        with pytest.raises(Killed):
            carried(webhook, receiver.address)
    assert Delivery.objects.get().state == State.CLAIMED
    later = NOON + Webhook.lease + timedelta(seconds=1)
    assert sweep(later)[State.WAITING] == 1
    assert carry(claim(later, ["webhook"]), webhook, later) == State.HANDED_OVER
    assert len(receiver.received) == 2
    assert len({request.headers["Idempotency-Key"] for request in receiver.received}) == 1


def dies_at(death, state):
    """A `step` that kills the worker where it would note this state."""
    step = Delivery.step

    def fatal(self, after, **changes):
        if after == state:
            raise death
        return step(self, after, **changes)

    return fatal


def test_it_is_taken_back_with_its_place_under_a_key_of_its_own(receiver, webhook):
    receiver.answers = [(201, {"Location": "https://example.org/notes/9"}), (204, {})]
    delivery = carried(webhook, receiver.address)
    assert Webhook.place(delivery.recipient, delivery.remote_id) == "https://example.org/notes/9"
    take_back(delivery, NOON)
    assert carry(claim(NOON, ["webhook"]), webhook, NOON) == State.TAKEN_BACK
    first, second = receiver.received
    assert json.loads(second.body) == json.loads(first.body) | {"taken_back": "https://example.org/notes/9"}
    assert second.headers["Idempotency-Key"] == "note/1/taken-back"


@pytest.mark.parametrize("remote_id", ["", "/notes/9", "javascript:alert(1)", "data:text/html,x"])
def test_only_a_web_address_is_a_place(remote_id):
    assert Webhook.place("https://example.org/hook", remote_id) == ""
