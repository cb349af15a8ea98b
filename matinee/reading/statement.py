"""When two facts of one kind are the same statement."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from matinee.reading.script import script_of
from matinee.reading.spelling import fold, fold_title
from matinee.reading.values import Festival, Material, Part, Release, Shoot, Title, Value


@lru_cache(maxsize=4096, typed=True)  # asked for every fact when it is weighed and again for the record
def key_of(value: Value) -> str:
    """What two facts of one kind must share to be the same statement."""
    return _KEYS[type(value)](value)


def _key_of_title(title: Title) -> str:
    return f"{title.kind}:{fold_title(title.text) if script_of(title.text) == 'LATIN' else title.text}"


_KEYS: dict[type, Callable[[Any], str]] = {
    str: fold,
    bool: str,
    int: str,
    Title: _key_of_title,
    Part: lambda part: fold(part.name),
    Festival: lambda festival: fold(festival.name),
    Release: lambda release: f"{release.territory}:{release.channel}:{release.outlet}:{release.date}",
    Shoot: lambda shoot: f"{fold(shoot.place)}:{shoot.share}",
    Material: lambda material: " ".join((material.kind, *material.qualifiers)),
}
