"""What a destination is, and what it may answer."""

from datetime import datetime, timedelta
from typing import ClassVar, NamedTuple

Payload = dict[str, object]


class Parcel(NamedTuple):
    """What a destination gets to hand over; `key` is the message's and the same at every attempt."""

    key: str
    kind: str
    payload: Payload
    created_at: datetime
    recipient: str


class Receipt(NamedTuple):
    """What the other side said when it took the parcel; `remote_id` is its own name for it, or ""."""

    remote_id: str = ""
    text: str = ""


class TransportError(Exception):
    """The parcel was surely not taken. `permanent`: another try would fare no better."""

    def __init__(self, why: str, *, permanent: bool, retry_after: timedelta | None = None) -> None:
        super().__init__(why)
        self.permanent = permanent
        self.retry_after = retry_after


class UnansweredError(Exception):
    """The parcel went out and no answer came back: it may have been taken or not."""


class Destination:
    """A kind of place that messages go to. Subclasses live in `destinations/<name>/` and are found there."""

    name: ClassVar[str]
    label: ClassVar[str]
    """What people call it."""
    repeat_is_harmless: ClassVar[bool]
    """Whether the other side takes a parcel of the same key for the same parcel."""
    lease: ClassVar[timedelta] = timedelta(minutes=5)
    """How long a worker may take; longer than the longest timeout of `send`."""

    def send(self, parcel: Parcel) -> Receipt:
        """Hand a parcel over; TransportError or UnansweredError where that failed."""
        raise NotImplementedError

    takes_back: ClassVar[bool] = False
    """Whether what was handed over can be taken back."""

    def take_back(self, parcel: Parcel, remote_id: str) -> Receipt:
        """Take back what was handed over; errors as in `send`. What is gone there already is taken back."""
        raise NotImplementedError

    @classmethod
    def place(cls, recipient: str, remote_id: str) -> str:
        """The web address at which people find what was handed over; "" where there is none."""
        return ""

    def close(self) -> None:
        """Let go of connections."""
