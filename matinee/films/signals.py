"""What the record tells the floors above."""

from django.dispatch import Signal

# Sent inside the transaction that changed the record, with `film_ids` and `person_ids` (sets of int):
# all films and people whose pages may show something else now, those of before and those of after.
record_changed = Signal()
