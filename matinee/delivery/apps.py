from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    name = "matinee.delivery"
    label = "delivery"
