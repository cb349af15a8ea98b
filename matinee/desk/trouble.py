"""What is wrong on the way out, said on the first screen until it is mended."""

from datetime import datetime
from typing import Any, NamedTuple

from django.urls import reverse
from wagtail.admin.ui.components import Component

from matinee.delivery.destinations import kinds
from matinee.delivery.models import Delivery
from matinee.desk.models import Post
from matinee.desk.sending import post_of
from matinee.press import outgoing
from matinee.press.log import trouble
from matinee.press.models import Bake

SHOWN = 3
PLACES = {"mirror": "The mirror", "purge": "The CDN"}


class TroublePanel(Component):
    """Why the public site does not show what was published, and what to do."""

    name = "desk_trouble"
    order = 10
    template_name = "desk/home/trouble.html"

    def __init__(self, bake: Bake) -> None:
        self.bake = bake

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        failures = self.bake.failures[:SHOWN]
        return {"bake": self.bake, "failures": failures, "more": self.bake.failed - len(failures)}


class Undelivered(NamedTuple):
    """Where something does not arrive, why, and the post that it is about."""

    where: str
    error: str
    since: datetime | None = None
    url: str = ""


class ElsewherePanel(Component):
    """What did not arrive in other places than the public site."""

    name = "desk_elsewhere"
    order = 15
    template_name = "desk/home/elsewhere.html"

    def __init__(self, lines: list[Undelivered]) -> None:
        self.lines = lines

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        return {"lines": self.lines}


def trouble_panels() -> list[Component]:
    """The panels, where there is something to tell."""
    bake, lines = trouble(), [*_not_carried(), *_not_delivered()]
    found: list[Component] = [TroublePanel(bake)] if bake is not None else []
    return [*found, ElsewherePanel(lines)] if lines else found


def _not_carried() -> list[Undelivered]:
    return [Undelivered(PLACES[stage], row.error, row.since) for stage, row in outgoing.troubles().items()]


def _not_delivered() -> list[Undelivered]:
    rows = Delivery.objects.in_trouble().select_related("message").order_by("-pk")[: 2 * SHOWN]
    ids = {delivery.pk: post_of(delivery.message.key) for delivery in rows}
    headlines = dict(Post.objects.filter(pk__in=ids.values()).values_list("pk", "headline")) if ids else {}
    found = []
    for delivery in rows:
        post_id = ids[delivery.pk]
        kind = kinds().get(delivery.destination)
        place = kind.label if kind else delivery.destination
        about = headlines.get(post_id, str(delivery.message))
        url = reverse("desk_post:edit", args=[post_id]) if post_id in headlines else ""
        found.append(Undelivered(f"{place}: {about}", delivery.error, delivery.settled_at, url))
    return found
