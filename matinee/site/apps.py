from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "matinee.site"
    label = "site"

    def ready(self) -> None:
        # Models can be imported only now.
        from matinee.site import in_feeds, listen, plates, preview

        plates.register_all()
        listen.connect()
        preview.connect()
        in_feeds.connect()
