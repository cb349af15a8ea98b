from matinee.delivery.models.delivery import Delivery
from matinee.delivery.models.message import Message

__all__ = ["Delivery", "Message"]
