"""One message on its way to one recipient: the row that is the truth."""

from datetime import datetime
from typing import Self

from django.db import models

from matinee.delivery.life import UNDER_WAY, DeliveryLife, State
from matinee.delivery.models.message import Message


class DeliveryQuerySet(models.QuerySet["Delivery"]):
    def due(self, now: datetime) -> Self:
        """What waits to go, or to be taken back, and may be tried now; the longest waiting first."""
        return self.filter(state__in=UNDER_WAY.keys(), not_before__lte=now).order_by("not_before", "pk")

    def expired(self, now: datetime) -> Self:
        """What someone claimed and never settled."""
        return self.filter(state__in=UNDER_WAY.values(), lease_until__lt=now)

    def in_trouble(self) -> Self:
        """What a person must see to."""
        stays = models.Q(state=State.HANDED_OVER) & ~models.Q(error="")
        return self.filter(models.Q(state__in=[State.REFUSED, State.UNKNOWN]) | stays)


class Delivery(models.Model):
    """A message to a recipient ("" where the destination has one only); `attempts` counts the claims."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="deliveries")
    destination = models.CharField(max_length=40)
    recipient = models.CharField(max_length=500, blank=True)
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField()
    lease_until = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    remote_id = models.CharField(max_length=500, blank=True)
    receipt = models.TextField(blank=True)
    error = models.TextField(blank=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = [
            models.UniqueConstraint(fields=["message", "destination", "recipient"], name="delivery_once")
        ]
        indexes = [models.Index(fields=["state", "not_before"], name="delivery_state_due")]

    def __str__(self) -> str:
        return f"{self.message} to {self.destination} {self.recipient}".rstrip()

    def step(self, after: State, **changes: object) -> bool:
        """Move to a state; False, and nothing is changed, where somebody moved the row since it was read.

        The number of attempts tells one claim from the next, so that a worker whose lease ran out can't
        settle what another has claimed after it.
        """
        DeliveryLife.check(self.state, after)
        here = Delivery.objects.filter(pk=self.pk, state=self.state, attempts=self.attempts)
        if here.update(state=after, **changes) != 1:
            return False
        self.refresh_from_db()
        return True
