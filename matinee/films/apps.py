from django.apps import AppConfig


class FilmsConfig(AppConfig):
    name = "matinee.films"
    label = "films"

    def ready(self) -> None:
        from django.db.models.signals import post_delete, post_save, pre_delete  # models exist only now

        from matinee.films import receivers
        from matinee.films.models import Company, Festival, Film, Person

        pre_delete.connect(receivers.before_film_deleted, sender=Film)
        post_delete.connect(receivers.on_film_deleted, sender=Film)
        post_delete.connect(receivers.on_person_deleted, sender=Person)
        post_save.connect(receivers.on_company_saved, sender=Company)
        post_save.connect(receivers.on_festival_saved, sender=Festival)
