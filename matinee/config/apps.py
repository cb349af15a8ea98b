from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "matinee.config"
    label = "config"
