"""The night watch: each video of published posts is asked for at its provider, and those that died are noted.

Rows say when each is to be asked next, so nothing is asked twice a night, whoever asks and however often the
worker is started, and what an outage left is taken up after it.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, TextField
from django.db.models.functions import Cast
from django.utils import timezone

from matinee.desk.models import Post, VideoHealth
from matinee.desk.videos import health
from matinee.desk.videos.address import VideoAddress
from matinee.desk.videos.oembed import NAMES, ask
from matinee.lib.fetch import AnswerError, FetchError

State = VideoHealth.State
# 401 and 403: private, or not to be embedded; 404 and 410: gone; YouTube says 400 of some that are.
VERDICTS = {
    401: State.PRIVATE,
    403: State.PRIVATE,
    404: State.REMOVED,
    410: State.REMOVED,
    400: State.REMOVED,
}
TRIES = 3
BETWEEN_TRIES = timedelta(minutes=20)
BUSY = timedelta(hours=1)  # a provider that can't be asked is left alone for so long
LEASE = timedelta(minutes=5)  # after which a worker that asked and died is not waited for any more


class Watch:
    """Asks about one video a `turn`: whoever calls it decides how quickly."""

    def __init__(self, clock: Callable[[], datetime] = timezone.now) -> None:
        self._clock = clock
        self._counted: datetime | None = None
        self._quiet_until: dict[str, datetime] = {}

    def turn(self) -> bool:
        """Ask about the next video that is due; False where there is none."""
        now = self._clock()
        if (night := health.next_night(now)) != self._counted:
            count()
            self._counted = night
        quiet = [provider for provider, until in self._quiet_until.items() if until > now]
        row = health.due(now).exclude(provider__in=quiet).first()
        if row is None:
            return False
        # One of several workers finds it still due; the same trailer in other posts goes along with it.
        if health.of(row).filter(ask_at__lte=now).update(ask_at=now + LEASE) and look_at(row, now).trouble:
            self._quiet_until[row.provider] = now + BUSY
        return True


def count() -> int:
    """Look after the videos of published posts that nobody told of (an import, say); how many posts."""
    posts = Post.objects.published().alias(stored=Cast("body", TextField()))
    untold = posts.filter(stored__contains='"type": "video"').exclude(
        Exists(VideoHealth.objects.filter(post=OuterRef("pk")))
    )
    done = 0
    for post in untold.iterator(chunk_size=200):
        health.settle(post)
        done += 1
    return done


def look_at(row: VideoHealth, now: datetime) -> VideoHealth:
    """Ask about a video and note what was said, with all posts that show it; the row as it is then."""
    try:
        title = ask(VideoAddress(row.provider, row.key, row.url)).title
    except AnswerError as error:
        verdict = VERDICTS.get(error.status)
        changes = _refused(row, verdict, now) if verdict else _unasked(str(error), now)
    except FetchError as error:
        changes = _unasked(str(error), now)
    else:
        changes = {
            "state": State.FINE,
            "title": title,
            "since": None,
            "accepted": "",
            "tries": 0,
            "trouble": "",
        }
        changes |= {"asked_at": now, "ask_at": health.next_night(now)}
    health.of(row).update(**changes)
    row.refresh_from_db()
    return row


def _refused(row: VideoHealth, verdict: str, now: datetime) -> dict[str, Any]:
    """A refusal is believed when it is the third in a row and the provider still shows us anything else."""
    tries = row.tries + 1
    changes = {"asked_at": now, "since": row.since or now, "trouble": "", "tries": tries}
    if row.state not in health.DEAD and tries < TRIES:
        return changes | {"ask_at": now + BETWEEN_TRIES}
    if row.state != verdict and not _shows_others(row):
        return _unasked(
            f"{NAMES[row.provider]} refuses whatever we ask, and so says nothing of this one.", now
        )
    return changes | {"state": verdict, "tries": 0, "ask_at": health.next_night(now)}


def _unasked(trouble: str, now: datetime) -> dict[str, Any]:
    """We could not ask: that says nothing of the video."""
    return {"trouble": trouble[:250], "ask_at": now + BUSY}


def _shows_others(row: VideoHealth) -> bool:
    fine = VideoHealth.objects.filter(provider=row.provider, state=State.FINE).exclude(key=row.key)
    witness = fine.order_by("-asked_at").first()
    if witness is None:
        return True
    try:
        ask(VideoAddress(witness.provider, witness.key, witness.url))
    except FetchError:
        return False
    return True
