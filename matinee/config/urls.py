"""Where requests that are not for a baked file go: the desk."""

from django.urls import URLPattern, URLResolver, include, path
from wagtail.admin import urls as wagtailadmin_urls

from matinee.config.media import media

urlpatterns: list[URLPattern | URLResolver] = [
    path("desk/media/<path:path>", media, name="media"),
    path("desk/", include(wagtailadmin_urls)),
]
