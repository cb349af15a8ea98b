from django.apps import AppConfig


class FilmsConfig(AppConfig):
    name = "matinee.films"
    label = "films"

    def ready(self) -> None:
        from django.db.models.signals import (  # models exist only now
            post_delete,
            post_save,
            pre_delete,
            pre_save,
        )

        from matinee.films import receivers
        from matinee.films.models import Company, Festival, Film, Person

        pre_delete.connect(receivers.before_film_deleted, sender=Film)
        post_delete.connect(receivers.on_film_deleted, sender=Film)
        post_delete.connect(receivers.on_person_deleted, sender=Person)
        for addressed in (Film, Person):
            pre_save.connect(receivers.before_address_saved, sender=addressed)
            post_save.connect(receivers.on_address_saved, sender=addressed)
        post_save.connect(receivers.on_company_saved, sender=Company)
        post_save.connect(receivers.on_festival_saved, sender=Festival)
