from django.apps import AppConfig


class FilmsConfig(AppConfig):
    name = "matinee.films"
    label = "films"
