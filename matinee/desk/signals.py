"""What the desk tells the floors above."""

from django.dispatch import Signal

# Sent with `post_id` inside the transaction that published, changed, unpublished or deleted a post:
# what the public sees of it may be different now. A deleted one comes with its `headline`.
post_changed = Signal()
