"""The record as plain values, to compare before and after."""

from django.apps import apps

from matinee.films.models import Merge, Source


def snapshot(*, without_keys: bool = False):
    """Every row of the record but sources and the journal, by model; primary keys left out on demand."""
    models = [model for model in apps.get_app_config("films").get_models() if model not in (Merge, Source)]
    return {model._meta.label: sorted(_rows(model, without_keys), key=repr) for model in models}


def _rows(model, without_keys):
    columns = [
        field.attname for field in model._meta.concrete_fields if not (without_keys and field.primary_key)
    ]
    return list(model._base_manager.values_list(*columns))
