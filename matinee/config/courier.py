"""Bringing what the desk handed in to the destinations that are set."""

from collections.abc import Callable

from django.utils import timezone

from matinee.delivery.actions import carry, claim, sweep
from matinee.delivery.destination import Destination
from matinee.delivery.destinations.webhook import Webhook
from matinee.desk.sending import posts_at
from matinee.lib.publication import Publication
from matinee.press.standing import failed_addresses
from matinee.press.touches import is_due


class Courier:
    """Carries to what `matinee.toml` names: one connection to each destination, for all that goes there."""

    def __init__(self, publication: Publication) -> None:
        self._destinations: dict[str, Destination] = {}
        if publication.webhook.url:
            self._destinations["webhook"] = Webhook(publication.webhook.secret)

    def deliver(self, is_stopping: Callable[[], bool]) -> int:
        """Carry all that is due, and heal what died; how many.

        While pages wait for the bake nothing goes out, and nothing of a post whose page could not be made:
        who hears of a post must find it.
        """
        sweep(timezone.now())
        carried = 0
        while not is_stopping() and not is_due():
            delivery = claim(timezone.now(), self._destinations, posts_at(failed_addresses()))
            if delivery is None:
                break
            carry(delivery, self._destinations[delivery.destination], timezone.now())
            carried += 1
        return carried

    def close(self) -> None:
        """Let go of the connections."""
        for destination in self._destinations.values():
            destination.close()
