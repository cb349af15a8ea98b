from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "matinee.site"
    label = "site"
