from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "matinee.desk"
    label = "desk"
