from django.apps import AppConfig


class PressConfig(AppConfig):
    name = "matinee.press"
    label = "press"
