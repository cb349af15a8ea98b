from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "matinee.site"
    label = "site"

    def ready(self) -> None:
        # Models can be imported only now.
        from matinee.press.readiness import require
        from matinee.site import in_feeds, listen, plates, preview
        from matinee.site.theme_problems import problems

        plates.register_all()
        listen.connect()
        preview.connect()
        in_feeds.connect()
        require(problems)
