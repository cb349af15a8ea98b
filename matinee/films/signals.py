"""What the record tells the floors above."""

from django.dispatch import Signal

# Sent once, at the end of the transaction that changed the record and inside it, with `film_ids` and
# `person_ids` (sets of int): the films and people that were changed, deleted or merged, and those that
# a credit connects with them, before or after. `edited` (a `Touched`) has those that the edit itself
# was about.
record_changed = Signal()
